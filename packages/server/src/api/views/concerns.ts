import { and, asc, desc, eq, type SQL } from 'drizzle-orm'
import { concerns } from '../../store/schema/index.ts'
import { concernStatus } from '../schemas/records.ts'
import type { ConcernView } from '../types.ts'
import type { Sources } from './context.ts'
import { readRefs } from './refs.ts'
import { readSubjects } from './subjects.ts'

export interface ConcernFilter {
  project?: string
  organization?: string
  subject?: string
  status?: ConcernView['status']
}

/** Concerns, newest first. `now` in Unix seconds decides which are overdue. */
export async function listConcerns(
  sources: Sources,
  now: number,
  filter: ConcernFilter,
): Promise<ConcernView[]> {
  const where = and(
    filter.project === undefined ? undefined : eq(concerns.project, filter.project),
    filter.organization === undefined ? undefined : eq(concerns.organization, filter.organization),
    filter.subject === undefined ? undefined : eq(concerns.subject, filter.subject),
    filter.status === undefined ? undefined : eq(concerns.status, filter.status),
  )
  return view(sources, now, where)
}

export async function readConcern(
  sources: Sources,
  now: number,
  address: string,
): Promise<ConcernView | null> {
  const [found] = await view(sources, now, eq(concerns.address, address))
  return found ?? null
}

async function view(sources: Sources, now: number, where: SQL | undefined): Promise<ConcernView[]> {
  const { db, content } = sources
  const order = [desc(concerns.filedAt), asc(concerns.address)]
  const rows = await db
    .select()
    .from(concerns)
    .where(where)
    .orderBy(...order)
  const refs = await readRefs(sources, {
    organizations: rows.map(({ organization }) => organization),
    projects: rows.map(({ project }) => project),
  })
  const subjects = await readSubjects(
    sources,
    rows.map(({ subject }) => subject),
  )
  return Promise.all(
    rows.map(async (row) => ({
      address: row.address,
      id: row.id,
      organization: refs.organization(row.organization),
      subject: subjects(row.subject),
      project: row.project === null ? null : refs.project(row.project),
      status: concernStatus.parse(row.status),
      overdue: row.status === 'open' && now >= row.answerBy,
      filedAt: row.filedAt,
      answerBy: row.answerBy,
      answeredAt: row.answeredAt,
      documentHash: row.documentHash,
      document: await content.profiles.text(row.documentHash),
      answerHash: row.answerHash,
      answer: row.answerHash === null ? null : await content.profiles.text(row.answerHash),
    })),
  )
}
