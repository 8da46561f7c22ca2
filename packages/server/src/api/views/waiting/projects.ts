import { inArray, isNotNull, or } from 'drizzle-orm'
import { projects } from '../../../store/schema/index.ts'
import type { Sources } from '../context.ts'
import type { People } from './people.ts'
import { afterwards, one, type Wait } from './wait.ts'

type ProjectRow = typeof projects.$inferSelect

/** Proposals to validate and to register, suspensions to decide, roles to accept. */
export async function projectWaits({ db }: Sources, people: People, now: number): Promise<Wait[]> {
  const rows = await db
    .select()
    .from(projects)
    .where(
      or(
        inArray(projects.status, ['proposed', 'suspended']),
        isNotNull(projects.pendingOwner),
        isNotNull(projects.pendingPayee),
      ),
    )
  return rows.flatMap((row) => [
    ...(row.status === 'proposed' ? [proposal(row, people, now)] : []),
    ...(row.status === 'suspended' ? [suspension(row, people, now)] : []),
    ...roles(row),
  ])
}

function proposal(row: ProjectRow, people: People, now: number): Wait {
  const about = {
    subject: row.address,
    project: row.address,
    from: null,
    deadline: row.waitsUntil,
    default: 'may-be-closed',
  } as const
  const over = afterwards(row.waitsUntil, now, 'setProjectStatus')
  if (row.validatedAt !== null) {
    const doors = [...people.steward(), ...over]
    return {
      ...about,
      kind: 'project-registration',
      since: row.validatedAt,
      nextStep: 'registerProject',
      doors,
    }
  }
  return {
    ...about,
    kind: 'project-validation',
    since: row.proposedAt,
    nextStep: 'validateProject',
    doors: [people.authorities('organization', validatorsOf(row, people)), ...over],
  }
}

/** Verifying organizations that are not on the project's own side. */
function validatorsOf(row: ProjectRow, people: People): string[] {
  const receiving = [row.proposer, row.owner, row.payee]
  return [...people.organizations.values()]
    .filter(
      ({ address, status, kinds, authority }) =>
        status === 'active' &&
        kinds.includes('verifier') &&
        address !== row.organization &&
        !receiving.includes(authority),
    )
    .map(({ address }) => address)
}

function suspension(row: ProjectRow, people: People, now: number): Wait {
  return {
    kind: 'project-suspension',
    subject: row.address,
    project: row.address,
    since: row.statusChangedAt,
    from: null,
    deadline: row.waitsUntil,
    default: 'may-be-reinstated',
    nextStep: 'setProjectStatus',
    doors: [...people.steward(), ...afterwards(row.waitsUntil, now, 'setProjectStatus')],
  }
}

function roles(row: ProjectRow): Wait[] {
  const offered = [row.pendingOwner, row.pendingPayee].filter((wallet) => wallet !== null)
  return [...new Set(offered)].map((wallet) => ({
    kind: 'project-role',
    subject: row.address,
    project: row.address,
    since: row.roleOfferedAt ?? row.proposedAt,
    from: null,
    deadline: null,
    default: 'stays',
    nextStep: 'acceptProjectRole',
    doors: [one('named', wallet)],
  }))
}
