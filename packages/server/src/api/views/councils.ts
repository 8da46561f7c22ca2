import { asc, eq, inArray, type SQL } from 'drizzle-orm'
import { councils, motions, organizations, registries } from '../../store/schema/index.ts'
import type { CouncilSummary, CouncilView } from '../types.ts'
import type { Sources } from './context.ts'
import { readSome } from './lines.ts'
import { listMotions, phaseOf } from './motions.ts'
import { readRefs } from './refs.ts'

const TIMELINE = 500

/** Councils, oldest first. `now` in Unix seconds decides which motions are still open. */
export async function listCouncils(sources: Sources, now: number): Promise<CouncilSummary[]> {
  return summarize(sources, now, undefined)
}

export async function readCouncil(
  sources: Sources,
  now: number,
  address: string,
): Promise<CouncilView | null> {
  const [summary] = await summarize(sources, now, eq(councils.address, address))
  if (summary === undefined) return null
  const timeline = { kind: 'council', named: { council: address } } as const
  return {
    ...summary,
    motions: await listMotions(sources, now, { council: address }),
    timeline: await readSome(sources, timeline, 'asc', TIMELINE),
  }
}

async function summarize(sources: Sources, now: number, where: SQL | undefined): Promise<CouncilSummary[]> {
  const { db } = sources
  const order = [asc(councils.createdAt), asc(councils.address)]
  const rows = await db
    .select()
    .from(councils)
    .where(where)
    .orderBy(...order)
  const members = [...new Set(rows.flatMap(({ seats }) => seats.map(({ organization }) => organization)))]
  const refs = await readRefs(sources, { organizations: members })
  const { address, authority } = organizations
  const signers =
    members.length === 0
      ? []
      : await db.select({ address, authority }).from(organizations).where(inArray(address, members))
  const authorities = new Map(signers.map((row) => [row.address, row.authority]))
  const [registry] = await db.select().from(registries)
  const ids = rows.map((row) => row.address)
  const moved = ids.length === 0 ? [] : await db.select().from(motions).where(inArray(motions.council, ids))
  return rows.map((row) => ({
    address: row.address,
    creator: row.creator,
    id: row.id,
    composition: row.composition,
    threshold: row.threshold,
    timeLock: row.timeLock,
    motionPeriod: row.motionPeriod,
    seats: row.seats.map(({ organization, active }) => ({
      organization: refs.organization(organization),
      authority: authorities.get(organization) ?? null,
      active,
    })),
    steward: registry?.council === row.address,
    createdAt: row.createdAt,
    openMotions: moved.filter(
      (motion) =>
        motion.council === row.address && ['open', 'locked', 'due'].includes(phaseOf(motion, row, now)),
    ).length,
  }))
}
