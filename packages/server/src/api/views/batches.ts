import { and, asc, desc, eq, or, type SQL } from 'drizzle-orm'
import { batches, claims } from '../../store/schema/index.ts'
import { batchStatus } from '../schemas/credits.ts'
import type { BatchSummary, BatchView } from '../types.ts'
import { amountOf } from './amounts.ts'
import { attestationsOf } from './claims.ts'
import type { Sources } from './context.ts'
import { readSome } from './lines.ts'
import { readRefs } from './refs.ts'
import { retirementsOfBatch } from './retirements.ts'
import { serialsOf } from './serials.ts'

const TIMELINE = 200

export type BatchRow = typeof batches.$inferSelect

export async function listBatches(
  sources: Sources,
  filter: { project?: string; vintage?: number },
): Promise<BatchSummary[]> {
  const where = and(
    filter.project === undefined ? undefined : eq(batches.project, filter.project),
    filter.vintage === undefined ? undefined : eq(batches.vintage, filter.vintage),
  )
  return summarize(sources, await select(sources, where))
}

/** A batch by its address or its code, with its holders as the chain tells them now. */
export async function readBatch(sources: Sources, name: string): Promise<BatchView | null> {
  const { db } = sources
  const [row] = await select(sources, or(eq(batches.address, name), eq(batches.code, name)))
  const [summary] = row === undefined ? [] : await summarize(sources, [row])
  if (row === undefined || summary === undefined) return null
  const [claim] = await db.select().from(claims).where(eq(claims.address, row.claim))
  const retirementList = await retirementsOfBatch(sources, row.address)
  const holdings = await sources.holdings.ofMint(row.mint)
  const held = (holdings ?? []).filter(({ account, amount }) => account !== row.bufferVault && amount > 0n)
  return {
    ...summary,
    authorizedBy: row.authorizedBy,
    serials: serialsOf(row, retirementList),
    holders: held.map(({ owner, amount }) => ({
      wallet: owner,
      amount: amountOf(amount, row.decimals, row.unit),
    })),
    holdersKnown: holdings !== null,
    attestations: claim === undefined ? [] : await attestationsOf(sources, claim),
    retirementList,
    timeline: await readSome(sources, { batch: row.address }, 'asc', TIMELINE),
  }
}

/** In the hands of holders, by the ledger: what was issued and is neither held back nor gone. */
export function heldOf(row: BatchRow): bigint {
  return row.issued - row.buffered - row.retired - row.cancelled - row.destroyed
}

async function select({ db }: Sources, where: SQL | undefined): Promise<BatchRow[]> {
  return db.select().from(batches).where(where).orderBy(desc(batches.openedAt), asc(batches.address))
}

async function summarize(sources: Sources, rows: readonly BatchRow[]): Promise<BatchSummary[]> {
  const refs = await readRefs(sources, {
    projects: rows.map(({ project }) => project),
    methodologies: rows.map(({ methodology }) => methodology),
  })
  return rows.map((row) => {
    const credits = (base: bigint) => amountOf(base, row.decimals, row.unit)
    return {
      address: row.address,
      code: row.code,
      project: refs.project(row.project),
      claim: row.claim,
      methodology: refs.methodology(row.methodology),
      mint: row.mint,
      vintage: row.vintage,
      status: batchStatus.parse(row.status),
      issued: credits(row.issued),
      held: credits(heldOf(row)),
      buffered: credits(row.buffered),
      retired: credits(row.retired),
      cancelled: credits(row.cancelled),
      destroyed: credits(row.destroyed),
      openedAt: row.openedAt,
      issuedAt: row.issuedAt,
    }
  })
}
