import { and, asc, desc, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { contributors, funds, pools, projects } from '../../store/schema/index.ts'
import { bigOf, numberOf, rowsOf, textOf } from '../../store/rows.ts'
import { poolStatus } from '../schemas/funds.ts'
import type { ContributorRow, Page } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { readRefs } from './refs.ts'

/** Wallets that gave to a fund; one that gave to two of its pools counts once. */
export async function countWallets({ db }: Sources, fund: string): Promise<number> {
  const [row] = await db
    .select({ total: sql<unknown>`count(distinct ${contributors.wallet})` })
    .from(contributors)
    .where(and(eq(contributors.fund, fund), gt(contributors.contributions, 0)))
  return numberOf(row?.total ?? 0)
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
    .select({ balance: sql<unknown>`sum(${pools.balance})` })
    .from(pools)
    .where(eq(pools.fund, fund))
  const all = bigOf(whole?.balance ?? 0)
  // An earmark that was moved to the free pool was given once, and not refunded.
  const found = rowsOf(
    await db.execute(sql`
      select c.wallet, sum(c.contributed - c.moved_in) as contributed, sum(c.refunded - c.moved_out) as refunded,
        sum(c.contributions - c.moves) as contributions, min(c.first_at) as first_at, max(c.last_at) as last_at,
        sum(case when c.series = p.series then c.units else 0 end) as units,
        sum(case when c.series <> p.series or p.units = 0 then 0
          when p.status = 'closing' then div(c.units * p.closing_total, p.units) - c.paid_out
          else div(c.units * p.balance, p.units) end) as value
      from contributors c join pools p on p.address = c.pool where c.fund = ${fund} and c.contributions > 0
      group by c.wallet order by contributed desc, c.wallet limit ${limit} offset ${cursor}`),
  )
  const total = await countWallets(sources, fund)
  const items = found.map((each): ContributorRow => {
    const value = bigOf(each['value'])
    return {
      wallet: textOf(each['wallet']),
      contributed: amountOf(bigOf(each['contributed']), row.decimals, unit),
      refunded: amountOf(bigOf(each['refunded']), row.decimals, unit),
      contributions: numberOf(each['contributions']),
      units: bigOf(each['units']).toString(),
      value: amountOf(value, row.decimals, unit),
      shareBps: all === 0n ? 0 : Number((value * 10_000n) / all),
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
  const free = alias(pools, 'free')
  const rows = await db
    .select({ stake: contributors, pool: pools, fund: funds, ended: projects.address, free: free.address })
    .from(contributors)
    .innerJoin(pools, eq(pools.address, contributors.pool))
    .innerJoin(funds, eq(funds.address, pools.fund))
    .leftJoin(projects, and(eq(projects.address, pools.project), eq(projects.status, 'closed')))
    .leftJoin(free, and(eq(free.fund, pools.fund), isNull(free.project), eq(free.status, 'open')))
    .where(and(eq(contributors.wallet, wallet), gt(contributors.contributions, 0)))
    .orderBy(asc(contributors.joinedAt), desc(contributors.address))
  const refs = await readRefs(sources, {
    funds: rows.map(({ fund }) => fund.address),
    projects: rows.map(({ pool }) => pool.project),
  })
  const totals = await balancesOfFunds(
    sources,
    rows.map(({ fund }) => fund.address),
  )
  return Promise.all(
    rows.map(async ({ stake, pool, fund, ended, free }) => {
      const unit = await tokens.symbol(fund.mint)
      const all = totals.get(fund.address) ?? 0n
      const units = stake.series === pool.series ? stake.units : 0n
      const refundable = refundableOf(stake, pool)
      const open = pool.units === 0n ? 0n : (units * pool.balance) / pool.units
      const value = pool.status === 'closing' ? refundable : open
      const row: ContributorRow = {
        wallet,
        contributed: amountOf(stake.contributed, fund.decimals, unit),
        refunded: amountOf(stake.refunded, fund.decimals, unit),
        contributions: stake.contributions,
        units: units.toString(),
        value: amountOf(value, fund.decimals, unit),
        shareBps: all === 0n ? 0 : Number((value * 10_000n) / all),
        firstAt: stake.firstAt ?? stake.joinedAt,
        lastAt: stake.lastAt ?? stake.joinedAt,
      }
      const project = pool.project === null ? null : refs.project(pool.project)
      const goesOn = fund.status === 'open'
      return {
        fund: refs.fund(fund.address),
        pool: pool.address,
        poolStatus: poolStatus.parse(pool.status),
        contributor: stake.address,
        project,
        refundable: amountOf(refundable, fund.decimals, unit),
        releasable: refundable > 0n && goesOn && project !== null && free !== null,
        closable: pool.status === 'open' && (!goesOn || ended !== null),
        row,
      }
    }),
  )
}

/** A contributor's part of what a closing pool shares, less what it was paid of it. Rounds down, as the program. */
export function refundableOf(
  stake: Pick<typeof contributors.$inferSelect, 'series' | 'units' | 'paidOut'>,
  pool: Pick<typeof pools.$inferSelect, 'status' | 'series' | 'units' | 'closingTotal'>,
): bigint {
  if (pool.status !== 'closing' || pool.units === 0n || stake.series !== pool.series) return 0n
  return (stake.units * pool.closingTotal) / pool.units - stake.paidOut
}

async function balancesOfFunds({ db }: Sources, ids: string[]): Promise<Map<string, bigint>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ fund: pools.fund, balance: sql<unknown>`sum(${pools.balance})` })
    .from(pools)
    .where(inArray(pools.fund, ids))
    .groupBy(pools.fund)
  return new Map(rows.map(({ fund, balance }) => [fund, bigOf(balance)]))
}
