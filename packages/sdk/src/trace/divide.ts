import { Weights } from './weights.ts'

/**
 * Divides a whole into parts by weights, in integers, so that the parts sum to it exactly: by the largest remainder, as
 * `Weights` says.
 * @param total base units, not negative
 * @param weights not negative; where all are zero every part is zero
 */
export function divide(total: bigint, weights: readonly bigint[]): bigint[] {
  return Array.from<number | bigint, bigint>(new Weights(weights).divide(total), BigInt)
}

/** The same over named weights. */
export function divideByName(total: bigint, weights: ReadonlyMap<string, bigint>): Map<string, bigint> {
  const parts = divide(total, [...weights.values()])
  return new Map([...weights.keys()].map((name, at) => [name, parts[at] ?? 0n]))
}

export const sumOf = (amounts: Iterable<bigint>): bigint => {
  let sum = 0n
  for (const amount of amounts) sum += amount
  return sum
}
