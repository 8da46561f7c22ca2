import type { ProposalSummary, ProposalView } from '@groundtruth/server/api-types'
import { Command } from 'commander'
import { addActs } from '../acts/command.ts'
import { deliveryActs } from '../acts/deliveries.ts'
import { paymentActs } from '../acts/payments.ts'
import { proposalActs } from '../acts/proposals.ts'
import { spendingActs } from '../acts/spending.ts'
import { amount, codeOf, day, nameOf, time } from '../support/format.ts'
import { fields } from '../support/output.ts'
import { listAndShow, tableOf } from './listing.ts'

export function proposalCommand(): Command {
  const group = listAndShow<ProposalSummary, ProposalView>({
    name: 'proposal',
    about: 'requests for money of a fund: their vote, their escrow, what became of them',
    path: '/api/proposals',
    account: 'Proposal',
    filters: [
      ['--fund <address>', 'of one fund'],
      ['--project <address>', 'of one project'],
      ['--status <status>', 'for example voting or in-delivery'],
    ],
    columns: [
      ['Proposal', (row) => row.title ?? '–'],
      ['Project', (row) => codeOf(row.project)],
      ['Status', (row) => row.status],
      ['Total', (row) => amount(row.total)],
      ['Paid', (row) => amount(row.paid)],
      ['In escrow', (row) => amount(row.inEscrow)],
      ['Made', (row) => time(row.createdAt)],
      ['Address', (row) => row.address],
    ],
    describe,
  })
  return addActs(group, proposalActs)
}

export function deliveryCommand(): Command {
  return addActs(
    new Command('delivery').description('the proof that a milestone was delivered'),
    deliveryActs,
  )
}

export function paymentCommand(): Command {
  return addActs(new Command('payment').description('money out of escrow, and what comes back'), paymentActs)
}

export function spendingCommand(): Command {
  const about = 'what payees spend: contracts, receipts, expenses and their reviews'
  return addActs(new Command('spending').description(about), spendingActs)
}

function describe(view: ProposalView): string {
  const { tally } = view
  const percent = (bps: number | null) => (bps === null ? '–' : `${(bps / 100).toFixed(2)} %`)
  const head = fields([
    ['Proposal', view.title ?? view.address],
    ['Summary', view.summary],
    ['Status', view.status],
    ['Fund', nameOf(view.fund)],
    ['Project', nameOf(view.project)],
    ['Organization', nameOf(view.organization)],
    ['Total', amount(view.total)],
    [
      'Voted',
      `${amount(tally.turnout)} of ${amount(tally.votable)} by ${tally.voters} (${percent(tally.turnoutBps)})`,
    ],
    ['In favour', `${percent(tally.approvalBps)}, ${percent(tally.neededBps)} needed`],
    ['Voting ends', time(view.votingEndsAt)],
    ['Cool-off ends', view.coolOffEndsAt === null ? null : time(view.coolOffEndsAt)],
    ['Paid after proof', amount(view.paidAfterProof)],
    ['Paid in advance', amount(view.advanced)],
    ['In escrow', amount(view.inEscrow)],
    ['Accepted as spent', amount(view.accepted)],
    ['Returned', amount(view.returned)],
    ['Back unspent', amount(view.released)],
    ['Final report due', view.reportDueAt === null ? null : time(view.reportDueAt)],
    ['Paid to', view.payee],
    ['Address', view.address],
  ])
  const milestones = tableOf(
    [
      ['No.', (row) => String(row.index + 1)],
      ['Kind', (row) => row.kind],
      ['Amount', (row) => amount(row.amount)],
      ['Due', (row) => day(row.dueAt)],
      ['Status', (row) => row.status],
    ],
    view.milestones,
    'milestone',
  )
  const budget = tableOf(
    [
      ['Line', (row) => row.code],
      ['Amount', (row) => amount(row.amount)],
      ['Awarded', (row) => amount(row.awarded)],
      ['Reported', (row) => amount(row.reported)],
      ['Accepted', (row) => amount(row.accepted)],
    ],
    view.budget,
    'budget line',
  )
  const deliveries = tableOf(
    [
      ['Milestone', (row) => `${row.milestone + 1}, revision ${row.revision}`],
      ['Status', (row) => row.status],
      ['Accept', (row) => `${row.accepting} of ${row.quorum}`],
      ['Delivery', (row) => row.address],
    ],
    view.deliveries,
    'delivery',
  )
  const expenses = tableOf(
    [
      ['Day', (row) => day(row.spentAt)],
      ['Line', (row) => row.lineCode],
      ['Amount', (row) => amount(row.amount)],
      ['Status', (row) => row.status],
      ['Expense', (row) => row.address],
    ],
    view.expenses,
    'expense',
  )
  const back = tableOf(
    [
      ['Came back', (row) => time(row.returnedAt)],
      ['Reclaimed until', (row) => time(row.claimUntil)],
      ['Amounts', (row) => row.pools.map((pool) => amount(pool.amount)).join(' + ')],
      ['Address', (row) => row.address],
    ],
    view.moneyBack,
    'money that came back',
  )
  return [head, '', 'Milestones', milestones, '', 'Budget', budget, '', 'Deliveries', deliveries]
    .concat(['', 'Expenses', expenses, '', 'Came back', back])
    .join('\n')
}
