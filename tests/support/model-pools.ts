import type { PoolStatus } from '../../packages/sdk/src/enums.ts'
import { byManager, openFor, openFund, type ModelFund } from './model-fund.ts'
import type { Names } from './model-registry.ts'

export interface ModelStake {
  series: number
  units: bigint
  contributed: bigint
  refunded: bigint
  paidOut: bigint
  contributions: bigint
  checkpoints: { counter: number; series: number; units: bigint; before: bigint; slot: bigint }[]
}

/** A wallet's token account: what lies in it, and why the token program would refuse it. */
export interface Purse {
  amount: bigint
  refuses: Names
}

export interface ModelPool {
  fund: ModelFund
  /** Number of its project; null: the free pool. */
  project: number | null
  status: PoolStatus
  series: number
  balance: bigint
  /** Came back and waits for those it was drawn from. */
  reclaimable: bigint
  units: bigint
  contributed: bigint
  adopted: bigint
  returned: bigint
  drawn: bigint
  refunded: bigint
  contributions: bigint
  closingTotal: bigint
  unitsSlot: bigint
  unitsBefore: bigint
  periodStart: bigint
  periodDrawn: bigint
  /** Lies in the vault and is nobody's. */
  donated: bigint
  /** By wallet. */
  stakes: Map<string, ModelStake>
}

/** Money that no account of the chain has: the largest number of units that a base unit may buy. */
const MOST_UNITS = 1n << 20n
const NOTHING = {
  ...{ balance: 0n, reclaimable: 0n, units: 0n, contributed: 0n, adopted: 0n, returned: 0n, drawn: 0n },
  ...{ refunded: 0n, contributions: 0n, closingTotal: 0n, unitsSlot: 0n, unitsBefore: 0n },
  ...{ periodStart: 0n, periodDrawn: 0n, donated: 0n },
}

export const openPoolFor = (pool: ModelPool): Names => (pool.status === 'open' ? [] : ['PoolClosing'])

/** @param active the project is registered; true for the free pool. */
export function openPool(
  fund: ModelFund,
  actor: string,
  project: number | null,
  active: boolean,
): { errors: Names; pool: ModelPool } {
  const errors = [...byManager(fund, actor), ...openFund(fund), ...(active ? [] : ['ProjectNotActive'])]
  const pool: ModelPool = { fund, project, status: 'open', series: 1, ...NOTHING, stakes: new Map() }
  return { errors, pool }
}

export function joinPool(pool: ModelPool, wallet: string): Names {
  const errors = [...openFor(pool.fund, 'contributions'), ...openPoolFor(pool)]
  if (pool.stakes.has(wallet)) errors.push('AccountInUse')
  if (errors.length > 0) return errors
  const none = { units: 0n, contributed: 0n, refunded: 0n, paidOut: 0n, contributions: 0n }
  pool.stakes.set(wallet, { series: pool.series, ...none, checkpoints: [] })
  return []
}

/** What `amount` buys now, and what refuses it: more than a hundredth lost by rounding. */
function price(pool: ModelPool, amount: bigint): { errors: Names; units: bigint; restarts: boolean } {
  const restarts = pool.units > 0n && pool.units / MOST_UNITS >= pool.balance
  const alive = restarts ? 0n : pool.units
  const units = alive === 0n ? amount : (amount * alive) / pool.balance
  const lost = alive === 0n ? 0n : amount - (units * pool.balance) / alive
  const errors = openPoolFor(pool)
  if (units === 0n || lost > amount / 100n + 1n) errors.push('ContributionBuysNothing')
  return { errors, units, restarts }
}

/** Sells units to a stake; `given` of the money is new. The caller has asked whether it may. */
function sell(pool: ModelPool, stake: ModelStake, amount: bigint, given: bigint, slot: bigint): void {
  const { units, restarts } = price(pool, amount)
  if (slot > pool.unitsSlot) {
    pool.unitsSlot = slot
    pool.unitsBefore = pool.units
  }
  if (restarts) {
    pool.series += 1
    pool.units = 0n
    pool.unitsBefore = 0n
  }
  pool.units += units
  pool.balance += amount
  pool.contributed += given
  if (given > 0n) {
    pool.contributions += 1n
    stake.contributions += 1n
    stake.contributed += given
  }
  const held = stake.series === pool.series ? stake.units : 0n
  const last = stake.checkpoints.at(-1)
  const sameSlot = last !== undefined && last.slot === slot && last.series === pool.series
  stake.series = pool.series
  stake.units = held + units
  const counter = pool.fund.snapshots
  const before = sameSlot ? last.before : held
  if (last?.counter === counter) stake.checkpoints.pop()
  stake.checkpoints.push({ counter, series: pool.series, units: stake.units, before, slot })
}

export function contribute(
  pool: ModelPool,
  wallet: string,
  amount: bigint,
  purse: Purse,
  slot: bigint,
): Names {
  const { fund } = pool
  const stake = pool.stakes.get(wallet)
  if (stake === undefined) return ['NoAccount']
  const errors = [...purse.refuses, ...openFor(fund, 'contributions'), ...price(pool, amount).errors]
  if (amount === 0n) errors.push('ContributionIsZero')
  if (amount < fund.rules.minimumContribution) errors.push('ContributionBelowMinimum')
  if (amount > purse.amount) errors.push('InsufficientMoney')
  if (errors.length === 0) sell(pool, stake, amount, amount, slot)
  return errors
}

export function adopt(pool: ModelPool, actor: string): Names {
  const errors = [...byManager(pool.fund, actor), ...openPoolFor(pool)]
  if (pool.donated === 0n) errors.push('NothingToAdopt')
  if (pool.units === 0n) errors.push('PoolHasNoUnits')
  if (errors.length > 0) return errors
  takeIn(pool)
  return []
}

function takeIn(pool: ModelPool): void {
  pool.balance += pool.donated
  pool.adopted += pool.donated
  pool.donated = 0n
}

/** @param ended its project is closed and named. */
export function closePool(pool: ModelPool, ended: boolean): Names {
  const errors = openPoolFor(pool)
  if (pool.fund.status === 'open' && !ended) errors.push('PoolNotClosing')
  if (errors.length > 0) return errors
  if (pool.units > 0n) takeIn(pool)
  pool.status = 'closing'
  pool.closingTotal = pool.balance
  return []
}

/** What a stake is owed of a closing pool: its part of what it shares, less what it was paid. */
export function owedTo(pool: ModelPool, stake: ModelStake): bigint {
  const units = stake.series === pool.series ? stake.units : 0n
  return pool.units === 0n ? 0n : (units * pool.closingTotal) / pool.units - stake.paidOut
}

function leaving(pool: ModelPool, stake: ModelStake): Names {
  const errors: Names = pool.status === 'closing' ? [] : ['PoolNotClosing']
  if (owedTo(pool, stake) === 0n) errors.push('NothingToRefund')
  return errors
}

function payOut(pool: ModelPool, stake: ModelStake): bigint {
  const amount = owedTo(pool, stake)
  stake.paidOut += amount
  stake.refunded += amount
  pool.balance -= amount
  pool.refunded += amount
  return amount
}

/** Asks no switch: law 8. */
export function refund(pool: ModelPool, wallet: string, purse: Purse): Names {
  const stake = pool.stakes.get(wallet)
  if (stake === undefined) return ['NoAccount']
  const errors = [...purse.refuses, ...leaving(pool, stake)]
  if (errors.length === 0) payOut(pool, stake)
  return errors
}

/** From the pool of a closed project into the free pool. */
export function releaseEarmark(pool: ModelPool, free: ModelPool, wallet: string, slot: bigint): Names {
  const [stake, into] = [pool.stakes.get(wallet), free.stakes.get(wallet)]
  if (stake === undefined || into === undefined) return ['NoAccount', ...openFund(pool.fund)]
  const errors = [...openFund(pool.fund), ...leaving(pool, stake)]
  const amount = owedTo(pool, stake)
  if (errors.length === 0) errors.push(...price(free, amount).errors)
  if (errors.length > 0) return errors
  payOut(pool, stake)
  sell(free, into, amount, amount, slot)
  return []
}

/** What came back to a stake: units of an open pool, money of a closing one. */
export function giveBack(pool: ModelPool, stake: ModelStake, amount: bigint, slot: bigint): Names {
  if (pool.status === 'open') {
    const { errors } = price(pool, amount)
    if (errors.length > 0) return errors
    pool.reclaimable -= amount
    sell(pool, stake, amount, 0n, slot)
    return []
  }
  pool.reclaimable -= amount
  pool.refunded += amount
  stake.refunded += amount
  return []
}

/** What a checkpoint says of a moment: the last one that the snapshot sees. */
export function seenBy(stake: ModelStake, snapshot: number, series: number) {
  const last = stake.checkpoints.findLast((row) => row.counter <= snapshot)
  return last?.series === series ? last : null
}

/** Units alive at the end of the slot before this one. */
export const unitsBefore = (pool: ModelPool, slot: bigint): bigint =>
  pool.unitsSlot === slot ? pool.unitsBefore : pool.units
