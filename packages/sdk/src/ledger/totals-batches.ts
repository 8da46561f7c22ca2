import type { BatchStatus } from '../enums.ts'
import type { EventOf } from './events.ts'
import { compare, known } from './totals-book.ts'
import type { BatchTotals, LedgerTotals } from './totals-types.ts'

export function open(totals: LedgerTotals, { data }: EventOf<'BatchOpened'>): void {
  known(totals.projects, data.project).batches += 1
  totals.batches.set(data.batch, {
    project: data.project,
    claim: data.claim,
    mint: data.mint,
    status: 'open',
    issued: 0n,
    buffered: 0n,
    bufferCancelled: 0n,
    fundShare: 0n,
    shares: [],
    retired: 0n,
    cancelled: 0n,
    destroyed: 0n,
    adjusted: 0n,
    supply: 0n,
    nextSerial: 1n,
    retirements: 0n,
    cancellations: 0n,
  })
}

export function issue(totals: LedgerTotals, event: EventOf<'BatchIssued'>): void {
  const { data } = event
  const batch = known(totals.batches, data.batch)
  const project = known(totals.projects, data.project)
  const issued = data.toProject + data.toBuffer + data.toFund
  batch.status = 'active'
  batch.issued += issued
  batch.supply += issued
  batch.buffered += data.toBuffer
  batch.fundShare += data.toFund
  batch.shares = data.shares.map(({ proposal, amount }) => ({ proposal, amount, claimed: 0n }))
  project.issued += issued
  const shared = batch.shares.reduce((sum, { amount }) => sum + amount, 0n)
  compare(totals, event, data.batch, [
    ['issued', batch.issued, data.issued],
    ['shares', shared, data.toFund],
  ])
  compare(totals, event, data.project, [['issued', project.issued, data.projectIssuedAfter]])
}

// The supply is compared nowhere below: holders may burn outside the program, which no event tells.

export function retire(totals: LedgerTotals, event: EventOf<'CreditsRetired'>): void {
  const { data } = event
  const batch = known(totals.batches, data.batch)
  compare(totals, event, data.batch, [['nextSerial', batch.nextSerial, data.firstSerial]])
  takeSerials(batch, data.amount)
  batch.retired += data.amount
  batch.retirements += 1n
  known(totals.projects, batch.project).retired += data.amount
  compare(totals, event, data.batch, [
    ['retired', batch.retired, data.retiredAfter],
    ['retirements', batch.retirements, data.number],
  ])
}

export function cancel(totals: LedgerTotals, event: EventOf<'CreditsCancelled'>): void {
  const { data } = event
  const batch = known(totals.batches, data.batch)
  compare(totals, event, data.batch, [['nextSerial', batch.nextSerial, data.firstSerial]])
  takeSerials(batch, data.amount)
  batch.cancelled += data.amount
  batch.cancellations += 1n
  compare(totals, event, data.batch, [['cancelled', batch.cancelled, data.cancelledAfter]])
}

export function settle(totals: LedgerTotals, event: EventOf<'DestroyedCreditsSettled'>): void {
  const { data } = event
  const batch = known(totals.batches, data.batch)
  compare(totals, event, data.batch, [['nextSerial', batch.nextSerial, data.firstSerial]])
  takeSerials(batch, data.amount)
  batch.destroyed += data.amount
  // With everything settled nothing is left that no event told.
  compare(totals, event, data.batch, [
    ['destroyed', batch.destroyed, data.destroyedAfter],
    ['supply', batch.supply, data.supplyAfter],
  ])
}

export function release(totals: LedgerTotals, event: EventOf<'BufferReleased'>): void {
  const { data } = event
  const batch = known(totals.batches, data.batch)
  batch.buffered -= data.amount
  compare(totals, event, data.batch, [['buffered', batch.buffered, data.bufferedAfter]])
}

export function sign(totals: LedgerTotals, event: EventOf<'LetterSigned'>): void {
  const { data } = event
  const batch = known(totals.batches, data.batch)
  if (data.kind === 'adjustment') batch.adjusted += data.amount
  compare(totals, event, data.batch, [['adjusted', batch.adjusted, data.adjustedAfter]])
}

export function turn(totals: LedgerTotals, batch: string, status: BatchStatus): void {
  known(totals.batches, batch).status = status
}

/** The next serials of those that holders have go. */
function takeSerials(batch: BatchTotals, amount: bigint): void {
  batch.nextSerial += amount
  batch.supply -= amount
}
