import { sql, type SQL } from 'drizzle-orm'
import type { Database } from '../../store/driver.ts'
import { rowsOf, textOf } from '../../store/rows.ts'
import type { SubjectRef } from '../types.ts'

export type AccountKind = Exclude<SubjectRef['kind'], 'unknown'>

/** Which table knows the accounts of a kind; a batch is also known by its mint. */
const TABLES: Record<AccountKind, { table: string; columns: string[] }> = {
  registry: { table: 'registries', columns: ['address'] },
  organization: { table: 'organizations', columns: ['address'] },
  verifier: { table: 'verifiers', columns: ['address'] },
  methodology: { table: 'methodologies', columns: ['address'] },
  project: { table: 'projects', columns: ['address'] },
  claim: { table: 'claims', columns: ['address'] },
  batch: { table: 'batches', columns: ['address', 'mint'] },
  retirement: { table: 'retirements', columns: ['address'] },
  reversal: { table: 'reversals', columns: ['address'] },
  dispute: { table: 'disputes', columns: ['address'] },
  cancellation: { table: 'cancellations', columns: ['address'] },
  fund: { table: 'funds', columns: ['address'] },
  pool: { table: 'pools', columns: ['address', 'vault'] },
  proposal: { table: 'proposals', columns: ['address', 'escrow'] },
  delivery: { table: 'deliveries', columns: ['address'] },
  objection: { table: 'objections', columns: ['address'] },
  award: { table: 'awards', columns: ['address'] },
  expense: { table: 'expenses', columns: ['address'] },
  'money-back': { table: 'money_back', columns: ['address'] },
  record: { table: 'records', columns: ['address'] },
  concern: { table: 'concerns', columns: ['address'] },
  council: { table: 'councils', columns: ['address'] },
  motion: { table: 'motions', columns: ['address'] },
}

const isKind = (text: string): text is AccountKind => text in TABLES

/** What addresses of the program stand for; one that is none of its entities is left out. */
export async function kindsOf(db: Database, addresses: readonly string[]): Promise<Map<string, AccountKind>> {
  const wanted = [...new Set(addresses)]
  if (wanted.length === 0) return new Map()
  const list = sql.join(
    wanted.map((address) => sql`${address}`),
    sql`, `,
  )
  const looks = Object.entries(TABLES).flatMap(([kind, { table, columns }]) =>
    columns.map(
      (column): SQL =>
        sql`select ${sql.raw(`'${kind}'`)} as kind, ${sql.identifier(column)} as address
            from ${sql.identifier(table)} where ${sql.identifier(column)} in (${list})`,
    ),
  )
  const rows = rowsOf(await db.execute(sql.join(looks, sql` union all `)))
  return new Map(
    rows.flatMap((row) => {
      const kind = textOf(row['kind'])
      return isKind(kind) ? [[textOf(row['address']), kind]] : []
    }),
  )
}

/** Accounts without a page of their own. */
type Pageless = 'registry' | 'pool' | 'money-back'

/** What an address stands for that has a page of its own. */
export async function accountKinds(
  db: Database,
  address: string,
): Promise<Exclude<AccountKind, Pageless> | null> {
  const kind = (await kindsOf(db, [address])).get(address)
  return kind === undefined || kind === 'registry' || kind === 'pool' || kind === 'money-back' ? null : kind
}
