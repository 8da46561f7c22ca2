import { asc, inArray } from 'drizzle-orm'
import { reviews } from '../../store/schema/index.ts'
import { verdict } from '../schemas/credits.ts'
import type { ReviewView } from '../types.ts'
import type { Sources } from './context.ts'
import { grouped } from './grouped.ts'
import { readRefs } from './refs.ts'
import { textOf } from './texts.ts'

/** What organizations said about deliveries or expenses, in the order in which they said it, by subject. */
export async function readReviews(
  sources: Sources,
  subjects: readonly string[],
): Promise<(subject: string) => ReviewView[]> {
  const wanted = [...new Set(subjects)]
  if (wanted.length === 0) return () => []
  const rows = await sources.db
    .select()
    .from(reviews)
    .where(inArray(reviews.subject, wanted))
    .orderBy(asc(reviews.subject), asc(reviews.number))
  const refs = await readRefs(sources, { organizations: rows.map(({ organization }) => organization) })
  const views = await Promise.all(
    rows.map(async (row): Promise<[string, ReviewView]> => [
      row.subject,
      {
        organization: refs.organization(row.organization),
        verifier: row.verifier,
        person: row.person,
        verdict: verdict.parse(row.verdict),
        statementHash: row.statementHash,
        statement: await textOf(sources, row.statementHash),
        reviewedAt: row.reviewedAt,
        signature: row.signature,
      },
    ]),
  )
  const found = grouped(views, ([subject]) => subject)
  return (subject) => (found.get(subject) ?? []).map(([, view]) => view)
}
