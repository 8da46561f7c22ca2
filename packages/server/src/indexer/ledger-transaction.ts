import type { EventData } from '../store/schema/index.ts'

/** One transaction of the program as the store takes it, with the events that the program emitted in it. */
export interface LedgerTransaction {
  signature: string
  slot: number
  /** Its place among the transactions of its block. */
  position: number
  /** Unix seconds of its block. */
  at: number
  commitment: 'confirmed' | 'finalized'
  events: { outer: number; inner: number; name: string; at: number; data: EventData }[]
}
