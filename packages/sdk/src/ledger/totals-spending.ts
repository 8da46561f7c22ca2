import type { EventOf } from './events.ts'
import { compare, known } from './totals-book.ts'
import type { LedgerTotals } from './totals-types.ts'

export function award(totals: LedgerTotals, { data }: EventOf<'ContractAwarded'>): void {
  totals.awards.set(data.award, { proposal: data.proposal, amount: data.amount, spent: 0n })
}

/** A corrected entry goes out of the sums with what it was, and the new one comes in as open. */
export function report(totals: LedgerTotals, event: EventOf<'ExpenseReported'>): void {
  const { data } = event
  const proposal = known(totals.proposals, data.proposal)
  if (data.corrected !== null) {
    const old = known(totals.expenses, data.corrected)
    if (old.status === 'accepted') proposal.accepted -= old.amount
    else proposal.reported -= old.amount
    strikeAward(totals, old.award, old.amount)
    old.status = 'corrected'
  }
  proposal.reported += data.amount
  if (data.award !== null) known(totals.awards, data.award).spent += data.amount
  totals.expenses.set(data.expense, {
    proposal: data.proposal,
    award: data.award,
    status: 'reported',
    amount: data.amount,
  })
  compare(totals, event, data.proposal, [
    ['reported', proposal.reported, data.reportedAfter],
    ['accepted', proposal.accepted, data.acceptedAfter],
  ])
}

export function review(totals: LedgerTotals, event: EventOf<'ExpenseReviewed'>): void {
  const { data } = event
  const proposal = known(totals.proposals, data.proposal)
  const expense = known(totals.expenses, data.expense)
  expense.status = data.statusAfter
  if (data.statusAfter !== 'reported') proposal.reported -= expense.amount
  if (data.statusAfter === 'accepted') proposal.accepted += expense.amount
  if (data.statusAfter === 'disallowed') {
    proposal.disallowed += expense.amount
    strikeAward(totals, expense.award, expense.amount)
  }
  compare(totals, event, data.proposal, [
    ['reported', proposal.reported, data.reportedAfter],
    ['accepted', proposal.accepted, data.acceptedAfter],
    ['disallowed', proposal.disallowed, data.disallowedAfter],
  ])
}

export function lapse(totals: LedgerTotals, event: EventOf<'ExpenseLapsed'>): void {
  const { data } = event
  const proposal = known(totals.proposals, data.proposal)
  const expense = known(totals.expenses, data.expense)
  expense.status = 'lapsed'
  proposal.reported -= expense.amount
  strikeAward(totals, expense.award, expense.amount)
  compare(totals, event, data.proposal, [['reported', proposal.reported, data.reportedAfter]])
}

function strikeAward(totals: LedgerTotals, address: string | null, amount: bigint): void {
  if (address !== null) known(totals.awards, address).spent -= amount
}

/** A contributor's part of the credits of a batch. */
export function claimCredits(totals: LedgerTotals, event: EventOf<'CreditsClaimed'>): void {
  const { data } = event
  const row = known(totals.batches, data.batch).shares.find((share) => share.proposal === data.proposal)
  if (row === undefined) return
  row.claimed += data.amount
  compare(totals, event, data.batch, [
    ['claimed', row.claimed, data.claimedAfter],
    ['share', row.amount, data.share],
  ])
}
