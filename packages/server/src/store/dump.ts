import { sql } from 'drizzle-orm'
import type { Database } from './driver.ts'
import { rowsOf, textOf } from './rows.ts'

/** Every table that a rebuild must bring back, with the columns by which its rows are put in order. */
const TABLES: Record<string, string> = {
  transactions: 'signature',
  events: 'slot, position, outer_index, inner_index',
  registries: 'address',
  organizations: 'address',
  verifiers: 'address',
  methodologies: 'address',
  listed_mints: 'address',
  projects: 'address',
  claims: 'address',
  attestations: 'address',
  batches: 'address',
  retirements: 'address',
  funds: 'address',
  pools: 'address',
  contributors: 'address',
  sequences: 'account',
  gaps: 'account, first',
}

/** The store as text, the same bytes for the same rows, whichever database holds it. */
export async function dump(db: Database): Promise<string> {
  const parts: string[] = []
  for (const [table, order] of Object.entries(TABLES)) {
    const rows = rowsOf(
      await db.execute(
        sql`select row_to_json(t)::text as row from ${sql.identifier(table)} t order by ${sql.raw(order)}`,
      ),
    )
    parts.push(`# ${table} ${rows.length}`, ...rows.map((row) => textOf(row['row'])))
  }
  return parts.join('\n')
}

/** Takes every row away, so that a store can be filled again. */
export async function empty(db: Database): Promise<void> {
  for (const table of [...Object.keys(TABLES), 'marks'].reverse()) {
    await db.execute(sql`delete from ${sql.identifier(table)}`)
  }
}
