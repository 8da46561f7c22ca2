import type { LedgerEvent } from './events.ts'
import * as batches from './totals-batches.ts'
import { known } from './totals-book.ts'
import * as funds from './totals-funds.ts'
import * as proposals from './totals-proposals.ts'
import * as reversals from './totals-reversals.ts'
import * as spending from './totals-spending.ts'
import type { LedgerTotals } from './totals-types.ts'

export const emptyTotals = (): LedgerTotals => ({
  pools: new Map(),
  contributors: new Map(),
  proposals: new Map(),
  moneyBack: new Map(),
  awards: new Map(),
  expenses: new Map(),
  batches: new Map(),
  reversals: new Map(),
  organizations: new Map(),
  projects: new Map(),
  disagreements: [],
})

/** Adds events in ledger order. Nothing is copied from a stated total: each is compared with the sum instead. */
export function totalsOf(events: Iterable<LedgerEvent>): LedgerTotals {
  const totals = emptyTotals()
  for (const event of events) addToTotals(totals, event)
  return totals
}

/** @throws Error when the event's account has not been opened by an earlier event: a part of the ledger is missing. */
export function addToTotals(totals: LedgerTotals, event: LedgerEvent): void {
  switch (event.name) {
    case 'OrganizationRegistered':
      totals.organizations.set(event.data.organization, { owing: 0 })
      return
    case 'ProjectProposed':
      totals.projects.set(event.data.project, { claims: 0, batches: 0, issued: 0n, retired: 0n })
      return
    case 'ClaimSubmitted':
      known(totals.projects, event.data.project).claims += 1
      return
    case 'BatchOpened':
      return batches.open(totals, event)
    case 'BatchIssued':
      return batches.issue(totals, event)
    case 'CreditsRetired':
      return batches.retire(totals, event)
    case 'CreditsCancelled':
      return batches.cancel(totals, event)
    case 'DestroyedCreditsSettled':
      return batches.settle(totals, event)
    case 'BufferReleased':
      return batches.release(totals, event)
    case 'LetterSigned':
      return batches.sign(totals, event)
    case 'BatchSuspended':
      return batches.turn(totals, event.data.batch, 'suspended')
    case 'AttestationRevoked':
      return event.data.batch === null ? undefined : batches.turn(totals, event.data.batch, 'suspended')
    case 'BatchSuspensionEnded':
      return batches.turn(totals, event.data.batch, event.data.statusAfter)
    case 'BatchReversed':
      return reversals.reverse(totals, event)
    case 'BufferDrawn':
      return reversals.draw(totals, event)
    case 'InvalidationCompensated':
      return reversals.compensate(totals, event)
    case 'PoolOpened':
      return funds.openPool(totals, event)
    case 'PoolJoined':
      return funds.joinPool(totals, event)
    case 'ContributionReceived':
      return funds.contribute(totals, event)
    case 'MoneyAdopted':
      return funds.adopt(totals, event)
    case 'PoolClosed':
      return funds.closePool(totals, event)
    case 'RefundPaid':
      return funds.refund(totals, event)
    case 'EarmarkReleased':
      return funds.release(totals, event)
    case 'MoneyReclaimed':
      return funds.reclaim(totals, event)
    case 'ReturnSettled':
      return funds.settleReturn(totals, event)
    case 'ProposalCreated':
      return proposals.propose(totals, event)
    case 'VoteCast':
      return proposals.vote(totals, event)
    case 'VoteFinished':
      return proposals.finishVote(totals, event)
    case 'ProposalClosed':
      return proposals.closeProposal(totals, event)
    case 'ProposalApproved':
      return proposals.approve(totals, event)
    case 'MilestonePaid':
      return proposals.pay(totals, event)
    case 'ProposalTerminated':
      return proposals.terminate(totals, event)
    case 'MoneyReturned':
      return proposals.takeBack(totals, event)
    case 'ProposalCompleted':
      return proposals.complete(totals, event)
    case 'ContractAwarded':
      return spending.award(totals, event)
    case 'ExpenseReported':
      return spending.report(totals, event)
    case 'ExpenseReviewed':
      return spending.review(totals, event)
    case 'ExpenseLapsed':
      return spending.lapse(totals, event)
    case 'CreditsClaimed':
      return spending.claimCredits(totals, event)
    case 'DeliverySubmitted':
    case 'MilestoneMet':
      return proposals.deliver(totals, event.data.proposal)
    default:
      return
  }
}
