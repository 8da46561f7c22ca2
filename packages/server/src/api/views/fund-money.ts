import { inArray, sql } from 'drizzle-orm'
import { funds, pools, proposals } from '../../store/schema/index.ts'
import { bigOf } from '../../store/rows.ts'
import type { Amount, FundMoney } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'

/** Writes amounts of a fund's money. */
export type Money = (base: bigint) => Amount

const NO_MONEY: Money = (base) => amountOf(base, 0, '')

/** How amounts of funds are written, read together. */
export async function readMoney(
  { db, tokens }: Pick<Sources, 'db' | 'tokens'>,
  ids: readonly (string | null)[],
): Promise<(fund: string | null) => Money> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  const rows = wanted.length === 0 ? [] : await db.select().from(funds).where(inArray(funds.address, wanted))
  const known = new Map<string, Money>()
  for (const { address, mint, decimals } of rows) {
    const unit = await tokens.symbol(mint)
    known.set(address, (base) => amountOf(base, decimals, unit))
  }
  return (fund) => known.get(fund ?? '') ?? NO_MONEY
}

/**
 * The sums over a fund's pools and proposals, in base units. An earmark that its giver moved to the free pool came in once
 * and did not go out.
 */
export interface FundSums {
  received: bigint
  adopted: bigint
  drawn: bigint
  returned: bigint
  reclaimable: bigint
  refunded: bigint
  balance: bigint
  paid: bigint
  advanced: bigint
  released: bigint
  accounted: bigint
  contributions: number
}

const NOTHING: FundSums = {
  received: 0n,
  adopted: 0n,
  drawn: 0n,
  returned: 0n,
  reclaimable: 0n,
  refunded: 0n,
  balance: 0n,
  paid: 0n,
  advanced: 0n,
  released: 0n,
  accounted: 0n,
  contributions: 0,
}

export async function sumFunds({ db }: Pick<Sources, 'db'>): Promise<(fund: string) => FundSums> {
  const inPools = await db
    .select({
      fund: pools.fund,
      received: total(sql`${pools.contributed} - ${pools.movedIn}`),
      adopted: total(pools.adopted),
      drawn: total(pools.drawn),
      returned: total(pools.returned),
      reclaimable: total(pools.reclaimable),
      refunded: total(sql`${pools.refunded} - ${pools.movedOut}`),
      balance: total(pools.balance),
      contributions: total(sql`${pools.contributions} - ${pools.moves}`),
    })
    .from(pools)
    .groupBy(pools.fund)
  const inProposals = await db
    .select({
      fund: proposals.fund,
      paid: total(proposals.paid),
      advanced: total(proposals.advanced),
      released: total(proposals.released),
      accounted: total(proposals.accepted),
    })
    .from(proposals)
    .groupBy(proposals.fund)
  const sums = new Map<string, FundSums>()
  for (const { fund, contributions, ...row } of inPools) {
    sums.set(fund, { ...NOTHING, ...bigs(row), contributions: Number(bigOf(contributions)) })
  }
  for (const { fund, ...row } of inProposals) sums.set(fund, { ...(sums.get(fund) ?? NOTHING), ...bigs(row) })
  return (fund) => sums.get(fund) ?? NOTHING
}

const total = (column: unknown) => sql<unknown>`coalesce(sum(${column}), 0)`

function bigs<K extends string>(row: Record<K, unknown>): Record<K, bigint> {
  const entries = Object.entries<unknown>(row).map(([key, value]) => [key, bigOf(value)])
  return Object.fromEntries(entries) as Record<K, bigint>
}

export function moneyOf(sums: FundSums, money: Money): FundMoney {
  return {
    received: money(sums.received),
    adopted: money(sums.adopted),
    drawn: money(sums.drawn),
    promised: money(sums.drawn - sums.paid - sums.released),
    paid: money(sums.paid),
    paidAfterProof: money(sums.paid - sums.advanced),
    paidInAdvance: money(sums.advanced),
    released: money(sums.released),
    returned: money(sums.returned),
    reclaimable: money(sums.reclaimable),
    refunded: money(sums.refunded),
    accounted: money(sums.accounted),
    balance: money(sums.balance),
  }
}
