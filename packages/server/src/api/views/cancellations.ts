import { and, asc, count, eq, type SQL } from 'drizzle-orm'
import { type batches, cancellations } from '../../store/schema/index.ts'
import { cancellationReason } from '../schemas/credits.ts'
import type { CancellationView, Page } from '../types.ts'
import type { Sources } from './context.ts'
import { cutPage } from './page.ts'
import { beyondPlace, newestFirst, readSurroundings } from './taken.ts'
import { textOf } from './texts.ts'

export interface CancellationFilter {
  batch?: string
  project?: string
  holder?: string
  reason?: CancellationView['reason']
  /** The invalidation that they make good. */
  reversal?: string
}

type Row = typeof cancellations.$inferSelect

/** Cancellations, settlements of what was destroyed outside the program included, newest first. */
export async function listCancellations(
  sources: Sources,
  { limit, cursor, ...filter }: CancellationFilter & { limit: number; cursor?: string },
): Promise<Page<CancellationView>> {
  const where = conditionsOf(filter)
  const [counted] = await sources.db.select({ total: count() }).from(cancellations).where(where)
  const rows = await sources.db
    .select()
    .from(cancellations)
    .where(and(where, beyondPlace(cursor)))
    .orderBy(newestFirst)
    .limit(limit + 1)
  const { shown, nextCursor } = cutPage(rows, limit)
  return {
    items: await toCancellations(sources, shown),
    nextCursor,
    total: counted?.total ?? 0,
  }
}

export async function readCancellation(sources: Sources, address: string): Promise<CancellationView | null> {
  const rows = await sources.db.select().from(cancellations).where(eq(cancellations.address, address))
  const [view] = await toCancellations(sources, rows)
  return view ?? null
}

/** The first cancellations of a batch, in the order of their serials. */
export async function cancellationsOfBatch({ db }: Sources, batch: string, limit: number): Promise<Row[]> {
  return db
    .select()
    .from(cancellations)
    .where(eq(cancellations.batch, batch))
    .orderBy(asc(cancellations.firstSerial))
    .limit(limit)
}

function conditionsOf({ batch, project, holder, reason, reversal }: CancellationFilter): SQL | undefined {
  return and(
    batch === undefined ? undefined : eq(cancellations.batch, batch),
    project === undefined ? undefined : eq(cancellations.project, project),
    holder === undefined ? undefined : eq(cancellations.holder, holder),
    reason === undefined ? undefined : eq(cancellations.reason, reason),
    reversal === undefined ? undefined : eq(cancellations.appliedTo, reversal),
  )
}

export async function toCancellations(
  sources: Sources,
  rows: readonly Row[],
  known?: readonly (typeof batches.$inferSelect)[],
): Promise<CancellationView[]> {
  const around = await readSurroundings(sources, rows, known)
  return Promise.all(
    rows.map(async (row) => {
      const { status: _status, authorizedBy: _authority, methodology: _methodology, ...taken } = around(row)
      return {
        ...taken,
        reason: cancellationReason.parse(row.reason),
        explanationHash: row.reasonHash,
        explanation: await textOf(sources, row.reasonHash),
        appliedTo: row.appliedTo === null ? null : { address: row.appliedTo, name: null, code: null },
        cancelledAt: row.cancelledAt,
      }
    }),
  )
}
