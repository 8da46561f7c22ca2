import { and, asc, desc, eq, type SQL } from 'drizzle-orm'
import { claims } from '../../store/schema/index.ts'
import { claimStatus } from '../schemas/credits.ts'
import type { ClaimStatus, ClaimSummary, ClaimView } from '../types.ts'
import { amountOf } from './amounts.ts'
import { attestationsOf } from './attestations.ts'
import { needsOf } from './claim-needs.ts'
import { attestedByVerifier, inJurisdiction, waitingFor } from './claim-scope.ts'
import type { Sources } from './context.ts'
import { creditOf, readCredits } from './credit-units.ts'
import { listDisputes } from './disputes.ts'
import { fundingOf, readManifest, revisionsOf } from './evidence.ts'
import { flagsOfClaim } from './flags.ts'
import { readSome } from './lines.ts'
import { readRefs } from './refs.ts'
import { textOf } from './texts.ts'

const TIMELINE = 500

type ClaimRow = typeof claims.$inferSelect

export interface ClaimFilter {
  project?: string
  methodology?: string
  status?: ClaimStatus
  vintage?: number
  /** A country or a region of it. */
  jurisdiction?: string
  /** Claims with a statement of this accreditation, person or organization. */
  verifier?: string
  /** Claims that this accreditation or person may attest at this moment, Unix seconds. */
  waiting?: { name: string; now: number }
}

/** Claims that the filters let through, newest first. */
export async function listClaims(sources: Sources, filter: ClaimFilter): Promise<ClaimSummary[]> {
  const { project, methodology, status, vintage, jurisdiction, verifier, waiting } = filter
  const where = and(
    project === undefined ? undefined : eq(claims.project, project),
    methodology === undefined ? undefined : eq(claims.methodology, methodology),
    status === undefined ? undefined : eq(claims.status, status),
    vintage === undefined ? undefined : eq(claims.vintage, vintage),
    jurisdiction === undefined ? undefined : inJurisdiction(claims.project, jurisdiction),
    verifier === undefined ? undefined : attestedByVerifier(claims.address, verifier),
    waiting === undefined ? undefined : waitingFor(waiting.name, waiting.now),
  )
  return summarize(sources, await select(sources, where))
}

export async function readClaim(sources: Sources, address: string): Promise<ClaimView | null> {
  const [row] = await select(sources, eq(claims.address, address))
  const [summary] = row === undefined ? [] : await summarize(sources, [row])
  if (row === undefined || summary === undefined) return null
  return {
    ...summary,
    id: row.id,
    owner: row.owner,
    evidenceRoot: row.evidenceRoot,
    manifest: await readManifest(sources, row.evidenceRoot),
    funding: await fundingOf(sources, row),
    revisions: await revisionsOf(sources, address, await creditOf(sources, row.methodology)),
    attestations: await attestationsOf(sources, row),
    disputes: await listDisputes(sources, { claim: address }),
    withdrawal: await withdrawalOf(sources, row),
    flags: await flagsOfClaim(sources, row),
    timeline: await readSome(sources, { claim: address }, 'asc', TIMELINE),
  }
}

async function withdrawalOf(sources: Sources, row: ClaimRow): Promise<ClaimView['withdrawal']> {
  const { withdrawnBy, decidedAt, lapsed, reasonHash } = row
  if (withdrawnBy === null || decidedAt === null) return null
  return { by: withdrawnBy, at: decidedAt, lapsed, reasonHash, reason: await textOf(sources, reasonHash) }
}

async function select({ db }: Sources, where: SQL | undefined): Promise<ClaimRow[]> {
  return db.select().from(claims).where(where).orderBy(desc(claims.submittedAt), asc(claims.address))
}

async function summarize(sources: Sources, rows: readonly ClaimRow[]): Promise<ClaimSummary[]> {
  const refs = await readRefs(sources, {
    projects: rows.map(({ project }) => project),
    methodologies: rows.map(({ methodology }) => methodology),
    batches: rows.map(({ batch }) => batch),
  })
  const creditOfMethodology = await readCredits(
    sources,
    rows.map(({ methodology }) => methodology),
  )
  return rows.map((row) => {
    const { decimals, unit } = creditOfMethodology(row.methodology)
    const accepted = row.acceptedQuantity
    const standing = { ...row, status: claimStatus.parse(row.status) }
    return {
      address: row.address,
      project: refs.project(row.project),
      methodology: refs.methodology(row.methodology),
      number: row.number,
      revision: row.revision,
      vintage: row.vintage,
      periodStart: row.periodStart,
      periodEnd: row.periodEnd,
      status: standing.status,
      quantity: amountOf(row.quantity, decimals, unit),
      expected: amountOf(row.expected, decimals, unit),
      acceptedQuantity: accepted === 0n ? null : amountOf(accepted, decimals, unit),
      accepting: row.accepting,
      rejecting: row.rejecting,
      quorum: row.quorum,
      attestedBy: row.attestedBy,
      submittedAt: row.submittedAt,
      decidedAt: row.decidedAt,
      challengeEndsAt: row.challengeEndsAt,
      waitsUntil: row.waitsUntil,
      needs: needsOf(standing),
      batch: row.batch === null ? null : refs.batch(row.batch),
    }
  })
}
