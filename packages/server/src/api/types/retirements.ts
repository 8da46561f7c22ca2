import type { Amount, Ref } from '../types.ts'
import type { BatchStatus, SerialRange } from './batches.ts'

export interface RetirementView {
  address: string
  /** Batch code and first serial. */
  certificate: string
  batch: Ref
  project: Ref
  methodology: Ref
  claim: string
  vintage: number
  holder: string
  amount: Amount
  firstSerial: string
  lastSerial: string
  /** The batch's number of this retirement. */
  number: number
  purpose: 'voluntary' | 'compliance' | 'other'
  country: string | null
  beneficiaryKind: 'holder' | 'name' | 'hash'
  /** The public name, or the salted hash in hex; null for the holder itself. */
  beneficiary: string | null
  periodStart: number | null
  periodEnd: number | null
  retiredAt: number
  /** On the day of the retirement. */
  batchStatus: BatchStatus
  /** Today: a batch may be found wrong later, which its certificates show. */
  batchStatusNow: BatchStatus
  /** National authority that authorizes international use today; null: none does. */
  authorizedBy: Ref | null
  signature: string
}

export interface CancellationView {
  address: string
  batch: Ref
  project: Ref
  vintage: number
  /** Who held the credits; for what was destroyed outside the program: who settled it. */
  holder: string
  amount: Amount
  firstSerial: string
  lastSerial: string
  /** `destroyed`: burned by a holder outside the program, and settled since. */
  reason: 'compensation' | 'migration' | 'correction' | 'other' | 'destroyed'
  /** SHA-256 of the explanation; null for what was destroyed outside. */
  explanationHash: string | null
  explanation: string | null
  /** The invalidation that it makes good. */
  appliedTo: Ref | null
  /** On the day of the cancellation. */
  batchStatus: BatchStatus
  cancelledAt: number
  signature: string
}

/** Who holds a serial number, or what became of it. */
export interface SerialView {
  batch: Ref
  project: Ref
  vintage: number
  serial: string
  /** Held: which wallet has it is not recorded, tokens of a batch are alike until they are used. */
  range: SerialRange
  batchStatus: BatchStatus
  retirement: RetirementView | null
  cancellation: CancellationView | null
  /** The reversal that a serial of the buffer was drawn for. */
  reversal: Ref | null
}
