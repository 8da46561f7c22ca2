import { and, asc, count, eq, or, sql, type SQL } from 'drizzle-orm'
import { parsePlace, placeId } from '../../indexer/order.ts'
import { batches, retirements } from '../../store/schema/index.ts'
import { batchStatus, beneficiaryKind, purpose } from '../schemas/credits.ts'
import type { Page, RetirementView } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { readRefs } from './refs.ts'

export interface RetirementFilter {
  batch?: string
  holder?: string
}

/** Retirements, newest first. */
export async function listRetirements(
  sources: Sources,
  { batch, holder, limit, cursor }: RetirementFilter & { limit: number; cursor?: string },
): Promise<Page<RetirementView>> {
  const where = and(
    batch === undefined ? undefined : eq(retirements.batch, batch),
    holder === undefined ? undefined : eq(retirements.holder, holder),
  )
  const [counted] = await sources.db.select({ total: count() }).from(retirements).where(where)
  const place = cursor === undefined ? undefined : parsePlace(cursor)
  const beyond =
    place === undefined
      ? undefined
      : sql`(slot, position, outer_index, inner_index) < (${place.slot}::bigint, ${place.position}::integer,
          ${place.outer}::integer, ${place.inner}::integer)`
  const rows = await sources.db
    .select()
    .from(retirements)
    .where(and(where, beyond))
    .orderBy(sql`slot desc, position desc, outer_index desc, inner_index desc`)
    .limit(limit + 1)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: await toViews(sources, shown),
    nextCursor: rows.length > limit && last !== undefined ? placeId(last) : null,
    total: counted?.total ?? 0,
  }
}

/** By address or certificate number. */
export async function readRetirement(sources: Sources, name: string): Promise<RetirementView | null> {
  const where = or(eq(retirements.address, name), eq(retirements.certificate, name))
  const [view] = await toViews(sources, await select(sources, where))
  return view ?? null
}

/** All of a batch, in the order of their serials. */
export async function retirementsOfBatch(sources: Sources, batch: string): Promise<RetirementView[]> {
  return toViews(sources, await select(sources, eq(retirements.batch, batch)))
}

async function select({ db }: Sources, where: SQL | undefined): Promise<(typeof retirements.$inferSelect)[]> {
  return db.select().from(retirements).where(where).orderBy(asc(retirements.firstSerial))
}

async function toViews(
  sources: Sources,
  rows: readonly (typeof retirements.$inferSelect)[],
): Promise<RetirementView[]> {
  const refs = await readRefs(sources, { projects: rows.map(({ project }) => project) })
  const held = new Map<string, typeof batches.$inferSelect>()
  for (const id of new Set(rows.map(({ batch }) => batch))) {
    const [row] = await sources.db.select().from(batches).where(eq(batches.address, id))
    if (row !== undefined) held.set(id, row)
  }
  return rows.map((row) => {
    const batch = held.get(row.batch)
    return {
      address: row.address,
      certificate: row.certificate,
      batch: { address: row.batch, name: null, code: batch?.code ?? null },
      project: refs.project(row.project),
      claim: row.claim,
      vintage: batch?.vintage ?? 0,
      holder: row.holder,
      amount: amountOf(row.amount, batch?.decimals ?? 0, batch?.unit ?? ''),
      firstSerial: row.firstSerial.toString(),
      lastSerial: (row.firstSerial + row.amount - 1n).toString(),
      purpose: purpose.parse(row.purpose),
      country: row.country,
      beneficiaryKind: beneficiaryKind.parse(row.beneficiaryKind),
      beneficiary: row.beneficiary,
      periodStart: row.periodStart === null ? null : Number(row.periodStart),
      periodEnd: row.periodEnd === null ? null : Number(row.periodEnd),
      retiredAt: row.retiredAt,
      batchStatus: batchStatus.parse(row.batchStatus),
      signature: row.signature,
    }
  })
}
