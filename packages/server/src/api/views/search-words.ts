import { asc, ilike, inArray } from 'drizzle-orm'
import {
  batches,
  funds,
  methodologies,
  organizations,
  projects,
  verifiers,
} from '../../store/schema/index.ts'
import type { SearchHit } from '../types.ts'
import type { Sources } from './context.ts'
import { projectCode, titleOf } from './refs.ts'

const BATCHES = 20

/** Things whose names, codes or summaries hold the word, given in lower case. */
export async function byWord(sources: Sources, word: string): Promise<SearchHit[]> {
  const { db, content } = sources
  const has = (...texts: (string | null)[]) =>
    texts.some((text) => text?.toLowerCase().includes(word) === true)
  const known = await named(sources)
  const codes = new Map(known.map(({ row }) => [row.address, row.code]))
  const found = known.filter(({ row, profile }) => has(profile.name, row.code))
  const hits: SearchHit[] = []
  for (const row of await db.select().from(projects).orderBy(asc(projects.proposedAt))) {
    const profile = await content.profiles.get(row.profileHash)
    const code = projectCode(codes.get(row.organization) ?? null, row.id)
    if (has(profile.name, profile.summary, code, row.jurisdiction))
      hits.push({ address: row.address, name: profile.name, code, kind: 'project' })
  }
  for (const row of await db.select().from(funds).orderBy(asc(funds.createdAt))) {
    const profile = await content.profiles.get(row.profileHash)
    if (has(profile.name, profile.summary))
      hits.push({ address: row.address, name: profile.name, code: null, kind: 'fund' })
  }
  for (const { row, profile } of found)
    hits.push({ address: row.address, name: profile.name, code: row.code, kind: 'organization' })
  hits.push(...(await verifiersOf(sources, found)))
  for (const row of await db.select().from(methodologies).orderBy(asc(methodologies.code))) {
    const title = titleOf(await content.profiles.get(row.documentHash))
    if (has(row.code, title))
      hits.push({ address: row.address, name: title, code: row.code, kind: 'methodology' })
  }
  const pattern = `%${word.replaceAll(/[%_\\]/g, '')}%`
  const rows = await db.select().from(batches).where(ilike(batches.code, pattern)).limit(BATCHES)
  for (const row of rows) hits.push({ address: row.address, name: null, code: row.code, kind: 'batch' })
  return hits
}

async function named({ db, content }: Sources) {
  const rows = await db.select().from(organizations).orderBy(asc(organizations.code))
  return Promise.all(rows.map(async (row) => ({ row, profile: await content.profiles.get(row.profileHash) })))
}

/** Persons have no public name: they are found by the organization that they verify for. */
async function verifiersOf({ db }: Sources, found: Awaited<ReturnType<typeof named>>): Promise<SearchHit[]> {
  if (found.length === 0) return []
  const ids = found.map(({ row }) => row.address)
  const rows = await db
    .select()
    .from(verifiers)
    .where(inArray(verifiers.organization, ids))
    .orderBy(asc(verifiers.accreditedAt), asc(verifiers.address))
  return rows.map((row) => {
    const of = found.find((each) => each.row.address === row.organization)
    return {
      address: row.address,
      name: of?.profile.name ?? null,
      code: of?.row.code ?? null,
      kind: 'verifier',
    }
  })
}
