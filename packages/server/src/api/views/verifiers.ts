import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import { attestations, organizations, verifiers } from '../../store/schema/index.ts'
import { accreditationStatus } from '../schemas/registry.ts'
import type { VerifierSummary, VerifierView } from '../types.ts'
import { attestationLines } from './attestation-lines.ts'
import type { Sources } from './context.ts'
import { accreditationTerms, verifierStatuses } from './history.ts'
import { readRefs } from './refs.ts'

type VerifierRow = typeof verifiers.$inferSelect

export interface VerifierFilter {
  person?: string
  organization?: string
}

/** Accreditations, oldest first. `now` in Unix seconds decides what their dates come to. */
export async function listVerifiers(
  sources: Sources,
  now: number,
  filter: VerifierFilter,
): Promise<VerifierSummary[]> {
  const where = and(
    filter.person === undefined ? undefined : eq(verifiers.person, filter.person),
    filter.organization === undefined ? undefined : eq(verifiers.organization, filter.organization),
  )
  return summarize(sources, now, where)
}

export async function readVerifier(
  sources: Sources,
  now: number,
  address: string,
): Promise<VerifierView | null> {
  const [summary] = await summarize(sources, now, eq(verifiers.address, address))
  if (summary === undefined) return null
  return {
    ...summary,
    statuses: await verifierStatuses(sources, address),
    terms: await accreditationTerms(sources, address),
    attestations: await attestationLines(sources, eq(attestations.verifier, address)),
  }
}

async function summarize(sources: Sources, now: number, where: SQL | undefined): Promise<VerifierSummary[]> {
  const { db } = sources
  const rows = await db
    .select()
    .from(verifiers)
    .where(where)
    .orderBy(asc(verifiers.accreditedAt), asc(verifiers.address))
  const ids = [...new Set(rows.map(({ organization }) => organization))]
  const refs = await readRefs(sources, {
    organizations: ids,
    methodologies: rows.flatMap(({ scope }) => scope),
  })
  const { address, status } = organizations
  const held =
    ids.length === 0
      ? []
      : await db.select({ address, status }).from(organizations).where(inArray(address, ids))
  const statuses = new Map(held.map((row) => [row.address, row.status]))
  return rows.map((row) => ({
    address: row.address,
    organization: refs.organization(row.organization),
    person: row.person,
    status: accreditationStatus.parse(row.status),
    standing: standingOf(row, statuses.get(row.organization) === 'active', now),
    validFrom: row.validFrom,
    validUntil: row.validUntil,
    scope: row.scope.map(refs.methodology),
    credentialHash: row.credentialHash,
    reasonHash: row.reasonHash,
    accreditedAt: row.accreditedAt,
    statusChangedAt: row.statusChangedAt,
  }))
}

/** Whether an accreditation counts at a time, and if not, why; the rules of the program's `require_accredited`. */
export function standingOf(
  row: Pick<VerifierRow, 'status' | 'validFrom' | 'validUntil'>,
  organizationIsActive: boolean,
  now: number,
): VerifierSummary['standing'] {
  if (row.status === 'revoked' || row.status === 'suspended') return row.status
  if (!organizationIsActive) return 'organization-not-active'
  if (now < row.validFrom) return 'not-yet'
  return now >= row.validUntil ? 'expired' : 'active'
}
