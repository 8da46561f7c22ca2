import type { AsOf } from '../api/types.ts'

/** Slots that the store may lie behind the node and still count as live: about twenty seconds. */
const LIVE_SLOTS = 50

export interface Standing {
  /** Up to where the store is complete. */
  slot: number
  time: number | null
  /** The newest slot that the node told; null when its last answer failed. */
  chainSlot: number | null
  /** Transactions listed and not taken in yet. */
  left: number
}

/** For which moment an answer is true, in the words of the API. */
export function asOf({ slot, time, chainSlot, left }: Standing): AsOf {
  if (chainSlot === null) return { slot, time, chainSlot, status: 'unreachable' }
  const behind = left > 0 || slot === 0 || chainSlot - slot > LIVE_SLOTS
  return { slot, time, chainSlot, status: behind ? 'behind' : 'live' }
}
