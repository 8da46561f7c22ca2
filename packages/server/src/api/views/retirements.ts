import { and, asc, count, eq, gte, lte, or, type SQL } from 'drizzle-orm'
import { searchKey } from '../../indexer/fold/retirements.ts'
import { type batches, retirements } from '../../store/schema/index.ts'
import { batchStatus, beneficiaryKind, purpose } from '../schemas/credits.ts'
import type { Page, RetirementView } from '../types.ts'
import type { Sources } from './context.ts'
import { cutPage } from './page.ts'
import { beyondPlace, newestFirst, readSurroundings } from './taken.ts'

export interface RetirementFilter {
  batch?: string
  project?: string
  holder?: string
  /** A public name, in any case, or a salted hash in hex. */
  beneficiary?: string
  country?: string
  purpose?: RetirementView['purpose']
  /** Unix seconds, both inclusive. */
  from?: number
  to?: number
}

type Row = typeof retirements.$inferSelect

/** Retirements, newest first. */
export async function listRetirements(
  sources: Sources,
  { limit, cursor, ...filter }: RetirementFilter & { limit: number; cursor?: string },
): Promise<Page<RetirementView>> {
  const where = conditionsOf(filter)
  const [counted] = await sources.db.select({ total: count() }).from(retirements).where(where)
  const rows = await sources.db
    .select()
    .from(retirements)
    .where(and(where, beyondPlace(cursor)))
    .orderBy(newestFirst)
    .limit(limit + 1)
  const { shown, nextCursor } = cutPage(rows, limit)
  return {
    items: await toRetirements(sources, shown),
    nextCursor,
    total: counted?.total ?? 0,
  }
}

/** By address or certificate number. */
export async function readRetirement(sources: Sources, name: string): Promise<RetirementView | null> {
  const where = or(eq(retirements.address, name), eq(retirements.certificate, name))
  const [view] = await toRetirements(sources, await sources.db.select().from(retirements).where(where))
  return view ?? null
}

/** The first retirements of a batch, in the order of their serials. */
export async function retirementsOfBatch({ db }: Sources, batch: string, limit: number): Promise<Row[]> {
  return db
    .select()
    .from(retirements)
    .where(eq(retirements.batch, batch))
    .orderBy(asc(retirements.firstSerial))
    .limit(limit)
}

function conditionsOf(filter: RetirementFilter): SQL | undefined {
  const { batch, project, holder, beneficiary, country, from, to } = filter
  return and(
    batch === undefined ? undefined : eq(retirements.batch, batch),
    project === undefined ? undefined : eq(retirements.project, project),
    holder === undefined ? undefined : eq(retirements.holder, holder),
    beneficiary === undefined ? undefined : eq(retirements.beneficiaryKey, searchKey(beneficiary)),
    country === undefined ? undefined : eq(retirements.country, country.toUpperCase()),
    filter.purpose === undefined ? undefined : eq(retirements.purpose, filter.purpose),
    from === undefined ? undefined : gte(retirements.retiredAt, from),
    to === undefined ? undefined : lte(retirements.retiredAt, to),
  )
}

export async function toRetirements(
  sources: Sources,
  rows: readonly Row[],
  known?: readonly (typeof batches.$inferSelect)[],
): Promise<RetirementView[]> {
  const around = await readSurroundings(sources, rows, known)
  return rows.map((row) => {
    const { status, authorizedBy, methodology, ...taken } = around(row)
    return {
      ...taken,
      certificate: row.certificate,
      methodology,
      claim: row.claim,
      number: row.number,
      purpose: purpose.parse(row.purpose),
      country: row.country,
      beneficiaryKind: beneficiaryKind.parse(row.beneficiaryKind),
      beneficiary: row.beneficiary,
      periodStart: row.periodStart === null ? null : Number(row.periodStart),
      periodEnd: row.periodEnd === null ? null : Number(row.periodEnd),
      retiredAt: row.retiredAt,
      batchStatusNow: batchStatus.parse(status),
      authorizedBy,
    }
  })
}
