import { and, count, eq, gte, inArray, lte, notInArray, sql, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { parsePlace, type Place, placeId } from '../../indexer/order.ts'
import { events, retirements, transactions } from '../../store/schema/index.ts'
import type { Amount, LedgerKind, LedgerLine, Page, Ref } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { cutPage } from './page.ts'
import { readRefs } from './refs.ts'

export interface LineFilter {
  kind?: LedgerKind
  event?: string
  /** Any of these events. */
  events?: readonly string[]
  /** Any but these events. */
  except?: readonly string[]
  /** Accounts that the event's own fields name, for example `{ motion: address }`. */
  named?: Partial<Record<'verifier' | 'record' | 'council' | 'motion' | 'delivery' | 'expense', string>>
  fund?: string
  pool?: string
  proposal?: string
  project?: string
  claim?: string
  batch?: string
  retirement?: string
  organization?: string
  actor?: string
  signature?: string
  /** Unix seconds, both inclusive. */
  from?: number
  to?: number
}

export interface LinePage extends LineFilter {
  order?: 'asc' | 'desc'
  limit: number
  /** Id of the last line of the page before. */
  cursor?: string
}

type EventRow = typeof events.$inferSelect
export type StoredLine = EventRow & { commitment: LedgerLine['commitment'] }

/** A page of the ledger, newest first unless told otherwise. */
export async function readLines(sources: Sources, page: LinePage): Promise<Page<LedgerLine>> {
  const { limit, cursor, order = 'desc' } = page
  const where = conditionsOf(page)
  const [counted] = await sources.db.select({ total: count() }).from(events).where(where)
  const rows = await selectLines(sources, where, { after: cursor, order, limit: limit + 1 })
  const { shown, nextCursor } = cutPage(rows, limit)
  return {
    items: await toLines(sources, shown),
    nextCursor,
    total: counted?.total ?? 0,
  }
}

/** The newest lines of one thing, or a whole timeline in ledger order. */
export async function readSome(
  sources: Sources,
  filter: LineFilter,
  order: 'asc' | 'desc',
  limit: number,
): Promise<LedgerLine[]> {
  return toLines(sources, await selectLines(sources, conditionsOf(filter), { order, limit }))
}

/** Lines in runs, in ledger order, up to the place where the ledger ended when the first was read. */
export async function* streamLines(
  sources: Sources,
  filter: LineFilter,
  run = 1_000,
): AsyncGenerator<LedgerLine[]> {
  const [end] = await selectLines(sources, undefined, { order: 'desc', limit: 1 })
  if (end === undefined) return
  const where = and(conditionsOf(filter), sql`${placeOf()} <= ${placeTuple(end)}`)
  let after: string | undefined
  for (;;) {
    const rows = await selectLines(sources, where, { order: 'asc', limit: run, after })
    const last = rows.at(-1)
    if (last === undefined) return
    yield await toLines(sources, rows)
    after = placeId(last)
  }
}

async function selectLines(
  { db }: Sources,
  where: SQL | undefined,
  { after, order, limit }: { after?: string | undefined; order: 'asc' | 'desc'; limit: number },
): Promise<StoredLine[]> {
  const place = after === undefined ? undefined : parsePlace(after)
  const beyond = order === 'asc' ? sql`>` : sql`<`
  const turn = sql.raw(order)
  const rows = await db
    .select({ event: events, commitment: transactions.commitment })
    .from(events)
    .innerJoin(transactions, eq(transactions.signature, events.signature))
    .where(and(where, place === undefined ? undefined : sql`${placeOf()} ${beyond} ${placeTuple(place)}`))
    .orderBy(
      sql`${events.slot} ${turn}, ${events.position} ${turn}, ${events.outer} ${turn}, ${events.inner} ${turn}`,
    )
    .limit(limit)
  return rows.map(({ event, commitment }) => ({ ...event, commitment }))
}

function placeOf(): SQL {
  return sql`(${events.slot}, ${events.position}, ${events.outer}, ${events.inner})`
}

function placeTuple({ slot, position, outer, inner }: Place): SQL {
  return sql`(${slot}::bigint, ${position}::integer, ${outer}::integer, ${inner}::integer)`
}

function conditionsOf(filter: LineFilter): SQL | undefined {
  const is = (column: PgColumn, value: string | undefined) =>
    value === undefined ? undefined : eq(column, value)
  return and(
    is(events.kind, filter.kind),
    is(events.name, filter.event),
    filter.events === undefined ? undefined : inArray(events.name, [...filter.events]),
    filter.except === undefined ? undefined : notInArray(events.name, [...filter.except]),
    ...Object.entries(filter.named ?? {}).map(
      ([field, value]) => sql`${events.data} ->> ${sql.raw(`'${field}'`)} = ${value}`,
    ),
    is(events.fund, filter.fund),
    is(events.pool, filter.pool),
    is(events.proposal, filter.proposal),
    is(events.project, filter.project),
    is(events.claim, filter.claim),
    is(events.batch, filter.batch),
    is(events.retirement, filter.retirement),
    is(events.organization, filter.organization),
    is(events.actor, filter.actor),
    is(events.signature, filter.signature),
    filter.from === undefined ? undefined : gte(events.at, filter.from),
    filter.to === undefined ? undefined : lte(events.at, filter.to),
  )
}

/** Rows as lines of the ledger, with the names of what they are about. */
export async function toLines(sources: Sources, rows: readonly StoredLine[]): Promise<LedgerLine[]> {
  const refs = await readRefs(sources, {
    funds: rows.map(({ fund }) => fund),
    proposals: rows.map(({ proposal }) => proposal),
    deliveries: rows.map(deliveryIn),
    projects: rows.map(({ project }) => project),
    claims: rows.map(({ claim }) => claim),
    batches: rows.map(({ batch }) => batch),
    organizations: rows.map(({ organization }) => organization),
  })
  const certificates = await readCertificates(sources, rows)
  const symbols = await readSymbols(sources, rows)
  return rows.map((row): LedgerLine => {
    const unit = row.kind === 'money' ? symbols.get(row.unit ?? '') : row.unit
    const amount = (base: bigint | null): Amount | null =>
      base === null ? null : amountOf(base, row.decimals ?? 0, unit ?? '')
    const link = (address: string | null, look: (address: string) => Ref): Ref | null =>
      address === null ? null : look(address)
    return {
      id: placeId(row),
      signature: row.signature,
      slot: row.slot,
      at: row.at,
      event: row.name,
      kind: row.kind,
      actor: row.actor,
      fund: link(row.fund, refs.fund),
      proposal: link(row.proposal, refs.proposal),
      delivery: link(deliveryIn(row), refs.delivery),
      project: link(row.project, refs.project),
      claim: link(row.claim, refs.claim),
      batch: link(row.batch, refs.batch),
      retirement: link(row.retirement, (address) => ({
        address,
        name: null,
        code: certificates.get(address) ?? null,
      })),
      organization: link(row.organization, refs.organization),
      moneyIn: amount(row.moneyIn),
      moneyOut: amount(row.moneyOut),
      creditsIn: amount(row.creditsIn),
      creditsOut: amount(row.creditsOut),
      balanceAfter: amount(row.balanceAfter),
      data: row.data,
      commitment: row.commitment,
    }
  })
}

/** The delivery that an event names. */
function deliveryIn({ data: { delivery } }: StoredLine): string | null {
  return typeof delivery === 'string' ? delivery : null
}

async function readCertificates({ db }: Sources, rows: readonly StoredLine[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ retirement }) => retirement ?? [])
  if (ids.length === 0) return new Map()
  const { address, certificate } = retirements
  const found = await db.select({ address, certificate }).from(retirements).where(inArray(address, ids))
  return new Map(found.map((row) => [row.address, row.certificate]))
}

async function readSymbols({ tokens }: Sources, rows: readonly StoredLine[]): Promise<Map<string, string>> {
  const mints = new Set(rows.flatMap(({ kind, unit }) => (kind === 'money' && unit !== null ? [unit] : [])))
  const symbols = new Map<string, string>()
  for (const mint of mints) symbols.set(mint, await tokens.symbol(mint))
  return symbols
}
