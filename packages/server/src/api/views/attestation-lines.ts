import { inArray, type SQL } from 'drizzle-orm'
import { batches, claims } from '../../store/schema/index.ts'
import { batchStatus, claimStatus } from '../schemas/credits.ts'
import type { AttestationLine } from '../types.ts'
import { readAttestations } from './attestations.ts'
import type { Sources } from './context.ts'
import { readRefs } from './refs.ts'

/** Statements that a condition lets through, each with what became of its claim and batch, newest first. */
export async function attestationLines(sources: Sources, where: SQL | undefined): Promise<AttestationLine[]> {
  const { db } = sources
  const found = (await readAttestations(sources, where)).reverse()
  const claimIds = [...new Set(found.map(({ claim }) => claim.address))]
  if (claimIds.length === 0) return []
  const claimRows = await db.select().from(claims).where(inArray(claims.address, claimIds))
  const byClaim = new Map(claimRows.map((row) => [row.address, row]))
  const batchIds = claimRows.flatMap(({ batch }) => batch ?? [])
  const batchRows =
    batchIds.length === 0 ? [] : await db.select().from(batches).where(inArray(batches.address, batchIds))
  const byBatch = new Map(batchRows.map((row) => [row.address, row]))
  const refs = await readRefs(sources, {
    projects: claimRows.map(({ project }) => project),
    batches: batchIds,
  })
  return found.flatMap((attestation) => {
    const claim = byClaim.get(attestation.claim.address)
    if (claim === undefined) return []
    const batch = claim.batch === null ? undefined : byBatch.get(claim.batch)
    return [
      {
        attestation,
        project: refs.project(claim.project),
        claim: attestation.claim,
        claimStatus: claimStatus.parse(claim.status),
        batch: claim.batch === null ? null : refs.batch(claim.batch),
        batchStatus: batch === undefined ? null : batchStatus.parse(batch.status),
      },
    ]
  })
}
