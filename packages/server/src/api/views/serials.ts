import type { RetirementView, SerialRange } from '../types.ts'
import type { BatchRow } from './batches.ts'

/**
 * A batch's block of serials in order: what was retired, run by run; what holders still have; the tail that is held
 * back. Serials begin with 1 and are given to retirements in their order.
 */
export function serialsOf(batch: BatchRow, retirements: readonly RetirementView[]): SerialRange[] {
  if (batch.issued === 0n) return []
  const gone = [...retirements].sort((a, b) => (BigInt(a.firstSerial) < BigInt(b.firstSerial) ? -1 : 1))
  const ranges: SerialRange[] = gone.map((each) => ({
    from: each.firstSerial,
    to: each.lastSerial,
    state: 'retired',
    retirement: each.address,
  }))
  const tail = batch.issued - batch.buffered
  return [...ranges, ...run(batch.nextSerial, tail, 'held'), ...run(tail + 1n, batch.issued, 'buffered')]
}

function run(from: bigint, to: bigint, state: SerialRange['state']): SerialRange[] {
  return from > to ? [] : [{ from: from.toString(), to: to.toString(), state, retirement: null }]
}
