import type { AsOf } from '../api/types.ts'

/** Slots that the store may lie behind the node and still count as live: about twenty seconds. */
const LIVE_SLOTS = 50

export interface Standing {
  /** Up to where the store is complete. */
  slot: number
  time: number | null
  /** The newest slot that the node told; null while it has told none. */
  chainSlot: number | null
  /** False once the node failed to answer, until it does again. */
  answers: boolean
  /** Transactions listed and not taken in yet. */
  left: number
}

/** For which moment an answer is true, in the words of the API. */
export function asOf({ slot, time, chainSlot, answers, left }: Standing): AsOf {
  if (!answers) return { slot, time, chainSlot: null, status: 'unreachable' }
  const behind = left > 0 || slot === 0 || chainSlot === null || chainSlot - slot > LIVE_SLOTS
  return { slot, time, chainSlot, status: behind ? 'behind' : 'live' }
}
