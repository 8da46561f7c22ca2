import { asc, sql } from 'drizzle-orm'
import { readTokenAccount } from '../chain/holdings.ts'
import type { Database } from '../store/driver.ts'
import { checkpoints, contributors, funds, pools } from '../store/schema/index.ts'
import { bigOf } from '../store/rows.ts'
import { type Claimed, field, fieldsOf } from './checks.ts'

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
    ...(await checkpointChecks(db)),
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
    ...fieldsOf(7, 'Fund', row.address, {
      status: [row.status, (fund) => fund.status],
      manager: [row.manager, (fund) => fund.manager],
      guardian: [row.guardian, (fund) => fund.guardian],
      pendingManager: [row.pendingManager, (fund) => fund.pendingManager],
      pendingGuardian: [row.pendingGuardian, (fund) => fund.pendingGuardian],
      depositDestination: [row.depositDestination, (fund) => fund.depositDestination],
      profileHash: [row.profileHash, (fund) => fund.profileHash],
      paymentsResumeAt: [row.paymentsResumeAt ?? 0, (fund) => fund.paymentsResumeAt],
      rulesDueAt: [row.rulesDueAt ?? 0, (fund) => fund.rulesDueAt],
      expiresAt: [row.expiresAt ?? 0, (fund) => fund.expiresAt],
      rules: [rulesText(row.rules), ({ rules }) => rulesText({ ...rules })],
    }),
    ...fieldsOf(4, 'Fund', row.address, {
      proposals: [row.proposals, (fund) => fund.proposals],
      snapshots: [row.snapshots, (fund) => fund.snapshots],
    }),
  ]
}

/** Rules by their names, in one order: the store has amounts as texts, the account as numbers. */
export function rulesText(rules: Record<string, unknown>): string {
  const named = Object.entries(rules).map(([name, value]) => `${name} ${String(value)}`)
  return named.sort().join(', ')
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
    ...fieldsOf(2, 'Pool', row.address, {
      reclaimable: [row.reclaimable, (each) => each.reclaimable],
      status: [row.status, (each) => each.status],
      closedAt: [row.closedAt ?? 0, (each) => each.closedAt],
      closingTotal: [row.closingTotal, (each) => each.closingTotal],
      periodStart: [row.periodStart ?? 0, (each) => each.periodStart],
      periodDrawn: [row.periodDrawn, (each) => each.periodDrawn],
    }),
    ...fieldsOf(4, 'Pool', row.address, {
      series: [row.series, (each) => each.series],
      unitsSlot: [row.unitsSlot, (each) => each.unitsSlot],
      unitsBeforeSlot: [row.unitsBeforeSlot, (each) => each.unitsBeforeSlot],
    }),
    {
      ...at,
      field: 'pool.balance + reclaimable = contributed + adopted + returned - drawn - refunded',
      store: row.contributed + row.adopted + row.returned - row.drawn - row.refunded,
      read: pool(({ balance, reclaimable }) => balance + reclaimable),
    },
    {
      ...at,
      field: 'pool.balance + reclaimable <= vault',
      store: row.balance + row.reclaimable,
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
    { ...at, field: 'contributor.series', store: row.series, read: stake(({ series }) => series) },
    { ...at, field: 'contributor.paidOut', store: row.paidOut, read: stake((each) => each.paidOut) },
  ]
}

/** Law 4: what snapshots see, checkpoint by checkpoint. */
async function checkpointChecks(db: Database): Promise<Claimed[]> {
  const rows = await db
    .select()
    .from(checkpoints)
    .orderBy(asc(checkpoints.contributor), asc(checkpoints.counter))
  const byContributor = new Map<string, string[]>()
  for (const row of rows) {
    const texts = byContributor.get(row.contributor) ?? []
    byContributor.set(row.contributor, [...texts, checkpointText(row)])
  }
  return [...byContributor].flatMap(([contributor, texts]) =>
    fieldsOf(4, 'Contributor', contributor, {
      checkpoints: [texts.join('; '), (each) => each.checkpoints.map(checkpointText).join('; ')],
    }),
  )
}

interface Held {
  counter: number
  series: number
  slot: number | bigint
  units: bigint
  unitsBefore: bigint
}

const checkpointText = ({ counter, series, slot, units, unitsBefore }: Held): string =>
  `${counter}: ${units} of series ${series} in slot ${slot}, ${unitsBefore} before`

async function sumsOfPools(db: Database): Promise<Map<string, bigint>> {
  const { pool, units, series } = contributors
  const rows = await db
    .select({ pool, units: sql<unknown>`sum(${units})` })
    .from(contributors)
    .innerJoin(pools, sql`${pools.address} = ${pool} and ${pools.series} = ${series}`)
    .groupBy(pool)
  return new Map(rows.map((row) => [row.pool, bigOf(row.units)]))
}
