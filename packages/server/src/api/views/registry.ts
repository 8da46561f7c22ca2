import { asc, eq } from 'drizzle-orm'
import { methodologies, organizations, verifiers } from '../../store/schema/index.ts'
import {
  accreditationStatus,
  methodologyEffect,
  methodologyStatus,
  organizationKind,
} from '../schemas/registry.ts'
import type { MethodologyView, OrganizationView, VerifierView } from '../types.ts'
import type { Sources } from './context.ts'
import { readRefs } from './refs.ts'

export async function listOrganizations(sources: Sources, address?: string): Promise<OrganizationView[]> {
  const { db, content } = sources
  const rows = await db
    .select()
    .from(organizations)
    .where(address === undefined ? undefined : eq(organizations.address, address))
    .orderBy(asc(organizations.code))
  return Promise.all(
    rows.map(async (row) => ({
      address: row.address,
      code: row.code,
      kinds: organizationKind.array().parse(row.kinds),
      status: accreditationStatus.parse(row.status),
      jurisdiction: row.jurisdiction,
      authority: row.authority,
      profile: await content.profiles.get(row.profileHash),
    })),
  )
}

export async function listVerifiers(sources: Sources, person?: string): Promise<VerifierView[]> {
  const rows = await sources.db
    .select()
    .from(verifiers)
    .where(person === undefined ? undefined : eq(verifiers.person, person))
    .orderBy(asc(verifiers.accreditedAt), asc(verifiers.address))
  const refs = await readRefs(sources, {
    organizations: rows.map(({ organization }) => organization),
    methodologies: rows.flatMap(({ scope }) => scope),
  })
  return rows.map((row) => ({
    address: row.address,
    organization: refs.organization(row.organization),
    person: row.person,
    status: accreditationStatus.parse(row.status),
    validFrom: row.validFrom,
    validUntil: row.validUntil,
    scope: row.scope.map(refs.methodology),
  }))
}

export async function listMethodologies({ db }: Sources): Promise<MethodologyView[]> {
  const rows = await db
    .select()
    .from(methodologies)
    .orderBy(asc(methodologies.code), asc(methodologies.revision))
  return rows.map((row) => ({
    address: row.address,
    code: row.code,
    revision: row.revision,
    status: methodologyStatus.parse(row.status),
    effect: methodologyEffect.parse(row.effect),
    quorum: row.quorum,
    challengePeriod: row.challengePeriod,
    reviewPeriod: row.reviewPeriod,
    bufferBps: row.bufferBps,
    creditSymbol: row.creditSymbol,
    creditDecimals: row.creditDecimals,
    documentHash: row.documentHash,
  }))
}
