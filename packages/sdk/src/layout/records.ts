// Generated from the IDL by `node packages/sdk/scripts/layouts.mjs`. Do not edit.

import type * as E from '../enums.ts'

/** One organization's verdict, as the claim counts it; all zero: a free row. */
export interface AttestationRow {
  /** Accepted quantity in base units; zero with a rejection. */
  quantity: bigint
  organization: string
  /** A value of `verdict`; zero: a free row. */
  verdict: E.Verdict
  /** 1 when revoked: it no longer counts. */
  revoked: boolean
}

/** A proposal's part of a batch, for its contributors; all zero: a free row. */
export interface BatchShare {
  proposal: string
  /** Base units, and how many contributors have claimed. */
  amount: bigint
  claimed: bigint
}

/** A proposal whose money this project received, and the part of its credits that the vote named for the contributors; all zero: a free row. */
export interface Binding {
  proposal: string
  /** The proposal's payee and its organization: they attest no claim of this project. */
  payee: string
  organization: string
  /** Claims whose monitoring period begins in it, Unix seconds, end exclusive. */
  from: bigint
  until: bigint
  /** Base units of credits that the share is taken of, and how many were. */
  tonnage: bigint
  used: bigint
  /** Basis points; zero: the vote named no share. */
  shareBps: number
  /** 1 once something was paid; before that it binds no claim. */
  inForce: boolean
  /** 1 once its proposal is over: the row serves again when its share is used up or its period issued. */
  ended: boolean
}

/** What the money may be spent on; all zero: a free row. */
export interface BudgetLine {
  /** ASCII, padded with zeros, unique within the proposal. */
  code: string
  /** Base units of the fund's mint. */
  amount: bigint
  /** Sums of the contracts awarded and of the expenses reported and accepted. */
  awarded: bigint
  reported: bigint
  accepted: bigint
}

export interface Checkpoint {
  units: bigint
  unitsBefore: bigint
  slot: bigint
  counter: number
  series: number
}

/** What a council decides by; the bounds of each stand in `limits.rs`. */
export interface CouncilRules {
  /** Seconds between approval and execution. */
  timeLock: bigint
  /** Seconds in which a motion collects its approvals, and again in which it may be executed. */
  motionPeriod: bigint
  /** Organizations that must approve. */
  threshold: number
}

/** What a proposal must pass. A change binds only proposals made later. */
export interface FundRules {
  /** Seconds. */
  votingPeriod: bigint
  coolOff: bigint
  challengePeriod: bigint
  /** Base units of the fund's mint. */
  minimumContribution: bigint
  /** Lamports that a proposal deposits. */
  proposalDeposit: bigint
  /** Length of a spending period in seconds; zero: no cap per period. */
  capPeriod: bigint
  /** Basis points of the available balance that one spending period may draw. */
  capPerPeriodBps: number
  /** Basis points of the available balance that one proposal may draw. */
  capPerProposalBps: number
  /** Basis points of the snapshot's total that must vote, and of the votes that must approve. */
  quorumBps: number
  approvalBps: number
  /** Distinct organizations that must accept a delivery. */
  reviewers: number
  /** A value of `vote_weight`. */
  voteWeight: E.VoteWeight
}

/** What a proposal asks for at one step; all zero: a free row. */
export interface MilestoneRow {
  /** Base units of the fund's mint: fixed by the vote. */
  amount: bigint
  /** Unix seconds by which it is delivered. */
  dueAt: bigint
  /** Unix seconds from which it is paid; zero: not accepted. */
  payableAt: bigint
  /** Base units of credits that a batch must have; zero: it asks for none. */
  quantity: bigint
  /** A value of `milestone_kind`. */
  kind: E.MilestoneKind
  /** A value of `milestone_status`. */
  status: E.MilestoneStatus
  /** Number of the last delivery; zero: none. */
  revision: number
  /** 1 when its due date was extended. */
  extended: boolean
}

/** One account of the stored instruction; all zero: a free row. */
export interface MotionAccountRow {
  address: string
  /** Bits of `motion_account`. */
  flags: E.MotionAccountFlag[]
}

/** The monitoring period of a claim that is not decided yet; all zero: a free row. */
export interface OpenPeriod {
  /** Unix seconds, inclusive. */
  start: bigint
  /** Unix seconds, exclusive. */
  end: bigint
}

/** The parameters of the registry; the bounds of each stand in `limits.rs`. */
export interface Parameters {
  /** Seconds between naming a steward and its taking over. */
  handoverDelay: bigint
  /** Seconds after which a suspension of a batch or project ends by itself. */
  suspensionTerm: bigint
  /** Seconds in which a dispute is decided. */
  decisionTerm: bigint
  /** Seconds in which a request for changes, a proposed project or a concern is answered. */
  responseTerm: bigint
  /** Lamports that a dispute deposits. */
  disputeDeposit: bigint
  /** Claims of one project in a row that one organization may accept. */
  consecutiveClaims: number
}

export interface PlannedLine {
  /** ASCII, padded with zeros. */
  code: string
  /** Base units of the fund's mint. */
  amount: bigint
}

export interface PlannedMilestone {
  /** Base units of the fund's mint. */
  amount: bigint
  /** Unix seconds. */
  dueAt: bigint
  /** Base units of credits that a batch must have; zero for another kind than `CREDITS`. */
  quantity: bigint
  /** A value of `milestone_kind`. */
  kind: E.MilestoneKind
}

/** A pool as the proposal found it and drew on it; all zero: none. */
export interface PoolPart {
  pool: string
  /** Units alive and balance when the proposal was made: the value of a unit. */
  units: bigint
  balance: bigint
  /** Value of the units that were alive at the end of the slot before. */
  votable: bigint
  /** Base units drawn at approval, and how many came back: unspent from the escrow, and from the payee. */
  drawn: bigint
  released: bigint
  /** Units alive when it was drawn: a contributor's part is its units of these. */
  drawnUnits: bigint
  /** Series of the units when the proposal was made and when it was drawn. */
  series: number
  drawnSeries: number
}

/** One organization's review; all zero: a free row. */
export interface ReviewRow {
  organization: string
  /** Who signed for it. */
  person: string
  /** SHA-256 of the statement. */
  statementHash: string
  /** `ACCEPT` or `REJECT` of `verdict`; zero: a free row. */
  verdict: E.Verdict
}

/** A seat of a council; all zero: free. */
export interface Seat {
  organization: string
  /** 1 when the organization may act; 0 while it is suspended or revoked. */
  active: boolean
}

/** How many claims of this project in a row one organization has accepted; all zero: a free row. */
export interface Streak {
  organization: string
  /** Numbers of the last claims that it accepted: as many as can be open, so that a second revision of one is not counted twice. */
  claims: number[]
  length: number
}

/** How the votes stand, in base units of value; weights by the proposal's rule. */
export interface Tally {
  /** Value that could vote, and that did. */
  votable: bigint
  turnout: bigint
  weightFor: bigint
  weightAgainst: bigint
  voters: number
}

/** A verifier's signed statement on one revision of one claim. */
export interface AttestationAccount {
  version: number
  bump: number
  /** A value of `verdict`. */
  verdict: E.Verdict
  /** 1 when revoked; it stays visible. */
  revoked: boolean
  /** Revision of the claim. */
  revision: number
  /** Bits of `declaration`. */
  declarations: E.Declaration[]
  /** Accepted quantity in base units; zero with a rejection. */
  quantity: bigint
  /** Unix seconds. */
  attestedAt: bigint
  /** Unix seconds; zero: not revoked. */
  revokedAt: bigint
  claim: string
  organization: string
  /** The accreditation under which it was signed. */
  verifier: string
  /** SHA-256 of the statement, with its declaration of no stake. */
  statementHash: string
  /** Paid the rent. */
  payer: string
}

/** A contract that the payee awarded to a supplier, against a budget line. */
export interface AwardAccount {
  version: number
  bump: number
  /** A value of `award_method`. */
  method: E.AwardMethod
  /** Row of the proposal's budget. */
  line: number
  /** Chosen by the payee, unique within the proposal. */
  id: number
  /** Number of the last event about this award. */
  sequence: bigint
  /** Base units of the fund's mint: its value, and what expenses name it for. */
  amount: bigint
  spent: bigint
  /** Unix seconds; zero: not yet. */
  awardedAt: bigint
  receivedAt: bigint
  /** ASCII, padded with zeros: a code of the supplier, never a person's name. */
  supplier: string
  proposal: string
  /** SHA-256 of the contract, and of the receipt of the goods; zero: not received. */
  documentHash: string
  receiptHash: string | null
  /** Paid the rent. */
  payer: string
}

/** The credits of one issued claim, one mint and one block of serials from 1 to the issued quantity. */
export interface BatchAccount {
  version: number
  bump: number
  /** A value of `batch_status`. */
  status: E.BatchStatus
  decimals: number
  mintBump: number
  bufferBump: number
  /** Calendar year of the action. */
  vintage: number
  /** Number of the last event about this batch. */
  sequence: bigint
  /** The project's count at opening. */
  number: number
  /** Reversals and letters so far. */
  reversals: number
  letters: number
  /** All quantities in base units. Accepted by the verifiers when it was issued. */
  accepted: bigint
  issued: bigint
  /** Held back; the last serials of the block that are not drawn. */
  buffered: bigint
  /** Drawn from the buffer to cover a reversal: the very last serials. */
  bufferCancelled: bigint
  /** Shares of contributors through proposals: the sum of `shares`. */
  fundShare: bigint
  retired: bigint
  cancelled: bigint
  /** Burned by holders outside the program and settled since. */
  destroyed: bigint
  /** Reported by the national authority as adjusted. */
  adjusted: bigint
  /** First serial of the next retirement or cancellation. */
  nextSerial: bigint
  /** Retirements and cancellations so far. */
  retirements: bigint
  cancellations: bigint
  /** Unix seconds; zero: not yet. */
  openedAt: bigint
  issuedAt: bigint
  /** Unix seconds by which a suspension ends; zero: not suspended. */
  suspendedUntil: bigint
  /** Unix seconds of the last suspension's end; zero: never suspended. */
  suspensionEndedAt: bigint
  /** The status that a suspension interrupted; zero: not suspended. */
  statusBefore: E.BatchStatus | null
  code: string
  claim: string
  project: string
  methodology: string
  mint: string
  /** Token account of the held-back credits; zero: not issued. */
  bufferVault: string | null
  /** National authority that authorized international use; zero: not authorized. */
  authorizedBy: string | null
  authorizationHash: string | null
  /** SHA-256 of the reason of the last change of status; zero: never changed. */
  reasonHash: string | null
  /** Token account of the contributors' shares; zero: there is none. */
  shareVault: string | null
  /** Paid the rent. */
  payer: string
  shares: BatchShare[]
  shareBump: number
}

/** Credits destroyed without a use: nobody may count them. */
export interface CancellationAccount {
  version: number
  bump: number
  /** A value of `cancellation_reason`. */
  reason: E.CancellationReason
  /** The batch's status on the day. */
  batchStatus: E.BatchStatus
  /** Base units. */
  amount: bigint
  /** First of `amount` serials in a row. */
  firstSerial: bigint
  /** Unix seconds. */
  cancelledAt: bigint
  batch: string
  /** Who held the credits; for what was destroyed outside: who settled it. */
  holder: string
  /** SHA-256 of the explanation; zero where it was destroyed outside. */
  reasonHash: string | null
  /** The invalidation that it makes good; zero: none yet. */
  appliedTo: string | null
  /** Paid the rent. */
  payer: string
}

/** A report of results of one project for one monitoring period. */
export interface ClaimAccount {
  version: number
  bump: number
  /** A value of `claim_status`. */
  status: E.ClaimStatus
  /** Used rows of `attestations`. */
  attestationCount: number
  /** Chosen by the owner, unique within the project. */
  id: number
  /** The project's count at submission. */
  number: number
  /** Number of this version of the report, from 1. */
  revision: number
  /** Calendar year of the monitoring period. */
  vintage: number
  /** Number of the last event about this claim. */
  sequence: bigint
  /** Monitoring period, Unix seconds, end exclusive. */
  periodStart: bigint
  periodEnd: bigint
  /** Claimed quantity in base units. */
  quantity: bigint
  /** Smallest attested quantity when the quorum was reached; zero: not verified. */
  acceptedQuantity: bigint
  /** Unix seconds; zero: not yet. */
  submittedAt: bigint
  decidedAt: bigint
  /** Unix seconds from which a verified claim may be issued; zero: not verified. */
  challengeEndsAt: bigint
  /** Unix seconds by which a quorum must be reached, changes be answered or a dispute be decided; zero: nothing is waited for. */
  waitsUntil: bigint
  /** Credit share that a proposal has bound, in basis points; zero: none. */
  boundShareBps: number
  /** What each proposal and what other sources paid, as declared, in basis points that sum to 10,000. */
  proposalBps: number[]
  otherFundingBps: number
  /** Used rows of `proposals`. */
  proposalCount: number
  project: string
  methodology: string
  owner: string
  /** Merkle root of the evidence pack; its first leaf names project, period and revision. */
  evidenceRoot: string
  /** SHA-256 of the declaration of other funding; zero: none declared. */
  fundingHash: string | null
  /** SHA-256 of the reason of the last request, withdrawal or decision; zero: none. */
  reasonHash: string | null
  /** Zero: no batch opened. */
  batch: string | null
  /** The open dispute; zero: none. */
  dispute: string | null
  /** Paid the rent. */
  payer: string
  /** Proposals that paid for the results; the rest is zero. */
  proposals: string[]
  attestations: AttestationRow[]
}

/** What somebody without a wallet told an accredited organization about a project, a claim or a batch. */
export interface ConcernAccount {
  version: number
  bump: number
  /** A value of `concern_status`. */
  status: E.ConcernStatus
  /** Chosen by the organization, unique within it. */
  id: number
  /** Unix seconds; zero: not yet. */
  filedAt: bigint
  answeredAt: bigint
  /** Unix seconds after which it counts as unanswered. */
  answerBy: bigint
  /** The organization that took it up. */
  organization: string
  /** The account that it is about. */
  subject: string
  /** SHA-256 of the concern and of the answer; zero: no answer yet. */
  documentHash: string
  answerHash: string | null
  /** Paid the rent. */
  payer: string
}

/** A wallet's stake in a pool. Behind these fields stand its checkpoints, oldest first. */
export interface ContributorAccount {
  version: number
  bump: number
  /** Series of `units`. */
  series: number
  /** Units alive, of this series. */
  units: bigint
  /** Money since the beginning, in base units. */
  contributed: bigint
  refunded: bigint
  /** Part of `refunded` since its pool closed. */
  paidOut: bigint
  /** Contributions so far. */
  contributions: bigint
  /** Unix seconds of the first and the last contribution; zero: none yet. */
  joinedAt: bigint
  lastAt: bigint
  /** The pool's sequence of the last event about this contributor. */
  poolSequence: bigint
  pool: string
  fund: string
  wallet: string
  /** Paid the rent. */
  payer: string
  /** Oldest first. */
  checkpoints: Checkpoint[]
}

/** Organizations that decide together. Its address signs what its motions execute. */
export interface CouncilAccount {
  version: number
  bump: number
  /** Used rows of `seats`. */
  seatCount: number
  /** Chosen by its creator, unique for that key. */
  id: number
  /** Number of its composition: a motion of an earlier one can no longer be executed. */
  composition: number
  /** Number of the last event about this council. */
  sequence: bigint
  /** Unix seconds. */
  createdAt: bigint
  rules: CouncilRules
  creator: string
  /** Paid the rent. */
  payer: string
  seats: Seat[]
}

/** What a contributor received of a proposal's part of a batch; exists once for each. */
export interface CreditClaimAccount {
  version: number
  bump: number
  /** Base units of credits. */
  amount: bigint
  /** Unix seconds. */
  claimedAt: bigint
  batch: string
  proposal: string
  contributor: string
  /** Paid the rent. */
  payer: string
}

/** One revision of the proof that a milestone was delivered. Nothing but its reviews is ever changed. */
export interface DeliveryAccount {
  version: number
  bump: number
  /** A value of `delivery_status`. */
  status: E.DeliveryStatus
  /** Row of the proposal's milestones. */
  milestone: number
  revision: number
  /** Used rows of `reviews`. */
  reviewCount: number
  /** Number of the last event about this delivery. */
  sequence: bigint
  /** Unix seconds; zero: not yet. */
  submittedAt: bigint
  decidedAt: bigint
  /** By which it is reviewed, or the objection decided; zero: it does not wait. */
  waitsUntil: bigint
  /** Until which anyone may object; zero: it is not accepted. */
  challengeEndsAt: bigint
  proposal: string
  /** Who submitted it. */
  submitter: string
  /** Merkle root of its evidence pack: frozen. */
  evidenceRoot: string
  /** The open objection; zero: none. */
  objection: string | null
  /** Paid the rent. */
  payer: string
  reviews: ReviewRow[]
}

/** Somebody's objection to a verified claim. Its account holds the deposit beside its rent. */
export interface DisputeAccount {
  version: number
  bump: number
  /** A value of `dispute_status`. */
  status: E.DisputeStatus
  /** 1 when found abusive: its deposit did not come back. */
  abusive: boolean
  /** Revision of the claim. */
  revision: number
  /** Lamports; zero once paid out. */
  deposit: bigint
  /** Unix seconds; zero: not yet. */
  openedAt: bigint
  decidedAt: bigint
  /** Unix seconds by which it is decided. */
  decideBy: bigint
  /** Seconds of the challenge period that were left. */
  challengeLeft: bigint
  claim: string
  disputant: string
  /** SHA-256 of the objection. */
  documentHash: string
  /** SHA-256 of the decision; zero: none. */
  decisionHash: string | null
  /** Paid rent and deposit. */
  payer: string
}

/** What the payee spent, against a budget line. */
export interface ExpenseAccount {
  version: number
  bump: number
  /** A value of `expense_status`. */
  status: E.ExpenseStatus
  /** Row of the proposal's budget. */
  line: number
  /** Chosen by the payee, unique within the proposal. */
  id: number
  /** Number of the last event about this expense. */
  sequence: bigint
  /** Base units of the fund's mint. */
  amount: bigint
  /** The same in the smallest unit of the currency in which it was paid; zero: in the fund's own. */
  localAmount: bigint
  /** Base units of the fund's mint for 10^9 of the smallest local units; zero: none. */
  rate: bigint
  /** Unix seconds: the day on which it was paid. */
  spentAt: bigint
  reportedAt: bigint
  /** Unix seconds; zero: not yet. */
  decidedAt: bigint
  /** By which it is reviewed; zero: it does not wait. */
  waitsUntil: bigint
  /** People to whom it was passed on; zero: it was not. */
  recipients: number
  /** ISO 4217; zero: the fund's own money. */
  currency: string | null
  /** Used rows of `reviewers`, and as bits which of them accept. */
  reviewCount: number
  accepting: number
  proposal: string
  /** The contract that it pays; zero: none. */
  award: string | null
  /** The expense in whose place it stands, and the one that stands in its place; zero: none. */
  corrects: string | null
  correctedBy: string | null
  /** SHA-256 of the invoice or list, and of the last statement of a review; zero: none. */
  documentHash: string
  statementHash: string | null
  /** Paid the rent. */
  payer: string
  /** Organizations that reviewed it. */
  reviewers: string[]
}

/** A community fund: its money's mint and its rules. Money is held by its pools. */
export interface FundAccount {
  version: number
  bump: number
  /** A value of `fund_status`. */
  status: E.FundStatus
  /** Decimals of its mint. */
  decimals: number
  /** Bits of `fund_pause`; zero: nothing is paused. Changed by manager or guardian. Payments are paused until `payments_resume_at` only. */
  paused: E.FundPause[]
  /** Number of the last change of its rules, roles, switches or pools. */
  sequence: bigint
  /** Chosen by its creator. */
  id: number
  /** Pools opened so far. */
  pools: number
  /** Proposals made so far. */
  proposals: number
  /** Snapshots taken so far: one when a proposal is made, one when money is drawn for it. Contributions checkpoint against it. */
  snapshots: number
  /** Unix seconds. */
  createdAt: bigint
  /** Unix seconds from which anyone winds it down; zero: it has no end of its own. */
  expiresAt: bigint
  /** Unix seconds from which proposals may be made under the present rules; zero: they never changed. */
  rulesDueAt: bigint
  /** Unix seconds at which a pause of payments ends by itself, or when it ended; zero: there was none. */
  paymentsResumeAt: bigint
  rules: FundRules
  mint: string
  tokenProgram: string
  creator: string
  manager: string
  /** Named successors; zero: none. */
  pendingManager: string | null
  guardian: string
  pendingGuardian: string | null
  /** Receives forfeited deposits. */
  depositDestination: string
  /** SHA-256 of its profile. */
  profileHash: string
  /** Paid the rent. */
  payer: string
}

/** One act of a national authority on a batch; together they are its history. */
export interface LetterAccount {
  version: number
  bump: number
  /** A value of `letter_kind`. */
  kind: E.LetterKind
  /** Chosen by the authority, unique within batch and authority. */
  id: number
  /** Base units of an adjustment; zero otherwise. */
  amount: bigint
  /** Unix seconds. */
  signedAt: bigint
  /** Calendar year of an adjustment; zero otherwise. */
  year: number
  /** The batch's count of letters, this one included. */
  number: number
  batch: string
  organization: string
  documentHash: string
  /** Paid the rent. */
  payer: string
}

/** A mint in which funds may hold money. */
export interface ListedMintAccount {
  version: number
  bump: number
  decimals: number
  /** 1 when the mint's issuer can freeze accounts: allowed, and shown as a risk. */
  freezable: boolean
  /** Unix seconds. */
  listedAt: bigint
  /** Number of the last event about this listing. */
  sequence: bigint
  mint: string
  tokenProgram: string
  /** Paid the rent. */
  payer: string
}

/** One version of a rule by which results are measured, and what its claims must pass. */
export interface MethodologyAccount {
  version: number
  bump: number
  /** A value of `methodology_status`. */
  status: E.MethodologyStatus
  /** A value of `methodology_effect`. */
  effect: E.MethodologyEffect
  /** Distinct organizations that must agree. */
  quorum: number
  /** Decimals of its credits. */
  creditDecimals: number
  /** Number of the IPCC assessment report whose warming potentials it uses; zero: none. */
  warmingPotentialSet: number
  /** Number of the last event about this methodology. */
  sequence: bigint
  /** Unix seconds of its creation and activation; zero: not yet. */
  createdAt: bigint
  activatedAt: bigint
  /** Seconds that a verified claim waits before it may be issued. */
  challengePeriod: bigint
  /** Seconds that a claim may wait for its quorum; zero: as long as the program allows. */
  reviewPeriod: bigint
  /** Basis points of a batch that are held back, rounded up. */
  bufferBps: number
  /** The methodology's own version number. */
  revision: number
  /** ASCII, padded with zeros. */
  code: string
  /** Symbol of a credit, ASCII, padded with zeros. */
  creditSymbol: string
  /** SHA-256 of the methodology's document. */
  documentHash: string
  /** Paid the rent. */
  payer: string
}

/** Money that came back from a proposal to the pools it was drawn from. Those it was drawn from claim it; what they leave raises the units alive. */
export interface MoneyBackAccount {
  version: number
  bump: number
  /** Bits of the rows of `Proposal::pools` that are settled. */
  settled: number
  /** Chosen by who brought it back, unique within the proposal. */
  id: number
  /** Number of the last event about this account. */
  sequence: bigint
  /** Unix seconds: when it came back, and until when it is claimed. */
  returnedAt: bigint
  claimUntil: bigint
  /** Base units for the project's pool and the free pool, and how many are claimed. */
  amounts: bigint[]
  claimed: bigint[]
  proposal: string
  /** Paid the rent. */
  payer: string
}

/** An instruction that a council may execute, stored byte by byte when it is moved. */
export interface MotionAccount {
  version: number
  bump: number
  /** A value of `motion_status`. */
  status: E.MotionStatus
  /** A value of `motion_target`. */
  target: E.MotionTarget
  /** Chosen by the proposer, unique for council and organization. */
  id: number
  /** The council's composition when it was moved. */
  composition: number
  /** Rows of seats that approved, and that want it cancelled, as bits. */
  approvals: number
  cancellations: number
  /** Number of the last event about this motion. */
  sequence: bigint
  /** Unix seconds; zero: not yet. */
  proposedAt: bigint
  approvedAt: bigint
  closedAt: bigint
  /** Seconds that it waits once approved; zero: pausing and suspending do not wait. */
  timeLock: bigint
  /** Unix seconds from which it may be executed; zero: not approved. */
  executableAt: bigint
  /** Unix seconds: an open motion must be approved, an approved one executed before. */
  expiresAt: bigint
  council: string
  /** Organization that moved it. */
  organization: string
  /** SHA-256 of the reasons. */
  documentHash: string
  /** Paid the rent. */
  payer: string
  /** Used rows of `accounts` and used bytes of `data`. */
  accountCount: number
  dataLength: number
  accounts: MotionAccountRow[]
  data: string
}

/** Somebody's objection to an accepted delivery. Its account holds the deposit beside its rent. */
export interface ObjectionAccount {
  version: number
  bump: number
  /** A value of `dispute_status`: upheld means that the delivery stands. */
  status: E.DisputeStatus
  /** 1 when found abusive: its deposit did not come back. */
  abusive: boolean
  /** Lamports; zero once paid out. */
  deposit: bigint
  /** Unix seconds; zero: not yet. */
  openedAt: bigint
  decidedAt: bigint
  /** Unix seconds by which it is decided. */
  decideBy: bigint
  /** Seconds of the challenge period that were left. */
  challengeLeft: bigint
  delivery: string
  objector: string
  /** SHA-256 of the objection, and of the decision; zero: none. */
  documentHash: string
  decisionHash: string | null
  /** Paid rent and deposit. */
  payer: string
}

/** An institution that the registry knows.  Version 0 had no jurisdiction; `migrate_organization` grows it. */
export interface OrganizationAccount {
  version: number
  bump: number
  /** A value of `accreditation_status`. */
  status: E.AccreditationStatus
  /** Bits of `organization_kind`. */
  kinds: E.OrganizationKind[]
  /** Invalidated batches of its projects that are not made good yet; it issues nothing before. */
  owing: number
  /** Number of the last event about this organization. */
  sequence: bigint
  /** Unix seconds. */
  registeredAt: bigint
  /** ASCII, padded with zeros; unique, part of every batch code. */
  code: string
  /** Signs for the organization. */
  authority: string
  /** SHA-256 of its profile in the content store. */
  profileHash: string
  /** Paid the rent. */
  payer: string
  /** ISO 3166-1 or 3166-2; zero: not stated (accounts of version 0). */
  jurisdiction: string | null
}

/** A purse of a fund with its own vault: the free pool, or the one earmarked to a project.  Money is held as units of the unspent balance. A pool drawn to zero, or to less than a millionth of what its units once bought, starts a new series with the next contribution; what comes back before that belongs to the units that were drawn. Once the pool closes its units stay, and each is paid its part of what the pool held then and of what comes back later. */
export interface PoolAccount {
  version: number
  bump: number
  vaultBump: number
  /** A value of `pool_status`. */
  status: E.PoolStatus
  /** Series of the units that are alive, from 1. */
  series: number
  /** Number of the last event that changed this pool's totals. */
  sequence: bigint
  /** Unspent money in base units; the vault may hold more, which is unattributed. */
  balance: bigint
  /** Came back and waits for those it was drawn from; no part of the balance. */
  reclaimable: bigint
  /** Units alive. */
  units: bigint
  /** Totals of money since the beginning, in base units. */
  contributed: bigint
  adopted: bigint
  returned: bigint
  drawn: bigint
  refunded: bigint
  /** Contributions and contributors so far. */
  contributions: bigint
  contributors: bigint
  /** Slot of the last change of `units`, and the units alive before that slot. */
  unitsSlot: bigint
  unitsBeforeSlot: bigint
  /** Unix seconds; zero: not yet. */
  openedAt: bigint
  closedAt: bigint
  /** What its units share since it closed: the balance then and what came back since. */
  closingTotal: bigint
  /** Start of the present spending period, Unix seconds, and what was drawn in it. */
  periodStart: bigint
  periodDrawn: bigint
  fund: string
  /** Zero: the free pool. */
  project: string | null
  vault: string
  /** Paid the rent. */
  payer: string
}

/** An activity that reports results. */
export interface ProjectAccount {
  version: number
  bump: number
  /** A value of `project_status`. */
  status: E.ProjectStatus
  /** Chosen by its developer, unique within the organization. */
  id: number
  /** Number of the last event that changed this project's totals or rows. */
  sequence: bigint
  /** Claims submitted and batches opened so far. */
  claims: number
  batches: number
  /** Unix seconds; zero: not yet. */
  proposedAt: bigint
  validatedAt: bigint
  registeredAt: bigint
  statusChangedAt: bigint
  /** Unix seconds by which it waits no longer: a proposal may then be closed, a suspension lifted, by anyone; zero: it does not wait. */
  waitsUntil: bigint
  /** Crediting period, Unix seconds, end exclusive. */
  creditingStart: bigint
  creditingEnd: bigint
  /** Quantity expected in a year, in base units of its credits. */
  expectedYearly: bigint
  /** End of the latest issued period, Unix seconds; zero: none. */
  issuedThrough: bigint
  /** Credits issued so far, in base units. */
  issued: bigint
  openPeriods: OpenPeriod[]
  streaks: Streak[]
  /** ISO 3166-1 or 3166-2. */
  jurisdiction: string
  /** Geohash of the coarse location, ASCII; zero: not stated. */
  cell: string | null
  organization: string
  /** Signed for the organization when the project was proposed. */
  proposer: string
  /** Signs claims and receives credits. */
  owner: string
  /** Receives money. */
  payee: string
  /** Offered the role and has not accepted yet; zero: nobody. */
  pendingOwner: string | null
  pendingPayee: string | null
  methodology: string
  /** Organization whose validation statement stands below; zero: not validated. */
  validator: string | null
  validationHash: string | null
  /** SHA-256 of its present profile and design document; earlier ones stand in the ledger. */
  profileHash: string
  documentHash: string
  /** SHA-256 of the reason of the last change of status; zero: none was given. */
  reasonHash: string | null
  /** Paid the rent. */
  payer: string
  bindings: Binding[]
}

/** What belongs to one live project alone: a meter, a plant, a parcel, an identifier elsewhere. */
export interface ProjectKeyAccount {
  version: number
  bump: number
  /** A value of `project_key_kind`. */
  kind: E.ProjectKeyKind
  /** 1 when the project gave it up: another one may take it. */
  released: boolean
  /** Projects that held it so far, the present one included. */
  holders: number
  /** Unix seconds of its present project's claim to it, and of its release; zero: not released. */
  heldSince: bigint
  releasedAt: bigint
  project: string
  /** Zero: no project before. */
  previousProject: string | null
  key: string
  /** Paid the rent. */
  payer: string
}

/** A request for money of a fund, its vote, its escrow and what became of it. */
export interface ProposalAccount {
  version: number
  bump: number
  escrowBump: number
  /** A value of `proposal_status`. */
  status: E.ProposalStatus
  /** Chosen by the proposer. */
  id: number
  /** The fund's count of proposals. */
  number: number
  /** Number of the snapshot by which it votes, and of the one by which it was drawn. */
  snapshot: number
  drawnSnapshot: number
  /** Used rows of `milestones` and `budget`. */
  milestoneCount: number
  budgetCount: number
  /** Number of the last event about this proposal. */
  sequence: bigint
  /** Slot in which it was made. */
  slot: bigint
  /** Unix seconds; zero: not yet. */
  createdAt: bigint
  votingEndsAt: bigint
  coolOffEndsAt: bigint
  /** By which the money is drawn. */
  expiresAt: bigint
  approvedAt: bigint
  /** Unix seconds by which the final report is due; zero: payments are outstanding. */
  reportDueAt: bigint
  closedAt: bigint
  /** Base units of the fund's mint: the sum of the milestones. */
  total: bigint
  paid: bigint
  /** Went back to the pools unspent from the escrow, and from the payee. */
  released: bigint
  returned: bigint
  /** Part of `paid` that was paid in advance. */
  advanced: bigint
  /** Expenses of the payee: reported and open, accepted, disallowed and owed back. */
  reported: bigint
  accepted: bigint
  disallowed: bigint
  /** Lamports that the proposal holds beside its rent; zero once given back. */
  deposit: bigint
  /** Part of the project's credits for the contributors, in basis points; zero: none. For claims whose monitoring period begins in the period (Unix seconds, end exclusive), up to the tonnage. */
  shareBps: number
  shareFrom: bigint
  shareUntil: bigint
  shareTonnage: bigint
  tally: Tally
  /** The rules on the day it was made. */
  rules: FundRules
  fund: string
  project: string
  proposer: string
  /** Organization that delivers and accounts for the money, and who acted for it then. */
  organization: string
  authority: string
  /** Wallet that is paid, and its associated token account. */
  payee: string
  payeeAccount: string
  /** Zero: nothing was drawn. */
  escrow: string | null
  /** SHA-256 of the proposal, of the reason of a veto, withdrawal or end, and of the final report. */
  documentHash: string
  reasonHash: string | null
  reportHash: string | null
  /** Paid rent and deposit. */
  payer: string
  /** The project's pool, if it has one, and the free pool. */
  pools: PoolPart[]
  milestones: MilestoneRow[]
  budget: BudgetLine[]
}

/** What a contributor claimed of money that came back; exists once for each. */
export interface ReclaimAccount {
  version: number
  bump: number
  /** Base units of the fund's mint. */
  amount: bigint
  /** Unix seconds. */
  claimedAt: bigint
  moneyBack: string
  contributor: string
  /** Paid the rent. */
  payer: string
}

/** That a document existed, said by whom about what; superseded, never edited. */
export interface RecordAccount {
  version: number
  bump: number
  /** A value of `record_kind`. */
  kind: E.RecordKind
  /** 1 when the issuer is an organization, 0 when it is a wallet. */
  byOrganization: boolean
  /** Organizations that vouch for it now. */
  vouches: number
  /** Number of the last event about this record. */
  sequence: bigint
  /** Unix seconds. */
  recordedAt: bigint
  /** SHA-256 of the document. */
  documentHash: string
  /** The account that it is about. */
  subject: string
  issuer: string
  /** Zero: none. */
  supersedes: string | null
  supersededBy: string | null
  /** Paid the rent. */
  payer: string
}

/** The one registry of the program: who keeps its rules. */
export interface RegistryAccount {
  version: number
  bump: number
  /** Bits of `pause`; zero: nothing is paused. Set by guardian or steward, cleared by the steward. */
  paused: E.RegistryPause[]
  /** Number of the last change of a rule or a role; the events carry it. */
  sequence: bigint
  /** Unix seconds. */
  initializedAt: bigint
  /** Unix seconds from which the pending steward may take over; zero: none is pending. */
  stewardDueAt: bigint
  /** Changed by the steward. */
  parameters: Parameters
  /** Signs for accreditation, methodologies and listings: a key, a council or another program's signer. */
  steward: string
  /** Named successor; zero: none. */
  pendingSteward: string | null
  /** May pause and suspend. */
  guardian: string
  /** The steward where it is a council of this program; zero: it is not. */
  council: string | null
  /** Receives the deposits of abusive disputes. */
  depositDestination: string
  /** Paid the rent. */
  payer: string
}

/** Credits used for ever. There is no way back. Certificate number: batch code and first serial. */
export interface RetirementAccount {
  version: number
  bump: number
  /** The batch's status on the day. */
  batchStatus: E.BatchStatus
  /** A value of `purpose`. */
  purpose: E.RetirementPurpose
  /** A value of `beneficiary_kind`. */
  beneficiaryKind: E.BeneficiaryKind
  /** ISO 3166-1 of the beneficiary; zero: not stated. */
  country: string | null
  /** Base units. */
  amount: bigint
  /** First of `amount` serials in a row. */
  firstSerial: bigint
  /** The batch's count of retirements, this one included. */
  number: bigint
  /** Unix seconds. */
  retiredAt: bigint
  /** Period for which the credits are counted, Unix seconds, end exclusive; zero: not stated. */
  periodStart: bigint
  periodEnd: bigint
  batch: string
  holder: string
  /** Paid the rent. */
  payer: string
  beneficiary: string | null
}

/** What the council decided about credits that do not stand for what they say, and how it is covered. */
export interface ReversalAccount {
  version: number
  bump: number
  /** A value of `reversal_kind`. */
  kind: E.ReversalKind
  /** A value of `reversal_status`. */
  status: E.ReversalStatus
  /** Used rows of `cover`, and the one to be drawn next. */
  coverLength: number
  coverNext: number
  decimals: number
  /** Chosen by the council, unique within the batch. */
  id: number
  /** Number of the last event about this reversal. */
  sequence: bigint
  /** Base units lost or wrongly issued, and covered so far. */
  amount: bigint
  covered: bigint
  /** Unix seconds; zero: not yet. */
  decidedAt: bigint
  closedAt: bigint
  batch: string
  project: string
  /** The project's developer. */
  organization: string
  /** SHA-256 of the decision. */
  documentHash: string
  /** Paid the rent. */
  payer: string
  /** Batches whose buffers cover a loss, in this order; the rest is zero. */
  cover: string[]
}

/** The accreditation of one person's key in one organization. */
export interface VerifierAccount {
  version: number
  bump: number
  /** A value of `accreditation_status`; changed by the steward. */
  status: E.AccreditationStatus
  /** Used rows of `scope`. */
  scopeLength: number
  /** Number of the last event about this accreditation. */
  sequence: bigint
  /** Unix seconds; the accreditation counts from here. */
  validFrom: bigint
  /** Unix seconds; it no longer counts from here on. */
  validUntil: bigint
  /** Unix seconds. */
  accreditedAt: bigint
  /** Unix seconds of the last change of status. */
  statusChangedAt: bigint
  organization: string
  /** The person's key. */
  person: string
  /** Paid the rent. */
  payer: string
  /** SHA-256 of the credential document. */
  credentialHash: string
  /** SHA-256 of the reason of the last change of status; zero: never changed. */
  reasonHash: string | null
  /** Methodology accounts that this person may verify under; the rest is zero. */
  scope: string[]
}

/** A contributor's vote on a proposal. Its account is closed to its payer once the outcome is final; event and tally stay. */
export interface VoteAccount {
  version: number
  bump: number
  /** A value of `vote_choice`. */
  choice: E.VoteChoice
  /** Value of the contributor's units in the snapshot, in base units of money. */
  value: bigint
  proposal: string
  contributor: string
  /** Paid the rent, and gets it back. */
  payer: string
}

/** An organization's word for a record. */
export interface VouchAccount {
  version: number
  bump: number
  /** 1 when the organization took its word back. */
  withdrawn: boolean
  /** Unix seconds; zero: not withdrawn. */
  vouchedAt: bigint
  withdrawnAt: bigint
  record: string
  organization: string
  /** Paid the rent. */
  payer: string
}

export interface EvidenceGuardAccount {
  version: number
  bump: number
  claim: string
  payer: string
}

export interface AccreditationChangedEvent {
  version: number
  at: bigint
  verifier: string
  verifierSequence: bigint
  steward: string
  organization: string
  validFrom: bigint
  validUntil: bigint
  scopeLength: number
  scope: string[]
  credentialHash: string
}

export interface ActionsPausedEvent {
  version: number
  at: bigint
  registry: string
  registrySequence: bigint
  actor: string
  pausedBefore: E.RegistryPause[]
  pausedAfter: E.RegistryPause[]
}

export interface ActionsResumedEvent {
  version: number
  at: bigint
  registry: string
  registrySequence: bigint
  actor: string
  pausedBefore: E.RegistryPause[]
  pausedAfter: E.RegistryPause[]
}

export interface AttestationRevokedEvent {
  version: number
  at: bigint
  claim: string
  claimSequence: bigint
  project: string
  attestation: string
  organization: string
  actor: string
  revision: number
  reasonHash: string
  acceptingAfter: number
  rejectingAfter: number
  quorum: number
  statusBefore: E.ClaimStatus
  statusAfter: E.ClaimStatus
  acceptedQuantityAfter: bigint
  waitsUntil: bigint
  /** The batch that the broken quorum suspends; zero with the number zero: none. */
  batch: string | null
  batchSequence: bigint
  suspendedUntil: bigint
}

export interface BatchIssuedEvent {
  version: number
  at: bigint
  batch: string
  batchSequence: bigint
  project: string
  projectSequence: bigint
  claim: string
  claimSequence: bigint
  payer: string
  mint: string
  owner: string
  destination: string
  bufferVault: string
  issued: bigint
  toProject: bigint
  toBuffer: bigint
  toFund: bigint
  projectIssuedAfter: bigint
  /** Token account of the contributors' parts; zero: there are none. */
  shareVault: string | null
  /** What `to_fund` consists of, by proposal. */
  shares: BatchShare[]
}

export interface BatchOpenedEvent {
  version: number
  at: bigint
  batch: string
  batchSequence: bigint
  project: string
  projectSequence: bigint
  claim: string
  claimSequence: bigint
  payer: string
  mint: string
  code: string
  vintage: number
  decimals: number
  quantity: bigint
}

export interface BatchReversedEvent {
  version: number
  at: bigint
  batch: string
  batchSequence: bigint
  reversal: string
  reversalSequence: bigint
  project: string
  organization: string
  organizationSequence: bigint
  steward: string
  id: number
  /** A value of `reversal_kind`. */
  kind: E.ReversalKind
  amount: bigint
  documentHash: string
  coverLength: number
  cover: string[]
  statusBefore: E.BatchStatus
  statusAfter: E.BatchStatus
  /** Invalidations that the developer has to make good, this one included. */
  owingAfter: number
}

export interface BatchSuspendedEvent {
  version: number
  at: bigint
  batch: string
  batchSequence: bigint
  actor: string
  statusBefore: E.BatchStatus
  reasonHash: string
  suspendedUntil: bigint
}

export interface BatchSuspensionEndedEvent {
  version: number
  at: bigint
  batch: string
  batchSequence: bigint
  actor: string
  /** 1 when the steward upheld the batch, 0 when the time was over. */
  upheld: boolean
  statusAfter: E.BatchStatus
}

export interface BufferDrawnEvent {
  version: number
  at: bigint
  /** The batch whose buffer gave. */
  batch: string
  batchSequence: bigint
  reversal: string
  reversalSequence: bigint
  actor: string
  amount: bigint
  /** Meaningless where the amount is zero. */
  firstSerial: bigint
  bufferedAfter: bigint
  coveredAfter: bigint
  uncoveredAfter: bigint
  reversalStatusAfter: E.ReversalStatus
  supplyAfter: bigint
}

export interface BufferReleasedEvent {
  version: number
  at: bigint
  batch: string
  batchSequence: bigint
  steward: string
  owner: string
  destination: string
  amount: bigint
  bufferedAfter: bigint
}

export interface ClaimAttestedEvent {
  version: number
  at: bigint
  claim: string
  claimSequence: bigint
  project: string
  attestation: string
  organization: string
  verifier: string
  person: string
  revision: number
  verdict: E.Verdict
  quantity: bigint
  statementHash: string
  /** Organizations that accept and reject, this one included, and how many must agree. */
  acceptingAfter: number
  rejectingAfter: number
  quorum: number
  statusBefore: E.ClaimStatus
  statusAfter: E.ClaimStatus
  acceptedQuantityAfter: bigint
  challengeEndsAt: bigint
  /** The project's number where the verdict freed its period; otherwise the present one. */
  projectSequence: bigint
  /** Bits of `declaration`. */
  declarations: E.Declaration[]
  /** The quantity expected of the period by the project's yearly one. */
  expectedQuantity: bigint
  /** Unix seconds by which changes are answered or a quorum has to agree; zero: nothing is waited for. */
  waitsUntil: bigint
}

export interface ClaimDisputedEvent {
  version: number
  at: bigint
  claim: string
  claimSequence: bigint
  project: string
  dispute: string
  disputant: string
  revision: number
  documentHash: string
  deposit: bigint
  decideBy: bigint
}

export interface ClaimResubmittedEvent {
  version: number
  at: bigint
  claim: string
  claimSequence: bigint
  project: string
  owner: string
  revision: number
  quantityBefore: bigint
  quantity: bigint
  evidenceBefore: string
  evidenceRoot: string
  /** SHA-256 of the answer to the request for changes; zero: none. */
  answerHash: string | null
  waitsUntil: bigint
}

export interface ClaimSubmittedEvent {
  version: number
  at: bigint
  claim: string
  claimSequence: bigint
  project: string
  projectSequence: bigint
  owner: string
  methodology: string
  id: number
  number: number
  revision: number
  vintage: number
  periodStart: bigint
  periodEnd: bigint
  quantity: bigint
  evidenceRoot: string
  fundingHash: string | null
  proposalCount: number
  proposals: string[]
  proposalBps: number[]
  otherFundingBps: number
  /** Unix seconds by which a quorum has to agree. */
  waitsUntil: bigint
  /** Basis points that the proposals it names have bound. */
  boundShareBps: number
}

export interface ClaimWithdrawnEvent {
  version: number
  at: bigint
  claim: string
  claimSequence: bigint
  project: string
  projectSequence: bigint
  actor: string
  statusBefore: E.ClaimStatus
  /** 1 when its time was over and not its owner withdrew it. */
  lapsed: boolean
  reasonHash: string | null
}

export interface ConcernAnsweredEvent {
  version: number
  at: bigint
  concern: string
  organization: string
  actor: string
  subject: string
  statusAfter: E.ConcernStatus
  answerHash: string | null
}

export interface ConcernFiledEvent {
  version: number
  at: bigint
  concern: string
  organization: string
  actor: string
  id: number
  subject: string
  documentHash: string
  answerBy: bigint
}

export interface ContractAwardedEvent {
  version: number
  at: bigint
  proposal: string
  proposalSequence: bigint
  award: string
  awardSequence: bigint
  actor: string
  id: number
  line: number
  /** A value of `award_method`. */
  method: E.AwardMethod
  amount: bigint
  supplier: string
  documentHash: string
}

export interface ContributionReceivedEvent {
  version: number
  at: bigint
  pool: string
  poolSequence: bigint
  fund: string
  contributor: string
  wallet: string
  /** What the vault received. */
  amount: bigint
  units: bigint
  /** The pool's number of this contribution. */
  number: bigint
  balanceAfter: bigint
  unitsAfter: bigint
  contributorUnitsAfter: bigint
  contributorContributedAfter: bigint
}

export interface CouncilChangedEvent {
  version: number
  at: bigint
  council: string
  councilSequence: bigint
  /** The new composition: motions of earlier ones have ended. */
  composition: number
  threshold: number
  timeLock: bigint
  motionPeriod: bigint
  seatCount: number
  members: string[]
}

export interface CouncilCreatedEvent {
  version: number
  at: bigint
  council: string
  councilSequence: bigint
  creator: string
  id: number
  threshold: number
  timeLock: bigint
  motionPeriod: bigint
  seatCount: number
  members: string[]
}

export interface CreditsCancelledEvent {
  version: number
  at: bigint
  batch: string
  batchSequence: bigint
  cancellation: string
  holder: string
  amount: bigint
  firstSerial: bigint
  /** A value of `cancellation_reason`. */
  reason: E.CancellationReason
  reasonHash: string
  cancelledAfter: bigint
  supplyAfter: bigint
  heldAfter: bigint
}

export interface CreditsClaimedEvent {
  version: number
  at: bigint
  batch: string
  batchSequence: bigint
  proposal: string
  pool: string
  contributor: string
  wallet: string
  creditClaim: string
  destination: string
  amount: bigint
  share: bigint
  claimedAfter: bigint
}

export interface CreditsRetiredEvent {
  version: number
  at: bigint
  batch: string
  batchSequence: bigint
  retirement: string
  holder: string
  amount: bigint
  firstSerial: bigint
  number: bigint
  purpose: E.RetirementPurpose
  country: string | null
  beneficiaryKind: E.BeneficiaryKind
  beneficiary: string | null
  periodStart: bigint
  periodEnd: bigint
  retiredAfter: bigint
  supplyAfter: bigint
  heldAfter: bigint
}

export interface DeliveryDisputedEvent {
  version: number
  at: bigint
  delivery: string
  deliverySequence: bigint
  proposal: string
  proposalSequence: bigint
  milestone: number
  objection: string
  objector: string
  documentHash: string
  deposit: bigint
  decideBy: bigint
}

/** Nobody reviewed a delivery in time. */
export interface DeliveryLapsedEvent {
  version: number
  at: bigint
  delivery: string
  deliverySequence: bigint
  proposal: string
  proposalSequence: bigint
  milestone: number
  actor: string
  dueAt: bigint
}

export interface DeliveryReviewedEvent {
  version: number
  at: bigint
  delivery: string
  deliverySequence: bigint
  proposal: string
  /** The proposal's number where the review decided the delivery; otherwise the present one. */
  proposalSequence: bigint
  milestone: number
  organization: string
  verifier: string
  person: string
  /** `ACCEPT` or `REJECT` of `verdict`. */
  verdict: E.Verdict
  statementHash: string
  acceptingAfter: number
  rejectingAfter: number
  quorum: number
  statusAfter: E.DeliveryStatus
  challengeEndsAt: bigint
}

export interface DeliverySubmittedEvent {
  version: number
  at: bigint
  proposal: string
  proposalSequence: bigint
  delivery: string
  deliverySequence: bigint
  actor: string
  milestone: number
  revision: number
  evidenceRoot: string
  waitsUntil: bigint
}

export interface DestroyedCreditsSettledEvent {
  version: number
  at: bigint
  batch: string
  batchSequence: bigint
  cancellation: string
  actor: string
  amount: bigint
  firstSerial: bigint
  destroyedAfter: bigint
  supplyAfter: bigint
}

export interface DisputeDecidedEvent {
  version: number
  at: bigint
  claim: string
  claimSequence: bigint
  project: string
  /** The project's number where the decision freed the period; otherwise the present one. */
  projectSequence: bigint
  dispute: string
  actor: string
  /** A value of `dispute_status`. */
  outcome: E.DisputeStatus
  abusive: boolean
  decisionHash: string | null
  /** Lamports, and who received them. */
  deposit: bigint
  depositTo: string
  statusAfter: E.ClaimStatus
  acceptedQuantityAfter: bigint
  challengeEndsAt: bigint
  waitsUntil: bigint
}

/** Money that a giver moved from a closing project's pool to the free pool of the fund. */
export interface EarmarkReleasedEvent {
  version: number
  at: bigint
  pool: string
  poolSequence: bigint
  freePool: string
  freePoolSequence: bigint
  fund: string
  contributor: string
  freeContributor: string
  wallet: string
  amount: bigint
  /** Units bought of the free pool. */
  units: bigint
  /** The free pool's number of this contribution. */
  number: bigint
  balanceAfter: bigint
  contributorRefundedAfter: bigint
  freeBalanceAfter: bigint
  freeUnitsAfter: bigint
  freeContributorUnitsAfter: bigint
  freeContributorContributedAfter: bigint
}

/** Nobody reviewed an expense in time. */
export interface ExpenseLapsedEvent {
  version: number
  at: bigint
  expense: string
  expenseSequence: bigint
  proposal: string
  proposalSequence: bigint
  /** The contract that it pays; zero with the number zero: none. */
  award: string | null
  awardSequence: bigint
  actor: string
  amount: bigint
  reportedAfter: bigint
}

export interface ExpenseReportedEvent {
  version: number
  at: bigint
  proposal: string
  proposalSequence: bigint
  expense: string
  expenseSequence: bigint
  /** The contract that it pays; zero with the number zero: none. */
  award: string | null
  awardSequence: bigint
  /** The expense in whose place it stands; zero with the number zero: none. */
  corrected: string | null
  correctedSequence: bigint
  actor: string
  id: number
  line: number
  amount: bigint
  localAmount: bigint
  currency: string | null
  rate: bigint
  spentAt: bigint
  recipients: number
  documentHash: string
  waitsUntil: bigint
  reportedAfter: bigint
  acceptedAfter: bigint
}

export interface ExpenseReviewedEvent {
  version: number
  at: bigint
  expense: string
  expenseSequence: bigint
  proposal: string
  /** The proposal's number where the review decided the expense; otherwise the present one. */
  proposalSequence: bigint
  /** The contract that it pays; zero with the number zero: none, or it stands as it was. */
  award: string | null
  awardSequence: bigint
  organization: string
  verifier: string
  person: string
  /** `ACCEPT` or `REJECT` of `verdict`. */
  verdict: E.Verdict
  statementHash: string
  statusAfter: E.ExpenseStatus
  amount: bigint
  reportedAfter: bigint
  acceptedAfter: bigint
  disallowedAfter: bigint
}

export interface FundCreatedEvent {
  version: number
  at: bigint
  fund: string
  fundSequence: bigint
  creator: string
  id: number
  mint: string
  decimals: number
  manager: string
  guardian: string
  depositDestination: string
  rules: FundRules
  profileHash: string
  /** Unix seconds; zero: it has no end of its own. */
  expiresAt: bigint
}

export interface FundPauseSetEvent {
  version: number
  at: bigint
  fund: string
  fundSequence: bigint
  actor: string
  pausedBefore: E.FundPause[]
  pausedAfter: E.FundPause[]
  /** Unix seconds at which a pause of payments ends by itself, or when it ended; zero: there was none. */
  paymentsResumeAt: bigint
}

export interface FundRoleAcceptedEvent {
  version: number
  at: bigint
  fund: string
  fundSequence: bigint
  /** A value of `fund_role`. */
  role: E.FundRole
  holderBefore: string
  holderAfter: string
}

export interface FundRoleOfferedEvent {
  version: number
  at: bigint
  fund: string
  fundSequence: bigint
  actor: string
  /** A value of `fund_role`. */
  role: E.FundRole
  /** Zero: the offer was taken back. */
  offeredTo: string | null
}

export interface FundRulesChangedEvent {
  version: number
  at: bigint
  fund: string
  fundSequence: bigint
  manager: string
  depositDestination: string
  rules: FundRules
  profileHash: string
  /** Unix seconds from which proposals may be made under them. */
  rulesDueAt: bigint
}

export interface FundWoundDownEvent {
  version: number
  at: bigint
  fund: string
  fundSequence: bigint
  actor: string
  /** 1 when its own end was over, 0 when its manager decided. */
  expired: boolean
}

export interface GoodsReceivedEvent {
  version: number
  at: bigint
  award: string
  awardSequence: bigint
  proposal: string
  actor: string
  receiptHash: string
}

export interface InvalidationCompensatedEvent {
  version: number
  at: bigint
  reversal: string
  reversalSequence: bigint
  cancellation: string
  organization: string
  /** The organization's number where nothing is owed any longer; otherwise the present one. */
  organizationSequence: bigint
  actor: string
  amount: bigint
  coveredAfter: bigint
  reversalStatusAfter: E.ReversalStatus
  owingAfter: number
}

export interface LetterSignedEvent {
  version: number
  at: bigint
  batch: string
  batchSequence: bigint
  letter: string
  organization: string
  actor: string
  id: number
  /** A value of `letter_kind`. */
  kind: E.LetterKind
  amount: bigint
  year: number
  documentHash: string
  authorizedByAfter: string | null
  adjustedAfter: bigint
}

export interface MethodologyActivatedEvent {
  version: number
  at: bigint
  methodology: string
  methodologySequence: bigint
  steward: string
}

export interface MethodologyCreatedEvent {
  version: number
  at: bigint
  methodology: string
  methodologySequence: bigint
  steward: string
  code: string
  revision: number
  effect: E.MethodologyEffect
  quorum: number
  creditDecimals: number
  warmingPotentialSet: number
  creditSymbol: string
  challengePeriod: bigint
  reviewPeriod: bigint
  bufferBps: number
  documentHash: string
}

export interface MethodologyRetiredEvent {
  version: number
  at: bigint
  methodology: string
  methodologySequence: bigint
  steward: string
}

export interface MilestoneExtendedEvent {
  version: number
  at: bigint
  proposal: string
  proposalSequence: bigint
  milestone: number
  manager: string
  dueBefore: bigint
  dueAfter: bigint
  reasonHash: string
}

/** A milestone that asks for credits was met by a batch. */
export interface MilestoneMetEvent {
  version: number
  at: bigint
  proposal: string
  proposalSequence: bigint
  milestone: number
  batch: string
  issued: bigint
  actor: string
}

export interface MilestonePaidEvent {
  version: number
  at: bigint
  proposal: string
  proposalSequence: bigint
  project: string
  /** The project's number where its claims are bound from now on; otherwise the present one. */
  projectSequence: bigint
  fund: string
  milestone: number
  /** A value of `milestone_kind`. */
  kind: E.MilestoneKind
  actor: string
  payee: string
  destination: string
  amount: bigint
  paidAfter: bigint
  escrowAfter: bigint
  reportDueAt: bigint
  /** 1 where the project's claims are bound from now on. */
  binds: boolean
}

export interface MintListedEvent {
  version: number
  at: bigint
  listedMint: string
  listedMintSequence: bigint
  steward: string
  mint: string
  tokenProgram: string
  decimals: number
  freezable: boolean
}

export interface MoneyAdoptedEvent {
  version: number
  at: bigint
  pool: string
  poolSequence: bigint
  fund: string
  manager: string
  amount: bigint
  balanceAfter: bigint
  unitsAfter: bigint
}

/** A contributor took its part of what came back: as units of the open pool, or as money of a closing one. */
export interface MoneyReclaimedEvent {
  version: number
  at: bigint
  moneyBack: string
  moneyBackSequence: bigint
  pool: string
  poolSequence: bigint
  fund: string
  proposal: string
  contributor: string
  wallet: string
  reclaim: string
  amount: bigint
  /** Zero with a destination: it was paid out. */
  units: bigint
  /** Zero: it bought units. */
  destination: string | null
  balanceAfter: bigint
  reclaimableAfter: bigint
  unitsAfter: bigint
  contributorUnitsAfter: bigint
  contributorRefundedAfter: bigint
}

export interface MoneyReturnedEvent {
  version: number
  at: bigint
  proposal: string
  proposalSequence: bigint
  /** The project's pool; zero with the number zero: it has none. */
  pool: string | null
  poolSequence: bigint
  freePool: string
  freePoolSequence: bigint
  /** The milestone whose payment it comes from. */
  milestone: number
  actor: string
  source: string
  amount: bigint
  freeAmount: bigint
  balanceAfter: bigint
  freeBalanceAfter: bigint
  returnedAfter: bigint
  /** Where those it was drawn from claim it, and until when (Unix seconds). */
  moneyBack: string
  moneyBackSequence: bigint
  claimUntil: bigint
}

export interface MotionApprovedEvent {
  version: number
  at: bigint
  motion: string
  motionSequence: bigint
  council: string
  organization: string
  actor: string
  approvalsAfter: number
  threshold: number
  statusAfter: E.MotionStatus
  /** Zero: not approved yet. */
  executableAt: bigint
  expiresAt: bigint
}

export interface MotionCancelVotedEvent {
  version: number
  at: bigint
  motion: string
  motionSequence: bigint
  council: string
  organization: string
  actor: string
  cancellationsAfter: number
  threshold: number
  statusAfter: E.MotionStatus
}

export interface MotionExecutedEvent {
  version: number
  at: bigint
  motion: string
  motionSequence: bigint
  council: string
  executor: string
}

export interface MotionProposedEvent {
  version: number
  at: bigint
  motion: string
  motionSequence: bigint
  council: string
  organization: string
  actor: string
  id: number
  /** A value of `motion_target`. */
  target: E.MotionTarget
  /** First eight bytes of the stored instruction; the account holds all of it. */
  discriminator: string
  /** SHA-256 of the stored instruction: each account's 32 bytes and flags, then the data. */
  instructionHash: string
  timeLock: bigint
  expiresAt: bigint
  documentHash: string
}

export interface ObjectionDecidedEvent {
  version: number
  at: bigint
  delivery: string
  deliverySequence: bigint
  proposal: string
  proposalSequence: bigint
  milestone: number
  objection: string
  actor: string
  /** A value of `dispute_status`. */
  outcome: E.DisputeStatus
  abusive: boolean
  decisionHash: string | null
  deposit: bigint
  depositTo: string
  statusAfter: E.DeliveryStatus
  challengeEndsAt: bigint
  dueAt: bigint
}

export interface OrganizationChangedEvent {
  version: number
  at: bigint
  organization: string
  organizationSequence: bigint
  actor: string
  authority: string
  kinds: E.OrganizationKind[]
  jurisdiction: string
  profileHash: string
}

export interface OrganizationMigratedEvent {
  version: number
  at: bigint
  organization: string
  organizationSequence: bigint
  fromVersion: number
  toVersion: number
}

export interface OrganizationRegisteredEvent {
  version: number
  at: bigint
  organization: string
  organizationSequence: bigint
  steward: string
  authority: string
  code: string
  kinds: E.OrganizationKind[]
  jurisdiction: string | null
  profileHash: string
}

export interface OrganizationStatusChangedEvent {
  version: number
  at: bigint
  organization: string
  organizationSequence: bigint
  actor: string
  statusBefore: E.AccreditationStatus
  statusAfter: E.AccreditationStatus
  reasonHash: string
}

export interface ParametersChangedEvent {
  version: number
  at: bigint
  registry: string
  registrySequence: bigint
  steward: string
  guardian: string
  depositDestination: string
  handoverDelay: bigint
  suspensionTerm: bigint
  decisionTerm: bigint
  responseTerm: bigint
  disputeDeposit: bigint
  consecutiveClaims: number
}

export interface PoolClosedEvent {
  version: number
  at: bigint
  pool: string
  poolSequence: bigint
  fund: string
  actor: string
  /** What lay in its vault unattributed. */
  adopted: bigint
  /** What its units share. */
  closingTotal: bigint
  units: bigint
}

export interface PoolJoinedEvent {
  version: number
  at: bigint
  pool: string
  poolSequence: bigint
  contributor: string
  wallet: string
  contributorsAfter: bigint
}

export interface PoolOpenedEvent {
  version: number
  at: bigint
  pool: string
  poolSequence: bigint
  fund: string
  fundSequence: bigint
  manager: string
  /** Zero: the free pool. */
  project: string | null
  vault: string
}

export interface ProjectDocumentsSupersededEvent {
  version: number
  at: bigint
  project: string
  projectSequence: bigint
  actor: string
  profileBefore: string
  documentBefore: string
  profileHash: string
  documentHash: string
}

export interface ProjectKeyHeldEvent {
  version: number
  at: bigint
  projectKey: string
  project: string
  actor: string
  /** A value of `project_key_kind`. */
  kind: E.ProjectKeyKind
  key: string
  /** Zero: no project before. */
  previousProject: string | null
}

export interface ProjectKeyReleasedEvent {
  version: number
  at: bigint
  projectKey: string
  project: string
  actor: string
  key: string
}

export interface ProjectProposedEvent {
  version: number
  at: bigint
  project: string
  projectSequence: bigint
  /** The key that signed for the organization. */
  proposer: string
  organization: string
  id: number
  owner: string
  payee: string
  methodology: string
  creditingStart: bigint
  creditingEnd: bigint
  expectedYearly: bigint
  jurisdiction: string
  cell: string | null
  profileHash: string
  documentHash: string
  waitsUntil: bigint
}

export interface ProjectRegisteredEvent {
  version: number
  at: bigint
  project: string
  projectSequence: bigint
  steward: string
  organization: string
  validator: string
  validationHash: string
}

export interface ProjectRoleAcceptedEvent {
  version: number
  at: bigint
  project: string
  projectSequence: bigint
  role: E.ProjectRole
  holderBefore: string
  holderAfter: string
}

export interface ProjectRoleOfferedEvent {
  version: number
  at: bigint
  project: string
  projectSequence: bigint
  actor: string
  /** A value of `project_role`. */
  role: E.ProjectRole
  /** Zero: the offer was taken back. */
  offeredTo: string | null
}

export interface ProjectStatusChangedEvent {
  version: number
  at: bigint
  project: string
  projectSequence: bigint
  actor: string
  organization: string
  statusBefore: E.ProjectStatus
  statusAfter: E.ProjectStatus
  /** Zero: the waiting time was over. */
  reasonHash: string | null
  waitsUntil: bigint
}

export interface ProjectValidatedEvent {
  version: number
  at: bigint
  project: string
  projectSequence: bigint
  /** The organization, and the key that signed for it. */
  validator: string
  actor: string
  validationHash: string
}

export interface ProposalApprovedEvent {
  version: number
  at: bigint
  proposal: string
  proposalSequence: bigint
  fund: string
  fundSequence: bigint
  project: string
  projectSequence: bigint
  /** The project's pool; zero with the number zero: it has none. */
  pool: string | null
  poolSequence: bigint
  freePool: string
  freePoolSequence: bigint
  actor: string
  escrow: string
  snapshot: number
  drawn: bigint
  drawnUnits: bigint
  balanceAfter: bigint
  freeDrawn: bigint
  freeDrawnUnits: bigint
  freeBalanceAfter: bigint
  deposit: bigint
}

/** Vetoed, withdrawn or expired before any money was drawn. */
export interface ProposalClosedEvent {
  version: number
  at: bigint
  proposal: string
  proposalSequence: bigint
  actor: string
  statusAfter: E.ProposalStatus
  /** 1 when the deposit was forfeited. */
  abusive: boolean
  reasonHash: string | null
  deposit: bigint
  depositTo: string
}

export interface ProposalCompletedEvent {
  version: number
  at: bigint
  proposal: string
  proposalSequence: bigint
  project: string
  /** The project's number where its row ended; otherwise the present one. */
  projectSequence: bigint
  actor: string
  reportHash: string
  paid: bigint
  accepted: bigint
  returned: bigint
}

export interface ProposalCreatedEvent {
  version: number
  at: bigint
  proposal: string
  proposalSequence: bigint
  fund: string
  fundSequence: bigint
  project: string
  proposer: string
  organization: string
  payee: string
  id: number
  number: number
  snapshot: number
  slot: bigint
  total: bigint
  votable: bigint
  milestoneCount: number
  budgetCount: number
  votingEndsAt: bigint
  deposit: bigint
  shareBps: number
  shareFrom: bigint
  shareUntil: bigint
  shareTonnage: bigint
  documentHash: string
  /** The project's pool; zero: it has none. */
  pool: string | null
}

/** What was not paid or accepted went back to the pools it came from. */
export interface ProposalTerminatedEvent {
  version: number
  at: bigint
  proposal: string
  proposalSequence: bigint
  project: string
  /** The project's number where its row ended; otherwise the present one. */
  projectSequence: bigint
  /** The project's pool; zero with the number zero: it has none. */
  pool: string | null
  poolSequence: bigint
  freePool: string
  freePoolSequence: bigint
  actor: string
  reasonHash: string | null
  amount: bigint
  freeAmount: bigint
  balanceAfter: bigint
  freeBalanceAfter: bigint
  escrowAfter: bigint
  /** Where those it was drawn from claim it, and until when (Unix seconds). */
  moneyBack: string
  moneyBackSequence: bigint
  claimUntil: bigint
  /** 1 the first time; later on it only brings back what could not be paid for a year. */
  ends: boolean
}

export interface RecordAnchoredEvent {
  version: number
  at: bigint
  record: string
  recordSequence: bigint
  actor: string
  issuer: string
  byOrganization: boolean
  /** A value of `record_kind`. */
  kind: E.RecordKind
  subject: string
  documentHash: string
}

export interface RecordSupersededEvent {
  version: number
  at: bigint
  /** The earlier record. */
  record: string
  recordSequence: bigint
  /** The later one. */
  successor: string
  successorSequence: bigint
  actor: string
}

export interface RecordVouchedEvent {
  version: number
  at: bigint
  record: string
  recordSequence: bigint
  vouch: string
  organization: string
  actor: string
  vouchesAfter: number
}

export interface RefundPaidEvent {
  version: number
  at: bigint
  pool: string
  poolSequence: bigint
  fund: string
  contributor: string
  wallet: string
  destination: string
  amount: bigint
  balanceAfter: bigint
  contributorRefundedAfter: bigint
}

export interface RegistryInitializedEvent {
  version: number
  at: bigint
  registry: string
  registrySequence: bigint
  steward: string
  guardian: string
  depositDestination: string
}

/** What nobody claimed of money that came back raises the units alive. */
export interface ReturnSettledEvent {
  version: number
  at: bigint
  moneyBack: string
  moneyBackSequence: bigint
  pool: string
  poolSequence: bigint
  proposal: string
  actor: string
  amount: bigint
  balanceAfter: bigint
  reclaimableAfter: bigint
}

export interface StewardChangedEvent {
  version: number
  at: bigint
  registry: string
  registrySequence: bigint
  stewardBefore: string
  stewardAfter: string
  /** The steward where it is a council; zero: it is not. */
  councilAfter: string | null
}

export interface StewardNamedEvent {
  version: number
  at: bigint
  registry: string
  registrySequence: bigint
  steward: string
  /** Zero: the name was taken back. */
  pendingSteward: string | null
  dueAt: bigint
}

export interface VerifierAccreditedEvent {
  version: number
  at: bigint
  verifier: string
  verifierSequence: bigint
  steward: string
  organization: string
  person: string
  validFrom: bigint
  validUntil: bigint
  scopeLength: number
  scope: string[]
  credentialHash: string
}

export interface VerifierStatusChangedEvent {
  version: number
  at: bigint
  verifier: string
  verifierSequence: bigint
  /** Steward or guardian. */
  actor: string
  organization: string
  statusBefore: E.AccreditationStatus
  statusAfter: E.AccreditationStatus
  reasonHash: string
}

export interface VoteCastEvent {
  version: number
  at: bigint
  proposal: string
  proposalSequence: bigint
  pool: string
  contributor: string
  wallet: string
  vote: string
  /** Zero: the first vote of this contributor. */
  choiceBefore: E.VoteChoice | null
  /** A value of `vote_choice`. */
  choice: E.VoteChoice
  value: bigint
  weight: bigint
  turnoutAfter: bigint
  weightForAfter: bigint
  weightAgainstAfter: bigint
  votersAfter: number
}

/** A vote's account was closed and its rent paid back; vote and tally stay in the ledger. */
export interface VoteClosedEvent {
  version: number
  at: bigint
  vote: string
  proposal: string
  contributor: string
  payer: string
  lamports: bigint
}

export interface VoteFinishedEvent {
  version: number
  at: bigint
  proposal: string
  proposalSequence: bigint
  actor: string
  statusAfter: E.ProposalStatus
  turnout: bigint
  votable: bigint
  weightFor: bigint
  weightAgainst: bigint
  /** Unix seconds; zero: defeated. */
  coolOffEndsAt: bigint
  expiresAt: bigint
  /** Lamports given back; zero: the deposit stays until the outcome is final. */
  deposit: bigint
}

export interface VouchWithdrawnEvent {
  version: number
  at: bigint
  record: string
  recordSequence: bigint
  vouch: string
  organization: string
  actor: string
  vouchesAfter: number
}

/** Takes an offered role of a fund. Signer: whom it was offered to. */
export interface AcceptFundRoleArguments {
  role: E.FundRole
}

/** Takes an offered role. Signer: to whom it was offered. */
export interface AcceptProjectRoleArguments {
  role: E.ProjectRole
}

/** Takes over as steward once the waiting period has passed. Signer: the named successor. */
export type AcceptStewardArguments = Record<never, never>

/** Accredits a person of a verifying organization for named methodologies. Signer: the steward. */
export interface AccreditVerifierArguments {
  /** Unix seconds. */
  validFrom: bigint
  validUntil: bigint
  credentialHash: string
  /** Used rows of `scope`; the rest is zero. */
  scopeLength: number
  scope: string[]
}

/** Opens a drafted methodology for projects. Signer: the steward. */
export type ActivateMethodologyArguments = Record<never, never>

/** Counts money that was sent to a pool's vault outside the program as the pool's. Signer: the manager. */
export type AdoptMoneyArguments = Record<never, never>

/** Records that a document existed, about what and said by whom. Signer: the issuer, or the authority of the issuing organization. */
export interface AnchorRecordArguments {
  documentHash: string
  /** A value of `record_kind`. */
  kind: E.RecordKind
  /** The account that it is about. */
  subject: string
}

/** Answers or closes a concern. Signer: the organization that filed it. */
export interface AnswerConcernArguments {
  status: E.ConcernStatus
  answerHash: string | null
}

/** Approves a motion; at the threshold its time lock begins. Signer: a member organization. */
export type ApproveMotionArguments = Record<never, never>

/** Draws a proposal's total from the pools into its escrow and binds its project. Signer: anyone. */
export type ApproveProposalArguments = Record<never, never>

/** States a verifier's verdict on a claim. Signer: an accredited verifier. */
export interface AttestArguments {
  revision: number
  /** A value of `verdict`. */
  verdict: E.Verdict
  /** Accepted quantity in base units; zero with a rejection. */
  quantity: bigint
  /** SHA-256 of the statement, with its declaration of no stake. */
  statementHash: string
  /** Bits of `declaration`. */
  declarations: E.Declaration[]
}

/** Destroys credits without a use and records why. Signer: the holder. */
export interface CancelArguments {
  id: bigint
  /** Base units. */
  amount: bigint
  /** A value of `cancellation_reason` that a holder may give. */
  reason: E.CancellationReason
  /** SHA-256 of the explanation. */
  reasonHash: string
}

/** Votes to cancel a motion; at the threshold it ends. Signer: a member organization. */
export type CancelMotionArguments = Record<never, never>

/** Votes with the stake that was held before the proposal was made. Signer: the contributor. */
export interface CastVoteArguments {
  choice: E.VoteChoice
}

/** Renews an accreditation or changes its scope. Signer: the steward. */
export interface ChangeAccreditationArguments {
  /** Unix seconds. */
  validFrom: bigint
  validUntil: bigint
  credentialHash: string
  /** Used rows of `scope`; the rest is zero. */
  scopeLength: number
  scope: string[]
}

/** Changes members and rules of a council. Signer: the council itself, by its motion. */
export interface ChangeCouncilArguments {
  /** Organizations that must approve. */
  threshold: number
  /** Seconds between approval and execution. */
  timeLock: bigint
  /** Seconds in which a motion collects its approvals, and again in which it may be executed. */
  motionPeriod: bigint
}

/** Changes the rules, the destination of forfeited deposits and the profile of a fund, for later proposals. Signer: the manager. */
export interface ChangeFundRulesArguments {
  rules: FundRules
  /** Receives forfeited deposits. */
  depositDestination: string
  profileHash: string
}

/** Changes what the registry knows of an organization. Signer: the steward, or the organization for its profile alone. */
export interface ChangeOrganizationArguments {
  /** Bits of `organization_kind`. */
  kinds: E.OrganizationKind[]
  jurisdiction: string
  authority: string
  profileHash: string
}

/** Puts another choice in the place of a vote. Signer: the contributor. */
export interface ChangeVoteArguments {
  choice: E.VoteChoice
}

/** Gives a contributor its part of the credits that a proposal has in a batch. Signer: the contributor. */
export type ClaimCreditsArguments = Record<never, never>

/** Opens a pool for refunds, once its fund winds down or its project is closed. Signer: anyone. */
export type ClosePoolArguments = Record<never, never>

/** Gives the rent of a vote back to its payer once the vote is decided. Signer: anyone. */
export type CloseVoteArguments = Record<never, never>

/** Counts a cancellation against an invalidated batch. Signer: the holder who cancelled. */
export type CompensateArguments = Record<never, never>

/** Closes a proposal that is paid in full and accounted for. Signer: the payee's wallet or its organization. */
export interface CompleteProposalArguments {
  reportHash: string
}

/** Moves money into a pool and credits units for it. Signer: the contributor. */
export interface ContributeArguments {
  amount: bigint
}

/** Creates a council of the organizations that follow as accounts. Signer: anyone. */
export interface CreateCouncilArguments {
  id: number
  /** Organizations that must approve. */
  threshold: number
  /** Seconds between approval and execution. */
  timeLock: bigint
  /** Seconds in which a motion collects its approvals, and again in which it may be executed. */
  motionPeriod: bigint
}

/** Creates a fund for a listed mint. Signer: anyone. */
export interface CreateFundArguments {
  id: number
  manager: string
  guardian: string
  /** Receives forfeited deposits. */
  depositDestination: string
  rules: FundRules
  profileHash: string
  /** Unix seconds from which anyone winds it down; zero: it has no end of its own. */
  expiresAt: bigint
}

/** Creates a methodology version as a draft. Signer: the steward. */
export interface CreateMethodologyArguments {
  code: string
  revision: number
  /** A value of `methodology_effect`. */
  effect: E.MethodologyEffect
  quorum: number
  creditDecimals: number
  warmingPotentialSet: number
  creditSymbol: string
  /** Seconds. */
  challengePeriod: bigint
  reviewPeriod: bigint
  bufferBps: number
  documentHash: string
}

/** Decides a dispute. Signer: the steward; anyone lets it lapse once its time is over. */
export interface DecideDisputeArguments {
  /** A value of `dispute_status` other than open. */
  outcome: E.DisputeStatus
  /** 1: the deposit is not given back; only where the claim is upheld. */
  abusive: boolean
  /** SHA-256 of the decision; zero where nobody decided. */
  decisionHash: string | null
}

/** Decides an objection. Signer: the steward; anyone lets it lapse once its time is over. */
export interface DecideObjectionArguments {
  /** A value of `dispute_status` other than open. */
  outcome: E.DisputeStatus
  /** 1: the deposit is not given back; only where the delivery is upheld. */
  abusive: boolean
  /** SHA-256 of the decision; zero where nobody decided. */
  decisionHash: string | null
}

/** Objects to a verified claim, with a document and a deposit. Signer: anyone. */
export interface DisputeClaimArguments {
  revision: number
  documentHash: string
}

/** Objects to an accepted delivery, with a document and a deposit. Signer: anyone. */
export interface DisputeDeliveryArguments {
  documentHash: string
}

/** Covers a loss from the buffer of the next batch of its order. Signer: anyone. */
export type DrawBufferArguments = Record<never, never>

/** Ends a batch's suspension. Signer: the steward at any time, anyone once its time is over. */
export type EndSuspensionArguments = Record<never, never>

/** Executes an approved motion once it is due. Signer: anyone. */
export type ExecuteMotionArguments = Record<never, never>

/** Ends a proposal whose money nobody drew in time. Signer: anyone. */
export type ExpireProposalArguments = Record<never, never>

/** Moves a milestone's due date, once. Signer: the fund's manager. */
export interface ExtendMilestoneArguments {
  milestone: number
  dueAt: bigint
  reasonHash: string
}

/** Files the concern of somebody without a wallet. Signer: a verifying organization or a national authority. */
export interface FileConcernArguments {
  id: number
  /** The account that it is about. */
  subject: string
  /** SHA-256 of the concern. */
  documentHash: string
}

/** Counts a vote whose time is over: to the cool-off, or defeated. Signer: anyone. */
export type FinishVoteArguments = Record<never, never>

/** Binds a meter, plant, parcel or foreign identifier to one project. Signer: the owner or the developer organization. */
export interface HoldProjectKeyArguments {
  key: string
  kind: E.ProjectKeyKind
}

/** Creates the registry. Signer: the program's upgrade authority, read from its program data. */
export interface InitializeRegistryArguments {
  steward: string
  guardian: string
  /** Receives the deposits of abusive disputes. */
  depositDestination: string
}

/** Issues an opened batch once the challenge period has passed. Signer: anyone. */
export type IssueBatchArguments = Record<never, never>

/** Opens a contributor's account in a pool, before its first contribution. Signer: the contributor. */
export type JoinPoolArguments = Record<never, never>

/** Ends a delivery that nobody reviewed in time. Signer: anyone. */
export type LapseDeliveryArguments = Record<never, never>

/** Ends the wait of an expense that nobody reviewed in time. Signer: anyone. */
export type LapseExpenseArguments = Record<never, never>

/** Lists a mint in which funds may hold money. Signer: the steward. */
export type ListMintArguments = Record<never, never>

/** Logs a contract that the payee awarded to a supplier. Signer: the payee's wallet or its organization. */
export interface LogAwardArguments {
  id: number
  /** Row of the proposal's budget. */
  line: number
  /** A value of `award_method`. */
  method: E.AwardMethod
  /** Base units of the fund's mint. */
  amount: bigint
  /** ASCII, padded with zeros: a code, never a person's name. */
  supplier: string
  /** SHA-256 of the contract. */
  documentHash: string
}

/** Reports what was spent, within budget line and contract. Signer: the payee's wallet or its organization. */
export interface LogExpenseArguments {
  id: number
  /** Row of the proposal's budget. */
  line: number
  /** Base units of the fund's mint. */
  amount: bigint
  /** The smallest unit of the currency in which it was paid; zero: in the fund's own money. */
  localAmount: bigint
  /** ISO 4217; zero: the fund's own money. */
  currency: string | null
  /** Base units of the fund's mint for 10^9 of the smallest local units; zero: none. */
  rate: bigint
  /** Unix seconds: the day on which it was paid. */
  spentAt: bigint
  /** People to whom it was passed on; zero: it was not. */
  recipients: number
  /** SHA-256 of the invoice or list. */
  documentHash: string
}

/** Logs that what was ordered has arrived. Signer: the payee's wallet or its organization. */
export interface LogReceiptArguments {
  receiptHash: string
}

/** Meets a milestone that asks for credits with an issued batch. Signer: anyone. */
export interface MeetMilestoneArguments {
  milestone: number
}

/** Brings an organization account of an earlier version to the present layout. Signer: anyone. */
export type MigrateOrganizationArguments = Record<never, never>

/** Names who takes over as steward, or takes the name back with the zero address. Signer: the steward. */
export interface NameStewardArguments {
  successor: string | null
}

/** Offers the manager's or guardian's role of a fund; the zero address takes the offer back. Signer: the role's holder. */
export interface OfferFundRoleArguments {
  role: E.FundRole
  offeredTo: string | null
}

/** Offers the owner's or the payee's role. Signer: the owner or the developer organization. */
export interface OfferProjectRoleArguments {
  role: E.ProjectRole
  offeredTo: string | null
}

/** Opens the batch of a verified claim: its mint, its metadata, its serial block. Signer: anyone. */
export type OpenBatchArguments = Record<never, never>

/** Opens a pool of a fund: the free one, or one earmarked to a project. Signer: the manager. */
export interface OpenPoolArguments {
  project: string | null
}

/** Pauses actions of the registry at once. Signer: the steward or the guardian. */
export interface PauseActionsArguments {
  switches: E.RegistryPause[]
}

/** Pays an advance, or an accepted milestone once its challenge period is over. Signer: anyone. */
export interface PayMilestoneArguments {
  milestone: number
}

/** Asks a fund's pools for money for a project, with milestones and budget, and opens the vote. Signer: the project's owner. */
export interface ProposeArguments {
  id: number
  /** Base units of the fund's mint: the sum of the milestones, and of the budget. */
  total: bigint
  /** Wallet that is paid, on its associated token account. */
  payee: string
  milestones: PlannedMilestone[]
  budget: PlannedLine[]
  /** Basis points of the project's credits for the contributors; zero: none, and no period or tonnage. */
  shareBps: number
  /** Unix seconds, end exclusive. */
  shareFrom: bigint
  shareUntil: bigint
  /** Base units of credits. */
  shareTonnage: bigint
  /** SHA-256 of the proposal. */
  documentHash: string
}

/** Moves that the council executes the given instruction. Signer: a member organization. */
export interface ProposeMotionArguments {
  id: number
  /** A value of `motion_target`. */
  target: E.MotionTarget
  /** SHA-256 of the reasons. */
  documentHash: string
  /** The instruction's accounts in their order, and its data. */
  accounts: MotionAccountRow[]
  data: Uint8Array
}

/** Proposes a project. Signer: the developer organization. */
export interface ProposeProjectArguments {
  id: number
  owner: string
  payee: string
  /** Unix seconds, end exclusive. */
  creditingStart: bigint
  creditingEnd: bigint
  /** Base units of the methodology's credits. */
  expectedYearly: bigint
  jurisdiction: string
  cell: string | null
  profileHash: string
  documentHash: string
}

/** Takes a contributor's part of money that came back: as units of an open pool, or as money of a closing one. Signer: the contributor. */
export type ReclaimMoneyArguments = Record<never, never>

/** Pays a contributor's part of a closing pool. Signer: the contributor. */
export type RefundArguments = Record<never, never>

/** Adds an organization under a code of its own. Signer: the steward. */
export interface RegisterOrganizationArguments {
  code: string
  /** Bits of `organization_kind`. */
  kinds: E.OrganizationKind[]
  jurisdiction: string
  authority: string
  profileHash: string
}

/** Registers a project that was proposed and validated. Signer: the steward. */
export type RegisterProjectArguments = Record<never, never>

/** Gives held-back credits to the project's owner after the crediting period. Signer: the steward. */
export interface ReleaseBufferArguments {
  amount: bigint
}

/** Moves a contributor's part of a closing project's pool to the free pool of the fund. Signer: the contributor. */
export type ReleaseEarmarkArguments = Record<never, never>

/** Gives up a key. Signer: the owner or the developer organization; anyone for a closed project. */
export type ReleaseProjectKeyArguments = Record<never, never>

/** Answers a request for changes with a new revision. Signer: the project's owner. */
export interface ResubmitClaimArguments {
  evidenceRoot: string
  /** Base units. */
  quantity: bigint
  /** SHA-256 of the answer to the request for changes; zero: none. */
  answerHash: string | null
}

/** Resumes actions that were paused. Signer: the steward. */
export interface ResumeActionsArguments {
  switches: E.RegistryPause[]
}

/** Retires credits for ever and records for whom. Signer: the holder. */
export interface RetireArguments {
  id: bigint
  /** Base units. */
  amount: bigint
  /** A value of `purpose`. */
  purpose: E.RetirementPurpose
  /** ISO 3166-1; zero: not stated. */
  country: string | null
  /** A value of `beneficiary_kind`. */
  beneficiaryKind: E.BeneficiaryKind
  beneficiary: string | null
  /** Unix seconds, end exclusive; zero: not stated. */
  periodStart: bigint
  periodEnd: bigint
}

/** Closes a methodology for new projects. Signer: the steward. */
export type RetireMethodologyArguments = Record<never, never>

/** Gives money that a milestone paid back to the pools it was drawn from. Signer: anyone, from an account of its own. */
export interface ReturnMoneyArguments {
  id: number
  milestone: number
  amount: bigint
}

/** Decides that credits of a batch were lost or wrongly issued, and how that is covered. Signer: the steward. */
export interface ReverseBatchArguments {
  id: number
  /** A value of `reversal_kind`. */
  kind: E.ReversalKind
  /** Base units lost or wrongly issued. */
  amount: bigint
  /** SHA-256 of the decision. */
  documentHash: string
}

/** States a verifier's verdict on a delivery. Signer: an accredited verifier. */
export interface ReviewDeliveryArguments {
  verdict: E.Verdict
  statementHash: string
  declarations: E.Declaration[]
}

/** Accepts or disallows an expense for an organization. Signer: an accredited verifier. */
export interface ReviewExpenseArguments {
  /** `ACCEPT` or `REJECT` of `verdict`. */
  verdict: E.Verdict
  /** SHA-256 of the statement. */
  statementHash: string
  /** Bits of `declaration`. */
  declarations: E.Declaration[]
}

/** Takes an attestation back, with a reason. Signer: its organization or the steward. */
export interface RevokeAttestationArguments {
  reasonHash: string
}

/** Pauses or reopens contributions to a fund. Signer: its manager or guardian. */
export interface SetFundPauseArguments {
  paused: E.FundPause[]
}

/** Suspends, reinstates or revokes an organization, with a reason; its seat in the council follows. Signer: the steward, or the guardian to suspend. */
export interface SetOrganizationStatusArguments {
  status: E.AccreditationStatus
  reasonHash: string
}

/** Changes guardian, deposit destination and parameters within the program's bounds. Signer: the steward. */
export interface SetParametersArguments {
  guardian: string
  /** Receives the deposits of abusive disputes. */
  depositDestination: string
  parameters: Parameters
}

/** Suspends, reinstates or closes a project. Signer: the steward; the guardian to suspend; the developer to close; anyone once the time of a proposal or a suspension is over. */
export interface SetProjectStatusArguments {
  status: E.ProjectStatus
  reasonHash: string | null
}

/** Suspends, reinstates or revokes an accreditation, with a reason. Signer: the steward, or the guardian to suspend. */
export interface SetVerifierStatusArguments {
  status: E.AccreditationStatus
  reasonHash: string
}

/** Settles into a cancellation what holders burned outside the program. Signer: anyone. */
export interface SettleDestroyedArguments {
  id: bigint
}

/** Adds what nobody claimed in time of money that came back to the pool's balance. Signer: anyone. */
export type SettleReturnArguments = Record<never, never>

/** Authorizes a batch for international use, withdraws that, or reports an adjustment. Signer: the national authority. */
export interface SignLetterArguments {
  id: number
  /** A value of `letter_kind`. */
  kind: E.LetterKind
  /** Base units of an adjustment; zero otherwise. */
  amount: bigint
  /** Calendar year of an adjustment; zero otherwise. */
  year: number
  /** SHA-256 of the letter. */
  documentHash: string
}

/** Reports the results of a project for one monitoring period. Signer: the project's owner. */
export interface SubmitClaimArguments {
  id: number
  evidenceRoot: string
  /** Unix seconds, end exclusive. */
  periodStart: bigint
  periodEnd: bigint
  /** Base units. */
  quantity: bigint
  /** Zero: no other funding declared. */
  fundingHash: string | null
  /** Used rows of `proposals`; the rest is zero. */
  proposalCount: number
  proposals: string[]
  /** Basis points that each of them and that other sources paid, summing to 10,000. */
  proposalBps: number[]
  otherFundingBps: number
}

/** Hands in the proof that a milestone was delivered, for review. Signer: the payee's wallet or its organization. */
export interface SubmitDeliveryArguments {
  milestone: number
  revision: number
  evidenceRoot: string
}

/** Supersedes a project's profile and design document. Signer: the developer organization. */
export interface SupersedeProjectDocumentsArguments {
  profileHash: string
  documentHash: string
}

/** Puts a later record in the place of an earlier one. Signer: the issuer, or the authority of the issuing organization. */
export type SupersedeRecordArguments = Record<never, never>

/** Stops a batch until the council decides, at the latest until the suspension's term. Signer: the steward, or the guardian. */
export interface SuspendBatchArguments {
  reasonHash: string
}

/** Ends a proposal in delivery: what is neither paid nor accepted goes back to its pools. Signer: the proposer; anyone once it is abandoned. */
export interface TerminateProposalArguments {
  id: number
  reasonHash: string | null
}

/** States that a proposed project's design is sound. Signer: a verifying organization. */
export interface ValidateProjectArguments {
  validationHash: string
}

/** Stops a proposal in its cool-off, with a reason; an abusive one forfeits its deposit. Signer: the guardian of the fund. */
export interface VetoProposalArguments {
  abusive: boolean
  reasonHash: string
}

/** Gives an organization's word for another's record. Signer: the organization. */
export type VouchRecordArguments = Record<never, never>

/** Ends a fund's intake, proposals and draws for ever. Signer: the manager at any time, anyone once the fund's end is over. */
export type WindDownFundArguments = Record<never, never>

/** Ends a claim that is not verified. Signer: the project's owner; anyone once its time is over. */
export interface WithdrawClaimArguments {
  reasonHash: string | null
}

/** Takes a proposal back before any money was drawn; the deposit goes back. Signer: the proposer. */
export interface WithdrawProposalArguments {
  reasonHash: string | null
}

/** Takes an organization's word for a record back. Signer: the organization. */
export type WithdrawVouchArguments = Record<never, never>

export interface AccountRecords {
  Attestation: AttestationAccount
  Award: AwardAccount
  Batch: BatchAccount
  Cancellation: CancellationAccount
  Claim: ClaimAccount
  Concern: ConcernAccount
  Contributor: ContributorAccount
  Council: CouncilAccount
  CreditClaim: CreditClaimAccount
  Delivery: DeliveryAccount
  Dispute: DisputeAccount
  Expense: ExpenseAccount
  Fund: FundAccount
  Letter: LetterAccount
  ListedMint: ListedMintAccount
  Methodology: MethodologyAccount
  MoneyBack: MoneyBackAccount
  Motion: MotionAccount
  Objection: ObjectionAccount
  Organization: OrganizationAccount
  Pool: PoolAccount
  Project: ProjectAccount
  ProjectKey: ProjectKeyAccount
  Proposal: ProposalAccount
  Reclaim: ReclaimAccount
  Record: RecordAccount
  Registry: RegistryAccount
  Retirement: RetirementAccount
  Reversal: ReversalAccount
  Verifier: VerifierAccount
  Vote: VoteAccount
  Vouch: VouchAccount
  EvidenceGuard: EvidenceGuardAccount
}

export interface EventRecords {
  AccreditationChanged: AccreditationChangedEvent
  ActionsPaused: ActionsPausedEvent
  ActionsResumed: ActionsResumedEvent
  AttestationRevoked: AttestationRevokedEvent
  BatchIssued: BatchIssuedEvent
  BatchOpened: BatchOpenedEvent
  BatchReversed: BatchReversedEvent
  BatchSuspended: BatchSuspendedEvent
  BatchSuspensionEnded: BatchSuspensionEndedEvent
  BufferDrawn: BufferDrawnEvent
  BufferReleased: BufferReleasedEvent
  ClaimAttested: ClaimAttestedEvent
  ClaimDisputed: ClaimDisputedEvent
  ClaimResubmitted: ClaimResubmittedEvent
  ClaimSubmitted: ClaimSubmittedEvent
  ClaimWithdrawn: ClaimWithdrawnEvent
  ConcernAnswered: ConcernAnsweredEvent
  ConcernFiled: ConcernFiledEvent
  ContractAwarded: ContractAwardedEvent
  ContributionReceived: ContributionReceivedEvent
  CouncilChanged: CouncilChangedEvent
  CouncilCreated: CouncilCreatedEvent
  CreditsCancelled: CreditsCancelledEvent
  CreditsClaimed: CreditsClaimedEvent
  CreditsRetired: CreditsRetiredEvent
  DeliveryDisputed: DeliveryDisputedEvent
  DeliveryLapsed: DeliveryLapsedEvent
  DeliveryReviewed: DeliveryReviewedEvent
  DeliverySubmitted: DeliverySubmittedEvent
  DestroyedCreditsSettled: DestroyedCreditsSettledEvent
  DisputeDecided: DisputeDecidedEvent
  EarmarkReleased: EarmarkReleasedEvent
  ExpenseLapsed: ExpenseLapsedEvent
  ExpenseReported: ExpenseReportedEvent
  ExpenseReviewed: ExpenseReviewedEvent
  FundCreated: FundCreatedEvent
  FundPauseSet: FundPauseSetEvent
  FundRoleAccepted: FundRoleAcceptedEvent
  FundRoleOffered: FundRoleOfferedEvent
  FundRulesChanged: FundRulesChangedEvent
  FundWoundDown: FundWoundDownEvent
  GoodsReceived: GoodsReceivedEvent
  InvalidationCompensated: InvalidationCompensatedEvent
  LetterSigned: LetterSignedEvent
  MethodologyActivated: MethodologyActivatedEvent
  MethodologyCreated: MethodologyCreatedEvent
  MethodologyRetired: MethodologyRetiredEvent
  MilestoneExtended: MilestoneExtendedEvent
  MilestoneMet: MilestoneMetEvent
  MilestonePaid: MilestonePaidEvent
  MintListed: MintListedEvent
  MoneyAdopted: MoneyAdoptedEvent
  MoneyReclaimed: MoneyReclaimedEvent
  MoneyReturned: MoneyReturnedEvent
  MotionApproved: MotionApprovedEvent
  MotionCancelVoted: MotionCancelVotedEvent
  MotionExecuted: MotionExecutedEvent
  MotionProposed: MotionProposedEvent
  ObjectionDecided: ObjectionDecidedEvent
  OrganizationChanged: OrganizationChangedEvent
  OrganizationMigrated: OrganizationMigratedEvent
  OrganizationRegistered: OrganizationRegisteredEvent
  OrganizationStatusChanged: OrganizationStatusChangedEvent
  ParametersChanged: ParametersChangedEvent
  PoolClosed: PoolClosedEvent
  PoolJoined: PoolJoinedEvent
  PoolOpened: PoolOpenedEvent
  ProjectDocumentsSuperseded: ProjectDocumentsSupersededEvent
  ProjectKeyHeld: ProjectKeyHeldEvent
  ProjectKeyReleased: ProjectKeyReleasedEvent
  ProjectProposed: ProjectProposedEvent
  ProjectRegistered: ProjectRegisteredEvent
  ProjectRoleAccepted: ProjectRoleAcceptedEvent
  ProjectRoleOffered: ProjectRoleOfferedEvent
  ProjectStatusChanged: ProjectStatusChangedEvent
  ProjectValidated: ProjectValidatedEvent
  ProposalApproved: ProposalApprovedEvent
  ProposalClosed: ProposalClosedEvent
  ProposalCompleted: ProposalCompletedEvent
  ProposalCreated: ProposalCreatedEvent
  ProposalTerminated: ProposalTerminatedEvent
  RecordAnchored: RecordAnchoredEvent
  RecordSuperseded: RecordSupersededEvent
  RecordVouched: RecordVouchedEvent
  RefundPaid: RefundPaidEvent
  RegistryInitialized: RegistryInitializedEvent
  ReturnSettled: ReturnSettledEvent
  StewardChanged: StewardChangedEvent
  StewardNamed: StewardNamedEvent
  VerifierAccredited: VerifierAccreditedEvent
  VerifierStatusChanged: VerifierStatusChangedEvent
  VoteCast: VoteCastEvent
  VoteClosed: VoteClosedEvent
  VoteFinished: VoteFinishedEvent
  VouchWithdrawn: VouchWithdrawnEvent
}

export interface InstructionArguments {
  acceptFundRole: AcceptFundRoleArguments
  acceptProjectRole: AcceptProjectRoleArguments
  acceptSteward: AcceptStewardArguments
  accreditVerifier: AccreditVerifierArguments
  activateMethodology: ActivateMethodologyArguments
  adoptMoney: AdoptMoneyArguments
  anchorRecord: AnchorRecordArguments
  answerConcern: AnswerConcernArguments
  approveMotion: ApproveMotionArguments
  approveProposal: ApproveProposalArguments
  attest: AttestArguments
  cancel: CancelArguments
  cancelMotion: CancelMotionArguments
  castVote: CastVoteArguments
  changeAccreditation: ChangeAccreditationArguments
  changeCouncil: ChangeCouncilArguments
  changeFundRules: ChangeFundRulesArguments
  changeOrganization: ChangeOrganizationArguments
  changeVote: ChangeVoteArguments
  claimCredits: ClaimCreditsArguments
  closePool: ClosePoolArguments
  closeVote: CloseVoteArguments
  compensate: CompensateArguments
  completeProposal: CompleteProposalArguments
  contribute: ContributeArguments
  createCouncil: CreateCouncilArguments
  createFund: CreateFundArguments
  createMethodology: CreateMethodologyArguments
  decideDispute: DecideDisputeArguments
  decideObjection: DecideObjectionArguments
  disputeClaim: DisputeClaimArguments
  disputeDelivery: DisputeDeliveryArguments
  drawBuffer: DrawBufferArguments
  endSuspension: EndSuspensionArguments
  executeMotion: ExecuteMotionArguments
  expireProposal: ExpireProposalArguments
  extendMilestone: ExtendMilestoneArguments
  fileConcern: FileConcernArguments
  finishVote: FinishVoteArguments
  holdProjectKey: HoldProjectKeyArguments
  initializeRegistry: InitializeRegistryArguments
  issueBatch: IssueBatchArguments
  joinPool: JoinPoolArguments
  lapseDelivery: LapseDeliveryArguments
  lapseExpense: LapseExpenseArguments
  listMint: ListMintArguments
  logAward: LogAwardArguments
  logExpense: LogExpenseArguments
  logReceipt: LogReceiptArguments
  meetMilestone: MeetMilestoneArguments
  migrateOrganization: MigrateOrganizationArguments
  nameSteward: NameStewardArguments
  offerFundRole: OfferFundRoleArguments
  offerProjectRole: OfferProjectRoleArguments
  openBatch: OpenBatchArguments
  openPool: OpenPoolArguments
  pauseActions: PauseActionsArguments
  payMilestone: PayMilestoneArguments
  propose: ProposeArguments
  proposeMotion: ProposeMotionArguments
  proposeProject: ProposeProjectArguments
  reclaimMoney: ReclaimMoneyArguments
  refund: RefundArguments
  registerOrganization: RegisterOrganizationArguments
  registerProject: RegisterProjectArguments
  releaseBuffer: ReleaseBufferArguments
  releaseEarmark: ReleaseEarmarkArguments
  releaseProjectKey: ReleaseProjectKeyArguments
  resubmitClaim: ResubmitClaimArguments
  resumeActions: ResumeActionsArguments
  retire: RetireArguments
  retireMethodology: RetireMethodologyArguments
  returnMoney: ReturnMoneyArguments
  reverseBatch: ReverseBatchArguments
  reviewDelivery: ReviewDeliveryArguments
  reviewExpense: ReviewExpenseArguments
  revokeAttestation: RevokeAttestationArguments
  setFundPause: SetFundPauseArguments
  setOrganizationStatus: SetOrganizationStatusArguments
  setParameters: SetParametersArguments
  setProjectStatus: SetProjectStatusArguments
  setVerifierStatus: SetVerifierStatusArguments
  settleDestroyed: SettleDestroyedArguments
  settleReturn: SettleReturnArguments
  signLetter: SignLetterArguments
  submitClaim: SubmitClaimArguments
  submitDelivery: SubmitDeliveryArguments
  supersedeProjectDocuments: SupersedeProjectDocumentsArguments
  supersedeRecord: SupersedeRecordArguments
  suspendBatch: SuspendBatchArguments
  terminateProposal: TerminateProposalArguments
  validateProject: ValidateProjectArguments
  vetoProposal: VetoProposalArguments
  vouchRecord: VouchRecordArguments
  windDownFund: WindDownFundArguments
  withdrawClaim: WithdrawClaimArguments
  withdrawProposal: WithdrawProposalArguments
  withdrawVouch: WithdrawVouchArguments
}

/** The accounts of each instruction that a caller names. */
export interface InstructionAccounts {
  acceptFundRole: 'successor' | 'fund'
  acceptProjectRole: 'successor' | 'project'
  acceptSteward: 'successor' | 'registry'
  accreditVerifier: 'steward' | 'payer' | 'registry' | 'organization' | 'person' | 'verifier'
  activateMethodology: 'steward' | 'registry' | 'methodology'
  adoptMoney: 'manager' | 'fund' | 'pool' | 'vault'
  anchorRecord: 'actor' | 'payer' | 'registry' | 'issuer' | 'record'
  answerConcern: 'authority' | 'organization' | 'concern'
  approveMotion:
    'authority' | 'organization' | 'council' | 'motion' | 'claim' | 'delivery' | 'proposal' | 'project'
  approveProposal:
    | 'actor'
    | 'payer'
    | 'fund'
    | 'project'
    | 'organization'
    | 'proposal'
    | 'projectPool'
    | 'projectVault'
    | 'freePool'
    | 'freeVault'
    | 'escrow'
    | 'mint'
    | 'depositTo'
    | 'tokenProgram'
  attest:
    | 'person'
    | 'payer'
    | 'registry'
    | 'verifier'
    | 'organization'
    | 'methodology'
    | 'project'
    | 'claim'
    | 'attestation'
  cancel: 'holder' | 'payer' | 'batch' | 'mint' | 'source' | 'cancellation'
  cancelMotion: 'authority' | 'organization' | 'council' | 'motion'
  castVote: 'wallet' | 'payer' | 'proposal' | 'contributor' | 'vote'
  changeAccreditation: 'steward' | 'registry' | 'organization' | 'verifier'
  changeCouncil: 'authority' | 'council'
  changeFundRules: 'manager' | 'fund'
  changeOrganization: 'actor' | 'registry' | 'organization'
  changeVote: 'wallet' | 'proposal' | 'contributor' | 'vote'
  claimCredits:
    | 'wallet'
    | 'payer'
    | 'proposal'
    | 'contributor'
    | 'batch'
    | 'mint'
    | 'shareVault'
    | 'destination'
    | 'creditClaim'
  closePool: 'actor' | 'fund' | 'project' | 'pool' | 'vault'
  closeVote: 'proposal' | 'vote' | 'rentTo'
  compensate:
    | 'holder'
    | 'cancellation'
    | 'cancelledBatch'
    | 'cancelledMethodology'
    | 'reversal'
    | 'batch'
    | 'methodology'
    | 'organization'
  completeProposal: 'actor' | 'organization' | 'project' | 'proposal'
  contribute:
    'wallet' | 'payer' | 'fund' | 'pool' | 'contributor' | 'mint' | 'source' | 'vault' | 'tokenProgram'
  createCouncil: 'creator' | 'payer' | 'council'
  createFund: 'creator' | 'payer' | 'registry' | 'listedMint' | 'fund'
  createMethodology: 'steward' | 'payer' | 'registry' | 'methodology'
  decideDispute: 'actor' | 'registry' | 'methodology' | 'project' | 'claim' | 'dispute' | 'depositTo'
  decideObjection: 'actor' | 'registry' | 'proposal' | 'project' | 'delivery' | 'objection' | 'depositTo'
  disputeClaim: 'disputant' | 'payer' | 'registry' | 'claim' | 'dispute'
  disputeDelivery: 'objector' | 'payer' | 'registry' | 'proposal' | 'delivery' | 'objection'
  drawBuffer: 'actor' | 'reversal' | 'batch' | 'mint' | 'bufferVault'
  endSuspension: 'actor' | 'registry' | 'batch' | 'mint'
  executeMotion: 'executor' | 'council' | 'motion'
  expireProposal: 'actor' | 'proposal' | 'depositTo'
  extendMilestone: 'manager' | 'fund' | 'proposal'
  fileConcern: 'authority' | 'payer' | 'registry' | 'organization' | 'concern'
  finishVote: 'actor' | 'proposal' | 'depositTo'
  holdProjectKey: 'actor' | 'payer' | 'registry' | 'organization' | 'project' | 'projectKey'
  initializeRegistry: 'upgradeAuthority' | 'payer' | 'registry'
  issueBatch:
    | 'payer'
    | 'registry'
    | 'project'
    | 'organization'
    | 'methodology'
    | 'claim'
    | 'batch'
    | 'mint'
    | 'destination'
    | 'bufferVault'
    | 'shareVault'
  joinPool: 'wallet' | 'payer' | 'fund' | 'pool' | 'contributor'
  lapseDelivery: 'actor' | 'proposal' | 'delivery'
  lapseExpense: 'actor' | 'proposal' | 'expense' | 'award'
  listMint: 'steward' | 'payer' | 'registry' | 'mint' | 'listedMint'
  logAward: 'actor' | 'payer' | 'organization' | 'proposal' | 'award'
  logExpense: 'actor' | 'payer' | 'organization' | 'proposal' | 'expense' | 'award' | 'corrected'
  logReceipt: 'actor' | 'organization' | 'proposal' | 'award'
  meetMilestone: 'actor' | 'payer' | 'organization' | 'proposal' | 'batch' | 'evidence'
  migrateOrganization: 'payer' | 'organization'
  nameSteward: 'steward' | 'registry'
  offerFundRole: 'actor' | 'fund'
  offerProjectRole: 'actor' | 'organization' | 'project'
  openBatch: 'payer' | 'registry' | 'project' | 'organization' | 'methodology' | 'claim' | 'batch' | 'mint'
  openPool: 'manager' | 'payer' | 'fund' | 'projectAccount' | 'pool' | 'mint' | 'vault' | 'tokenProgram'
  pauseActions: 'actor' | 'registry'
  payMilestone: 'actor' | 'fund' | 'project' | 'proposal' | 'mint' | 'escrow' | 'destination' | 'tokenProgram'
  propose:
    | 'proposer'
    | 'payer'
    | 'fund'
    | 'project'
    | 'organization'
    | 'consent'
    | 'projectPool'
    | 'freePool'
    | 'proposal'
  proposeMotion: 'authority' | 'payer' | 'organization' | 'council' | 'motion'
  proposeProject: 'authority' | 'payer' | 'registry' | 'organization' | 'methodology' | 'project'
  reclaimMoney:
    | 'wallet'
    | 'payer'
    | 'fund'
    | 'proposal'
    | 'moneyBack'
    | 'pool'
    | 'contributor'
    | 'reclaim'
    | 'mint'
    | 'vault'
    | 'destination'
    | 'tokenProgram'
  refund: 'wallet' | 'fund' | 'pool' | 'contributor' | 'mint' | 'vault' | 'destination' | 'tokenProgram'
  registerOrganization: 'steward' | 'payer' | 'registry' | 'organization'
  registerProject: 'steward' | 'registry' | 'organization' | 'methodology' | 'project'
  releaseBuffer: 'steward' | 'registry' | 'project' | 'batch' | 'mint' | 'bufferVault' | 'destination'
  releaseEarmark:
    | 'wallet'
    | 'payer'
    | 'fund'
    | 'pool'
    | 'contributor'
    | 'freePool'
    | 'freeContributor'
    | 'mint'
    | 'vault'
    | 'freeVault'
    | 'tokenProgram'
  releaseProjectKey: 'actor' | 'organization' | 'project' | 'projectKey'
  resubmitClaim: 'owner' | 'payer' | 'registry' | 'project' | 'methodology' | 'claim' | 'evidence'
  resumeActions: 'steward' | 'registry'
  retire: 'holder' | 'payer' | 'batch' | 'mint' | 'source' | 'retirement'
  retireMethodology: 'steward' | 'registry' | 'methodology'
  returnMoney:
    | 'actor'
    | 'payer'
    | 'fund'
    | 'proposal'
    | 'pool'
    | 'vault'
    | 'freePool'
    | 'freeVault'
    | 'mint'
    | 'source'
    | 'moneyBack'
    | 'tokenProgram'
  reverseBatch:
    | 'steward'
    | 'payer'
    | 'registry'
    | 'methodology'
    | 'organization'
    | 'project'
    | 'batch'
    | 'mint'
    | 'reversal'
  reviewDelivery: 'person' | 'verifier' | 'organization' | 'project' | 'proposal' | 'delivery'
  reviewExpense: 'person' | 'verifier' | 'organization' | 'project' | 'proposal' | 'expense' | 'award'
  revokeAttestation: 'actor' | 'registry' | 'organization' | 'methodology' | 'claim' | 'attestation' | 'batch'
  setFundPause: 'actor' | 'fund'
  setOrganizationStatus: 'actor' | 'registry' | 'organization' | 'council'
  setParameters: 'steward' | 'registry'
  setProjectStatus: 'actor' | 'registry' | 'organization' | 'project'
  setVerifierStatus: 'actor' | 'registry' | 'verifier'
  settleDestroyed: 'actor' | 'payer' | 'batch' | 'mint' | 'cancellation'
  settleReturn: 'actor' | 'proposal' | 'moneyBack' | 'pool' | 'vault'
  signLetter: 'authority' | 'payer' | 'organization' | 'project' | 'batch' | 'mint' | 'letter'
  submitClaim:
    'owner' | 'payer' | 'registry' | 'project' | 'organization' | 'methodology' | 'claim' | 'evidence'
  submitDelivery: 'actor' | 'payer' | 'organization' | 'proposal' | 'delivery' | 'evidence'
  supersedeProjectDocuments: 'authority' | 'organization' | 'project'
  supersedeRecord: 'actor' | 'issuer' | 'record' | 'successor'
  suspendBatch: 'actor' | 'registry' | 'batch' | 'mint'
  terminateProposal:
    | 'actor'
    | 'payer'
    | 'fund'
    | 'project'
    | 'proposal'
    | 'pool'
    | 'vault'
    | 'freePool'
    | 'freeVault'
    | 'mint'
    | 'escrow'
    | 'moneyBack'
    | 'tokenProgram'
  validateProject: 'authority' | 'registry' | 'validator' | 'project'
  vetoProposal: 'guardian' | 'fund' | 'proposal' | 'depositTo'
  vouchRecord: 'authority' | 'payer' | 'organization' | 'record' | 'vouch'
  windDownFund: 'actor' | 'fund'
  withdrawClaim: 'actor' | 'project' | 'claim'
  withdrawProposal: 'proposer' | 'proposal' | 'depositTo'
  withdrawVouch: 'authority' | 'organization' | 'record' | 'vouch'
}
