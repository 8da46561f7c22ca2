import { getTableColumns, getTableName, is, sql } from 'drizzle-orm'
import { PgTable } from 'drizzle-orm/pg-core'
import type { Database } from './driver.ts'
import { rowsOf, textOf } from './rows.ts'
import * as schema from './schema/index.ts'

/** Tables with their columns, each as `name type` or `name type not null`, in alphabetical order. */
export type Tables = Record<string, string[]>

/** The tables that the code reads and writes. */
export function tablesInCode(): Tables {
  const tables = Object.values(schema).filter((each) => is(each, PgTable))
  const named = tables.map((table): [string, string[]] => {
    const columns = Object.values(getTableColumns(table)).map((column) =>
      describe(column.name, column.getSQLType().replace(/\(.*/, ''), column.notNull),
    )
    return [getTableName(table), columns.sort()]
  })
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** The tables that the migrations made. */
export async function tablesInDatabase(db: Database): Promise<Tables> {
  const found = await db.execute(sql`
    select table_name, column_name, data_type, is_nullable from information_schema.columns
    where table_schema = 'public' and table_name <> 'migrations' order by table_name, column_name`)
  const tables: Tables = {}
  for (const row of rowsOf(found)) {
    const table = textOf(row['table_name'])
    const column = describe(textOf(row['column_name']), textOf(row['data_type']), row['is_nullable'] === 'NO')
    tables[table] = [...(tables[table] ?? []), column].sort()
  }
  return tables
}

function describe(name: string, type: string, notNull: boolean): string {
  return `${name} ${type}${notNull ? ' not null' : ''}`
}
