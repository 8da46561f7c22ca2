import type { Amount, LedgerLine, Ref } from '../types.ts'
import type { AttestationView } from './claims.ts'
import type { LetterView } from './letters.ts'
import type { CancellationView, RetirementView } from './retirements.ts'

/**
 * `reversed`: stored carbon was lost, the buffers cover it, its credits stay usable. `invalidated`: wrongly issued, its
 * credits can only be cancelled.
 */
export type BatchStatus = 'open' | 'active' | 'suspended' | 'reversed' | 'invalidated'

export interface BatchSummary {
  address: string
  code: string
  project: Ref
  claim: string
  methodology: Ref
  mint: string
  vintage: number
  status: BatchStatus
  /** When a suspension ends by itself; null unless it is suspended. */
  suspendedUntil: number | null
  issued: Amount
  /** In the hands of holders, by the ledger: what was burned outside the program and is not settled is in here. */
  held: Amount
  buffered: Amount
  /** Drawn from its buffer to cover losses. */
  bufferCancelled: Amount
  retired: Amount
  cancelled: Amount
  /** Burned by holders outside the program, and settled since. */
  destroyed: Amount
  /** Reported by the national authority as adjusted. */
  adjusted: Amount
  /** National authority that authorized it; null: not authorized for international use. */
  authorizedBy: Ref | null
  openedAt: number
  issuedAt: number | null
}

export type SerialKind = 'held' | 'retired' | 'cancelled' | 'buffered' | 'buffer-cancelled' | 'destroyed'

/** A run of serials, both ends inclusive, as decimal strings. */
export interface SerialRange {
  from: string
  to: string
  kind: SerialKind
  /** The retirement, cancellation or reversal that took them; null where it was none, or several in a row. */
  ref: Ref | null
}

export interface SuspensionView {
  number: number
  since: number
  /** When it would have ended by itself. */
  until: number
  by: string
  reasonHash: string
  reason: string | null
  /** The revoked attestation that broke the quorum; null where the steward or the guardian suspended. */
  attestation: string | null
  endedAt: number | null
  endedBy: string | null
  /** How it ended: upheld by the steward, over by its date, or followed by a reversal; null while it lasts. */
  outcome: 'upheld' | 'expired' | 'reversed' | null
}

/** One batch of a reversal's order, and what its buffer gave. */
export interface CoverView {
  batch: Ref
  /** Null until it is drawn; zero where its buffer was empty. */
  drawn: Amount | null
  firstSerial: string | null
  lastSerial: string | null
  drawnAt: number | null
  signature: string | null
}

export interface ReversalView {
  address: string
  batch: Ref
  project: Ref
  /** The project's developer, who makes an invalidation good. */
  organization: Ref
  id: number
  kind: 'loss' | 'invalidation'
  status: 'open' | 'covered' | 'partly-covered'
  amount: Amount
  covered: Amount
  uncovered: Amount
  documentHash: string
  document: string | null
  steward: string
  decidedAt: number
  closedAt: number | null
  /** Batches whose buffers cover a loss, in the order of their drawing; empty for an invalidation. */
  order: CoverView[]
  /** The batch to be drawn next, by anyone; null where none is. */
  next: Ref | null
  /** Cancellations that make an invalidation good. */
  compensations: CancellationView[]
  signature: string
}

export interface BatchView extends BatchSummary {
  /** Burned outside the program and not settled yet, by the mint's supply now; null where the chain did not tell. */
  unsettled: Amount | null
  /** The block of serials from 1 to the issued quantity, without holes. */
  serials: SerialRange[]
  /** The largest holders, as the chain tells them at this moment. */
  holders: Array<{ wallet: string; amount: Amount }>
  /** False where the chain did not tell: `holders` is then empty because nothing is known. */
  holdersKnown: boolean
  attestations: AttestationView[]
  /** The first of them by serial; `/api/retirements?batch=` has all. */
  retirementList: RetirementView[]
  retirements: number
  /** The first of them by serial, settlements included; `/api/cancellations?batch=` has all. */
  cancellationList: CancellationView[]
  suspensions: SuspensionView[]
  /** Decisions about this batch, newest first. */
  reversals: ReversalView[]
  /** Losses, of other batches too, that its buffer was or is to be drawn for. */
  covers: ReversalView[]
  /** Every letter of the national authority, oldest first. */
  letters: LetterView[]
  timeline: LedgerLine[]
}
