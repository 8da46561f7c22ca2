import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import { contributors, funds, pools } from '../../store/schema/index.ts'
import { bigOf, numberOf, rowsOf, textOf } from '../../store/rows.ts'
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
