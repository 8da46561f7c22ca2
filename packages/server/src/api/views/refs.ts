import { deliveryCode } from '@groundtruth/sdk/words'
import { inArray } from 'drizzle-orm'
import * as schema from '../../store/schema/index.ts'
import type { Profile, Ref } from '../types.ts'
import type { Sources } from './context.ts'

export interface RefWants {
  funds?: (string | null)[]
  proposals?: (string | null)[]
  deliveries?: (string | null)[]
  projects?: (string | null)[]
  claims?: (string | null)[]
  batches?: (string | null)[]
  organizations?: (string | null)[]
  methodologies?: (string | null)[]
}

/** Names and codes of the things that an answer links to, read together. */
export interface Refs {
  fund(address: string): Ref
  /** Named by its document; its code is the fund's number of it, from 1: `#3`. */
  proposal(address: string): Ref
  /** Named as its proposal; its code says which milestone and revision: `#3/1/2`. */
  delivery(address: string): Ref
  project(address: string): Ref
  claim(address: string): Ref
  batch(address: string): Ref
  organization(address: string): Ref
  methodology(address: string): Ref
  /** Councils and records have neither name nor code. */
  council(address: string): Ref
  record(address: string): Ref
}

/** Reads what the links of an answer are called. What the store does not know is linked by its address alone. */
export async function readRefs(sources: Sources, wants: RefWants): Promise<Refs> {
  const { db, content } = sources
  const { claims, batches, projects, funds, proposals, deliveries, organizations, methodologies } = schema
  const claimRows = await rowsOf(wants.claims, (ids) =>
    db.select().from(claims).where(inArray(claims.address, ids)),
  )
  const batchRows = await rowsOf(wants.batches, (ids) =>
    db.select().from(batches).where(inArray(batches.address, ids)),
  )
  const projectIds = [...(wants.projects ?? []), ...claimRows.map(({ project }) => project)]
  const projectRows = await rowsOf(projectIds, (ids) =>
    db.select().from(projects).where(inArray(projects.address, ids)),
  )
  const organizationIds = [...(wants.organizations ?? []), ...projectRows.map((row) => row.organization)]
  const organizationRows = await rowsOf(organizationIds, (ids) =>
    db.select().from(organizations).where(inArray(organizations.address, ids)),
  )
  const fundRows = await rowsOf(wants.funds, (ids) =>
    db.select().from(funds).where(inArray(funds.address, ids)),
  )
  const deliveryRows = await rowsOf(wants.deliveries, (ids) =>
    db.select().from(deliveries).where(inArray(deliveries.address, ids)),
  )
  const proposalIds = [...(wants.proposals ?? []), ...deliveryRows.map(({ proposal }) => proposal)]
  const proposalRows = await rowsOf(proposalIds, (ids) =>
    db.select().from(proposals).where(inArray(proposals.address, ids)),
  )
  const methodologyRows = await rowsOf(wants.methodologies, (ids) =>
    db.select().from(methodologies).where(inArray(methodologies.address, ids)),
  )

  const book = new Map<string, Ref>()
  const add = (address: string, name: string | null, code: string | null) =>
    book.set(address, { address, name, code })
  const look = (address: string): Ref => book.get(address) ?? { address, name: null, code: null }
  for (const row of organizationRows) {
    add(row.address, (await content.profiles.get(row.profileHash)).name, row.code)
  }
  for (const row of projectRows) {
    const organization = book.get(row.organization)?.code ?? null
    add(row.address, (await content.profiles.get(row.profileHash)).name, projectCode(organization, row.id))
  }
  for (const row of claimRows) {
    const project = book.get(row.project)?.code ?? null
    add(row.address, null, project === null ? null : `${project}/${row.number}`)
  }
  for (const row of batchRows) add(row.address, null, row.code)
  for (const row of fundRows) add(row.address, (await content.profiles.get(row.profileHash)).name, null)
  for (const row of proposalRows) {
    add(row.address, titleOf(await content.profiles.get(row.documentHash)), proposalCode(row.number))
  }
  for (const row of deliveryRows) {
    const { name, code } = look(row.proposal)
    add(row.address, name, code === null ? null : deliveryCode(code, row.milestone, row.revision))
  }
  for (const row of methodologyRows)
    add(row.address, titleOf(await content.profiles.get(row.documentHash)), row.code)

  return {
    fund: look,
    proposal: look,
    delivery: look,
    project: look,
    claim: look,
    batch: look,
    organization: look,
    methodology: look,
    council: look,
    record: look,
  }
}

/** `ORG-1`, the beginning of the codes of all its batches. */
export function projectCode(organization: string | null, id: number): string | null {
  return organization === null ? null : `${organization}-${id}`
}

/** The fund's count of its proposals, as people count. */
export const proposalCode = (number: number): string => `#${number}`

/** A methodology's document has a title where a profile has a name. */
export function titleOf(document: Profile): string | null {
  const { title } = document.details
  return document.name ?? (typeof title === 'string' ? title : null)
}

async function rowsOf<Row>(
  ids: readonly (string | null)[] | undefined,
  select: (ids: string[]) => PromiseLike<Row[]>,
): Promise<Row[]> {
  const wanted = [...new Set(ids ?? [])].filter((id) => id !== null)
  return wanted.length === 0 ? [] : select(wanted)
}
