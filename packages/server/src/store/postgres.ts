import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import type { Driver } from './driver.ts'
import { StoreError } from './errors.ts'
import * as schema from './schema/index.ts'

/** Name of the advisory lock that the one indexing process holds. Any constant, the same in every version. */
const INDEXER_LOCK = 727_411_905

/** Opens PostgreSQL by URL. @throws StoreError when it does not answer. */
export async function openPostgres(url: string): Promise<Driver> {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  // A connection that breaks while idle is replaced at its next use.
  pool.on('error', () => {})
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    const reason = error instanceof Error && error.message !== '' ? error.message : 'no answer'
    throw new StoreError(
      `PostgreSQL at ${hostOf(url)} cannot be used (${reason}): check the database URL and that it is running.`,
    )
  }
  let leader: pg.Client | undefined
  return {
    kind: 'postgres',
    db: drizzle(pool, { schema }),
    runScript: async (script) => {
      await pool.query(`begin;\n${script}\n;commit;`)
    },
    lead: async (onLost) => {
      const client = new pg.Client({ connectionString: url })
      client.on('error', onLost)
      client.on('end', onLost)
      await client.connect()
      const answer = await client.query('select pg_try_advisory_lock($1) as held', [INDEXER_LOCK])
      const row: unknown = answer.rows[0]
      const held = typeof row === 'object' && row !== null && 'held' in row && row.held === true
      if (held) leader = client
      else {
        client.off('end', onLost)
        await client.end()
      }
      return held
    },
    close: async () => {
      leader?.removeAllListeners('end')
      await leader?.end()
      await pool.end()
    },
  }
}

function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return 'the given URL'
  }
}
