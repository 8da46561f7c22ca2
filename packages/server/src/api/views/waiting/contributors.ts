import { and, eq, gt, inArray, isNull, lte, ne, sql } from 'drizzle-orm'
import {
  batches,
  contributors,
  moneyBack,
  moneyBackParts,
  pools,
  proposals,
  votes,
} from '../../../store/schema/index.ts'
import type { Sources } from '../context.ts'
import { creditPartsOf, reclaimableOf, sharesOfWallet } from '../parts.ts'
import { refundableOf } from '../stakes.ts'
import { votingPowerOf } from '../votes.ts'
import { giversWaits } from './givers.ts'
import { one, type Wait } from './wait.ts'

/**
 * What waits for one who gave: votes, refunds, parts of what came back, credits; and what anyone settles. Without a wallet
 * each matter once.
 */
export async function contributorWaits(
  sources: Sources,
  wallet: string | undefined,
  now: number,
): Promise<Wait[]> {
  const settle = await settleable(sources, now)
  if (wallet === undefined) return [...(await giversWaits(sources, now)), ...settle]
  const shares = await sharesOfWallet(sources, wallet)
  const still = { from: null, deadline: null, project: null, doors: [one('contributor', wallet)] }
  const back = (await reclaimableOf(sources, shares)).map((part): Wait => ({
    ...still,
    ...{ kind: 'money-back', subject: part.moneyBack, since: part.claimUntil - RECLAIM_TERM },
    ...{ deadline: part.claimUntil, default: 'raises-the-pool', nextStep: 'reclaimMoney' },
  }))
  const { creditsToClaim } = await creditPartsOf(sources, wallet, shares)
  const issued = await issuedAt(
    sources,
    creditsToClaim.map(({ batch }) => batch.address),
  )
  const credits = creditsToClaim.map((part): Wait => ({
    ...still,
    ...{
      kind: 'credit-share',
      subject: part.batch.address,
      project: part.project.address,
      since: issued.get(part.batch.address) ?? now,
    },
    ...{ default: 'stays', nextStep: 'claimCredits' },
  }))
  return [
    ...(await ballots(sources, wallet, now)),
    ...(await refunds(sources, wallet)),
    ...back,
    ...credits,
    ...settle,
  ]
}

const RECLAIM_TERM = 180 * 86_400

async function issuedAt({ db }: Sources, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db.select().from(batches).where(inArray(batches.address, ids))
  return new Map(rows.map((row) => [row.address, row.issuedAt ?? row.openedAt]))
}

/** Proposals on which it has weight and has not voted, and votes whose rent comes back. */
async function ballots(sources: Sources, wallet: string, now: number): Promise<Wait[]> {
  const open = await sources.db
    .select()
    .from(proposals)
    .where(and(eq(proposals.status, 'voting'), gt(proposals.votingEndsAt, now)))
  const waits: Wait[] = []
  for (const row of open) {
    const power = (await votingPowerOf(sources, row.address, wallet)) ?? []
    if (!power.some(({ value, vote }) => vote === null && value.base !== '0')) continue
    waits.push({
      ...{ kind: 'proposal-vote', subject: row.address, project: row.project, since: row.createdAt },
      ...{ from: null, deadline: row.votingEndsAt, default: 'not-counted', nextStep: 'castVote' },
      doors: [one('contributor', wallet)],
    })
  }
  const cast = await sources.db
    .selectDistinct({
      proposal: proposals.address,
      project: proposals.project,
      since: proposals.votingEndsAt,
    })
    .from(votes)
    .innerJoin(proposals, eq(proposals.address, votes.proposal))
    .where(and(eq(votes.wallet, wallet), isNull(votes.closedAt), ne(proposals.status, 'voting')))
  const rents = cast.map(({ proposal, project, since }): Wait => ({
    ...{ kind: 'vote-rent', subject: proposal, project, since, from: null, deadline: null },
    ...{ default: 'stays', nextStep: 'closeVote', doors: [one('contributor', wallet)] },
  }))
  return [...waits, ...rents]
}

async function refunds({ db }: Sources, wallet: string): Promise<Wait[]> {
  const rows = await db
    .select({ stake: contributors, pool: pools })
    .from(contributors)
    .innerJoin(pools, eq(pools.address, contributors.pool))
    .where(and(eq(contributors.wallet, wallet), eq(pools.status, 'closing')))
  return rows
    .filter(({ stake, pool }) => refundableOf(stake, pool) > 0n)
    .map(({ pool }) => ({
      ...{ kind: 'refund', subject: pool.address, project: pool.project, from: null, deadline: null },
      ...{ since: pool.closedAt ?? pool.openedAt, default: 'stays', nextStep: 'refund' },
      doors: [one('contributor', wallet)],
    }))
}

/** What nobody claimed in time. */
async function settleable({ db }: Sources, now: number): Promise<Wait[]> {
  const open = db
    .select({ address: moneyBackParts.moneyBack })
    .from(moneyBackParts)
    .innerJoin(pools, eq(pools.address, moneyBackParts.pool))
    .where(and(isNull(moneyBackParts.settled), sql`${pools.units} > 0`))
  const rows = await db
    .select()
    .from(moneyBack)
    .where(and(lte(moneyBack.claimUntil, now), inArray(moneyBack.address, open)))
  return rows.map((row) => ({
    ...{ kind: 'money-back', subject: row.address, project: null, since: row.returnedAt },
    ...{ from: row.claimUntil, deadline: row.claimUntil, default: 'raises-the-pool' },
    ...{ nextStep: 'settleReturn', doors: [{ role: 'anyone', by: 'anyone' }] },
  }))
}
