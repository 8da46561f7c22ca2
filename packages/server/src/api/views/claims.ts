import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { attestations, claims, methodologies } from '../../store/schema/index.ts'
import { claimStatus, verdict } from '../schemas/credits.ts'
import type { AttestationView, ClaimStatus, ClaimSummary, ClaimView } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { readSome } from './lines.ts'
import { readRefs } from './refs.ts'

const TIMELINE = 200

type ClaimRow = typeof claims.$inferSelect

export async function listClaims(
  sources: Sources,
  filter: { project?: string; status?: ClaimStatus },
): Promise<ClaimSummary[]> {
  const where = and(
    filter.project === undefined ? undefined : eq(claims.project, filter.project),
    filter.status === undefined ? undefined : eq(claims.status, filter.status),
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
    fundingHash: row.fundingHash,
    manifest: await readManifest(sources, row.evidenceRoot),
    attestations: await attestationsOf(sources, row),
    timeline: await readSome(sources, { claim: address }, 'asc', TIMELINE),
  }
}

/** The statements on a claim, in the order in which they were made. */
export async function attestationsOf(sources: Sources, claim: ClaimRow): Promise<AttestationView[]> {
  const { db, content } = sources
  const rows = await db
    .select()
    .from(attestations)
    .where(eq(attestations.claim, claim.address))
    .orderBy(asc(attestations.attestedAt), asc(attestations.address))
  const refs = await readRefs(sources, { organizations: rows.map(({ organization }) => organization) })
  const { decimals, unit } = await creditOf(sources, claim.methodology)
  return Promise.all(
    rows.map(async (row) => ({
      address: row.address,
      organization: refs.organization(row.organization),
      verifier: row.verifier,
      person: row.person,
      verdict: verdict.parse(row.verdict),
      quantity: row.verdict === 'accept' ? amountOf(row.quantity, decimals, unit) : null,
      statementHash: row.statementHash,
      statement: await content.profiles.text(row.statementHash),
      attestedAt: row.attestedAt,
      revoked: row.revoked,
      signature: row.signature,
    })),
  )
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
  const credits = new Map<string, Credit>()
  for (const id of new Set(rows.map(({ methodology }) => methodology))) {
    credits.set(id, await creditOf(sources, id))
  }
  return rows.map((row) => {
    const { decimals, unit } = credits.get(row.methodology) ?? NO_CREDIT
    const accepted = row.acceptedQuantity
    return {
      address: row.address,
      project: refs.project(row.project),
      methodology: refs.methodology(row.methodology),
      number: row.number,
      revision: row.revision,
      vintage: row.vintage,
      periodStart: row.periodStart,
      periodEnd: row.periodEnd,
      status: claimStatus.parse(row.status),
      quantity: amountOf(row.quantity, decimals, unit),
      acceptedQuantity: accepted === 0n ? null : amountOf(accepted, decimals, unit),
      accepting: row.accepting,
      rejecting: row.rejecting,
      quorum: row.quorum,
      submittedAt: row.submittedAt,
      decidedAt: row.decidedAt,
      challengeEndsAt: row.challengeEndsAt,
      batch: row.batch === null ? null : refs.batch(row.batch),
    }
  })
}

export interface Credit {
  decimals: number
  unit: string
}

const NO_CREDIT: Credit = { decimals: 0, unit: '' }

/** Decimals and symbol of the credits of a methodology. */
export async function creditOf({ db }: Sources, methodology: string): Promise<Credit> {
  const [row] = await db
    .select({ decimals: methodologies.creditDecimals, unit: methodologies.creditSymbol })
    .from(methodologies)
    .where(inArray(methodologies.address, [methodology]))
  return row ?? NO_CREDIT
}

async function readManifest({ content }: Sources, root: string): Promise<ClaimView['manifest']> {
  // A damaged manifest is not listed; asking for the pack itself says that it is damaged.
  const pack = await content.packs.get(root).catch(() => null)
  if (pack === null) return null
  const files = await Promise.all(
    pack.manifest.files.map(async ({ path, size, sha256, mediaType }) => {
      const held = await content.files.has(sha256)
      return { path, size, sha256, mediaType, url: held ? packFileUrl(root, path) : null }
    }),
  )
  return { url: `/content/packs/${root}`, hash: pack.hash, files }
}

function packFileUrl(root: string, path: string): string {
  return `/content/packs/${root}/files/${path.split('/').map(encodeURIComponent).join('/')}`
}
