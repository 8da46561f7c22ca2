import type { Amount, LedgerLine, Ref } from '../types.ts'
import type { EvidenceFile, Verdict } from './claims.ts'
import type { AwardMethod, DeliveryStatus, ExpenseStatus, PaymentView } from './proposals.ts'

export interface ReviewView {
  organization: Ref
  verifier: string
  person: string
  verdict: Verdict
  statementHash: string
  statement: string | null
  reviewedAt: number
  signature: string
}

export interface ObjectionView {
  address: string
  delivery: string
  /** `upheld`: the delivery stands. */
  status: 'open' | 'upheld' | 'reversed' | 'lapsed'
  objector: string
  documentHash: string
  document: string | null
  /** Lamports, as SOL with nine decimals. */
  deposit: Amount
  openedAt: number
  decideBy: number
  decidedAt: number | null
  decidedBy: string | null
  decisionHash: string | null
  decision: string | null
  /** True where the deposit was not given back. */
  abusive: boolean
  depositTo: string | null
  signature: string
}

/** One revision of the proof that a milestone was delivered. */
export interface DeliverySummary {
  address: string
  fund: Ref
  project: Ref
  proposal: Ref
  milestone: number
  revision: number
  status: DeliveryStatus
  /** Of the milestone. */
  amount: Amount
  submitter: string
  evidenceRoot: string
  accepting: number
  rejecting: number
  /** Organizations that must agree. */
  quorum: number
  reviewedBy: string[]
  submittedAt: number
  decidedAt: number | null
  /** By which it is reviewed, or the objection decided. */
  waitsUntil: number | null
  challengeEndsAt: number | null
}

export interface DeliveryView extends DeliverySummary {
  /** Of the milestone, as the proposal's document calls it; null where it says nothing or is missing. */
  title: string | null
  organization: Ref
  payee: string
  proposer: string
  /** Null where no manifest of this root is in the content store. */
  manifest: { url: string; hash: string; files: EvidenceFile[] } | null
  reviews: ReviewView[]
  objections: ObjectionView[]
  /** What was paid on its proof; null: nothing, or nothing yet. */
  payment: PaymentView | null
  /** Every revision of the milestone's delivery, oldest first. */
  revisions: Array<{ address: string; revision: number; status: DeliveryStatus; submittedAt: number }>
  timeline: LedgerLine[]
}

export interface AwardView {
  address: string
  proposal: Ref
  id: number
  /** Row of the budget, and its code. */
  line: number
  lineCode: string
  method: AwardMethod
  amount: Amount
  /** What expenses name it for. */
  spent: Amount
  /** A code, never a person's name. */
  supplier: string
  documentHash: string
  /** Where the server hands the document out; null when it does not hold it. */
  url: string | null
  awardedAt: number
  receivedAt: number | null
  receiptHash: string | null
  by: string
  signature: string
}

export interface ExpenseView {
  address: string
  fund: Ref
  project: Ref
  proposal: Ref
  id: number
  line: number
  lineCode: string
  award: string | null
  corrects: string | null
  correctedBy: string | null
  status: ExpenseStatus
  amount: Amount
  /** In the smallest unit of `currency`, and base units of the fund's money for 10^9 of it; null: in its own money. */
  local: { currency: string; amount: string; rate: string } | null
  spentAt: number
  reportedAt: number
  decidedAt: number | null
  waitsUntil: number | null
  /** People to whom it was passed on; null: it was not. */
  recipients: number | null
  documentHash: string
  url: string | null
  reviews: ReviewView[]
  /** Organizations that must agree. */
  quorum: number
  by: string
  signature: string
}
