import { and, asc, desc, eq, or, type SQL } from 'drizzle-orm'
import { batches, suspensions } from '../../store/schema/index.ts'
import { batchStatus, suspensionOutcome } from '../schemas/credits.ts'
import type { Amount, BatchStatus, BatchSummary, BatchView, SuspensionView } from '../types.ts'
import { amountOf } from './amounts.ts'
import { attestationsOf } from './attestations.ts'
import { cancellationsOfBatch, toCancellations } from './cancellations.ts'
import { attestedByVerifier, inJurisdiction } from './claim-scope.ts'
import type { Sources } from './context.ts'
import { listLetters } from './letters.ts'
import { readSome } from './lines.ts'
import { readRefs } from './refs.ts'
import { retirementsOfBatch, toRetirements } from './retirements.ts'
import { listReversals } from './reversals.ts'
import { serialsOf } from './serials.ts'
import { textOf } from './texts.ts'

const TIMELINE = 200
const LISTED = 100

export type BatchRow = typeof batches.$inferSelect

export interface BatchFilter {
  project?: string
  methodology?: string
  vintage?: number
  status?: BatchStatus
  /** A country or a region of it. */
  jurisdiction?: string
  /** Batches with a statement of this accreditation, person or organization. */
  verifier?: string
}

/** Batches that the filters let through, newest first. */
export async function listBatches(sources: Sources, filter: BatchFilter): Promise<BatchSummary[]> {
  const { project, methodology, vintage, status, jurisdiction, verifier } = filter
  const where = and(
    project === undefined ? undefined : eq(batches.project, project),
    methodology === undefined ? undefined : eq(batches.methodology, methodology),
    vintage === undefined ? undefined : eq(batches.vintage, vintage),
    status === undefined ? undefined : eq(batches.status, status),
    jurisdiction === undefined ? undefined : inJurisdiction(batches.project, jurisdiction),
    verifier === undefined ? undefined : attestedByVerifier(batches.claim, verifier),
  )
  return summarize(sources, await select(sources, where))
}

/** A batch by its address or its code, with its holders as the chain tells them now. */
export async function readBatch(sources: Sources, name: string): Promise<BatchView | null> {
  const [row] = await select(sources, or(eq(batches.address, name), eq(batches.code, name)))
  const [summary] = row === undefined ? [] : await summarize(sources, [row])
  if (row === undefined || summary === undefined) return null
  const { address } = row
  const credits = (base: bigint) => amountOf(base, row.decimals, row.unit)
  const holdings = await sources.holdings.ofMint(row.mint)
  const held = (holdings ?? []).filter(({ account, amount }) => account !== row.bufferVault && amount > 0n)
  return {
    ...summary,
    unsettled: await unsettledOf(sources, row),
    serials: await serialsOf(sources, row),
    holders: held.map(({ owner, amount }) => ({ wallet: owner, amount: credits(amount) })),
    holdersKnown: holdings !== null,
    attestations: await attestationsOf(sources, { address: row.claim }),
    retirementList: await toRetirements(sources, await retirementsOfBatch(sources, address, LISTED)),
    retirements: row.retirements,
    cancellationList: await toCancellations(sources, await cancellationsOfBatch(sources, address, LISTED)),
    suspensions: await suspensionsOf(sources, address),
    reversals: await listReversals(sources, { batch: address }),
    covers: await listReversals(sources, { covers: address }),
    letters: await listLetters(sources, { batch: address }),
    timeline: await readSome(sources, { batch: address }, 'asc', TIMELINE),
  }
}

/** In the hands of holders, by the ledger: what was issued and is neither held back nor gone. */
export function heldOf(row: BatchRow): bigint {
  return row.issued - row.buffered - goneOf(row)
}

/** What exists no longer, by the ledger. */
export function goneOf(row: BatchRow): bigint {
  return row.retired + row.cancelled + row.destroyed + row.bufferCancelled
}

/** What holders burned outside the program and nobody settled: the mint knows of it and no event does. */
async function unsettledOf({ holdings }: Sources, row: BatchRow): Promise<Amount | null> {
  if (row.status === 'open') return amountOf(0n, row.decimals, row.unit)
  const supply = await holdings.supplyOf(row.mint)
  const rest = row.issued - goneOf(row)
  // A chain that is ahead of the store says nothing about what the store does not know yet.
  return supply === null || supply > rest ? null : amountOf(rest - supply, row.decimals, row.unit)
}

async function suspensionsOf(sources: Sources, batch: string): Promise<SuspensionView[]> {
  const rows = await sources.db
    .select()
    .from(suspensions)
    .where(eq(suspensions.batch, batch))
    .orderBy(asc(suspensions.number))
  return Promise.all(
    rows.map(async (row) => ({
      number: row.number,
      since: row.since,
      until: row.until,
      by: row.actor,
      reasonHash: row.reasonHash,
      reason: await textOf(sources, row.reasonHash),
      attestation: row.attestation,
      endedAt: row.endedAt,
      endedBy: row.endedBy,
      outcome: row.outcome === null ? null : suspensionOutcome.parse(row.outcome),
    })),
  )
}

async function select({ db }: Sources, where: SQL | undefined): Promise<BatchRow[]> {
  return db.select().from(batches).where(where).orderBy(desc(batches.openedAt), asc(batches.address))
}

async function summarize(sources: Sources, rows: readonly BatchRow[]): Promise<BatchSummary[]> {
  const refs = await readRefs(sources, {
    projects: rows.map(({ project }) => project),
    methodologies: rows.map(({ methodology }) => methodology),
    organizations: rows.map(({ authorizedBy }) => authorizedBy),
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
      suspendedUntil: row.suspendedUntil,
      issued: credits(row.issued),
      held: credits(heldOf(row)),
      buffered: credits(row.buffered),
      bufferCancelled: credits(row.bufferCancelled),
      retired: credits(row.retired),
      cancelled: credits(row.cancelled),
      destroyed: credits(row.destroyed),
      adjusted: credits(row.adjusted),
      authorizedBy: row.authorizedBy === null ? null : refs.organization(row.authorizedBy),
      openedAt: row.openedAt,
      issuedAt: row.issuedAt,
    }
  })
}
