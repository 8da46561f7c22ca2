import { asc } from 'drizzle-orm'
import type { Place } from '../../indexer/order.ts'
import { isAfter } from '../../indexer/refold.ts'
import type { Database } from '../../store/driver.ts'
import { events } from '../../store/schema/index.ts'

export type EventRow = typeof events.$inferSelect

const RUN = 5_000

/** The events behind a place, in the ledger's order, some thousand at a time. */
export async function* eventsAfter(db: Database, place?: Place): AsyncGenerator<EventRow[]> {
  let last = place
  for (;;) {
    const run = await db
      .select()
      .from(events)
      .where(last === undefined ? undefined : isAfter(last))
      .orderBy(asc(events.slot), asc(events.position), asc(events.outer), asc(events.inner))
      .limit(RUN)
    if (run.length > 0) yield run
    if (run.length < RUN) return
    last = run.at(-1)
  }
}

/** An event as a line of a file: what `readStoredEvent` of the SDK reads. */
export const lineOf = ({ signature, slot, outer, inner, name, at, data }: EventRow): object => ({
  signature,
  slot,
  path: [outer, inner],
  name,
  at,
  data,
})
