import { and, asc, count, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { contributors, pools, proposalPools, proposals, votes } from '../../store/schema/index.ts'
import { voteChoice } from '../schemas/proposal-words.ts'
import type { Page, VoteView, VotingPower } from '../types.ts'
import type { Sources } from './context.ts'
import { readMoney } from './fund-money.ts'
import { readRefs } from './refs.ts'
import { readSnapshots } from './snapshots.ts'

/** Votes on a proposal, the weightiest first. The cursor is a count of rows that were shown. */
export async function listVotes(
  sources: Sources,
  proposal: string,
  limit: number,
  cursor = 0,
): Promise<Page<VoteView>> {
  const { db } = sources
  const [counted] = await db.select({ total: count() }).from(votes).where(eq(votes.proposal, proposal))
  const total = counted?.total ?? 0
  const items = await readVotes(sources, eq(votes.proposal, proposal), { limit, offset: cursor })
  const shown = cursor + items.length
  return { items, nextCursor: shown < total ? String(shown) : null, total }
}

export async function readVotes(
  sources: Sources,
  where: SQL | undefined,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<VoteView[]> {
  const rows = await sources.db
    .select({ vote: votes, fund: proposals.fund, project: pools.project })
    .from(votes)
    .innerJoin(proposals, eq(proposals.address, votes.proposal))
    .leftJoin(pools, eq(pools.address, votes.pool))
    .where(where)
    .orderBy(desc(votes.value), asc(votes.address))
    .limit(limit)
    .offset(offset)
  const refs = await readRefs(sources, { projects: rows.map(({ project }) => project) })
  const money = await readMoney(
    sources,
    rows.map(({ fund }) => fund),
  )
  return rows.map(({ vote, fund, project }) => ({
    address: vote.address,
    proposal: vote.proposal,
    wallet: vote.wallet,
    pool: vote.pool,
    project: project === null ? null : refs.project(project),
    choice: voteChoice.parse(vote.choice),
    value: money(fund)(vote.value),
    weight: vote.weight.toString(),
    castAt: vote.castAt,
    changedAt: vote.changedAt,
    closedAt: vote.closedAt,
    signature: vote.signature,
  }))
}

/** With what a wallet votes on a proposal, by what it held when that was made. Null: no such proposal. */
export async function votingPowerOf(
  sources: Sources,
  address: string,
  wallet: string,
): Promise<VotingPower[] | null> {
  const { db } = sources
  const [proposal] = await db.select().from(proposals).where(eq(proposals.address, address))
  if (proposal === undefined) return null
  const parts = await db.select().from(proposalPools).where(eq(proposalPools.proposal, address))
  const ids = parts.map(({ pool }) => pool)
  if (ids.length === 0) return []
  const stakes = await db
    .select({ stake: contributors, project: pools.project })
    .from(contributors)
    .innerJoin(pools, eq(pools.address, contributors.pool))
    .where(and(eq(contributors.wallet, wallet), inArray(contributors.pool, ids)))
    .orderBy(asc(contributors.joinedAt), asc(contributors.address))
  const snapshots = await readSnapshots(
    sources,
    stakes.map(({ stake }) => stake.address),
  )
  const money = (await readMoney(sources, [proposal.fund]))(proposal.fund)
  const refs = await readRefs(sources, { projects: stakes.map(({ project }) => project) })
  const mine = and(eq(votes.proposal, address), eq(votes.wallet, wallet))
  const cast = await readVotes(sources, mine, { limit: ids.length })
  return stakes.flatMap(({ stake, project }): VotingPower[] => {
    const part = parts.find(({ pool }) => pool === stake.pool)
    if (part === undefined) return []
    const units = snapshots.before(stake.address, proposal.snapshot, part.series, proposal.madeInSlot)
    const value = valueOf(units, part)
    return [
      {
        pool: stake.pool,
        project: project === null ? null : refs.project(project),
        contributor: stake.address,
        units: units.toString(),
        value: money(value),
        weight: weightOf(proposal.rules['voteWeight'], value).toString(),
        vote: cast.find(({ pool }) => pool === stake.pool) ?? null,
      },
    ]
  })
}

/** Value of units as the proposal found the pool, rounded down. */
export function valueOf(units: bigint, part: { units: bigint; balance: bigint }): bigint {
  return part.units === 0n ? 0n : (units * part.balance) / part.units
}

function weightOf(rule: unknown, value: bigint): bigint {
  return rule === 'square-root' ? squareRoot(value) : value
}

/** The largest whole number whose square is not above. */
export function squareRoot(value: bigint): bigint {
  if (value < 2n) return value
  let root = BigInt(Math.floor(Math.sqrt(Number(value))))
  while (root * root > value) root -= 1n
  while ((root + 1n) * (root + 1n) <= value) root += 1n
  return root
}
