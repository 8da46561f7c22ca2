import type { EventOf } from './events.ts'
import { compare, known } from './totals-book.ts'
import type { LedgerTotals, ProposalTotals } from './totals-types.ts'

export function propose(totals: LedgerTotals, { data }: EventOf<'ProposalCreated'>): void {
  totals.proposals.set(data.proposal, {
    fund: data.fund,
    project: data.project,
    status: 'voting',
    total: data.total,
    votable: data.votable,
    turnout: 0n,
    weightFor: 0n,
    weightAgainst: 0n,
    voters: 0,
    pool: null,
    freePool: null,
    drawn: 0n,
    freeDrawn: 0n,
    back: 0n,
    freeBack: 0n,
    paid: 0n,
    advanced: 0n,
    released: 0n,
    returned: 0n,
    reported: 0n,
    accepted: 0n,
    disallowed: 0n,
    deposit: data.deposit,
  })
}

/** A changed vote takes the place of the earlier one: the turnout stays. */
export function vote(totals: LedgerTotals, event: EventOf<'VoteCast'>): void {
  const { data } = event
  const proposal = known(totals.proposals, data.proposal)
  if (data.choiceBefore === null) {
    proposal.turnout += data.value
    proposal.voters += 1
  }
  if (data.choiceBefore === 'for') proposal.weightFor -= data.weight
  if (data.choiceBefore === 'against') proposal.weightAgainst -= data.weight
  if (data.choice === 'for') proposal.weightFor += data.weight
  if (data.choice === 'against') proposal.weightAgainst += data.weight
  compare(totals, event, data.proposal, [
    ['turnout', proposal.turnout, data.turnoutAfter],
    ['weightFor', proposal.weightFor, data.weightForAfter],
    ['weightAgainst', proposal.weightAgainst, data.weightAgainstAfter],
    ['voters', BigInt(proposal.voters), BigInt(data.votersAfter)],
  ])
}

export function finishVote(totals: LedgerTotals, event: EventOf<'VoteFinished'>): void {
  const { data } = event
  const proposal = known(totals.proposals, data.proposal)
  proposal.status = data.statusAfter
  proposal.deposit -= data.deposit
  compare(totals, event, data.proposal, [
    ['turnout', proposal.turnout, data.turnout],
    ['votable', proposal.votable, data.votable],
    ['weightFor', proposal.weightFor, data.weightFor],
    ['weightAgainst', proposal.weightAgainst, data.weightAgainst],
  ])
}

export function closeProposal(totals: LedgerTotals, { data }: EventOf<'ProposalClosed'>): void {
  const proposal = known(totals.proposals, data.proposal)
  proposal.status = data.statusAfter
  proposal.deposit -= data.deposit
}

/** Both parts together are the total, and go from the pools into the escrow. */
export function approve(totals: LedgerTotals, event: EventOf<'ProposalApproved'>): void {
  const { data } = event
  const proposal = known(totals.proposals, data.proposal)
  proposal.status = 'approved'
  proposal.deposit -= data.deposit
  proposal.pool = data.pool
  proposal.freePool = data.freePool
  proposal.drawn = data.drawn
  proposal.freeDrawn = data.freeDrawn
  compare(totals, event, data.proposal, [['total', proposal.total, data.drawn + data.freeDrawn]])
  for (const [address, amount, stated] of [
    [data.pool, data.drawn, data.balanceAfter],
    [data.freePool, data.freeDrawn, data.freeBalanceAfter],
  ] as const) {
    if (address === null) continue
    const pool = known(totals.pools, address)
    pool.balance -= amount
    pool.drawn += amount
    compare(totals, event, address, [['balance', pool.balance, stated]])
  }
}

export function pay(totals: LedgerTotals, event: EventOf<'MilestonePaid'>): void {
  const { data } = event
  const proposal = known(totals.proposals, data.proposal)
  proposal.paid += data.amount
  if (data.kind === 'advance') proposal.advanced += data.amount
  if (proposal.status !== 'terminated') proposal.status = 'in-delivery'
  compare(totals, event, data.proposal, [['paid', proposal.paid, data.paidAfter]])
}

/** Anything that is delivered puts the proposal in delivery. */
export function deliver(totals: LedgerTotals, proposal: string): void {
  known(totals.proposals, proposal).status = 'in-delivery'
}

export function terminate(totals: LedgerTotals, event: EventOf<'ProposalTerminated'>): void {
  const proposal = known(totals.proposals, event.data.proposal)
  proposal.status = 'terminated'
  proposal.released += event.data.amount + event.data.freeAmount
  giveBack(totals, proposal, event)
}

export function takeBack(totals: LedgerTotals, event: EventOf<'MoneyReturned'>): void {
  const { data } = event
  const proposal = known(totals.proposals, data.proposal)
  proposal.returned += data.amount + data.freeAmount
  compare(totals, event, data.proposal, [['returned', proposal.returned, data.returnedAfter]])
  giveBack(totals, proposal, event)
}

/** Money that came back waits in the pools for those it was drawn from: no part of their balance. */
function giveBack(
  totals: LedgerTotals,
  proposal: ProposalTotals,
  event: EventOf<'ProposalTerminated'> | EventOf<'MoneyReturned'>,
): void {
  const { data } = event
  proposal.back += data.amount
  proposal.freeBack += data.freeAmount
  totals.moneyBack.set(data.moneyBack, {
    proposal: data.proposal,
    pool: data.pool,
    freePool: data.freePool,
    amount: data.amount,
    freeAmount: data.freeAmount,
    claimed: 0n,
    freeClaimed: 0n,
    settled: false,
    freeSettled: false,
  })
  for (const [address, amount, stated] of [
    [data.pool, data.amount, data.balanceAfter],
    [data.freePool, data.freeAmount, data.freeBalanceAfter],
  ] as const) {
    if (address === null) continue
    const pool = known(totals.pools, address)
    pool.reclaimable += amount
    pool.returned += amount
    compare(totals, event, address, [['balance', pool.balance, stated]])
  }
}

export function complete(totals: LedgerTotals, event: EventOf<'ProposalCompleted'>): void {
  const { data } = event
  const proposal = known(totals.proposals, data.proposal)
  proposal.status = 'completed'
  compare(totals, event, data.proposal, [
    ['paid', proposal.paid, data.paid],
    ['accepted', proposal.accepted, data.accepted],
    ['returned', proposal.returned, data.returned],
  ])
}
