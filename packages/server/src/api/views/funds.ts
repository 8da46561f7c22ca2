import { asc, count, eq, inArray } from 'drizzle-orm'
import { funds, listedMints, pools, proposals } from '../../store/schema/index.ts'
import { fundStatus, poolStatus } from '../schemas/funds.ts'
import { proposalStatus } from '../schemas/proposal-words.ts'
import type { FundSummary, FundView, PoolView } from '../types.ts'
import type { Sources } from './context.ts'
import { type Money, moneyOf, readMoney, sumFunds } from './fund-money.ts'
import { readRules } from './fund-rules.ts'
import { readSome } from './lines.ts'
import { readRefs } from './refs.ts'
import { countWallets, listContributors } from './stakes.ts'

type FundRow = typeof funds.$inferSelect
type PoolRow = typeof pools.$inferSelect

const TOP = 10
const NEWEST = 12
const OPEN = ['voting', 'cool-off', 'approved', 'in-delivery']

export async function listFunds(sources: Sources): Promise<FundSummary[]> {
  const rows = await sources.db.select().from(funds).orderBy(asc(funds.createdAt), asc(funds.address))
  return summarize(sources, rows)
}

export async function readFund(sources: Sources, address: string): Promise<FundView | null> {
  const [row] = await sources.db.select().from(funds).where(eq(funds.address, address))
  const [summary] = row === undefined ? [] : await summarize(sources, [row])
  if (row === undefined || summary === undefined) return null
  const { unit } = summary.received
  const { items } = await listContributors(sources, address, TOP)
  const before = row.rulesBefore
  return {
    ...summary,
    id: row.id,
    creator: row.creator,
    rules: readRules(row.rules, row.decimals, unit),
    rulesBefore: before === null ? null : readRules(before, row.decimals, unit),
    rulesDueAt: row.rulesDueAt,
    rulesChangedAt: row.rulesChangedAt,
    pendingManager: named(row.pendingManager, row.managerOfferedAt),
    pendingGuardian: named(row.pendingGuardian, row.guardianOfferedAt),
    depositDestination: row.depositDestination,
    expiresAt: row.expiresAt,
    windDown: windDownOf(row),
    proposalCounts: await countProposals(sources, address),
    pools: await poolsOfFund(sources, row),
    topContributors: items,
    newest: await readSome(sources, { fund: address }, 'desc', NEWEST),
  }
}

function named(wallet: string | null, since: number | null): FundView['pendingManager'] {
  return wallet === null || since === null ? null : { wallet, since }
}

function windDownOf({ woundDownAt, woundDownBy, expired }: FundRow): FundView['windDown'] {
  return woundDownAt === null || woundDownBy === null ? null : { at: woundDownAt, by: woundDownBy, expired }
}

async function countProposals({ db }: Sources, fund: string): Promise<FundView['proposalCounts']> {
  const rows = await db
    .select({ status: proposals.status, count: count() })
    .from(proposals)
    .where(eq(proposals.fund, fund))
    .groupBy(proposals.status)
    .orderBy(asc(proposals.status))
  return rows.map((row) => ({ status: proposalStatus.parse(row.status), count: row.count }))
}

async function summarize(sources: Sources, rows: readonly FundRow[]): Promise<FundSummary[]> {
  const { db, content } = sources
  const sums = await sumFunds(sources)
  const money = await readMoney(
    sources,
    rows.map(({ address }) => address),
  )
  const listings = new Map((await db.select().from(listedMints)).map((row) => [row.mint, row]))
  const open = await db
    .select({ fund: proposals.fund, count: count() })
    .from(proposals)
    .where(inArray(proposals.status, OPEN))
    .groupBy(proposals.fund)
  return Promise.all(
    rows.map(async (row) => {
      const sum = sums(row.address)
      return {
        address: row.address,
        profile: await content.profiles.get(row.profileHash),
        mint: row.mint,
        freezable: listings.get(row.mint)?.freezable ?? false,
        manager: row.manager,
        guardian: row.guardian,
        status: fundStatus.parse(row.status),
        paused: row.paused,
        paymentsResumeAt: row.paused.includes('payments') ? row.paymentsResumeAt : null,
        createdAt: row.createdAt,
        contributors: await countWallets(sources, row.address),
        contributions: sum.contributions,
        proposals: row.proposals,
        openProposals: open.find(({ fund }) => fund === row.address)?.count ?? 0,
        ...moneyOf(sum, money(row.address)),
      }
    }),
  )
}

async function poolsOfFund(sources: Sources, fund: FundRow): Promise<PoolView[]> {
  const rows = await sources.db
    .select()
    .from(pools)
    .where(eq(pools.fund, fund.address))
    .orderBy(asc(pools.openedAt), asc(pools.address))
  return toPools(sources, rows)
}

/** Pools that are earmarked to a project, with the fund of each. */
export async function poolsOfProject(sources: Sources, project: string) {
  const rows = await sources.db
    .select()
    .from(pools)
    .where(eq(pools.project, project))
    .orderBy(asc(pools.openedAt), asc(pools.address))
  const refs = await readRefs(sources, { funds: rows.map(({ fund }) => fund) })
  const views = await toPools(sources, rows)
  return views.map((view) => ({ ...view, fundRef: refs.fund(view.fund) }))
}

async function toPools(sources: Sources, rows: readonly PoolRow[]): Promise<PoolView[]> {
  const refs = await readRefs(sources, { projects: rows.map(({ project }) => project) })
  const money = await readMoney(
    sources,
    rows.map(({ fund }) => fund),
  )
  return rows.map((pool) => ({
    address: pool.address,
    fund: pool.fund,
    project: pool.project === null ? null : refs.project(pool.project),
    vault: pool.vault,
    status: poolStatus.parse(pool.status),
    series: pool.series,
    units: pool.units.toString(),
    contributions: pool.contributions,
    contributors: pool.contributors,
    openedAt: pool.openedAt,
    closedAt: pool.closedAt,
    ...amountsOf(pool, money(pool.fund)),
  }))
}

function amountsOf(pool: PoolRow, money: Money) {
  const { periodStart, periodDrawn } = pool
  return {
    balance: money(pool.balance),
    reclaimable: money(pool.reclaimable),
    contributed: money(pool.contributed),
    adopted: money(pool.adopted),
    returned: money(pool.returned),
    drawn: money(pool.drawn),
    refunded: money(pool.refunded),
    closingTotal: pool.closedAt === null ? null : money(pool.closingTotal),
    period: periodStart === null ? null : { start: periodStart, drawn: money(periodDrawn) },
  }
}
