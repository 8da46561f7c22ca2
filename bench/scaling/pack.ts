import { BLOCK, type Cost } from './cost.ts'

export interface Packed {
  transactions: number
  units: number
  bytes: number
  /** What kept the next transaction out. */
  limit: 'account' | 'block' | 'bytes' | 'none'
}

/**
 * Fills one block from a queue as a greedy leader does: takes each transaction in its turn, and leaves for a later block
 * one whose accounts have had their share, until the block itself is full or the queue has been seen.
 */
export function pack(queue: readonly Cost[]): Packed {
  const written = new Map<string, number>()
  const packed: Packed = { transactions: 0, units: 0, bytes: 0, limit: 'none' }
  for (const { units, writes, bytes } of queue) {
    if (packed.units + units > BLOCK.units) return { ...packed, limit: 'block' }
    if (packed.bytes + bytes > BLOCK.bytes) return { ...packed, limit: 'bytes' }
    if (writes.some((address) => (written.get(address) ?? 0) + units > BLOCK.unitsPerAccount)) {
      packed.limit = 'account'
      continue
    }
    for (const address of writes) written.set(address, (written.get(address) ?? 0) + units)
    packed.transactions += 1
    packed.units += units
    packed.bytes += bytes
  }
  return packed
}
