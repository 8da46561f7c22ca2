import type { MoneyBackView, ProposalView } from '@groundtruth/server/api-types'
import { amount, day, nameOf, percent, time } from '../support/format.ts'
import { fields } from '../support/output.ts'
import { tableOf } from './listing.ts'
import { nextSteps } from './proposal-needs.ts'

/** A proposal as `proposal show` writes it: what it is, what comes next, its plan, and what became of its money. */
export function describeProposal(view: ProposalView): string {
  const sections: [title: string, text: string][] = [
    ['Next', nextSteps(view)],
    ['Milestones', milestonesOf(view)],
    ['Budget', budgetOf(view)],
  ]
  const why = view.closing?.reason ?? null
  if (why !== null) sections.unshift(['Why it ended', why.trim()])
  if (view.approvedAt !== null) {
    sections.push(['Proofs of delivery', deliveriesOf(view)], ['Expenses', expensesOf(view)])
    if (view.moneyBack.length > 0) sections.push(['Money that came back', moneyBackOf(view)])
  }
  return [headOf(view), ...sections.flatMap(([title, text]) => ['', title, text])].join('\n')
}

function headOf(view: ProposalView): string {
  const { tally, creditShare: share } = view
  // Before the approval nothing was drawn, so that no money has moved.
  const money = view.approvedAt === null ? null : view
  const voted = `${amount(tally.turnout)} of ${amount(tally.votable)} by ${tally.voters}`
  return fields([
    ['Proposal', view.title ?? view.address],
    ['Summary', view.summary],
    ['Status', view.status],
    ['Fund', nameOf(view.fund)],
    ['Project', nameOf(view.project)],
    ['Organization', nameOf(view.organization)],
    ['Total', amount(view.total)],
    [
      'Credits to contributors',
      share && `${percent(share.bps)} of those for ${day(share.from)} to ${day(share.until - 1)}`,
    ],
    ['Voted', `${voted} (${percent(tally.turnoutBps)}, at least ${percent(tally.quorumBps)} needed)`],
    ['In favour', `${percent(tally.approvalBps)}, at least ${percent(tally.neededBps)} needed`],
    ['Voting ends', time(view.votingEndsAt)],
    ['Waiting period ends', view.coolOffEndsAt === null ? null : time(view.coolOffEndsAt)],
    ['Paid after proof', money && amount(money.paidAfterProof)],
    ['Paid in advance', money && amount(money.advanced)],
    ['Promised', money && amount(money.inEscrow)],
    ['Accepted as spent', money && amount(money.accepted)],
    ['Sent back', money && amount(money.returned)],
    ['Went back unspent', money && amount(money.released)],
    ['Final report due', view.reportDueAt === null ? null : time(view.reportDueAt)],
    ['Paid to', view.payee],
    ['Address', view.address],
  ])
}

function milestonesOf({ milestones }: ProposalView): string {
  return tableOf(
    [
      ['No.', (row) => String(row.index + 1)],
      ['What', (row) => row.title ?? '–'],
      ['Kind', (row) => row.kind],
      ['Amount', (row) => amount(row.amount)],
      ['Due', (row) => day(row.dueAt)],
      ['Status', (row) => row.status],
    ],
    milestones,
    'milestone',
  )
}

function budgetOf({ budget }: ProposalView): string {
  return tableOf(
    [
      ['Line', (row) => row.code],
      ['What', (row) => row.title ?? '–'],
      ['Amount', (row) => amount(row.amount)],
      ['In contracts', (row) => amount(row.awarded)],
      ['Reported', (row) => amount(row.reported)],
      ['Accepted', (row) => amount(row.accepted)],
    ],
    budget,
    'budget line',
  )
}

function deliveriesOf({ deliveries }: ProposalView): string {
  return tableOf(
    [
      ['Milestone', (row) => `${row.milestone + 1}, revision ${row.revision}`],
      ['Status', (row) => row.status],
      ['Accept', (row) => `${row.accepting} of ${row.quorum}`],
      ['Address', (row) => row.address],
    ],
    deliveries,
    'proof of delivery',
  )
}

function expensesOf({ expenses }: ProposalView): string {
  return tableOf(
    [
      ['Day', (row) => day(row.spentAt)],
      ['Line', (row) => row.lineCode],
      ['Amount', (row) => amount(row.amount)],
      ['Status', (row) => row.status],
      ['Address', (row) => row.address],
    ],
    expenses,
    'expense',
  )
}

function moneyBackOf({ moneyBack }: ProposalView): string {
  return tableOf(
    [
      ['When', (row) => time(row.returnedAt)],
      ['To', (row) => poolsOf(row)],
      ['Givers take their part until', (row) => time(row.claimUntil)],
      ['Address', (row) => row.address],
    ],
    moneyBack,
    'money that came back',
  )
}

/** What came back to each pool; the part of a pool that gets nothing is left out. */
function poolsOf({ pools }: MoneyBackView): string {
  const parts = pools.filter(({ amount: { base } }) => base !== '0')
  return parts
    .map(({ project, amount: part }) => {
      const pool = project === null ? 'the free pool' : `the pool of ${nameOf(project)}`
      return `${pool}: ${amount(part)}`
    })
    .join('; ')
}
