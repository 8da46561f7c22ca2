import type { EventOf } from './events.ts'
import { startsNewSeries } from './series.ts'
import { compare, known } from './totals-book.ts'
import type { ContributorTotals, LedgerTotals, PoolTotals } from './totals-types.ts'

export function openPool(totals: LedgerTotals, { data }: EventOf<'PoolOpened'>): void {
  totals.pools.set(data.pool, {
    fund: data.fund,
    project: data.project,
    status: 'open',
    series: 1,
    balance: 0n,
    reclaimable: 0n,
    units: 0n,
    contributed: 0n,
    adopted: 0n,
    returned: 0n,
    drawn: 0n,
    refunded: 0n,
    closingTotal: 0n,
    contributions: 0n,
    contributors: 0n,
  })
}

export function joinPool(totals: LedgerTotals, event: EventOf<'PoolJoined'>): void {
  const { data } = event
  const pool = known(totals.pools, data.pool)
  pool.contributors += 1n
  totals.contributors.set(data.contributor, {
    pool: data.pool,
    wallet: data.wallet,
    series: pool.series,
    units: 0n,
    contributed: 0n,
    refunded: 0n,
    paidOut: 0n,
    contributions: 0n,
  })
  compare(totals, event, data.pool, [['contributors', pool.contributors, data.contributorsAfter]])
}

/** Units for money, at what the pool holds before it; units of a pool drawn to zero end with the next purchase. */
function buy(pool: PoolTotals, contributor: ContributorTotals, amount: bigint, units: bigint): void {
  if (startsNewSeries(pool)) {
    pool.series += 1
    pool.units = 0n
  }
  if (contributor.series !== pool.series) contributor.units = 0n
  contributor.series = pool.series
  pool.balance += amount
  pool.units += units
  contributor.units += units
}

export function contribute(totals: LedgerTotals, event: EventOf<'ContributionReceived'>): void {
  const { data } = event
  const pool = known(totals.pools, data.pool)
  const contributor = known(totals.contributors, data.contributor)
  give(pool, contributor, data.amount, data.units)
  compare(totals, event, data.pool, [
    ['balance', pool.balance, data.balanceAfter],
    ['units', pool.units, data.unitsAfter],
    ['contributions', pool.contributions, data.number],
  ])
  compare(totals, event, data.contributor, [
    ['units', contributor.units, data.contributorUnitsAfter],
    ['contributed', contributor.contributed, data.contributorContributedAfter],
  ])
}

function give(pool: PoolTotals, contributor: ContributorTotals, amount: bigint, units: bigint): void {
  buy(pool, contributor, amount, units)
  pool.contributed += amount
  pool.contributions += 1n
  contributor.contributed += amount
  contributor.contributions += 1n
}

export function adopt(totals: LedgerTotals, event: EventOf<'MoneyAdopted'>): void {
  const { data } = event
  const pool = known(totals.pools, data.pool)
  pool.balance += data.amount
  pool.adopted += data.amount
  compare(totals, event, data.pool, [
    ['balance', pool.balance, data.balanceAfter],
    ['units', pool.units, data.unitsAfter],
  ])
}

export function closePool(totals: LedgerTotals, event: EventOf<'PoolClosed'>): void {
  const { data } = event
  const pool = known(totals.pools, data.pool)
  pool.status = 'closing'
  pool.balance += data.adopted
  pool.adopted += data.adopted
  pool.closingTotal = pool.balance
  compare(totals, event, data.pool, [
    ['closingTotal', pool.closingTotal, data.closingTotal],
    ['units', pool.units, data.units],
  ])
}

export function refund(totals: LedgerTotals, event: EventOf<'RefundPaid'>): void {
  const { data } = event
  takeOut(totals, event, data)
}

function takeOut(
  totals: LedgerTotals,
  event: EventOf<'RefundPaid'> | EventOf<'EarmarkReleased'>,
  data: EventOf<'RefundPaid'>['data'] | EventOf<'EarmarkReleased'>['data'],
): void {
  const pool = known(totals.pools, data.pool)
  const contributor = known(totals.contributors, data.contributor)
  pool.balance -= data.amount
  pool.refunded += data.amount
  contributor.refunded += data.amount
  contributor.paidOut += data.amount
  compare(totals, event, data.pool, [['balance', pool.balance, data.balanceAfter]])
  compare(totals, event, data.contributor, [
    ['refunded', contributor.refunded, data.contributorRefundedAfter],
  ])
}

/** Out of the project's pool and, as a contribution, into the free one. */
export function release(totals: LedgerTotals, event: EventOf<'EarmarkReleased'>): void {
  const { data } = event
  takeOut(totals, event, data)
  const pool = known(totals.pools, data.freePool)
  const contributor = known(totals.contributors, data.freeContributor)
  give(pool, contributor, data.amount, data.units)
  compare(totals, event, data.freePool, [
    ['balance', pool.balance, data.freeBalanceAfter],
    ['units', pool.units, data.freeUnitsAfter],
    ['contributions', pool.contributions, data.number],
  ])
  compare(totals, event, data.freeContributor, [
    ['units', contributor.units, data.freeContributorUnitsAfter],
    ['contributed', contributor.contributed, data.freeContributorContributedAfter],
  ])
}

/** What came back and is taken: as units of an open pool, or as money of a closing one. */
export function reclaim(totals: LedgerTotals, event: EventOf<'MoneyReclaimed'>): void {
  const { data } = event
  const pool = known(totals.pools, data.pool)
  const contributor = known(totals.contributors, data.contributor)
  const back = known(totals.moneyBack, data.moneyBack)
  if (data.pool === back.pool) back.claimed += data.amount
  else back.freeClaimed += data.amount
  pool.reclaimable -= data.amount
  if (pool.status === 'open') {
    buy(pool, contributor, data.amount, data.units)
  } else {
    pool.refunded += data.amount
    contributor.refunded += data.amount
  }
  compare(totals, event, data.pool, [
    ['balance', pool.balance, data.balanceAfter],
    ['reclaimable', pool.reclaimable, data.reclaimableAfter],
    ['units', pool.units, data.unitsAfter],
  ])
  compare(totals, event, data.contributor, [
    ['units', contributor.units, data.contributorUnitsAfter],
    ['refunded', contributor.refunded, data.contributorRefundedAfter],
  ])
}

/** What nobody claimed raises the units alive. */
export function settleReturn(totals: LedgerTotals, event: EventOf<'ReturnSettled'>): void {
  const { data } = event
  const pool = known(totals.pools, data.pool)
  const back = known(totals.moneyBack, data.moneyBack)
  const isFree = data.pool !== back.pool
  const left = isFree ? back.freeAmount - back.freeClaimed : back.amount - back.claimed
  if (isFree) back.freeSettled = true
  else back.settled = true
  pool.reclaimable -= data.amount
  pool.balance += data.amount
  if (pool.status === 'closing') pool.closingTotal += data.amount
  compare(totals, event, data.moneyBack, [['unclaimed', left, data.amount]])
  compare(totals, event, data.pool, [
    ['balance', pool.balance, data.balanceAfter],
    ['reclaimable', pool.reclaimable, data.reclaimableAfter],
  ])
}
