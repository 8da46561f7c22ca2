import { getTableName, is, sql } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import type { Database } from './driver.ts'
import { rowsOf, textOf } from './rows.ts'
import * as schema from './schema/index.ts'

/** Every table that a rebuild must bring back; where the indexer stands is none of them. */
const tables = Object.values(schema).filter((each) => is(each, PgTable) && each !== schema.marks)

/** Columns of the primary key, by which rows are put in order. */
function keyOf(table: PgTable): string {
  const { columns, primaryKeys } = getTableConfig(table)
  const key = primaryKeys[0]?.columns ?? columns.filter(({ primary }) => primary)
  return key.map(({ name }) => name).join(', ')
}

/** The store as text, the same bytes for the same rows, whichever database holds it. */
export async function dump(db: Database): Promise<string> {
  const parts: string[] = []
  for (const table of tables) {
    const rows = rowsOf(
      await db.execute(
        sql`select row_to_json(t)::text as row from ${table} t order by ${sql.raw(keyOf(table))}`,
      ),
    )
    parts.push(`# ${getTableName(table)} ${rows.length}`, ...rows.map((row) => textOf(row['row'])))
  }
  return parts.join('\n')
}

/** Takes every row away, so that a store can be filled again. */
export async function empty(db: Database): Promise<void> {
  for (const table of [...tables, schema.marks]) await db.delete(table)
}
