import { isOpen } from './model-deliveries.ts'
import { byManager, openForPayments, paymentsPaused } from './model-fund.ts'
import { giveBack, seenBy, type ModelPool, type Purse } from './model-pools.ts'
import {
  byPayee,
  inDelivery,
  isAccountable,
  isInDelivery,
  type ModelMilestone,
  type ModelProposal,
} from './model-proposals.ts'
import { at, type Names } from './model-registry.ts'
import type { SharesModel } from './model-shares.ts'
import { DAY } from './values.ts'

/** Money that came back to the pools of a proposal, by row. */
export interface ModelMoneyBack {
  proposal: ModelProposal
  claimUntil: bigint
  amounts: [bigint, bigint]
  claimed: [bigint, bigint]
  settled: [boolean, boolean]
  /** Contributors that took their part, by pool and wallet. */
  takers: Set<string>
}

const REPORT_TERM = 180n * DAY
const RECLAIM_TERM = 180n * DAY
const GRACE = 14n * DAY
const EXTENSION = 180n * DAY
const UNPAID_TERM = 366n * DAY

export function pay(credits: SharesModel, proposal: ModelProposal, milestone: number, purse: Purse): Names {
  const { now } = credits.registry
  const row = at(proposal.milestones, milestone)
  const errors = [...purse.refuses]
  const ended = proposal.status === 'terminated'
  errors.push(...openForPayments(proposal.fund, now))
  if (!ended) errors.push(...inDelivery(proposal))
  if (row.kind === 'advance') {
    if (row.status !== 'planned' || ended) errors.push('MilestoneNotAccepted')
    if (now >= row.dueAt) errors.push('MilestoneOverdue')
    if (at(credits.projects, proposal.project).status !== 'registered') errors.push('ProjectNotActive')
  } else {
    if (row.status !== 'accepted') errors.push('MilestoneNotAccepted')
    if (now < row.payableAt) errors.push('ObjectionPeriodOpen')
  }
  if (proposal.accepted + proposal.returned < proposal.advanced) errors.push('AdvanceNotCovered')
  if (errors.length > 0) return errors
  row.status = 'paid'
  proposal.paid += row.amount
  if (row.kind === 'advance') proposal.advanced += row.amount
  credits.putInForce(proposal)
  if (ended) return []
  proposal.status = 'in-delivery'
  if (isPaid(proposal)) proposal.reportDueAt = now + REPORT_TERM
  return []
}

export const isPaid = ({ milestones }: ModelProposal): boolean =>
  milestones.every((row) => row.status === 'paid')

export function extend(proposal: ModelProposal, actor: string, milestone: number, dueAt: bigint): Names {
  const row = at(proposal.milestones, milestone)
  const errors = [...byManager(proposal.fund, actor), ...inDelivery(proposal)]
  if (!isOpen(row)) errors.push('MilestoneNotOpen')
  const bounded = dueAt > row.dueAt && dueAt <= row.dueAt + EXTENSION
  if (row.extended || !bounded) errors.push('MilestoneAlreadyExtended')
  if (errors.length === 0) Object.assign(row, { dueAt, extended: true })
  return errors
}

const unclaimed = (row: ModelMilestone, now: bigint): boolean =>
  row.status === 'accepted' && now >= row.payableAt + UNPAID_TERM

/** Something of it is long overdue. */
export function isAbandoned(proposal: ModelProposal, now: bigint): boolean {
  const overdue = (row: ModelMilestone) => (isOpen(row) && now >= row.dueAt + GRACE) || unclaimed(row, now)
  const silent = proposal.reportDueAt !== 0n && now >= proposal.reportDueAt
  return silent || proposal.milestones.some(overdue)
}

/** What is neither accepted nor paid goes back, and what nobody could be paid for a year. */
export function terminate(
  credits: SharesModel,
  proposal: ModelProposal,
  actor: string,
  used: boolean,
): { errors: Names; back: ModelMoneyBack | null } {
  const { now } = credits.registry
  const errors: Names = isAccountable(proposal) ? [] : ['ProposalNotInDelivery']
  if (actor !== proposal.proposer && !isAbandoned(proposal, now)) errors.push('MilestoneNotOverdue')
  const going = proposal.milestones.filter(
    (row) => isOpen(row) || (unclaimed(row, now) && !paymentsPaused(proposal.fund, now)),
  )
  for (const row of proposal.milestones) {
    if (row.status === 'accepted' && now < row.payableAt) errors.push('ObjectionPeriodOpen')
    if (row.status === 'submitted' || row.status === 'disputed') errors.push('MilestoneNotOpen')
  }
  if (proposal.status === 'terminated' && going.length === 0) errors.push('MilestoneNotOverdue')
  if (used) errors.push('AccountInUse')
  if (errors.length > 0) return { errors, back: null }
  let amount = 0n
  for (const row of going) {
    row.status = 'terminated'
    amount += row.amount
  }
  proposal.released += amount
  proposal.status = 'terminated'
  const back = bringBack(proposal, amount, now)
  credits.unbind(proposal)
  return { errors, back }
}

/** To the project's pool by its part of what was drawn, over all that ever came back; the rest to the free one. */
function bringBack(proposal: ModelProposal, amount: bigint, now: bigint): ModelMoneyBack {
  const [own, free] = proposal.parts
  const whole = (own?.released ?? 0n) + free.released + amount
  const first = own === null ? 0n : (whole * own.drawn) / proposal.total - own.released
  const amounts: [bigint, bigint] = [first, amount - first]
  for (const [row, part] of proposal.parts.entries()) {
    if (part === null) continue
    part.released += at(amounts, row)
    part.pool.reclaimable += at(amounts, row)
    part.pool.returned += at(amounts, row)
  }
  const nothing = { settled: [false, false] as [boolean, boolean], takers: new Set<string>() }
  return { proposal, claimUntil: now + RECLAIM_TERM, amounts, claimed: [0n, 0n], ...nothing }
}

export function returnMoney(
  proposal: ModelProposal,
  milestone: number,
  amount: bigint,
  purse: Purse,
  used: boolean,
  now: bigint,
): { errors: Names; back: ModelMoneyBack | null } {
  const errors = [...purse.refuses, ...(used ? ['AccountInUse'] : [])]
  if (amount === 0n) errors.push('QuantityIsZero')
  if (amount > purse.amount) errors.push('InsufficientMoney')
  if (at(proposal.milestones, milestone).status !== 'paid') errors.push('MilestoneNotAccepted')
  if (proposal.accepted + proposal.returned + amount > proposal.paid) errors.push('ReturnAboveDisbursed')
  if (errors.length > 0) return { errors, back: null }
  proposal.returned += amount
  return { errors, back: bringBack(proposal, amount, now) }
}

const rowOf = ({ parts }: ModelProposal, pool: ModelPool) => parts.findIndex((part) => part?.pool === pool)

/** What a wallet may take of what came back, by the units that its pool was drawn by. */
export function reclaimable(back: ModelMoneyBack, pool: ModelPool, wallet: string): bigint {
  const row = rowOf(back.proposal, pool)
  const part = back.proposal.parts[row]
  const stake = pool.stakes.get(wallet)
  if (part === undefined || part === null || stake === undefined || part.drawnUnits === 0n) return 0n
  const units = seenBy(stake, back.proposal.drawnSnapshot, part.drawnSeries)?.units ?? 0n
  return (at(back.amounts, row) * units) / part.drawnUnits
}

/**
 * Asks no switch: law 8.
 * @param purse where a closing pool pays it; null: none is named.
 */
export function reclaim(
  back: ModelMoneyBack,
  pool: ModelPool,
  wallet: string,
  purse: Purse | null,
  slot: bigint,
): Names {
  const row = rowOf(back.proposal, pool)
  const stake = pool.stakes.get(wallet)
  const asked = purse?.refuses ?? []
  if (stake === undefined) return [...asked, 'NoAccount']
  if (pool.fund !== back.proposal.fund) return [...asked, 'FundAccountMismatch', 'ProposalPoolMismatch']
  if (row < 0) return [...asked, 'ProposalPoolMismatch']
  const amount = reclaimable(back, pool, wallet)
  const key = `${row} ${wallet}`
  const errors: Names = [...asked]
  if (back.settled[row]) errors.push('ReturnSettled')
  if (amount === 0n) errors.push('NothingToReclaim')
  if (pool.status === 'closing' && purse === null) errors.push('SourceRefused')
  if (back.takers.has(key)) errors.push('AccountInUse')
  if (errors.length === 0) errors.push(...giveBack(pool, stake, amount, slot))
  if (errors.length > 0) return errors
  back.claimed[row] = at(back.claimed, row) + amount
  back.takers.add(key)
  return []
}

export function settle(back: ModelMoneyBack, pool: ModelPool, now: bigint): Names {
  const row = rowOf(back.proposal, pool)
  if (row < 0) return ['ProposalPoolMismatch']
  const errors: Names = back.settled[row] ? ['ReturnSettled'] : []
  if (now < back.claimUntil) errors.push('ReclaimNotOver')
  if (pool.units === 0n) errors.push('PoolHasNoUnits')
  if (errors.length > 0) return errors
  const rest = at(back.amounts, row) - at(back.claimed, row)
  back.settled[row] = true
  pool.reclaimable -= rest
  pool.balance += rest
  if (pool.status === 'closing') pool.closingTotal += rest
  return []
}

/** Paid in full and accounted for. */
export function complete(credits: SharesModel, proposal: ModelProposal, actor: string): Names {
  const errors = byPayee(proposal, credits.registry, actor)
  if (!isInDelivery(proposal)) errors.push('ProposalNotInDelivery')
  if (!isPaid(proposal)) errors.push('PaymentsOutstanding')
  const told = proposal.accepted + proposal.returned >= proposal.paid
  if (!told || proposal.reported > 0n) errors.push('NotAccountedFor')
  if (errors.length > 0) return errors
  proposal.status = 'completed'
  credits.unbind(proposal)
  return []
}
