import { eq, inArray } from 'drizzle-orm'
import {
  claimRevisions,
  contributors,
  deliveries,
  events,
  organizations,
  records,
  transactions,
  verifiers,
} from '../../store/schema/index.ts'
import type { SearchHit } from '../types.ts'
import { accountKinds } from './account-kinds.ts'
import type { Sources } from './context.ts'
import { readRefs } from './refs.ts'
import { askChain } from './transactions.ts'

/** An account of the program, or a wallet with the accreditations and organizations that it signs for. */
export async function byAddress(sources: Sources, address: string): Promise<SearchHit[]> {
  const { db } = sources
  const kind = await accountKinds(db, address)
  if (kind !== null) {
    const ids = [address]
    const refs = await readRefs(sources, {
      funds: ids,
      proposals: ids,
      deliveries: ids,
      projects: ids,
      claims: ids,
      batches: ids,
      organizations: ids,
      methodologies: ids,
    })
    return [{ ...refs.project(address), kind }]
  }
  return [...(await rolesOf(sources, address)), ...(await walletHits(sources, address))]
}

async function rolesOf(sources: Sources, wallet: string): Promise<SearchHit[]> {
  const { db } = sources
  const accredited = await db.select().from(verifiers).where(eq(verifiers.person, wallet))
  const signing = await db.select().from(organizations).where(eq(organizations.authority, wallet))
  const refs = await readRefs(sources, {
    organizations: [
      ...accredited.map(({ organization }) => organization),
      ...signing.map((row) => row.address),
    ],
  })
  return [
    ...accredited.map((row): SearchHit => ({
      ...refs.organization(row.organization),
      address: row.address,
      kind: 'verifier',
    })),
    ...signing.map((row): SearchHit => ({ ...refs.organization(row.address), kind: 'organization' })),
  ]
}

async function walletHits({ db }: Sources, wallet: string): Promise<SearchHit[]> {
  const acts = db.select({ id: events.signature }).from(events).where(eq(events.actor, wallet)).limit(1)
  const stakes = db
    .select({ id: contributors.address })
    .from(contributors)
    .where(eq(contributors.wallet, wallet))
    .limit(1)
  const known = (await acts).length > 0 || (await stakes).length > 0
  return known ? [{ address: wallet, name: null, code: null, kind: 'wallet' }] : []
}

/** A transaction of the ledger, or one that only the chain knows so far. */
export async function bySignature({ db, rpc }: Sources, signature: string): Promise<SearchHit[]> {
  if (!SIGNATURE.test(signature)) return []
  const rows = await db.select().from(transactions).where(eq(transactions.signature, signature))
  const hit: SearchHit = { address: signature, name: null, code: null, kind: 'transaction' }
  if (rows.length > 0) return [hit]
  const { onChain } = await askChain(rpc, signature)
  return onChain === 'unknown' || onChain === 'unreachable' ? [] : [hit]
}

/** 64 bytes in base58. */
const SIGNATURE = /^[1-9A-HJ-NP-Za-km-z]{80,90}$/

/**
 * Every claim and delivery that an evidence root backed or whose pack holds the file, in whatever revision; records of the
 * document; and the file itself.
 */
export async function byHash(sources: Sources, hash: string): Promise<SearchHit[]> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return []
  const { db, content } = sources
  const roots = [hash, ...(await content.packs.holding(hash))]
  const rows = await db.select().from(claimRevisions).where(inArray(claimRevisions.evidenceRoot, roots))
  const backed = [...new Set(rows.map(({ claim }) => claim))].sort()
  const proofs = await db.select().from(deliveries).where(inArray(deliveries.evidenceRoot, roots))
  const delivered = proofs.map(({ address }) => address).sort()
  const recorded = await db.select().from(records).where(eq(records.documentHash, hash))
  const refs = await readRefs(sources, { claims: backed, deliveries: delivered })
  const hits = [
    ...backed.map((claim): SearchHit => ({ ...refs.claim(claim), kind: 'claim' })),
    ...delivered.map((delivery): SearchHit => ({ ...refs.delivery(delivery), kind: 'delivery' })),
    ...recorded.map(({ address }): SearchHit => ({ ...refs.record(address), kind: 'record' })),
  ]
  const held = await content.files.has(hash)
  return held ? [...hits, { address: hash, name: null, code: null, kind: 'file' }] : hits
}
