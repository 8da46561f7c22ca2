import { startsNewSeries } from '@groundtruth/sdk/ledger'
import type { pools } from '../../store/schema/index.ts'
import type { RowOf, State } from './state.ts'

export interface Purchase {
  slot: number
  at: number
  pool: string
  contributor: string
  /** As the event states them once it is done. */
  balance: bigint
  units: bigint
  held: bigint
}

/** What a purchase of units changes in the pool, and in the contributor with its checkpoint. */
export function buyUnits(state: State, purchase: Purchase): RowOf<typeof pools> | undefined {
  const { slot, at, balance, units, held } = purchase
  const pool = state.pools.change(purchase.pool, (row) => {
    const ends = startsNewSeries(row)
    const before = slot > row.unitsSlot ? row.units : row.unitsBeforeSlot
    return {
      series: ends ? row.series + 1 : row.series,
      unitsSlot: Math.max(slot, row.unitsSlot),
      unitsBeforeSlot: ends ? 0n : before,
      units,
      balance,
    }
  })
  const series = pool?.series ?? 1
  const counter = state.funds.get(pool?.fund ?? null)?.snapshots ?? 0
  const old = state.contributors.get(purchase.contributor)
  const last = state.checkpoints.get(`${purchase.contributor} ${old?.checkpoint ?? ''}`)
  const heldBefore = old !== undefined && old.series === series ? old.units : 0n
  const unitsBefore = last?.slot === slot && last.series === series ? last.unitsBefore : heldBefore
  state.checkpoints.put({
    contributor: purchase.contributor,
    counter,
    series,
    slot,
    units: held,
    unitsBefore,
  })
  state.contributors.change(purchase.contributor, () => ({
    series,
    units: held,
    lastAt: at,
    checkpoint: counter,
  }))
  return pool
}

/** Units alive at the end of the slot before `slot`. */
export const unitsBefore = (pool: RowOf<typeof pools>, slot: number): bigint =>
  pool.unitsSlot === slot ? pool.unitsBeforeSlot : pool.units

/** Takes a part out of a pool for a proposal, and counts it in the spending period of its rules. */
export function drawFrom(
  state: State,
  address: string,
  draw: { at: number; amount: bigint; balance: bigint; capPeriod: number },
): void {
  const { at, amount, balance, capPeriod } = draw
  state.pools.change(address, (row) => {
    const drawn = row.drawn + amount
    if (capPeriod === 0) return { balance, drawn }
    const over = at >= (row.periodStart ?? 0) + capPeriod
    return over
      ? { balance, drawn, periodStart: at, periodDrawn: amount }
      : { balance, drawn, periodDrawn: row.periodDrawn + amount }
  })
}
