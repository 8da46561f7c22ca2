import { asc } from 'drizzle-orm'
import type { Place } from '../../indexer/order.ts'
import { isAfter } from '../../indexer/refold.ts'
import type { Database } from '../../store/driver.ts'
import { events } from '../../store/schema/index.ts'

const { signature, slot, position, outer, inner, name, at, data } = events
const COLUMNS = { signature, slot, position, outer, inner, name, at, data }

export type EventRow = Pick<typeof events.$inferSelect, keyof typeof COLUMNS>

const RUN = 5_000

/** The events behind a place, in the ledger's order, some thousand at a time. */
export async function* eventsAfter(db: Database, place?: Place): AsyncGenerator<EventRow[]> {
  let last = place
  for (;;) {
    const run = await db
      .select(COLUMNS)
      .from(events)
      .where(last === undefined ? undefined : isAfter(last))
      .orderBy(asc(slot), asc(position), asc(outer), asc(inner))
      .limit(RUN)
    if (run.length > 0) yield run
    if (run.length < RUN) return
    last = run.at(-1)
  }
}

/** An event as a line of a file: what `readStoredEvent` of the SDK reads. */
export const lineOf = (row: EventRow): object => ({
  signature: row.signature,
  slot: row.slot,
  path: [row.outer, row.inner],
  name: row.name,
  at: row.at,
  data: row.data,
})
