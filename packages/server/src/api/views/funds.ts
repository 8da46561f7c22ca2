import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import { contributors, funds, listedMints, pools } from '../../store/schema/index.ts'
import { bigOf, numberOf, rowsOf, textOf } from '../../store/rows.ts'
import { fundStatus } from '../schemas/funds.ts'
import type { ContributorRow, FundSummary, FundView, Page, PoolView } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { readRules } from './fund-rules.ts'
import { readSome } from './lines.ts'
import { readRefs } from './refs.ts'

type FundRow = typeof funds.$inferSelect
type PoolRow = typeof pools.$inferSelect

const TOP = 10
const NEWEST = 12

export async function listFunds(sources: Sources): Promise<FundSummary[]> {
  const rows = await sources.db.select().from(funds).orderBy(asc(funds.createdAt), asc(funds.address))
  return Promise.all(rows.map((row) => summarize(sources, row)))
}

export async function readFund(sources: Sources, address: string): Promise<FundView | null> {
  const [row] = await sources.db.select().from(funds).where(eq(funds.address, address))
  if (row === undefined) return null
  const summary = await summarize(sources, row)
  const unit = summary.received.unit
  const { items } = await listContributors(sources, address, TOP)
  return {
    ...summary,
    rules: readRules(row.rules, row.decimals, unit),
    pools: await poolsOfFund(sources, row, unit),
    topContributors: items,
    newest: await readSome(sources, { fund: address }, 'desc', NEWEST),
  }
}

async function summarize(sources: Sources, row: FundRow): Promise<FundSummary> {
  const { db, tokens, content } = sources
  const unit = await tokens.symbol(row.mint)
  const money = (base: bigint) => amountOf(base, row.decimals, unit)
  const owned = await db.select().from(pools).where(eq(pools.fund, row.address))
  const sum = (field: (pool: PoolRow) => bigint) => owned.reduce((total, pool) => total + field(pool), 0n)
  const [listing] = await db.select().from(listedMints).where(eq(listedMints.mint, row.mint))
  return {
    address: row.address,
    profile: await content.profiles.get(row.profileHash),
    mint: row.mint,
    freezable: listing?.freezable ?? false,
    manager: row.manager,
    guardian: row.guardian,
    status: fundStatus.parse(row.status),
    paused: row.paused,
    createdAt: row.createdAt,
    contributors: await countWallets(sources, row.address),
    contributions: owned.reduce((total, pool) => total + pool.contributions, 0),
    received: money(sum((pool) => pool.contributed)),
    // Nothing is drawn before proposals exist, so nothing is paid or promised.
    paid: money(sum((pool) => pool.drawn)),
    refunded: money(sum((pool) => pool.refunded)),
    promised: money(0n),
    balance: money(sum((pool) => pool.balance)),
  }
}

/** Wallets that gave to a fund; one that gave to two of its pools counts once. */
async function countWallets({ db }: Sources, fund: string): Promise<number> {
  const [row] = await db
    .select({ total: sql<unknown>`count(distinct ${contributors.wallet})` })
    .from(contributors)
    .where(and(eq(contributors.fund, fund), gt(contributors.contributions, 0)))
  return numberOf(row?.total ?? 0)
}

async function poolsOfFund(sources: Sources, fund: FundRow, unit: string): Promise<PoolView[]> {
  const rows = await sources.db
    .select()
    .from(pools)
    .where(eq(pools.fund, fund.address))
    .orderBy(asc(pools.openedAt), asc(pools.address))
  return toPools(
    sources,
    rows.map((pool) => ({ pool, decimals: fund.decimals, unit })),
  )
}

/** Pools that are earmarked to a project, with the fund of each. */
export async function poolsOfProject(sources: Sources, project: string) {
  const rows = await sources.db
    .select({ pool: pools, fund: funds })
    .from(pools)
    .innerJoin(funds, eq(funds.address, pools.fund))
    .where(eq(pools.project, project))
    .orderBy(asc(pools.openedAt), asc(pools.address))
  const refs = await readRefs(sources, { funds: rows.map(({ fund }) => fund.address) })
  const counted = await Promise.all(
    rows.map(async ({ pool, fund }) => ({
      pool,
      decimals: fund.decimals,
      unit: await sources.tokens.symbol(fund.mint),
    })),
  )
  const views = await toPools(sources, counted)
  return views.map((view) => ({ ...view, fundRef: refs.fund(view.fund) }))
}

async function toPools(
  sources: Sources,
  rows: { pool: PoolRow; decimals: number; unit: string }[],
): Promise<PoolView[]> {
  const refs = await readRefs(sources, { projects: rows.map(({ pool }) => pool.project) })
  return rows.map(({ pool, decimals, unit }) => {
    const money = (base: bigint) => amountOf(base, decimals, unit)
    return {
      address: pool.address,
      fund: pool.fund,
      project: pool.project === null ? null : refs.project(pool.project),
      vault: pool.vault,
      series: pool.series,
      units: pool.units.toString(),
      contributions: pool.contributions,
      contributors: pool.contributors,
      balance: money(pool.balance),
      contributed: money(pool.contributed),
      adopted: money(pool.adopted),
      returned: money(pool.returned),
      drawn: money(pool.drawn),
      refunded: money(pool.refunded),
    }
  })
}

/** Contributors of a fund over all its pools, largest first. The cursor is a count of rows that were shown. */
export async function listContributors(
  sources: Sources,
  fund: string,
  limit: number,
  cursor = 0,
): Promise<Page<ContributorRow>> {
  const { db, tokens } = sources
  const [row] = await db.select().from(funds).where(eq(funds.address, fund))
  if (row === undefined) return { items: [], nextCursor: null, total: 0 }
  const unit = await tokens.symbol(row.mint)
  const [whole] = await db
    .select({ units: sql<unknown>`sum(${pools.units})` })
    .from(pools)
    .where(eq(pools.fund, fund))
  const all = bigOf(whole?.units ?? 0)
  const found = rowsOf(
    await db.execute(sql`
      select wallet, sum(contributed) as contributed, sum(refunded) as refunded, sum(contributions) as contributions,
        sum(units) as units, min(first_at) as first_at, max(last_at) as last_at
      from contributors where fund = ${fund} and contributions > 0
      group by wallet order by sum(contributed) desc, wallet limit ${limit} offset ${cursor}`),
  )
  const total = await countWallets(sources, fund)
  const items = found.map((each): ContributorRow => {
    const units = bigOf(each['units'])
    return {
      wallet: textOf(each['wallet']),
      contributed: amountOf(bigOf(each['contributed']), row.decimals, unit),
      refunded: amountOf(bigOf(each['refunded']), row.decimals, unit),
      contributions: numberOf(each['contributions']),
      units: units.toString(),
      shareBps: all === 0n ? 0 : Number((units * 10_000n) / all),
      firstAt: numberOf(each['first_at']),
      lastAt: numberOf(each['last_at']),
    }
  })
  const shown = cursor + items.length
  return { items, nextCursor: shown < total ? String(shown) : null, total }
}

/** A wallet's stakes, pool by pool, oldest first. */
export async function stakesOf(sources: Sources, wallet: string) {
  const { db, tokens } = sources
  const rows = await db
    .select({ stake: contributors, pool: pools, fund: funds })
    .from(contributors)
    .innerJoin(pools, eq(pools.address, contributors.pool))
    .innerJoin(funds, eq(funds.address, pools.fund))
    .where(and(eq(contributors.wallet, wallet), gt(contributors.contributions, 0)))
    .orderBy(asc(contributors.joinedAt), desc(contributors.address))
  const refs = await readRefs(sources, {
    funds: rows.map(({ fund }) => fund.address),
    projects: rows.map(({ pool }) => pool.project),
  })
  const totals = await unitsOfFunds(
    sources,
    rows.map(({ fund }) => fund.address),
  )
  return Promise.all(
    rows.map(async ({ stake, pool, fund }) => {
      const unit = await tokens.symbol(fund.mint)
      const all = totals.get(fund.address) ?? 0n
      const row: ContributorRow = {
        wallet,
        contributed: amountOf(stake.contributed, fund.decimals, unit),
        refunded: amountOf(stake.refunded, fund.decimals, unit),
        contributions: stake.contributions,
        units: stake.units.toString(),
        shareBps: all === 0n ? 0 : Number((stake.units * 10_000n) / all),
        firstAt: stake.firstAt ?? stake.joinedAt,
        lastAt: stake.lastAt ?? stake.joinedAt,
      }
      const project = pool.project === null ? null : refs.project(pool.project)
      return { fund: refs.fund(fund.address), pool: pool.address, project, row }
    }),
  )
}

async function unitsOfFunds({ db }: Sources, ids: string[]): Promise<Map<string, bigint>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ fund: pools.fund, units: sql<unknown>`sum(${pools.units})` })
    .from(pools)
    .where(inArray(pools.fund, ids))
    .groupBy(pools.fund)
  return new Map(rows.map(({ fund, units }) => [fund, bigOf(units)]))
}
