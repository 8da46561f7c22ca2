import { eq, or } from 'drizzle-orm'
import { batches } from '../../store/schema/index.ts'
import { batchStatus } from '../schemas/credits.ts'
import type { Ref, SerialKind, SerialRange, SerialView } from '../types.ts'
import type { BatchRow } from './batches.ts'
import { toCancellations } from './cancellations.ts'
import type { Sources } from './context.ts'
import { readRefs } from './refs.ts'
import { toRetirements } from './retirements.ts'
import { kindOf, rowAtSerial } from './serials.ts'

/** Why there is no answer: no such batch, or no such serial in it. */
export type NoSerial = { missing: 'batch' } | { missing: 'serial'; code: string; issued: bigint }

/** What took a serial, or the run of free ones that it is part of. */
type Found = Pick<SerialView, 'range'> & Partial<SerialView>

/** Who holds a serial, or what became of it. The batch by its address or code. */
export async function readSerial(
  sources: Sources,
  name: string,
  serial: bigint,
): Promise<SerialView | NoSerial> {
  const [batch] = await sources.db
    .select()
    .from(batches)
    .where(or(eq(batches.address, name), eq(batches.code, name.toUpperCase())))
  if (batch === undefined) return { missing: 'batch' }
  const { code, issued } = batch
  if (serial < 1n || serial > issued) return { missing: 'serial', code, issued }
  const found = await findTaker(sources, batch, serial)
  return {
    batch: { address: batch.address, name: null, code },
    project: found.project ?? (await readRefs(sources, { projects: [batch.project] })).project(batch.project),
    vintage: batch.vintage,
    serial: serial.toString(),
    batchStatus: batchStatus.parse(batch.status),
    range: found.range,
    retirement: found.retirement ?? null,
    cancellation: found.cancellation ?? null,
    reversal: found.reversal ?? null,
  }
}

async function findTaker(sources: Sources, batch: BatchRow, serial: bigint): Promise<Found> {
  const { retirement, cancellation, draw } = await rowAtSerial(sources, batch, serial)
  if (retirement !== undefined) {
    const [view] = await toRetirements(sources, [retirement], [batch])
    const ref = named(retirement.address, retirement.certificate)
    const range = taken(retirement, 'retired', ref)
    return view === undefined ? { range } : { range, retirement: view, project: view.project }
  }
  if (cancellation !== undefined) {
    const [view] = await toCancellations(sources, [cancellation], [batch])
    const range = taken(cancellation, kindOf(cancellation.reason), named(cancellation.address))
    return view === undefined ? { range } : { range, cancellation: view, project: view.project }
  }
  if (draw !== undefined) {
    const reversal = named(draw.reversal)
    return { range: taken(draw, 'buffer-cancelled', reversal), reversal }
  }
  const bufferEnd = batch.issued - batch.bufferCancelled
  const bufferFrom = bufferEnd - batch.buffered + 1n
  return serial < bufferFrom
    ? { range: run(batch.nextSerial, bufferFrom - 1n, 'held', null) }
    : { range: run(bufferFrom, bufferEnd, 'buffered', null) }
}

function taken(row: { firstSerial: bigint; amount: bigint }, kind: SerialKind, ref: Ref): SerialRange {
  return run(row.firstSerial, row.firstSerial + row.amount - 1n, kind, ref)
}

function run(from: bigint, to: bigint, kind: SerialKind, ref: Ref | null): SerialRange {
  return { from: from.toString(), to: to.toString(), kind, ref }
}

const named = (address: string, code: string | null = null): Ref => ({ address, name: null, code })
