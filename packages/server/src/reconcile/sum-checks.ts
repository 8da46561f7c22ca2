import { and, eq, isNull, sql, type SQL } from 'drizzle-orm'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Database } from '../store/driver.ts'
import { bigOf } from '../store/rows.ts'
import {
  contributors,
  expenses,
  milestones,
  moneyBackParts,
  pools,
  proposalPools,
  proposals,
} from '../store/schema/index.ts'
import { type Claimed, total } from './checks.ts'

/** Laws 2, 3 and 5: the rows of contributors, proposals, steps and expenses against the totals of their accounts. */
export async function sumChecks(db: Database): Promise<Claimed[]> {
  return [...(await poolSums(db)), ...(await proposalSums(db))]
}

async function poolSums(db: Database): Promise<Claimed[]> {
  const sums = {
    given: await sumsOf(db, contributors, contributors.pool, contributors.contributed),
    takenOut: await sumsOf(db, contributors, contributors.pool, contributors.refunded),
    numbered: await sumsOf(db, contributors, contributors.pool, contributors.contributions),
    drawn: await sumsOf(db, proposalPools, proposalPools.pool, proposalPools.drawn),
    back: await sumsOf(db, moneyBackParts, moneyBackParts.pool, moneyBackParts.amount),
    waiting: await sumsOf(
      db,
      moneyBackParts,
      moneyBackParts.pool,
      sql`${moneyBackParts.amount} - ${moneyBackParts.claimed}`,
      isNull(moneyBackParts.settledAt),
    ),
  }
  const rows = await db.select({ address: pools.address }).from(pools).orderBy(pools.address)
  return rows.flatMap(({ address }) => {
    const at: ['Pool', string] = ['Pool', address]
    return [
      total(
        5,
        at,
        'sum of contributor.contributed = pool.contributed',
        sums.given(address),
        (one) => one.contributed,
      ),
      total(
        5,
        at,
        'sum of contributor.refunded = pool.refunded',
        sums.takenOut(address),
        (one) => one.refunded,
      ),
      total(
        5,
        at,
        'sum of contributor.contributions = pool.contributions',
        sums.numbered(address),
        (one) => one.contributions,
      ),
      total(2, at, 'sum of proposal.pools.drawn = pool.drawn', sums.drawn(address), (one) => one.drawn),
      total(2, at, 'sum of moneyBack.amounts = pool.returned', sums.back(address), (one) => one.returned),
      total(
        2,
        at,
        'sum of moneyBack.amounts not claimed = pool.reclaimable',
        sums.waiting(address),
        (one) => one.reclaimable,
      ),
    ]
  })
}

async function proposalSums(db: Database): Promise<Claimed[]> {
  const paid = await sumsOf(
    db,
    milestones,
    milestones.proposal,
    milestones.amount,
    eq(milestones.status, 'paid'),
  )
  const spent = (status: string) =>
    sumsOf(db, expenses, expenses.proposal, expenses.amount, eq(expenses.status, status))
  const sums = {
    reported: await spent('reported'),
    accepted: await spent('accepted'),
    disallowed: await spent('disallowed'),
  }
  const rows = await db.select({ address: proposals.address }).from(proposals).orderBy(proposals.address)
  return rows.flatMap(({ address }) => {
    const at: ['Proposal', string] = ['Proposal', address]
    return [
      total(3, at, 'sum of milestones paid = proposal.paid', paid(address), (one) => one.paid),
      total(5, at, 'sum of expenses open = proposal.reported', sums.reported(address), (one) => one.reported),
      total(
        5,
        at,
        'sum of expenses accepted = proposal.accepted',
        sums.accepted(address),
        (one) => one.accepted,
      ),
      total(
        5,
        at,
        'sum of expenses disallowed = proposal.disallowed',
        sums.disallowed(address),
        (one) => one.disallowed,
      ),
    ]
  })
}

/** Sums of an amount over the rows of a table that belong to one account each; nothing is zero. */
async function sumsOf(
  db: Database,
  table: PgTable,
  owner: PgColumn,
  amount: PgColumn | SQL,
  where?: SQL,
): Promise<(account: string) => bigint> {
  const rows = await db
    .select({ account: sql<string>`${owner}`, sum: sql<unknown>`sum(${amount})` })
    .from(table)
    .where(and(where))
    .groupBy(owner)
  const sums = new Map(rows.map(({ account, sum }) => [account, bigOf(sum)]))
  return (account) => sums.get(account) ?? 0n
}
