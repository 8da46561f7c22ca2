import type { Executed, Simulated } from './executor.ts'
import type { HistoryEntry } from './history.ts'
import type { TransactionError } from './transaction-error.ts'

/** A transaction that is on disk. */
export interface Landed {
  entry: HistoryEntry
  executed: Executed
}

/** What came of sending a transaction: its signature, or why preflight refused it. */
export type Submitted =
  | { refused: null; signature: string }
  | { refused: TransactionError; simulated: Simulated | null; signature: string }
