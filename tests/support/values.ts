import { createHash } from 'node:crypto'

/** A hash that stands for a document in the tests: the same for the same name. */
export function hashOf(name: string): Uint8Array {
  return createHash('sha256').update(name).digest()
}

export const NO_HASH = new Uint8Array(32)
export const DAY = 86_400n

/** Unix seconds of a day, UTC: `day(2026, 3, 1)`. */
export function day(year: number, month: number, date: number): bigint {
  return BigInt(Date.UTC(year, month - 1, date) / 1000)
}
