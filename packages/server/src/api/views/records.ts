import { and, asc, desc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { records, vouches } from '../../store/schema/index.ts'
import { recordKind } from '../schemas/records.ts'
import type { RecordSummary, RecordView, Ref, VouchView } from '../types.ts'
import type { Sources } from './context.ts'
import { readSome } from './lines.ts'
import { readRefs } from './refs.ts'
import { readSubjects } from './subjects.ts'
import { urlOf } from './texts.ts'

const TIMELINE = 200
const LONGEST_CHAIN = 1_000

type RecordRow = typeof records.$inferSelect

export interface RecordFilter {
  subject?: string
  hash?: string
  issuer?: string
  /** Records about the project, its claims or its batches. */
  project?: string
}

/** Records, newest first. */
export async function listRecords(sources: Sources, filter: RecordFilter): Promise<RecordSummary[]> {
  const is = (column: PgColumn, value: string | undefined) =>
    value === undefined ? undefined : eq(column, value)
  const where = and(
    is(records.subject, filter.subject),
    is(records.documentHash, filter.hash?.toLowerCase()),
    is(records.issuer, filter.issuer),
    filter.project === undefined ? undefined : eq(records.project, filter.project),
  )
  return summarize(sources, await select(sources, where))
}

/** Records that an organization issued, that are about it, or that it vouches for. */
export async function recordsOfOrganization(
  sources: Sources,
  organization: string,
): Promise<RecordSummary[]> {
  const { db } = sources
  const own = and(eq(vouches.organization, organization), isNull(vouches.withdrawnAt))
  const vouched = db.select({ record: vouches.record }).from(vouches).where(own)
  const where = or(
    eq(records.issuer, organization),
    eq(records.subject, organization),
    inArray(records.address, vouched),
  )
  return summarize(sources, await select(sources, where))
}

export async function readRecord(sources: Sources, address: string): Promise<RecordView | null> {
  const [row] = await select(sources, eq(records.address, address))
  const [summary] = row === undefined ? [] : await summarize(sources, [row])
  if (row === undefined || summary === undefined) return null
  return {
    ...summary,
    vouchList: await vouchesOf(sources, address),
    versions: await versionsOf(sources, row),
    timeline: await readSome(sources, { kind: 'records', named: { record: address } }, 'asc', TIMELINE),
  }
}

async function select({ db }: Sources, where: SQL | undefined): Promise<RecordRow[]> {
  return db.select().from(records).where(where).orderBy(desc(records.recordedAt), asc(records.address))
}

async function vouchesOf(sources: Sources, record: string): Promise<VouchView[]> {
  const rows = await sources.db
    .select()
    .from(vouches)
    .where(eq(vouches.record, record))
    .orderBy(asc(vouches.vouchedAt), asc(vouches.address))
  const refs = await readRefs(sources, { organizations: rows.map(({ organization }) => organization) })
  return rows.map(({ address, organization, vouchedAt, withdrawnAt }) => ({
    address,
    organization: refs.organization(organization),
    vouchedAt,
    withdrawnAt,
  }))
}

/** The record with all that it supersedes and that supersede it, oldest first. */
async function versionsOf({ db }: Sources, row: RecordRow): Promise<RecordView['versions']> {
  const chain = [row]
  const step = async (address: string | null) => {
    if (address === null || chain.length >= LONGEST_CHAIN) return undefined
    const [next] = await db.select().from(records).where(eq(records.address, address))
    return next
  }
  for (let last = await step(row.supersedes); last !== undefined; last = await step(last.supersedes))
    chain.unshift(last)
  for (let next = await step(row.supersededBy); next !== undefined; next = await step(next.supersededBy))
    chain.push(next)
  return chain.map(({ address, documentHash, recordedAt }) => ({ address, documentHash, recordedAt }))
}

async function summarize(sources: Sources, rows: readonly RecordRow[]): Promise<RecordSummary[]> {
  const refs = await readRefs(sources, { organizations: rows.map(({ issuer }) => issuer) })
  const subjects = await readSubjects(
    sources,
    rows.map(({ subject }) => subject),
  )
  const link = (address: string | null): Ref | null => (address === null ? null : refs.record(address))
  return Promise.all(
    rows.map(async (row) => ({
      address: row.address,
      kind: recordKind.parse(row.kind),
      issuer: refs.organization(row.issuer),
      byOrganization: row.byOrganization,
      subject: subjects(row.subject),
      documentHash: row.documentHash,
      url: await urlOf(sources, row.documentHash),
      recordedAt: row.recordedAt,
      vouches: row.vouches,
      supersedes: link(row.supersedes),
      supersededBy: link(row.supersededBy),
    })),
  )
}
