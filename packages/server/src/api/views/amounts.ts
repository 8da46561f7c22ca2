import type { Amount } from '../types.ts'

/** An amount as the API writes it. */
export function amountOf(base: bigint, decimals: number, unit: string): Amount {
  return { base: base.toString(), decimals, unit }
}
