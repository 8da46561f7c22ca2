import { and, asc, eq } from 'drizzle-orm'
import { batches, letters } from '../../store/schema/index.ts'
import { letterKind } from '../schemas/credits.ts'
import type { LetterView } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { readRefs } from './refs.ts'

/** Letters about a batch or of a national authority, oldest first. */
export async function listLetters(
  sources: Sources,
  { batch, organization }: { batch?: string; organization?: string },
): Promise<LetterView[]> {
  const rows = await sources.db
    .select({ letter: letters, decimals: batches.decimals, unit: batches.unit })
    .from(letters)
    .innerJoin(batches, eq(batches.address, letters.batch))
    .where(
      and(
        batch === undefined ? undefined : eq(letters.batch, batch),
        organization === undefined ? undefined : eq(letters.organization, organization),
      ),
    )
    .orderBy(asc(letters.signedAt), asc(letters.batch), asc(letters.number))
  const refs = await readRefs(sources, {
    batches: rows.map(({ letter }) => letter.batch),
    projects: rows.map(({ letter }) => letter.project),
    organizations: rows.map(({ letter }) => letter.organization),
  })
  return rows.map(({ letter: row, decimals, unit }) => ({
    address: row.address,
    kind: letterKind.parse(row.kind),
    organization: refs.organization(row.organization),
    actor: row.actor,
    batch: refs.batch(row.batch),
    project: refs.project(row.project),
    id: row.id,
    documentHash: row.documentHash,
    amount: row.amount === null ? null : amountOf(row.amount, decimals, unit),
    year: row.year,
    signedAt: row.signedAt,
    signature: row.signature,
  }))
}
