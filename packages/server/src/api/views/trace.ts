import { MOST_SHOWN, type Trace, type TraceBook, type TraceNode, trace } from '@groundtruth/sdk/trace'
import type { Database } from '../../store/driver.ts'
import type { Amount, Ref } from '../types.ts'
import type { TraceNodeView, TraceView } from '../types/trace.ts'
import { amountOf } from './amounts.ts'
import type { Api, Sources } from './context.ts'
import { readCredits } from './credit-units.ts'
import { readMoney } from './fund-money.ts'
import { readRefs, type Refs } from './refs.ts'
import { StoredTrace } from './trace-book.ts'
import { readShare, readUsers } from './trace-people.ts'

/** One for every store that is read from. */
const traces = new WeakMap<object, StoredTrace>()

/** The trace of a name, or null where the ledger knows nothing of it. */
export async function readTrace(sources: Sources, name: string): Promise<TraceView | null> {
  const book = await bookOf(sources.db)
  const found = trace(book, name, MOST_SHOWN)
  return found === null ? null : viewOf(sources, book, found)
}

/** Keeps the books up to date as the ledger grows, so that nobody who asks waits for them. */
export function readAhead({ db, indexer, log }: Pick<Api, 'db' | 'indexer' | 'log'>): void {
  const read = () => {
    bookOf(db).catch((error: unknown) => log.debug({ reason: String(error) }, 'the trace was not read ahead'))
  }
  indexer.onChange(read)
  read()
}

function bookOf(db: Database): Promise<TraceBook> {
  const stored = traces.get(db) ?? new StoredTrace()
  traces.set(db, stored)
  return stored.upToDate(db)
}

async function viewOf(sources: Sources, book: TraceBook, { subject, upstream }: Trace): Promise<TraceView> {
  const all = [subject, ...upstream].flatMap(nodesOf)
  const idsOf = (...kinds: TraceNode['kind'][]): string[] =>
    all.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)
  const proposals = idsOf('proposal', 'milestone').map(ownerOf)
  const refs = await readRefs(sources, {
    proposals,
    deliveries: all.flatMap(({ proof }) => (proof?.kind === 'delivery' ? proof.id : null) ?? []),
    claims: idsOf('claim', 'other-funding'),
    batches: [
      ...idsOf('batch'),
      ...all.flatMap(({ proof }) => (proof?.kind === 'credits' ? proof.id : null) ?? []),
    ],
  })
  const fund =
    book.money.contributions.get(subject.id)?.fund ??
    proposals.map((id) => book.spending.proposals.get(id)?.fund).find((id) => id !== undefined)
  const money = (await readMoney(sources, [fund ?? null]))(fund ?? null)
  const pools = await readPools(sources, book, idsOf('contribution'))
  const credits = await creditsOf(sources, book, idsOf('batch', 'claim'))
  const users = await readUsers(sources, idsOf('retirement', 'cancellation', 'credit-claim'))
  const given = book.money.contributions.get(subject.id)
  const write = (one: TraceNode): TraceNodeView => ({
    kind: one.kind,
    ref: one.kind === 'retirement' ? certificateOf(book, one.id) : refOf(refs, one),
    wallet: book.money.contributions.get(one.id)?.wallet ?? users.get(one.id)?.wallet ?? null,
    beneficiary: users.get(one.id)?.beneficiary ?? null,
    counts: one.unit,
    amount: one.unit === 'money' ? money(one.amount) : credits(one.amount),
    whole: one.unit === 'money' ? money(one.whole) : credits(one.whole),
    at: one.at,
    proof: one.proof === null ? null : { kind: one.proof.kind, ref: proofRef(refs, one.proof) },
    parts: one.parts.map(({ by, nodes }) => ({ by, nodes: nodes.map(write) })),
    results: one.results.map(write),
  })
  return {
    subject: write(subject),
    upstream: upstream.map(write),
    pools,
    share: given === undefined ? null : await readShare(sources, book, given),
  }
}

/** The pools to which contributions were given: each pool counts its own from 1. */
async function readPools(
  sources: Sources,
  { money }: TraceBook,
  contributions: readonly string[],
): Promise<TraceView['pools']> {
  const addresses = [...new Set(contributions.map(ownerOf))]
  const pools = addresses.map((address) => ({ address, ...money.poolOf(address) }))
  const refs = await readRefs(sources, {
    funds: pools.map((pool) => pool.fund),
    projects: pools.map((pool) => pool.project),
  })
  return pools.map(({ address, fund, project }) => ({
    address,
    fund: refs.fund(fund),
    project: project === null ? null : refs.project(project),
  }))
}

/** A retirement is called by the number of its certificate. */
function certificateOf({ results }: TraceBook, id: string): Ref {
  const batch = results.batch(results.batchOf.get(id) ?? '')
  const use = results.useOf(id)
  return { address: id, name: null, code: use === undefined ? null : `${batch.code}-${use.firstSerial}` }
}

function nodesOf(one: TraceNode): TraceNode[] {
  return [one, ...one.parts.flatMap(({ nodes }) => nodes.flatMap(nodesOf)), ...one.results.flatMap(nodesOf)]
}

/** Of a milestone that credits met the batch, otherwise its proof of delivery. */
function proofRef(refs: Refs, { kind, id }: NonNullable<TraceNode['proof']>): Ref | null {
  if (id === null) return null
  return kind === 'credits' ? refs.batch(id) : refs.delivery(id)
}

/** A milestone is known by its proposal and its row, a contribution by its pool and its number. */
const ownerOf = (id: string): string => id.split('#')[0] ?? id

/** How credits are written: the batches of one trace are of projects of one methodology, or counted alike. */
async function creditsOf(
  sources: Sources,
  book: TraceBook,
  ids: readonly string[],
): Promise<(base: bigint) => Amount> {
  const batch = ids.find((id) => book.results.batches.has(id))
  const claim = batch === undefined ? ids[0] : book.results.batches.get(batch)?.claim
  const methodology = claim === undefined ? undefined : book.results.claims.get(claim)?.methodology
  const { decimals, unit } = (await readCredits(sources, methodology === undefined ? [] : [methodology]))(
    methodology ?? '',
  )
  return (base) => amountOf(base, decimals, unit)
}

function refOf(refs: Refs, { kind, id }: TraceNode): Ref {
  switch (kind) {
    case 'proposal':
    case 'escrow':
    case 'paid':
    case 'back':
    case 'returned':
    case 'unaccounted':
      return refs.proposal(id)
    case 'milestone': {
      const { name, code } = refs.proposal(ownerOf(id))
      const row = Number(id.split('#')[1] ?? 0) + 1
      return { address: id, name, code: code === null ? null : `${code}/${row}` }
    }
    case 'claim':
    case 'other-funding':
      return refs.claim(id)
    case 'batch':
    case 'buffer':
    case 'held':
      return refs.batch(id)
    case 'rest':
      return { address: '', name: null, code: id }
    case 'contribution':
      return { address: id, name: null, code: id.split('#')[1] ?? null }
    default:
      return { address: id, name: null, code: null }
  }
}
