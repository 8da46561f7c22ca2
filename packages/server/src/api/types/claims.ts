import type { Amount, LedgerLine, Ref } from '../types.ts'
import type { ProjectFlag } from './projects.ts'

export type ClaimStatus =
  | 'submitted'
  | 'changes-requested'
  | 'verified'
  | 'issued'
  | 'rejected'
  | 'withdrawn'
  | 'disputed'
  | 'upheld'
  | 'reversed'

/** What a claim waits for. Several may stand at once, one after the other: compare `from` and `until` with the time. */
export interface ClaimNeed {
  /**
   * - `acceptances`: so many more organizations must accept.
   * - `answer`: its owner submits another revision.
   * - `decision`: the steward decides the open dispute.
   * - `challenge`: nobody disputes it until the period is over.
   * - `issue`: anyone may open and issue its batch.
   * - `withdrawal`: its time is over, anyone may withdraw it.
   * - `lapse`: the dispute's time is over, anyone may let it lapse.
   */
  key: 'acceptances' | 'answer' | 'decision' | 'challenge' | 'issue' | 'withdrawal' | 'lapse'
  who: 'verifier' | 'owner' | 'steward' | 'anyone' | 'nobody'
  /** Organizations that are missing; null for other needs. */
  count: number | null
  /** Unix seconds from which it may be done; null: now. */
  from: number | null
  /** Unix seconds until which it may be done; null: no end. */
  until: number | null
}

export interface ClaimSummary {
  address: string
  project: Ref
  methodology: Ref
  number: number
  revision: number
  vintage: number
  periodStart: number
  periodEnd: number
  status: ClaimStatus
  quantity: Amount
  /** What the project expects of such a period; above it every accepting statement has to say why. */
  expected: Amount
  acceptedQuantity: Amount | null
  /** Organizations whose verdict counts, and how many must agree. */
  accepting: number
  rejecting: number
  quorum: number
  /** Organizations that have a row in the present revision, revoked ones included. */
  attestedBy: string[]
  submittedAt: number
  decidedAt: number | null
  challengeEndsAt: number | null
  /** Deadline of the present wait: review, answer or decision; null where nothing is waited for. */
  waitsUntil: number | null
  /** Empty once the claim is at its end. */
  needs: ClaimNeed[]
  batch: Ref | null
}

export type Verdict = 'accept' | 'reject' | 'changes'
export type Declaration = 'no-stake' | 'excess-explained' | 'flags-answered'

export interface AttestationView {
  address: string
  claim: Ref
  revision: number
  organization: Ref
  verifier: string
  person: string
  verdict: Verdict
  /** Null unless the verdict is to accept. */
  quantity: Amount | null
  declarations: Declaration[]
  /** Quantity expected of the period when it was signed. */
  expected: Amount
  statementHash: string
  /** Text of the statement from the content store; null where the file is missing. */
  statement: string | null
  attestedAt: number
  /** Revoked ones stay visible and count no longer. */
  revoked: boolean
  revokedAt: number | null
  /** Key that revoked it: its organization's, or the steward's. */
  revokedBy: string | null
  reasonHash: string | null
  reason: string | null
  signature: string
}

export interface DisputeView {
  address: string
  claim: Ref
  project: Ref
  revision: number
  status: 'open' | 'upheld' | 'reversed' | 'lapsed'
  disputant: string
  documentHash: string
  /** Text of the objection; null where the file is missing. */
  document: string | null
  /** Lamports, as SOL with nine decimals. */
  deposit: Amount
  openedAt: number
  decideBy: number
  decidedAt: number | null
  /** Who signed the decision, or let it lapse. */
  decidedBy: string | null
  decisionHash: string | null
  decision: string | null
  /** True where the deposit was not given back. */
  abusive: boolean
  /** Who received the deposit; null while it is open. */
  depositTo: string | null
  signature: string
}

/** One version of a claim's report. */
export interface ClaimRevision {
  revision: number
  quantity: Amount
  evidenceRoot: string
  /** Manifest of the pack; null where the content store has none of this root. */
  manifestUrl: string | null
  submittedAt: number
  /** Answer to the request for changes; null with the first revision. */
  answerHash: string | null
  answer: string | null
  signature: string
}

export interface EvidenceFile {
  path: string
  size: number
  sha256: string
  mediaType: string
  /** Where the server hands it out; null when it does not hold it. */
  url: string | null
}

/** Who paid for the results, as the owner declared; the basis points sum to 10,000. */
export interface ClaimFunding {
  proposals: Array<{ proposal: string; bps: number }>
  otherBps: number
  declarationHash: string | null
  declaration: string | null
}

export interface ClaimView extends ClaimSummary {
  id: number
  owner: string
  evidenceRoot: string
  /** Null where no manifest of this root is in the content store. */
  manifest: { url: string; hash: string; files: EvidenceFile[] } | null
  funding: ClaimFunding
  /** Oldest first, the present one last. */
  revisions: ClaimRevision[]
  /** Of every revision, in the order in which they were made. */
  attestations: AttestationView[]
  /** Newest first. */
  disputes: DisputeView[]
  /** Why it was withdrawn; null unless it was. `lapsed`: its time was over and somebody else ended it. */
  withdrawal: {
    by: string
    at: number
    lapsed: boolean
    reasonHash: string | null
    reason: string | null
  } | null
  /** Public flags that verifiers answer in their statement: the project's, and files of this claim's pack. */
  flags: ProjectFlag[]
  timeline: LedgerLine[]
}
