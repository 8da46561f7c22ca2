import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { batches, bufferDraws, cancellations, reversals } from '../../store/schema/index.ts'
import { reversalKind, reversalStatus } from '../schemas/credits.ts'
import type { CancellationView, CoverView, ReversalView } from '../types.ts'
import { amountOf } from './amounts.ts'
import { toCancellations } from './cancellations.ts'
import type { Sources } from './context.ts'
import type { Credit } from './credit-units.ts'
import { readRefs, type Refs } from './refs.ts'
import { textOf } from './texts.ts'

export interface ReversalFilter {
  batch?: string
  project?: string
  organization?: string
  status?: ReversalView['status']
  /** Losses whose order names this batch. */
  covers?: string
}

type Row = typeof reversals.$inferSelect
type Draw = typeof bufferDraws.$inferSelect

/** Reversals and invalidations, newest first. */
export async function listReversals(sources: Sources, filter: ReversalFilter): Promise<ReversalView[]> {
  const { batch, project, organization, status, covers } = filter
  return read(
    sources,
    and(
      batch === undefined ? undefined : eq(reversals.batch, batch),
      project === undefined ? undefined : eq(reversals.project, project),
      organization === undefined ? undefined : eq(reversals.organization, organization),
      status === undefined ? undefined : eq(reversals.status, status),
      covers === undefined ? undefined : sql`${reversals.cover} ? ${covers}`,
    ),
  )
}

export async function readReversal(sources: Sources, address: string): Promise<ReversalView | null> {
  const [view] = await read(sources, eq(reversals.address, address))
  return view ?? null
}

async function read(sources: Sources, where: SQL | undefined): Promise<ReversalView[]> {
  const { db } = sources
  const rows = await db
    .select({ reversal: reversals, decimals: batches.decimals, unit: batches.unit })
    .from(reversals)
    .innerJoin(batches, eq(batches.address, reversals.batch))
    .where(where)
    .orderBy(desc(reversals.decidedAt), asc(reversals.address))
  const ids = rows.map(({ reversal }) => reversal.address)
  const draws =
    ids.length === 0 ? [] : await db.select().from(bufferDraws).where(inArray(bufferDraws.reversal, ids))
  const refs = await readRefs(sources, {
    batches: rows.flatMap(({ reversal }) => [reversal.batch, ...reversal.cover]),
    projects: rows.map(({ reversal }) => reversal.project),
    organizations: rows.map(({ reversal }) => reversal.organization),
  })
  const compensations = await readCompensations(sources, ids)
  return Promise.all(
    rows.map(async ({ reversal: row, decimals, unit }): Promise<ReversalView> => {
      const next = row.status === 'open' ? row.cover[row.coverNext] : undefined
      return {
        address: row.address,
        batch: refs.batch(row.batch),
        project: refs.project(row.project),
        organization: refs.organization(row.organization),
        id: row.id,
        kind: reversalKind.parse(row.kind),
        status: reversalStatus.parse(row.status),
        amount: amountOf(row.amount, decimals, unit),
        covered: amountOf(row.covered, decimals, unit),
        uncovered: amountOf(row.amount - row.covered, decimals, unit),
        documentHash: row.documentHash,
        document: await textOf(sources, row.documentHash),
        steward: row.steward,
        decidedAt: row.decidedAt,
        closedAt: row.closedAt,
        order: orderOf(row, draws, refs, { decimals, unit }),
        next: next === undefined ? null : refs.batch(next),
        compensations: compensations.get(row.address) ?? [],
        signature: row.signature,
      }
    }),
  )
}

function orderOf(row: Row, draws: readonly Draw[], refs: Refs, { decimals, unit }: Credit): CoverView[] {
  return row.cover.map((batch) => {
    const draw = draws.find((each) => each.reversal === row.address && each.batch === batch)
    const gave = draw === undefined || draw.amount === 0n ? null : draw
    return {
      batch: refs.batch(batch),
      drawn: draw === undefined ? null : amountOf(draw.amount, decimals, unit),
      firstSerial: gave === null ? null : gave.firstSerial.toString(),
      lastSerial: gave === null ? null : (gave.firstSerial + gave.amount - 1n).toString(),
      drawnAt: draw?.drawnAt ?? null,
      signature: draw?.signature ?? null,
    }
  })
}

async function readCompensations(
  sources: Sources,
  ids: readonly string[],
): Promise<Map<string, CancellationView[]>> {
  const byReversal = new Map<string, CancellationView[]>()
  if (ids.length === 0) return byReversal
  const rows = await sources.db
    .select()
    .from(cancellations)
    .where(inArray(cancellations.appliedTo, [...ids]))
    .orderBy(asc(cancellations.cancelledAt), asc(cancellations.address))
  for (const view of await toCancellations(sources, rows)) {
    const reversal = view.appliedTo?.address ?? ''
    byReversal.set(reversal, [...(byReversal.get(reversal) ?? []), view])
  }
  return byReversal
}
