import type { WaitingItem, WaitingRole } from '../../types.ts'
import type { Sources } from '../context.ts'
import { readRefs } from '../refs.ts'
import { readSubjects } from '../subjects.ts'
import { batchWaits } from './batches.ts'
import { claimWaits } from './claims.ts'
import { contributorWaits } from './contributors.ts'
import { concernWaits, motionWaits } from './council.ts'
import { fundWaits } from './funds.ts'
import { readPeople } from './people.ts'
import { readPlaces } from './places.ts'
import { projectWaits } from './projects.ts'
import { proposalWaits } from './proposals.ts'
import { registryWaits } from './registry.ts'
import type { Door, Wait } from './wait.ts'

export interface WaitingFilter {
  /** What waits for this wallet; what anyone may do is left out unless asked for by its role. */
  wallet?: string | undefined
  role?: WaitingRole | undefined
}

/** What waits, soonest deadline first, then oldest first. Without a wallet: for each role that may end it, once. */
export async function listWaiting(
  sources: Sources,
  now: number,
  filter: WaitingFilter,
): Promise<WaitingItem[]> {
  const people = await readPeople(sources, now)
  const waits = [
    ...(await registryWaits(sources, people)),
    ...(await projectWaits(sources, people, now)),
    ...(await claimWaits(sources, people, now)),
    ...(await batchWaits(sources, people, now)),
    ...(await fundWaits(sources, now)),
    ...(await proposalWaits(sources, people, now)),
    ...(await contributorWaits(sources, filter.wallet, now)),
    ...(await motionWaits(sources, people, now)),
    ...(await concernWaits(sources, people)),
  ]
  const found = waits.flatMap((wait) =>
    wait.doors
      .flatMap((door) => [door, ...people.seatsBehind(door)])
      .flatMap((door) => seen(wait, door, filter)),
  )
  const about = found.map(({ wait }) => wait.subject)
  const placeOf = await readPlaces(sources, about)
  const subjects = await readSubjects(sources, [...about, ...about.map(placeOf)])
  const refs = await readRefs(sources, {
    projects: found.map(({ wait }) => wait.project),
    organizations: found.map(({ organization }) => organization),
  })
  const items = found.map(({ wait, door, organization }): WaitingItem => ({
    id: [wait.kind, wait.subject, door.role, organization].filter((part) => part !== null).join(' '),
    kind: wait.kind,
    role: door.role,
    actingAs: organization === null ? null : refs.organization(organization),
    subject: subjects(wait.subject),
    place: subjects(placeOf(wait.subject)),
    project: wait.project === null ? null : refs.project(wait.project),
    since: wait.since,
    from: wait.from,
    deadline: wait.deadline,
    overdue: wait.deadline !== null && now >= wait.deadline,
    default: wait.default,
    nextStep: door.nextStep ?? wait.nextStep,
  }))
  // One council may hold several roles, and a seat in two: what waits for a member is one thing.
  const once = new Map(items.map((item) => [item.id, item]))
  return [...once.values()].sort(bySoonest)
}

interface Seen {
  wait: Wait
  door: Door
  organization: string | null
}

/** The wait as seen through a door by who asks; nothing where it is closed to them. */
function seen(wait: Wait, door: Door, { wallet, role }: WaitingFilter): Seen[] {
  if (role !== undefined && door.role !== role) return []
  if (door.by === 'anyone') {
    return wallet === undefined || role === 'anyone' ? [{ wait, door, organization: null }] : []
  }
  if (wallet === undefined) return door.by.length === 0 ? [] : [{ wait, door, organization: null }]
  return door.by
    .filter((holder) => holder.wallet === wallet)
    .map(({ organization }) => ({ wait, door, organization }))
}

function bySoonest(a: WaitingItem, b: WaitingItem): number {
  const deadline = (a.deadline ?? Infinity) - (b.deadline ?? Infinity)
  // Two without a deadline differ by no number.
  if (deadline !== 0 && !Number.isNaN(deadline)) return deadline
  return a.since - b.since || (a.id < b.id ? -1 : 1)
}
