import type {
  DeliverySummary,
  DeliveryView,
  ProposalSummary,
  ProposalView,
} from '@groundtruth/server/api-types'
import { Command } from 'commander'
import { addActs } from '../acts/command.ts'
import { deliveryActs } from '../acts/deliveries.ts'
import { paymentActs } from '../acts/payments.ts'
import { proposalActs } from '../acts/proposals.ts'
import { spendingActs } from '../acts/spending.ts'
import { amount, codeOf, nameOf, time } from '../support/format.ts'
import { describeDelivery } from './delivery-view.ts'
import { listAndShow } from './listing.ts'
import { describeProposal } from './proposal-view.ts'

export function proposalCommand(): Command {
  const group = listAndShow<ProposalSummary, ProposalView>({
    name: 'proposal',
    about: 'requests for money of a fund: their vote, their escrow, what became of them',
    path: '/api/proposals',
    account: 'Proposal',
    filters: [
      ['--fund <address>', 'of one fund'],
      ['--project <address>', 'of one project: its address or code'],
      ['--status <status>', 'for example voting or in-delivery'],
    ],
    columns: [
      ['Proposal', (row) => row.title ?? '–'],
      ['Project', (row) => codeOf(row.project)],
      ['Status', (row) => row.status],
      ['Total', (row) => amount(row.total)],
      ['Paid', (row) => amount(row.paid)],
      ['Promised', (row) => amount(row.inEscrow)],
      ['Made', (row) => time(row.createdAt)],
      ['Address', (row) => row.address],
    ],
    describe: describeProposal,
  })
  return addActs(group, proposalActs)
}

export function deliveryCommand(): Command {
  const group = listAndShow<DeliverySummary, DeliveryView>({
    name: 'delivery',
    about: 'the proof that a milestone was delivered',
    path: '/api/deliveries',
    account: 'Delivery',
    filters: [
      ['--proposal <address>', 'of one proposal'],
      ['--fund <address>', 'of one fund'],
      ['--project <address>', 'of one project'],
      ['--status <status>', 'submitted, accepted, rejected, disputed, reversed or lapsed'],
      ['--waiting <verifier>', 'those that this accreditation or person may review now'],
    ],
    columns: [
      ['Proposal', (row) => nameOf(row.proposal)],
      ['Milestone', (row) => `${row.milestone + 1}, revision ${row.revision}`],
      ['Status', (row) => row.status],
      ['Amount', (row) => amount(row.amount)],
      ['Verdicts', (row) => `${row.accepting} for, ${row.rejecting} against, ${row.quorum} needed`],
      ['Handed in', (row) => time(row.submittedAt)],
      ['Address', (row) => row.address],
    ],
    describe: describeDelivery,
  })
  return addActs(group, deliveryActs)
}

export function paymentCommand(): Command {
  return addActs(new Command('payment').description('money out of escrow, and what comes back'), paymentActs)
}

export function spendingCommand(): Command {
  const about = 'what payees spend: contracts, receipts, expenses and their reviews'
  return addActs(new Command('spending').description(about), spendingActs)
}
