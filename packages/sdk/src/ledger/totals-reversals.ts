import type { EventOf } from './events.ts'
import { turn } from './totals-batches.ts'
import { compare, known } from './totals-book.ts'
import type { LedgerTotals } from './totals-types.ts'

export function reverse(totals: LedgerTotals, event: EventOf<'BatchReversed'>): void {
  const { data } = event
  const { batch, organization, kind, amount } = data
  turn(totals, batch, kind === 'loss' ? 'reversed' : 'invalidated')
  totals.reversals.set(data.reversal, { batch, organization, kind, status: 'open', amount, covered: 0n })
  const owner = known(totals.organizations, organization)
  if (kind === 'invalidation') owner.owing += 1
  compare(totals, event, organization, [['owing', BigInt(owner.owing), BigInt(data.owingAfter)]])
}

/** The buffer is the tail of the block and is drawn from its very end. */
export function draw(totals: LedgerTotals, event: EventOf<'BufferDrawn'>): void {
  const { data } = event
  const batch = known(totals.batches, data.batch)
  const reversal = known(totals.reversals, data.reversal)
  const first = batch.issued - batch.bufferCancelled - data.amount + 1n
  if (data.amount > 0n) compare(totals, event, data.batch, [['firstSerial', first, data.firstSerial]])
  batch.buffered -= data.amount
  batch.bufferCancelled += data.amount
  batch.supply -= data.amount
  reversal.covered += data.amount
  reversal.status = data.reversalStatusAfter
  compare(totals, event, data.batch, [['buffered', batch.buffered, data.bufferedAfter]])
  compare(totals, event, data.reversal, [
    ['covered', reversal.covered, data.coveredAfter],
    ['uncovered', reversal.amount - reversal.covered, data.uncoveredAfter],
  ])
}

/** A cancellation may be larger than what is left to make good. */
export function compensate(totals: LedgerTotals, event: EventOf<'InvalidationCompensated'>): void {
  const { data } = event
  const reversal = known(totals.reversals, data.reversal)
  const organization = known(totals.organizations, data.organization)
  const sum = reversal.covered + data.amount
  reversal.covered = sum < reversal.amount ? sum : reversal.amount
  if (reversal.covered === reversal.amount) {
    reversal.status = 'covered'
    organization.owing -= 1
  }
  compare(totals, event, data.reversal, [['covered', reversal.covered, data.coveredAfter]])
  compare(totals, event, data.organization, [['owing', BigInt(organization.owing), BigInt(data.owingAfter)]])
}
