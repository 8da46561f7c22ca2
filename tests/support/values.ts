import { createHash } from 'node:crypto'

/** A hash that stands for a document in the tests: the same for the same name. */
export function hashOf(name: string): Uint8Array {
  return createHash('sha256').update(name).digest()
}

export const NO_HASH = new Uint8Array(32)
export const DAY = 86_400n
export const MAX_U64 = 2n ** 64n - 1n

/** Unix seconds of a day, UTC: `day(2026, 3, 1)`. */
export function day(year: number, month: number, date: number): bigint {
  return BigInt(Date.UTC(year, month - 1, date) / 1000)
}

/** ASCII padded with zeros, as codes stand in accounts and arguments. */
export function padded(text: string, length: number): Uint8Array {
  const bytes = Buffer.alloc(length)
  bytes.write(text, 'utf8')
  return bytes
}

let last = 0

/** A number that no other test of this run has. */
export function nextId(): number {
  last += 1
  return last
}

/** A code that no other test of this run has, of at most eight letters. */
export function nextCode(): string {
  return `T${nextId()}`
}
