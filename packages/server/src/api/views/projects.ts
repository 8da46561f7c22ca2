import { and, asc, eq, type SQL } from 'drizzle-orm'
import { projects } from '../../store/schema/index.ts'
import { projectStatus } from '../schemas/registry.ts'
import type { ProjectSummary, ProjectView } from '../types.ts'
import { amountOf } from './amounts.ts'
import { listBatches } from './batches.ts'
import { creditOf, listClaims } from './claims.ts'
import type { Sources } from './context.ts'
import { poolsOfProject } from './funds.ts'
import { readSome } from './lines.ts'
import { readRefs } from './refs.ts'

const TIMELINE = 500

type ProjectRow = typeof projects.$inferSelect

export async function listProjects(
  sources: Sources,
  filter: { status?: string; methodology?: string; jurisdiction?: string },
): Promise<ProjectSummary[]> {
  const where = and(
    filter.status === undefined ? undefined : eq(projects.status, filter.status),
    filter.methodology === undefined ? undefined : eq(projects.methodology, filter.methodology),
    filter.jurisdiction === undefined ? undefined : eq(projects.jurisdiction, filter.jurisdiction),
  )
  return summarize(sources, await select(sources, where))
}

export async function readProject(sources: Sources, address: string): Promise<ProjectView | null> {
  const [row] = await select(sources, eq(projects.address, address))
  const [summary] = row === undefined ? [] : await summarize(sources, [row])
  if (row === undefined || summary === undefined) return null
  const refs = await readRefs(sources, { organizations: [row.validator] })
  return {
    ...summary,
    owner: row.owner,
    payee: row.payee,
    validator: refs.organization(row.validator),
    validationHash: row.validationHash,
    documentHash: row.documentHash,
    expectedYearly: { ...summary.issued, base: row.expectedYearly.toString() },
    registeredAt: row.registeredAt,
    claimList: await listClaims(sources, { project: address }),
    batchList: await listBatches(sources, { project: address }),
    pools: await poolsOfProject(sources, address),
    timeline: await readSome(sources, { project: address }, 'asc', TIMELINE),
  }
}

async function select({ db }: Sources, where: SQL | undefined): Promise<ProjectRow[]> {
  return db.select().from(projects).where(where).orderBy(asc(projects.registeredAt), asc(projects.address))
}

async function summarize(sources: Sources, rows: readonly ProjectRow[]): Promise<ProjectSummary[]> {
  const refs = await readRefs(sources, {
    projects: rows.map(({ address }) => address),
    organizations: rows.map(({ organization }) => organization),
    methodologies: rows.map(({ methodology }) => methodology),
  })
  return Promise.all(
    rows.map(async (row) => {
      const { decimals, unit } = await creditOf(sources, row.methodology)
      return {
        address: row.address,
        code: refs.project(row.address).code ?? String(row.id),
        profile: await sources.content.profiles.get(row.profileHash),
        organization: refs.organization(row.organization),
        methodology: refs.methodology(row.methodology),
        jurisdiction: row.jurisdiction,
        cell: row.cell,
        status: projectStatus.parse(row.status),
        creditingStart: row.creditingStart,
        creditingEnd: row.creditingEnd,
        claims: row.claims,
        issued: amountOf(row.issued, decimals, unit),
        retired: amountOf(row.retired, decimals, unit),
      }
    }),
  )
}
