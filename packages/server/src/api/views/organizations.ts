import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import { attestations, councils, organizations, projects } from '../../store/schema/index.ts'
import { accreditationStatus, organizationKind } from '../schemas/registry.ts'
import type {
  AccreditationStatus,
  OrganizationKind,
  OrganizationSummary,
  OrganizationView,
} from '../types.ts'
import { attestationLines } from './attestation-lines.ts'
import { listConcerns } from './concerns.ts'
import type { Sources } from './context.ts'
import { organizationStatuses } from './history.ts'
import { listLetters } from './letters.ts'
import { readSome } from './lines.ts'
import { listProjects } from './projects.ts'
import { recordsOfOrganization } from './records.ts'
import { readRefs } from './refs.ts'
import { listVerifiers } from './verifiers.ts'

const TIMELINE = 500

export interface OrganizationFilter {
  kind?: OrganizationKind
  status?: AccreditationStatus
}

/** Organizations by code. */
export async function listOrganizations(
  sources: Sources,
  filter: OrganizationFilter = {},
): Promise<OrganizationSummary[]> {
  const { kind, status } = filter
  const where = and(
    kind === undefined ? undefined : sql`${organizations.kinds} @> ${JSON.stringify([kind])}::jsonb`,
    status === undefined ? undefined : eq(organizations.status, status),
  )
  return summarize(sources, where)
}

/** An organization with its whole history. */
export async function readOrganization(
  sources: Sources,
  now: number,
  address: string,
): Promise<OrganizationView | null> {
  const [summary] = await summarize(sources, eq(organizations.address, address))
  if (summary === undefined) return null
  const except = ['CreditsRetired', 'CreditsCancelled']
  return {
    ...summary,
    statuses: await organizationStatuses(sources, address),
    accreditations: await listVerifiers(sources, now, { organization: address }),
    attestations: await attestationLines(sources, eq(attestations.organization, address)),
    letters: await listLetters(sources, { organization: address }),
    records: await recordsOfOrganization(sources, address),
    concerns: await listConcerns(sources, now, { organization: address }),
    projects: await listProjects(sources, { organization: address }),
    ...(await seatsAndValidations(sources, address)),
    timeline: await readSome(sources, { organization: address, except }, 'asc', TIMELINE),
  }
}

async function seatsAndValidations(
  sources: Sources,
  organization: string,
): Promise<Pick<OrganizationView, 'validated' | 'councils'>> {
  const { db } = sources
  const seat = JSON.stringify([{ organization }])
  const validated = await db
    .select({ address: projects.address })
    .from(projects)
    .where(eq(projects.validator, organization))
    .orderBy(asc(projects.validatedAt), asc(projects.address))
  const seated = await db
    .select({ address: councils.address })
    .from(councils)
    .where(sql`${councils.seats} @> ${seat}::jsonb`)
    .orderBy(asc(councils.createdAt), asc(councils.address))
  const refs = await readRefs(sources, { projects: validated.map(({ address }) => address) })
  return {
    validated: validated.map(({ address }) => refs.project(address)),
    councils: seated.map(({ address }) => refs.council(address)),
  }
}

async function summarize({ db, content }: Sources, where: SQL | undefined): Promise<OrganizationSummary[]> {
  const rows = await db.select().from(organizations).where(where).orderBy(asc(organizations.code))
  return Promise.all(
    rows.map(async (row) => ({
      address: row.address,
      code: row.code,
      kinds: organizationKind.array().parse(row.kinds),
      status: accreditationStatus.parse(row.status),
      jurisdiction: row.jurisdiction,
      authority: row.authority,
      profile: await content.profiles.get(row.profileHash),
      registeredAt: row.registeredAt,
      statusChangedAt: row.statusChangedAt,
      owing: row.owing,
    })),
  )
}
