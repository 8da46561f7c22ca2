import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type * as schema from './schema/index.ts'

/** Drizzle over PGlite or node-postgres, or a transaction of either. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>

/** One way into PostgreSQL: the same SQL runs on each. */
export interface Driver {
  kind: 'pglite' | 'postgres'
  db: Database
  /** Runs a text of several statements, all or none of them. */
  runScript(sql: string): Promise<void>
  /**
   * Tries to become the one process that indexes into this database. True until `onLost` is called.
   * PGlite belongs to one process as it is.
   */
  lead(onLost: () => void): Promise<boolean>
  close(): Promise<void>
}
