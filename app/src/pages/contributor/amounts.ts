import type { Amount } from '@groundtruth/server/api-types'
import { isZero, moneyText, withBase } from '../../shared/format/index.ts'

/** One sum for each unit: money in different tokens is never added up. */
export function sums(amounts: readonly Amount[]): Amount[] {
  const byUnit = new Map<string, Amount>()
  for (const amount of amounts) {
    const before = byUnit.get(amount.unit)
    byUnit.set(
      amount.unit,
      before === undefined ? amount : withBase(before, BigInt(before.base) + BigInt(amount.base)),
    )
  }
  return [...byUnit.values()]
}

/** "12.50 tUSD and 3.00 tEUR"; what is nothing is left out where something is not. */
export function sumsText(amounts: readonly Amount[]): string {
  const all = sums(amounts)
  const some = all.filter((amount) => !isZero(amount))
  return list.format((some.length > 0 ? some : all.slice(0, 1)).map(moneyText))
}

const list = new Intl.ListFormat('en', { type: 'conjunction' })
