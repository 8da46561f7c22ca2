import { asc, eq } from 'drizzle-orm'
import { claimRevisions, type claims } from '../../store/schema/index.ts'
import type { ClaimFunding, ClaimRevision, ClaimView } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import type { Credit } from './credit-units.ts'
import { textOf } from './texts.ts'

type ClaimRow = typeof claims.$inferSelect

/** The files of an evidence pack; null where no manifest of this root is in the content store. */
export async function readManifest({ content }: Sources, root: string): Promise<ClaimView['manifest']> {
  // A damaged manifest is not listed; asking for the pack itself says that it is damaged.
  const pack = await content.packs.get(root).catch(() => null)
  if (pack === null) return null
  const files = await Promise.all(
    pack.manifest.files.map(async ({ path, size, sha256, mediaType }) => {
      const held = await content.files.has(sha256)
      return { path, size, sha256, mediaType, url: held ? packFileUrl(root, path) : null }
    }),
  )
  return { url: packUrl(root), hash: pack.hash, files }
}

/** Every version of a claim's report, oldest first. */
export async function revisionsOf(
  sources: Sources,
  claim: string,
  { decimals, unit }: Credit,
): Promise<ClaimRevision[]> {
  const rows = await sources.db
    .select()
    .from(claimRevisions)
    .where(eq(claimRevisions.claim, claim))
    .orderBy(asc(claimRevisions.revision))
  return Promise.all(
    rows.map(async (row) => {
      const pack = await sources.content.packs.get(row.evidenceRoot).catch(() => null)
      return {
        revision: row.revision,
        quantity: amountOf(row.quantity, decimals, unit),
        evidenceRoot: row.evidenceRoot,
        manifestUrl: pack === null ? null : packUrl(row.evidenceRoot),
        submittedAt: row.submittedAt,
        answerHash: row.answerHash,
        answer: await textOf(sources, row.answerHash),
        signature: row.signature,
      }
    }),
  )
}

/** Who paid for the results, as declared. */
export async function fundingOf(sources: Sources, row: ClaimRow): Promise<ClaimFunding> {
  return {
    proposals: row.proposals.map((proposal, index) => ({ proposal, bps: row.proposalBps[index] ?? 0 })),
    otherBps: row.otherFundingBps,
    declarationHash: row.fundingHash,
    declaration: await textOf(sources, row.fundingHash),
  }
}

function packUrl(root: string): string {
  return `/content/packs/${root}`
}

function packFileUrl(root: string, path: string): string {
  return `${packUrl(root)}/files/${path.split('/').map(encodeURIComponent).join('/')}`
}
