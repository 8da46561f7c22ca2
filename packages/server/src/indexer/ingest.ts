import { sql } from 'drizzle-orm'
import { writeRows } from '../store/bulk.ts'
import type { Database } from '../store/driver.ts'
import { textOf } from '../store/rows.ts'
import { events, transactions } from '../store/schema/index.ts'
import { Fields } from './fields.ts'
import { foldEvent } from './fold/index.ts'
import { loadState } from './fold/load.ts'
import { saveState } from './fold/save.ts'
import type { EventRow, FoldEvent, State } from './fold/state.ts'
import { unfolded } from './fold/unfolded.ts'
import type { LedgerTransaction } from './ledger-transaction.ts'
import { comparePlaces, type Place } from './order.ts'
import { refold } from './refold.ts'

/** Held while rows are written, so that no two processes fold at once, whatever became of the leader's lock. */
const WRITER_LOCK = 727_411_906

export interface Ingested {
  transactions: number
  events: number
  /** True where something came in behind what was folded already, and the tables were folded anew. */
  refolded: boolean
}

/**
 * Takes transactions into the store, all of them or none. Those that it has already change nothing; the order in
 * which they come, in one call or over many, changes nothing either.
 */
export async function ingest(db: Database, given: readonly LedgerTransaction[]): Promise<Ingested> {
  if (given.length === 0) return { transactions: 0, events: 0, refolded: false }
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${WRITER_LOCK})`)
    const fresh = await takeTransactions(tx, given)
    const found = fresh.flatMap(eventsOf).sort(comparePlaces)
    const last = await lastPlace(tx)
    const first = found[0]
    const behind = first !== undefined && last !== undefined && comparePlaces(first, last) < 0
    if (behind) {
      await writeRows(tx, events, found.map(unfolded), ['signature', 'outer', 'inner'])
      await refold(tx)
    } else {
      await foldNew(tx, found)
    }
    return { transactions: fresh.length, events: found.length, refolded: behind }
  })
}

async function takeTransactions(
  db: Database,
  given: readonly LedgerTransaction[],
): Promise<LedgerTransaction[]> {
  const bySignature = new Map(given.map((each) => [each.signature, each]))
  const rows = [...bySignature.values()].map(({ events: list, ...row }) => ({ ...row, events: list.length }))
  const written = await writeRows(db, transactions, rows, ['signature'], 'keep')
  return written.flatMap((row) => bySignature.get(textOf(row['signature'])) ?? [])
}

/** The events of a transaction, each at its place in the ledger. */
export function eventsOf(transaction: LedgerTransaction): FoldEvent[] {
  const { signature, slot, position } = transaction
  return transaction.events.map(({ outer, inner, name, at, data }) => ({
    signature,
    slot,
    position,
    outer,
    inner,
    at,
    fields: new Fields(name, data),
  }))
}

async function foldNew(db: Database, found: readonly FoldEvent[]): Promise<void> {
  if (found.length === 0) return
  const state = await loadState(db, found)
  const rows = foldAll(found, state)
  await writeRows(db, events, rows, ['signature', 'outer', 'inner'])
  await saveState(db, state)
}

/** Applies events to the state, in their order; how the ledger shows each. */
export function foldAll(found: readonly FoldEvent[], state: State): EventRow[] {
  return found.map((event) => ({ ...unfolded(event), ...foldEvent(event, state) }))
}

/** Where the newest event stands; undefined in an empty store. */
export async function lastPlace(db: Database): Promise<Place | undefined> {
  const { slot, position, outer, inner } = events
  const [last] = await db
    .select({ slot, position, outer, inner })
    .from(events)
    .orderBy(sql`slot desc, position desc, outer_index desc, inner_index desc`)
    .limit(1)
  return last
}
