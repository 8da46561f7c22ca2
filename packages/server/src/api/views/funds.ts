import { asc, eq } from 'drizzle-orm'
import { funds, listedMints, pools } from '../../store/schema/index.ts'
import { fundStatus } from '../schemas/funds.ts'
import type { FundSummary, FundView, PoolView } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { readRules } from './fund-rules.ts'
import { readSome } from './lines.ts'
import { readRefs } from './refs.ts'
import { countWallets, listContributors } from './stakes.ts'

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
