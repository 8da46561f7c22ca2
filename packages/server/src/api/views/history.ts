import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { Fields } from '../../indexer/fields.ts'
import { events } from '../../store/schema/index.ts'
import type { AccreditationTerm, ProjectDocuments, StatusChange } from '../types.ts'
import type { Sources } from './context.ts'
import { readRefs } from './refs.ts'

type StoredEvent = Pick<typeof events.$inferSelect, 'name' | 'at' | 'actor' | 'signature'> & {
  fields: Fields
}

/** Events of these names about one thing, in ledger order. */
async function read(
  { db }: Sources,
  names: readonly string[],
  about: SQL | undefined,
): Promise<StoredEvent[]> {
  const rows = await db
    .select()
    .from(events)
    .where(and(inArray(events.name, [...names]), about))
    .orderBy(asc(events.slot), asc(events.position), asc(events.outer), asc(events.inner))
  return rows.map((row) => ({ ...row, fields: new Fields(row.name, row.data) }))
}

const ofVerifier = (address: string) =>
  and(eq(events.kind, 'registry'), sql`${events.data} ->> 'verifier' = ${address}`)

/** The status with which something begins, or that an event without status fields gives it. */
const GIVEN: Record<string, { before: string | null; after: string }> = {
  OrganizationRegistered: { before: null, after: 'active' },
  VerifierAccredited: { before: null, after: 'active' },
  ProjectProposed: { before: null, after: 'proposed' },
  ProjectRegistered: { before: 'proposed', after: 'registered' },
}

export async function organizationStatuses(sources: Sources, address: string): Promise<StatusChange[]> {
  const names = ['OrganizationRegistered', 'OrganizationStatusChanged']
  return toStatuses(sources, await read(sources, names, eq(events.organization, address)))
}

export async function verifierStatuses(sources: Sources, address: string): Promise<StatusChange[]> {
  const names = ['VerifierAccredited', 'VerifierStatusChanged']
  return toStatuses(sources, await read(sources, names, ofVerifier(address)))
}

export async function projectStatuses(sources: Sources, address: string): Promise<StatusChange[]> {
  const names = ['ProjectProposed', 'ProjectRegistered', 'ProjectStatusChanged']
  return toStatuses(sources, await read(sources, names, eq(events.project, address)))
}

function toStatuses({ content }: Sources, rows: readonly StoredEvent[]): Promise<StatusChange[]> {
  return Promise.all(
    rows.map(async ({ name, fields, at, actor, signature }) => {
      const given = GIVEN[name]
      const reasonHash = given === undefined ? fields.textOrNull('reasonHash') : null
      return {
        at,
        before: given === undefined ? fields.text('statusBefore') : given.before,
        after: given === undefined ? fields.text('statusAfter') : given.after,
        actor: actor ?? '',
        reasonHash,
        reason: reasonHash === null ? null : await content.profiles.text(reasonHash),
        signature,
      }
    }),
  )
}

/** Every scope and validity that an accreditation has had, oldest first. */
export async function accreditationTerms(sources: Sources, address: string): Promise<AccreditationTerm[]> {
  const names = ['VerifierAccredited', 'AccreditationChanged']
  const rows = await read(sources, names, ofVerifier(address))
  const refs = await readRefs(sources, { methodologies: rows.flatMap(({ fields }) => fields.texts('scope')) })
  return rows.map(({ at, actor, signature, fields }) => ({
    at,
    actor: actor ?? '',
    validFrom: fields.whole('validFrom'),
    validUntil: fields.whole('validUntil'),
    scope: fields.texts('scope').map(refs.methodology),
    credentialHash: fields.text('credentialHash'),
    signature,
  }))
}

/** Profile and design document of every time, the present ones first. */
export async function projectDocuments(sources: Sources, address: string): Promise<ProjectDocuments[]> {
  const names = ['ProjectProposed', 'ProjectDocumentsSuperseded']
  const rows = await read(sources, names, eq(events.project, address))
  const versions = rows.map(({ at, actor, signature, fields }, index) => ({
    profileHash: fields.text('profileHash'),
    documentHash: fields.text('documentHash'),
    since: at,
    until: rows[index + 1]?.at ?? null,
    actor: actor ?? '',
    signature,
  }))
  return versions.reverse()
}

/** What a project did with keys: which it took when, and when it gave them up. */
export async function projectKeyEvents(
  sources: Sources,
  project: string,
): Promise<{ address: string; held: boolean; at: number; previous: string | null }[]> {
  const rows = await read(sources, ['ProjectKeyHeld', 'ProjectKeyReleased'], eq(events.project, project))
  return rows.map(({ name, at, fields }) => ({
    address: fields.text('projectKey'),
    held: name === 'ProjectKeyHeld',
    at,
    previous: fields.textOrNull('previousProject'),
  }))
}
