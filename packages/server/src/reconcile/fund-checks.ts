import { sql } from 'drizzle-orm'
import { readTokenAccount } from '../chain/holdings.ts'
import type { Database } from '../store/driver.ts'
import { contributors, funds, pools } from '../store/schema/index.ts'
import { bigOf } from '../store/rows.ts'
import { type Claimed, field } from './checks.ts'

/** Money: every fund, pool, vault and stake. */
export async function fundChecks(db: Database): Promise<Claimed[]> {
  const sums = await sumsOfPools(db)
  const fundRows = await db.select().from(funds).orderBy(funds.address)
  const poolRows = await db.select().from(pools).orderBy(pools.address)
  const stakes = await db.select().from(contributors).orderBy(contributors.address)
  return [
    ...fundRows.flatMap((row) => checkFund(row)),
    ...poolRows.flatMap((row) => checkPool(row, sums.get(row.address) ?? 0n)),
    ...stakes.flatMap((row) => checkStake(row)),
  ]
}

function checkFund(row: typeof funds.$inferSelect): Claimed[] {
  const at = { law: 2, account: row.address, name: 'Fund' }
  return [
    { ...at, field: 'fund.pools', store: row.pools, read: field('Fund', row.address, (fund) => fund.pools) },
    { ...at, field: 'fund.mint', store: row.mint, read: field('Fund', row.address, (fund) => fund.mint) },
    {
      ...at,
      field: 'fund.paused',
      store: row.paused.join(' '),
      read: field('Fund', row.address, (fund) => fund.paused.join(' ')),
    },
  ]
}

function checkPool(row: typeof pools.$inferSelect, unitsOfStakes: bigint): Claimed[] {
  const at = { law: 2, account: row.address, name: 'Pool' }
  const pool = (pick: Parameters<typeof field<'Pool'>>[2]) => field('Pool', row.address, pick)
  return [
    { ...at, field: 'pool.balance', store: row.balance, read: pool(({ balance }) => balance) },
    {
      ...at,
      field: 'pool.contributed',
      store: row.contributed,
      read: pool(({ contributed }) => contributed),
    },
    { ...at, field: 'pool.adopted', store: row.adopted, read: pool(({ adopted }) => adopted) },
    { ...at, field: 'pool.returned', store: row.returned, read: pool(({ returned }) => returned) },
    { ...at, field: 'pool.drawn', store: row.drawn, read: pool(({ drawn }) => drawn) },
    { ...at, field: 'pool.refunded', store: row.refunded, read: pool(({ refunded }) => refunded) },
    {
      ...at,
      field: 'pool.balance = contributed + adopted + returned - drawn - refunded',
      store: row.contributed + row.adopted + row.returned - row.drawn - row.refunded,
      read: pool(({ balance }) => balance),
    },
    {
      ...at,
      field: 'pool.balance <= vault',
      store: row.balance,
      read: (accounts) => {
        const vault = accounts.get(row.vault)
        return vault === undefined ? undefined : readTokenAccount(vault.data).amount
      },
      holds: (balance, vault) => balance <= vault,
    },
    {
      ...at,
      field: 'pool.contributions',
      store: row.contributions,
      read: pool((each) => each.contributions),
    },
    { ...at, field: 'pool.contributors', store: row.contributors, read: pool((each) => each.contributors) },
    { ...at, law: 5, field: 'pool.units', store: row.units, read: pool(({ units }) => units) },
    {
      ...at,
      law: 5,
      field: 'pool.units = sum of contributor.units',
      store: unitsOfStakes,
      read: pool(({ units }) => units),
    },
  ]
}

function checkStake(row: typeof contributors.$inferSelect): Claimed[] {
  const at = { law: 5, account: row.address, name: 'Contributor' }
  const stake = (pick: Parameters<typeof field<'Contributor'>>[2]) => field('Contributor', row.address, pick)
  return [
    { ...at, field: 'contributor.units', store: row.units, read: stake(({ units }) => units) },
    {
      ...at,
      field: 'contributor.contributed',
      store: row.contributed,
      read: stake((each) => each.contributed),
    },
    { ...at, field: 'contributor.refunded', store: row.refunded, read: stake((each) => each.refunded) },
    {
      ...at,
      field: 'contributor.contributions',
      store: row.contributions,
      read: stake((each) => each.contributions),
    },
  ]
}

async function sumsOfPools(db: Database): Promise<Map<string, bigint>> {
  const { pool, units, series } = contributors
  const rows = await db
    .select({ pool, units: sql<unknown>`sum(${units})` })
    .from(contributors)
    .innerJoin(pools, sql`${pools.address} = ${pool} and ${pools.series} = ${series}`)
    .groupBy(pool)
  return new Map(rows.map((row) => [row.pool, bigOf(row.units)]))
}
