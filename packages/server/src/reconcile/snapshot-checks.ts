import { asc, gt } from 'drizzle-orm'
import { grouped } from '../api/views/grouped.ts'
import { readSnapshots, type Snapshots } from '../api/views/snapshots.ts'
import type { Database } from '../store/driver.ts'
import { contributors, proposalPools, proposals, votes } from '../store/schema/index.ts'
import { type Claimed, recordOf, total } from './checks.ts'

/** Laws 4 and 5: what was voted with and what was drawn by, against what contributors held at the snapshots. */
export async function snapshotChecks(db: Database): Promise<Claimed[]> {
  const cast = await db.select().from(votes).orderBy(votes.address)
  return [...cast.map(checkWeight), ...(await drawChecks(db))]
}

/**
 * The value of a vote from the contributor's own checkpoints and the proposal's own snapshot: also of a vote whose account
 * was closed.
 */
function checkWeight({ address, proposal, contributor, value }: typeof votes.$inferSelect): Claimed {
  return {
    ...{ law: 4, account: address, name: 'Vote', store: value },
    field: 'vote.value = value of the units at the snapshot',
    read: (accounts) => {
      const made = recordOf(accounts, 'Proposal', proposal)
      const stake = recordOf(accounts, 'Contributor', contributor)
      const part = made?.pools.find(({ pool }) => pool === stake?.pool)
      if (made === undefined || stake === undefined || part === undefined || part.units === 0n)
        return undefined
      const seen = stake.checkpoints.findLast(({ counter }) => counter <= made.snapshot)
      if (seen === undefined || seen.series !== part.series) return 0n
      const units = seen.slot === made.slot ? seen.unitsBefore : seen.units
      return (units * part.balance) / part.units
    },
  }
}

/** Attributed parts sum to what was drawn where the units of all contributors sum to those that it was drawn by. */
async function drawChecks(db: Database): Promise<Claimed[]> {
  const parts = await db
    .select()
    .from(proposalPools)
    .where(gt(proposalPools.drawn, 0n))
    .orderBy(asc(proposalPools.proposal), asc(proposalPools.pool))
  const stakes = await db
    .select({ address: contributors.address, pool: contributors.pool })
    .from(contributors)
  const made = await db.select({ address: proposals.address, drawn: proposals.drawnSnapshot }).from(proposals)
  const drawnAt = new Map(made.map((row) => [row.address, row.drawn]))
  const snapshots = await readSnapshots(
    { db },
    stakes.map(({ address }) => address),
  )
  const membersOf = grouped(stakes, ({ pool }) => pool)
  return parts.map(({ proposal, pool, free, drawnSeries }) => {
    const members = (membersOf.get(pool) ?? []).map(({ address }) => address)
    const units = unitsOf(snapshots, members, drawnAt.get(proposal) ?? 0, drawnSeries ?? 0)
    return total(
      5,
      ['Proposal', proposal],
      `sum of units at the draw = proposal.pools[${free ? 'free' : 'project'}].drawnUnits`,
      units,
      ({ pools }) => {
        return pools.find((each) => each.pool === pool)?.drawnUnits ?? null
      },
    )
  })
}

const unitsOf = (snapshots: Snapshots, members: readonly string[], counter: number, series: number): bigint =>
  members.reduce((sum, member) => sum + snapshots.at(member, counter, series), 0n)
