import { asc, type SQL, sql } from 'drizzle-orm'
import { writeRows } from '../store/bulk.ts'
import type { Database } from '../store/driver.ts'
import { readMark, writeMark } from '../store/marks.ts'
import { events } from '../store/schema/index.ts'
import { Fields } from './fields.ts'
import { foldEvent } from './fold/index.ts'
import { loadState } from './fold/load.ts'
import { saveState } from './fold/save.ts'
import { emptyState, type EventRow } from './fold/state.ts'
import type { Place } from './order.ts'

const RUN = 2_000
const MARK = 'refolded'

/** How often the ledger changed otherwise than at its end: what was read of it before is to be read again. */
export const timesFolded = async (db: Database): Promise<number> => Number((await readMark(db, MARK)) ?? 0)

/** Empties every table that follows from the events and folds all events again, in ledger order. */
export async function refold(db: Database): Promise<void> {
  await writeMark(db, MARK, (await timesFolded(db)) + 1)
  // Not truncate: readers go on seeing the rows as they were until this transaction ends.
  for (const { table } of Object.values(emptyState())) await db.delete(table)
  let after: Place | undefined
  for (;;) {
    const run: EventRow[] = await db
      .select()
      .from(events)
      .where(after === undefined ? undefined : isAfter(after))
      .orderBy(asc(events.slot), asc(events.position), asc(events.outer), asc(events.inner))
      .limit(RUN)
    after = run.at(-1)
    if (after === undefined) return
    const found = run.map((row) => ({ ...row, fields: new Fields(row.name, row.data) }))
    const state = await loadState(db, found)
    const noted = found.map(({ fields, ...row }) => ({ ...row, ...foldEvent({ ...row, fields }, state) }))
    await writeRows(db, events, noted, ['signature', 'outer', 'inner'])
    await saveState(db, state)
  }
}

/** True of events behind a place in ledger order. Compared as a row, so that the index by order leads there at once. */
export function isAfter({ slot, position, outer, inner }: Place): SQL {
  const row = sql`(${events.slot}, ${events.position}, ${events.outer}, ${events.inner})`
  return sql`${row} > (${slot}, ${position}, ${outer}, ${inner})`
}
