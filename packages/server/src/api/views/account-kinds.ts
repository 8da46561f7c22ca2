import { sql } from 'drizzle-orm'
import type { Database } from '../../store/driver.ts'
import { rowsOf, textOf } from '../../store/rows.ts'
import type { SearchHit } from '../types.ts'

const KINDS: readonly SearchHit['kind'][] = [
  'fund',
  'project',
  'claim',
  'batch',
  'retirement',
  'organization',
  'verifier',
  'methodology',
]

/** What an address of the program stands for; null for one that is none of its entities. */
export async function accountKinds(db: Database, address: string): Promise<SearchHit['kind'] | null> {
  const [row] = rowsOf(
    await db.execute(sql`
      select 'fund' as kind from funds where address = ${address}
      union all select 'project' from projects where address = ${address}
      union all select 'claim' from claims where address = ${address}
      union all select 'batch' from batches where address = ${address} or mint = ${address}
      union all select 'retirement' from retirements where address = ${address}
      union all select 'organization' from organizations where address = ${address}
      union all select 'verifier' from verifiers where address = ${address}
      union all select 'methodology' from methodologies where address = ${address}`),
  )
  const found = row === undefined ? null : textOf(row['kind'])
  return KINDS.find((kind) => kind === found) ?? null
}
