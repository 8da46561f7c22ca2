import { eq, or } from 'drizzle-orm'
import { batches } from '../../store/schema/index.ts'
import { batchStatus } from '../schemas/credits.ts'
import type { Ref, SerialRange, SerialView } from '../types.ts'
import { toCancellations } from './cancellations.ts'
import type { Sources } from './context.ts'
import { readRefs } from './refs.ts'
import { toRetirements } from './retirements.ts'
import { kindOf, rowAtSerial } from './serials.ts'

/** Why there is no answer: no such batch, or no such serial in it. */
export type NoSerial = { missing: 'batch' } | { missing: 'serial'; code: string; issued: bigint }

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
  if (serial < 1n || serial > batch.issued) {
    return { missing: 'serial', code: batch.code, issued: batch.issued }
  }
  const refs = await readRefs(sources, { projects: [batch.project] })
  const { retirement, cancellation, draw } = await rowAtSerial(sources, batch, serial)
  const run = (from: bigint, to: bigint, kind: SerialRange['kind'], ref: Ref | null): SerialRange => ({
    from: from.toString(),
    to: to.toString(),
    kind,
    ref,
  })
  const about = {
    batch: { address: batch.address, name: null, code: batch.code },
    project: refs.project(batch.project),
    vintage: batch.vintage,
    serial: serial.toString(),
    batchStatus: batchStatus.parse(batch.status),
    retirement: null,
    cancellation: null,
    reversal: null,
  }
  const end = ({ firstSerial, amount }: { firstSerial: bigint; amount: bigint }) => firstSerial + amount - 1n
  if (retirement !== undefined) {
    const [view] = await toRetirements(sources, [retirement])
    const ref = { address: retirement.address, name: null, code: retirement.certificate }
    const range = run(retirement.firstSerial, end(retirement), 'retired', ref)
    return { ...about, range, retirement: view ?? null }
  }
  if (cancellation !== undefined) {
    const [view] = await toCancellations(sources, [cancellation])
    const ref = { address: cancellation.address, name: null, code: null }
    const range = run(cancellation.firstSerial, end(cancellation), kindOf(cancellation.reason), ref)
    return { ...about, range, cancellation: view ?? null }
  }
  if (draw !== undefined) {
    const reversal = { address: draw.reversal, name: null, code: null }
    return { ...about, range: run(draw.firstSerial, end(draw), 'buffer-cancelled', reversal), reversal }
  }
  const bufferEnd = batch.issued - batch.bufferCancelled
  const bufferFrom = bufferEnd - batch.buffered + 1n
  const range =
    serial < bufferFrom
      ? run(batch.nextSerial, bufferFrom - 1n, 'held', null)
      : run(bufferFrom, bufferEnd, 'buffered', null)
  return { ...about, range }
}
