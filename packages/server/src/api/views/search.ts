import { eq, ilike, inArray } from 'drizzle-orm'
import { batches, claims, contributors, events, retirements, transactions } from '../../store/schema/index.ts'
import { accountKinds } from './account-kinds.ts'
import type { SearchHit } from '../types.ts'
import type { Sources } from './context.ts'
import { listFunds } from './funds.ts'
import { listProjects } from './projects.ts'
import { readRefs } from './refs.ts'
import { listMethodologies, listOrganizations } from './registry.ts'

const MOST = 20

/** Finds what a person may paste or type. Exact names come first, words of names last. */
export async function search(sources: Sources, question: string): Promise<SearchHit[]> {
  const text = question.trim()
  if (text === '') return []
  const exact = [
    ...(await byAddress(sources, text)),
    ...(await bySignature(sources, text)),
    ...(await byHash(sources, text.toLowerCase())),
    ...(await byCode(sources, text)),
  ]
  const hits = exact.length > 0 ? exact : await byWord(sources, text.toLowerCase())
  return hits.slice(0, MOST)
}

async function byAddress(sources: Sources, address: string): Promise<SearchHit[]> {
  const kind = await accountKinds(sources.db, address)
  if (kind !== null) {
    const refs = await readRefs(sources, {
      funds: [address],
      projects: [address],
      claims: [address],
      batches: [address],
      organizations: [address],
      methodologies: [address],
    })
    return [{ ...refs.project(address), kind }]
  }
  const [acted] = await sources.db
    .select({ id: events.signature })
    .from(events)
    .where(eq(events.actor, address))
    .limit(1)
  const stake = eq(contributors.wallet, address)
  const [gave] = await sources.db
    .select({ id: contributors.address })
    .from(contributors)
    .where(stake)
    .limit(1)
  return acted === undefined && gave === undefined
    ? []
    : [{ address, name: null, code: null, kind: 'wallet' }]
}

async function bySignature({ db }: Sources, signature: string): Promise<SearchHit[]> {
  const rows = await db.select().from(transactions).where(eq(transactions.signature, signature))
  return rows.map((row) => ({ address: row.signature, name: null, code: null, kind: 'transaction' }))
}

/** The claim that an evidence root backs, every claim whose pack holds the file, and the file itself. */
async function byHash(sources: Sources, hash: string): Promise<SearchHit[]> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return []
  const { db, content } = sources
  const roots = [hash, ...(await content.packs.holding(hash))]
  const rows = await db.select().from(claims).where(inArray(claims.evidenceRoot, roots))
  const refs = await readRefs(sources, { claims: rows.map(({ address }) => address) })
  const backed = rows.map(({ address }): SearchHit => ({ ...refs.claim(address), kind: 'claim' }))
  const held = await content.files.has(hash)
  return held ? [...backed, { address: hash, name: null, code: null, kind: 'file' }] : backed
}

async function byCode({ db }: Sources, code: string): Promise<SearchHit[]> {
  const upper = code.toUpperCase()
  const batchRows = await db.select().from(batches).where(eq(batches.code, upper))
  const retirementRows = await db.select().from(retirements).where(eq(retirements.certificate, upper))
  return [
    ...batchRows.map((row): SearchHit => ({
      address: row.address,
      name: null,
      code: row.code,
      kind: 'batch',
    })),
    ...retirementRows.map((row): SearchHit => ({
      address: row.address,
      name: null,
      code: row.certificate,
      kind: 'retirement',
    })),
  ]
}

async function byWord(sources: Sources, word: string): Promise<SearchHit[]> {
  const has = (...texts: (string | null)[]) =>
    texts.some((text) => text?.toLowerCase().includes(word) === true)
  const funds = (await listFunds(sources)).filter(({ profile }) => has(profile.name, profile.summary))
  const projects = (await listProjects(sources, {})).filter(({ profile, code, jurisdiction }) =>
    has(profile.name, profile.summary, code, jurisdiction),
  )
  const organizations = (await listOrganizations(sources)).filter(({ profile, code }) =>
    has(profile.name, code),
  )
  const methodologies = (await listMethodologies(sources)).filter(({ code }) => has(code))
  const pattern = `%${word.replaceAll(/[%_\\]/g, '')}%`
  const batchRows = await sources.db.select().from(batches).where(ilike(batches.code, pattern)).limit(MOST)
  return [
    ...projects.map((row): SearchHit => ({
      address: row.address,
      name: row.profile.name,
      code: row.code,
      kind: 'project',
    })),
    ...funds.map((row): SearchHit => ({
      address: row.address,
      name: row.profile.name,
      code: null,
      kind: 'fund',
    })),
    ...organizations.map((row): SearchHit => ({
      address: row.address,
      name: row.profile.name,
      code: row.code,
      kind: 'organization',
    })),
    ...methodologies.map((row): SearchHit => ({
      address: row.address,
      name: null,
      code: row.code,
      kind: 'methodology',
    })),
    ...batchRows.map((row): SearchHit => ({
      address: row.address,
      name: null,
      code: row.code,
      kind: 'batch',
    })),
  ]
}
