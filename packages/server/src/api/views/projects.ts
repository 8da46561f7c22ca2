import { and, asc, eq, inArray, like, or, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { batches, projects } from '../../store/schema/index.ts'
import { projectStatus } from '../schemas/projects.ts'
import type { ProjectStatus, ProjectSummary, ProjectView } from '../types.ts'
import { amountOf } from './amounts.ts'
import { listBatches } from './batches.ts'
import { listClaims } from './claims.ts'
import { listConcerns } from './concerns.ts'
import type { Sources } from './context.ts'
import { readCredits } from './credit-units.ts'
import { flagsOfProject } from './flags.ts'
import { poolsOfProject } from './funds.ts'
import { projectDocuments, projectStatuses } from './history.ts'
import { readSome } from './lines.ts'
import { keysOfProject } from './project-keys.ts'
import { listRecords } from './records.ts'
import { readRefs } from './refs.ts'
import { textOf } from './texts.ts'

const TIMELINE = 500

type ProjectRow = typeof projects.$inferSelect

export interface ProjectFilter {
  status?: ProjectStatus
  methodology?: string
  /** ISO 3166-1 or 3166-2; a country holds its parts. */
  jurisdiction?: string
  /** Year of issued credits. */
  vintage?: number
  /** Organization, accreditation or person that attested or validated it. */
  verifier?: string
  organization?: string
  owner?: string
  /** Words that all stand in its name, summary, code, jurisdiction or developer. */
  q?: string
}

/** Projects that the filters let through, oldest first. */
export async function listProjects(sources: Sources, filter: ProjectFilter): Promise<ProjectSummary[]> {
  const is = (column: PgColumn, value: string | undefined) =>
    value === undefined ? undefined : eq(column, value)
  const where = and(
    is(projects.status, filter.status),
    is(projects.methodology, filter.methodology),
    is(projects.organization, filter.organization),
    is(projects.owner, filter.owner),
    filter.jurisdiction === undefined ? undefined : liesIn(filter.jurisdiction.toUpperCase()),
    filter.vintage === undefined ? undefined : hasVintage(filter.vintage),
    filter.verifier === undefined ? undefined : hasVerifier(filter.verifier),
  )
  const found = await summarize(sources, await select(sources, where))
  const words = (filter.q ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  return words.length === 0 ? found : found.filter((project) => hasWords(project, words))
}

const liesIn = (jurisdiction: string) =>
  or(
    eq(projects.jurisdiction, jurisdiction),
    like(projects.jurisdiction, `${jurisdiction.replaceAll(/[%_\\]/g, '')}-%`),
  )

const hasVintage = (vintage: number) =>
  sql`exists (select 1 from batches b where b.project = ${projects.address} and b.vintage = ${vintage})`

const hasVerifier = (who: string) =>
  sql`(${projects.validator} = ${who} or exists (
    select 1 from claims c join attestations a on a.claim = c.address
    where c.project = ${projects.address}
      and (a.organization = ${who} or a.verifier = ${who} or a.person = ${who})))`

function hasWords(project: ProjectSummary, words: readonly string[]): boolean {
  const { profile, code, jurisdiction, organization, methodology } = project
  const texts = [profile.name, profile.summary, code, jurisdiction, organization.name, organization.code]
  const text = [...texts, methodology.code, methodology.name].join(' ').toLowerCase()
  return words.every((word) => text.includes(word))
}

export async function readProject(
  sources: Sources,
  now: number,
  address: string,
): Promise<ProjectView | null> {
  const [row] = await select(sources, eq(projects.address, address))
  const [summary] = row === undefined ? [] : await summarize(sources, [row])
  if (row === undefined || summary === undefined) return null
  return {
    ...summary,
    id: row.id,
    proposer: row.proposer,
    owner: row.owner,
    payee: row.payee,
    pendingOwner: row.pendingOwner,
    pendingPayee: row.pendingPayee,
    validatedAt: row.validatedAt,
    validationHash: row.validationHash,
    validationStatement: await textOf(sources, row.validationHash),
    documentHash: row.documentHash,
    expectedYearly: { ...summary.issued, base: row.expectedYearly.toString() },
    statuses: await projectStatuses(sources, address),
    documents: await projectDocuments(sources, address),
    keys: await keysOfProject(sources, address),
    flags: await flagsOfProject(sources, address),
    claimList: await listClaims(sources, { project: address }),
    batchList: await listBatches(sources, { project: address }),
    pools: await poolsOfProject(sources, address),
    concerns: await listConcerns(sources, now, { project: address }),
    records: await listRecords(sources, { project: address }),
    timeline: await readSome(sources, { project: address }, 'asc', TIMELINE),
  }
}

async function select({ db }: Sources, where: SQL | undefined): Promise<ProjectRow[]> {
  return db
    .select()
    .from(projects)
    .where(where)
    .orderBy(asc(projects.proposedAt), asc(projects.organization), asc(projects.id))
}

async function summarize(sources: Sources, rows: readonly ProjectRow[]): Promise<ProjectSummary[]> {
  const refs = await readRefs(sources, {
    projects: rows.map(({ address }) => address),
    organizations: rows.flatMap(({ organization, validator }) => [organization, validator]),
    methodologies: rows.map(({ methodology }) => methodology),
  })
  const creditOf = await readCredits(
    sources,
    rows.map(({ methodology }) => methodology),
  )
  const vintages = await vintagesOf(
    sources,
    rows.map(({ address }) => address),
  )
  return Promise.all(
    rows.map(async (row) => {
      const { decimals, unit } = creditOf(row.methodology)
      return {
        address: row.address,
        code: refs.project(row.address).code ?? String(row.id),
        profile: await sources.content.profiles.get(row.profileHash),
        organization: refs.organization(row.organization),
        methodology: refs.methodology(row.methodology),
        validator: row.validator === null ? null : refs.organization(row.validator),
        jurisdiction: row.jurisdiction,
        cell: row.cell,
        status: projectStatus.parse(row.status),
        waitsUntil: row.waitsUntil,
        proposedAt: row.proposedAt,
        registeredAt: row.registeredAt,
        statusChangedAt: row.statusChangedAt,
        creditingStart: row.creditingStart,
        creditingEnd: row.creditingEnd,
        claims: row.claims,
        vintages: vintages.get(row.address) ?? [],
        issued: amountOf(row.issued, decimals, unit),
        retired: amountOf(row.retired, decimals, unit),
      }
    }),
  )
}

/** Vintages of the batches of projects, oldest first. */
async function vintagesOf({ db }: Sources, ids: readonly string[]): Promise<Map<string, number[]>> {
  if (ids.length === 0) return new Map()
  const { project, vintage } = batches
  const rows = await db
    .selectDistinct({ project, vintage })
    .from(batches)
    .where(inArray(project, [...ids]))
    .orderBy(asc(vintage))
  const found = new Map<string, number[]>()
  for (const row of rows) found.set(row.project, [...(found.get(row.project) ?? []), row.vintage])
  return found
}
