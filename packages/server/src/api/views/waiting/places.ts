import { sql } from 'drizzle-orm'
import { rowsOf, textOf } from '../../../store/rows.ts'
import type { Sources } from '../context.ts'

/** Subjects without a page of their own, and the column that names what they belong to. */
const HOLDERS = [
  ['pools', 'fund'],
  ['objections', 'delivery'],
  ['expenses', 'proposal'],
  ['money_back', 'proposal'],
  ['disputes', 'claim'],
  ['reversals', 'batch'],
] as const

/** On whose page the next step about a subject is taken: that of what holds it, or its own. */
export async function readPlaces(
  { db }: Pick<Sources, 'db'>,
  subjects: readonly string[],
): Promise<(subject: string) => string> {
  const ids = [...new Set(subjects)].map((address) => sql`${address}`)
  if (ids.length === 0) return (subject) => subject
  const looks = HOLDERS.map(
    ([table, holder]) =>
      sql`select address, ${sql.identifier(holder)} as place from ${sql.identifier(table)}
          where address in (${sql.join(ids, sql`, `)})`,
  )
  const rows = rowsOf(await db.execute(sql.join(looks, sql` union all `)))
  const places = new Map(rows.map((row) => [textOf(row['address']), textOf(row['place'])]))
  return (subject) => places.get(subject) ?? subject
}
