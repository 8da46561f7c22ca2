import { and, eq, exists, gt, isNull, ne, sql, type SQL } from 'drizzle-orm'
import {
  batches,
  batchShares,
  contributors,
  moneyBack,
  moneyBackParts,
  pools,
  proposalPools,
  proposals,
  votes,
} from '../../../store/schema/index.ts'
import type { Sources } from '../context.ts'
import type { Door, Wait } from './wait.ts'

/** For whoever of them it concerns: which of them, and with how much, is told to a wallet alone. */
const THEIRS: Door[] = [{ role: 'contributor', by: 'anyone' }]

const still = { project: null, from: null, deadline: null, doors: THEIRS } as const

/** What waits for contributors, each matter once and not once for each of them. */
export async function giversWaits(sources: Sources, now: number): Promise<Wait[]> {
  return [
    ...(await ballots(sources, now)),
    ...(await rents(sources)),
    ...(await refunds(sources)),
    ...(await moneyToReclaim(sources, now)),
    ...(await creditsToClaim(sources)),
  ]
}

async function ballots({ db }: Sources, now: number): Promise<Wait[]> {
  const rows = await db
    .select()
    .from(proposals)
    .where(and(eq(proposals.status, 'voting'), gt(proposals.votingEndsAt, now)))
  return rows.map((row) => ({
    ...still,
    ...{ kind: 'proposal-vote', subject: row.address, project: row.project, since: row.createdAt },
    ...{ deadline: row.votingEndsAt, default: 'not-counted', nextStep: 'castVote' },
  }))
}

async function rents({ db }: Sources): Promise<Wait[]> {
  const held = db
    .select()
    .from(votes)
    .where(and(eq(votes.proposal, proposals.address), isNull(votes.closedAt)))
  const rows = await db
    .select()
    .from(proposals)
    .where(and(ne(proposals.status, 'voting'), exists(held)))
  return rows.map(({ address: subject, project, votingEndsAt: since }) => ({
    ...still,
    ...{ kind: 'vote-rent', subject, project, since, default: 'stays', nextStep: 'closeVote' },
  }))
}

async function refunds({ db }: Sources): Promise<Wait[]> {
  const { units, paidOut, pool, series } = contributors
  const owed = db
    .select()
    .from(contributors)
    .where(
      and(
        eq(pool, pools.address),
        eq(series, pools.series),
        sql`div(${units} * ${pools.closingTotal}, ${pools.units}) > ${paidOut}`,
      ),
    )
  const rows = await db
    .select()
    .from(pools)
    .where(and(eq(pools.status, 'closing'), gt(pools.units, 0n), exists(owed)))
  return rows.map(({ address: subject, project, closedAt, openedAt }) => ({
    ...still,
    ...{
      kind: 'refund',
      subject,
      project,
      since: closedAt ?? openedAt,
      default: 'stays',
      nextStep: 'refund',
    },
  }))
}

async function moneyToReclaim({ db }: Sources, now: number): Promise<Wait[]> {
  const { amount, claimed, settled, pool } = moneyBackParts
  const left = sql`${amount} - ${claimed}`
  const rows = await db
    .selectDistinct({ back: moneyBack })
    .from(moneyBack)
    .innerJoin(moneyBackParts, eq(moneyBackParts.moneyBack, moneyBack.address))
    .where(and(isNull(settled), gt(moneyBack.claimUntil, now), moreThanDust(left, sql`= ${pool}`)))
  return rows.map(({ back }) => ({
    ...still,
    ...{ kind: 'money-back', subject: back.address, since: back.returnedAt, deadline: back.claimUntil },
    ...{ default: 'raises-the-pool', nextStep: 'reclaimMoney' },
  }))
}

async function creditsToClaim({ db }: Sources): Promise<Wait[]> {
  const { amount, claimed, proposal } = batchShares
  const left = sql`${amount} - ${claimed}`
  const drawnOn = db
    .select({ pool: proposalPools.pool })
    .from(proposalPools)
    .where(eq(proposalPools.proposal, proposal))
  const rows = await db
    .selectDistinct({ batch: batches })
    .from(batches)
    .innerJoin(batchShares, eq(batchShares.batch, batches.address))
    .where(moreThanDust(left, sql`in ${drawnOn}`))
  return rows.map(({ batch }) => ({
    ...still,
    ...{ kind: 'credit-share', subject: batch.address, project: batch.project },
    ...{ since: batch.issuedAt ?? batch.openedAt, default: 'stays', nextStep: 'claimCredits' },
  }))
}

/** Every part is rounded down: of what is less than a base unit for each contributor of the pools nobody has a part. */
const moreThanDust = (left: SQL, pools: SQL): SQL =>
  sql`${left} > (select count(*) from ${contributors} where ${contributors.pool} ${pools})`
