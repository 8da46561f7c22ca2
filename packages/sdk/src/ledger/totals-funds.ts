import type { EventOf } from './events.ts'
import { compare, known } from './totals-book.ts'
import type { LedgerTotals } from './totals-types.ts'

export function openPool(totals: LedgerTotals, { data }: EventOf<'PoolOpened'>): void {
  totals.pools.set(data.pool, {
    fund: data.fund,
    project: data.project,
    balance: 0n,
    units: 0n,
    contributed: 0n,
    adopted: 0n,
    returned: 0n,
    drawn: 0n,
    refunded: 0n,
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
    units: 0n,
    contributed: 0n,
    refunded: 0n,
    contributions: 0n,
  })
  compare(totals, event, data.pool, [['contributors', pool.contributors, data.contributorsAfter]])
}

export function contribute(totals: LedgerTotals, event: EventOf<'ContributionReceived'>): void {
  const { data } = event
  const pool = known(totals.pools, data.pool)
  const contributor = known(totals.contributors, data.contributor)
  pool.balance += data.amount
  pool.contributed += data.amount
  pool.units += data.units
  pool.contributions += 1n
  contributor.units += data.units
  contributor.contributed += data.amount
  contributor.contributions += 1n
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
