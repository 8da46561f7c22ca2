import type { Database } from '../store/driver.ts'
import { loadState } from './fold/load.ts'
import type { EventRow } from './fold/state.ts'
import { eventsOf, foldAll } from './ingest.ts'
import type { LedgerTransaction } from './ledger-transaction.ts'

/**
 * How the ledger will show a transaction that the store does not have yet: folded on what the store has now, and kept
 * nowhere. What it builds on and is missing too stays unnamed.
 */
export async function foresee(db: Database, transaction: LedgerTransaction): Promise<EventRow[]> {
  const found = eventsOf(transaction)
  return found.length === 0 ? [] : foldAll(found, await loadState(db, found))
}
