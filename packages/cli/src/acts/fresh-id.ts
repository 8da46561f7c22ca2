import { randomBytes } from 'node:crypto'

/** An id that nobody has used: retirements and cancellations are addressed by one of their holder's. */
export function freshId(): bigint {
  return randomBytes(8).readBigUInt64LE()
}
