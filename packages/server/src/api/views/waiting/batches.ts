import { and, eq, gt, inArray, isNull, lte } from 'drizzle-orm'
import { batches, projects, reversals, suspensions } from '../../../store/schema/index.ts'
import type { Sources } from '../context.ts'
import type { People } from './people.ts'
import { afterwards, one, type Wait } from './wait.ts'

/** Suspensions to decide, losses to cover, invalidations to make good, buffers to release, letters to sign. */
export async function batchWaits(sources: Sources, people: People, now: number): Promise<Wait[]> {
  return [
    ...(await suspended(sources, people, now)),
    ...(await reversed(sources, people)),
    ...(await releasable(sources, people, now)),
    ...(await withoutLetter(sources, people)),
  ]
}

async function suspended({ db }: Sources, people: People, now: number): Promise<Wait[]> {
  const rows = await db
    .select({ suspension: suspensions, project: batches.project })
    .from(suspensions)
    .innerJoin(batches, eq(batches.address, suspensions.batch))
    .where(isNull(suspensions.endedAt))
  return rows.map(({ suspension, project }) => ({
    kind: 'batch-suspension',
    subject: suspension.batch,
    project,
    since: suspension.since,
    from: null,
    deadline: suspension.until,
    default: 'may-end',
    nextStep: 'endSuspension',
    doors: [...people.steward(), ...afterwards(suspension.until, now, 'endSuspension')],
  }))
}

async function reversed({ db }: Sources, people: People): Promise<Wait[]> {
  const rows = await db
    .select({ reversal: reversals, owner: projects.owner })
    .from(reversals)
    .innerJoin(projects, eq(projects.address, reversals.project))
    .where(eq(reversals.status, 'open'))
  return rows.map(({ reversal, owner }): Wait => {
    const about = {
      subject: reversal.address,
      project: reversal.project,
      since: reversal.decidedAt,
      from: null,
      deadline: null,
    }
    if (reversal.kind === 'loss') {
      const doors = [...people.steward(), { role: 'anyone', by: 'anyone' } as const]
      return { ...about, kind: 'buffer-draw', default: 'stays', nextStep: 'drawBuffer', doors }
    }
    const doors = [people.authorities('organization', [reversal.organization]), one('project-owner', owner)]
    return { ...about, kind: 'batch-compensation', default: 'issues-nothing', nextStep: 'compensate', doors }
  })
}

/** What the buffer still holds goes to the project once its crediting period is over. */
async function releasable({ db }: Sources, people: People, now: number): Promise<Wait[]> {
  const rows = await db
    .select({ batch: batches.address, project: projects.address, end: projects.creditingEnd })
    .from(batches)
    .innerJoin(projects, eq(projects.address, batches.project))
    .where(
      and(
        gt(batches.buffered, 0n),
        lte(projects.creditingEnd, now),
        inArray(batches.status, ['active', 'reversed']),
      ),
    )
  return rows.map(({ batch, project, end }) => ({
    kind: 'buffer-release',
    subject: batch,
    project,
    since: end,
    from: null,
    deadline: null,
    default: 'stays',
    nextStep: 'releaseBuffer',
    doors: people.steward(),
  }))
}

const COUNTRY = 2

async function withoutLetter({ db }: Sources, people: People): Promise<Wait[]> {
  const rows = await db
    .select({ batch: batches, jurisdiction: projects.jurisdiction })
    .from(batches)
    .innerJoin(projects, eq(projects.address, batches.project))
    .where(and(eq(batches.letters, 0), inArray(batches.status, ['active', 'reversed'])))
  return rows.flatMap(({ batch, jurisdiction }): Wait[] => {
    const authorities = [...people.organizations.values()].filter(
      (organization) =>
        organization.status === 'active' &&
        organization.kinds.includes('authority') &&
        organization.jurisdiction?.slice(0, COUNTRY) === jurisdiction.slice(0, COUNTRY),
    )
    if (authorities.length === 0) return []
    const ids = authorities.map(({ address }) => address)
    return [
      {
        kind: 'batch-letter',
        subject: batch.address,
        project: batch.project,
        since: batch.issuedAt ?? batch.openedAt,
        from: null,
        deadline: null,
        default: 'not-authorized',
        nextStep: 'signLetter',
        doors: [people.authorities('national-authority', ids)],
      },
    ]
  })
}
