import { and, asc, desc, eq, gt, lte, type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { bigOf, rowsOf, textOf } from '../../store/rows.ts'
import { type batches, bufferDraws, cancellations, retirements } from '../../store/schema/index.ts'
import type { Ref, SerialKind, SerialRange } from '../types.ts'
import { cancellationsOfBatch } from './cancellations.ts'
import type { Sources } from './context.ts'
import { retirementsOfBatch } from './retirements.ts'

/** So many runs are named one by one; in a batch with more, those of one kind that follow each other are one run. */
const NAMED = 500

type BatchRow = typeof batches.$inferSelect

/**
 * The block of a batch from its first serial to its last, without holes. Retirements, cancellations and settlements
 * have taken serials from 1 on, one after the other; the buffer is the tail, drawn from its very end.
 */
export async function serialsOf(sources: Sources, batch: BatchRow): Promise<SerialRange[]> {
  if (batch.issued === 0n) return []
  const bufferFrom = batch.issued - batch.bufferCancelled - batch.buffered + 1n
  const runs: SerialRange[] = await takenRuns(sources, batch)
  add(runs, batch.nextSerial, bufferFrom - 1n, 'held')
  add(runs, bufferFrom, batch.issued - batch.bufferCancelled, 'buffered')
  const draws = await sources.db
    .select()
    .from(bufferDraws)
    .where(and(eq(bufferDraws.batch, batch.address), gt(bufferDraws.amount, 0n)))
    .orderBy(asc(bufferDraws.firstSerial))
  for (const { firstSerial, amount, reversal } of draws) {
    add(runs, firstSerial, firstSerial + amount - 1n, 'buffer-cancelled', named(reversal))
  }
  return runs
}

/** Retirements are what lies between the cancellations: a batch with very many of them is told in few runs. */
async function takenRuns(sources: Sources, batch: BatchRow): Promise<SerialRange[]> {
  const cancelled = await cancellationsOfBatch(sources, batch.address, NAMED + 1)
  const retired = await retirementsOfBatch(sources, batch.address, NAMED + 1)
  const runs: SerialRange[] = []
  if (retired.length + cancelled.length <= NAMED) {
    const all = [
      ...cancelled.map((row) => ({ ...row, kind: kindOf(row.reason), code: null })),
      ...retired.map((row) => ({ ...row, kind: 'retired' as const, code: row.certificate })),
    ].sort((a, b) => (a.firstSerial < b.firstSerial ? -1 : 1))
    for (const { firstSerial, amount, kind, address, code } of all) {
      add(runs, firstSerial, firstSerial + amount - 1n, kind, { ...named(address), code })
    }
    return runs
  }
  let next = 1n
  for (const { first, amount, kind, ref } of await cancelledIslands(sources, batch.address)) {
    add(runs, next, first - 1n, 'retired')
    add(runs, first, first + amount - 1n, kind, ref)
    next = first + amount
  }
  add(runs, next, batch.nextSerial - 1n, 'retired')
  return runs
}

/** Cancellations of a batch, those of one kind that follow each other together. */
async function cancelledIslands({ db }: Sources, batch: string) {
  const rows = rowsOf(
    await db.execute(sql`
      select kind, min(first_serial) as first, sum(amount) as amount, count(*) as acts, min(address) as address
      from (
        select address, first_serial, amount, reason = 'destroyed' as kind,
          first_serial - sum(amount) over (partition by reason = 'destroyed' order by first_serial) + amount as island
        from ${cancellations} where batch = ${batch}
      ) as each group by kind, island order by first`),
  )
  return rows.map((row) => ({
    first: bigOf(row['first']),
    amount: bigOf(row['amount']),
    kind: row['kind'] === true ? ('destroyed' as const) : ('cancelled' as const),
    ref: bigOf(row['acts']) === 1n ? named(textOf(row['address'])) : null,
  }))
}

/** What took a serial of a batch. Each look is one step down an index, however many acts there are. */
export async function rowAtSerial({ db }: Sources, batch: BatchRow, serial: bigint) {
  if (serial >= batch.nextSerial) {
    const at = before(bufferDraws.batch, bufferDraws.firstSerial, batch.address, serial)
    const from = and(at, gt(bufferDraws.amount, 0n))
    const [draw] = await db
      .select()
      .from(bufferDraws)
      .where(from)
      .orderBy(desc(bufferDraws.firstSerial))
      .limit(1)
    return { draw: holds(draw, serial) }
  }
  const inRetirements = before(retirements.batch, retirements.firstSerial, batch.address, serial)
  const [retirement] = await db
    .select()
    .from(retirements)
    .where(inRetirements)
    .orderBy(desc(retirements.firstSerial))
    .limit(1)
  if (holds(retirement, serial) !== undefined) return { retirement }
  const inCancellations = before(cancellations.batch, cancellations.firstSerial, batch.address, serial)
  const [cancellation] = await db
    .select()
    .from(cancellations)
    .where(inCancellations)
    .orderBy(desc(cancellations.firstSerial))
    .limit(1)
  return { cancellation: holds(cancellation, serial) }
}

function before(owner: PgColumn, first: PgColumn, batch: string, serial: bigint): SQL | undefined {
  return and(eq(owner, batch), lte(first, serial))
}

function holds<Row extends { firstSerial: bigint; amount: bigint }>(
  row: Row | undefined,
  serial: bigint,
): Row | undefined {
  return row !== undefined && serial < row.firstSerial + row.amount ? row : undefined
}

/** A cancellation's run is called by its reason where it was destroyed outside the program. */
export function kindOf(reason: string): SerialKind {
  return reason === 'destroyed' ? 'destroyed' : 'cancelled'
}

const named = (address: string): Ref => ({ address, name: null, code: null })

function add(runs: SerialRange[], from: bigint, to: bigint, kind: SerialKind, ref: Ref | null = null): void {
  if (from <= to) runs.push({ from: from.toString(), to: to.toString(), kind, ref })
}
