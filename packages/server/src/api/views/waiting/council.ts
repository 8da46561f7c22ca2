import { eq, inArray } from 'drizzle-orm'
import { concerns, motions } from '../../../store/schema/index.ts'
import type { Sources } from '../context.ts'
import { phaseOf } from '../motions.ts'
import type { People } from './people.ts'
import { type Door, type Wait, whenDue } from './wait.ts'

/** Motions to approve and to execute. */
export async function motionWaits({ db }: Sources, people: People, now: number): Promise<Wait[]> {
  const rows = await db
    .select()
    .from(motions)
    .where(inArray(motions.status, ['open', 'approved']))
  return rows.flatMap((row): Wait[] => {
    const phase = phaseOf(row, people.councils.get(row.council), now)
    const about = {
      subject: row.address,
      project: null,
      deadline: row.expiresAt,
      default: 'expires',
    } as const
    const members = people.members(row.council)
    if (phase === 'open') {
      const silent = without(members, new Set(row.approvals.map(({ organization }) => organization)))
      const step = { kind: 'motion-approval', since: row.proposedAt, from: null } as const
      return [{ ...about, ...step, nextStep: 'approveMotion', doors: [silent] }]
    }
    if (phase !== 'locked' && phase !== 'due') return []
    const from = row.executableAt
    const step = { kind: 'motion-execution', since: row.approvedAt ?? row.proposedAt, from } as const
    const anyone = phase === 'due' ? whenDue(from, now) : []
    return [{ ...about, ...step, nextStep: 'executeMotion', doors: [members, ...anyone] }]
  })
}

function without({ role, by }: Door, organizations: ReadonlySet<string | null>): Door {
  if (by === 'anyone') return { role, by }
  return { role, by: by.filter(({ organization }) => !organizations.has(organization)) }
}

/** Concerns that an organization took up and has not answered. */
export async function concernWaits({ db }: Sources, people: People): Promise<Wait[]> {
  const rows = await db.select().from(concerns).where(eq(concerns.status, 'open'))
  return rows.map((row) => ({
    kind: 'concern-answer',
    subject: row.address,
    project: row.project,
    since: row.filedAt,
    from: null,
    deadline: row.answerBy,
    default: 'counts-as-unanswered',
    nextStep: 'answerConcern',
    doors: [people.authorities('organization', [row.organization])],
  }))
}
