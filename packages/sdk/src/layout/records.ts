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
  /** Share of a fund's contributors. */
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
  /** Paid the rent. */
  payer: string
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

/** A community fund: its money's mint and its rules. Money is held by its pools. */
export interface FundAccount {
  version: number
  bump: number
  /** A value of `fund_status`. */
  status: E.FundStatus
  /** Decimals of its mint. */
  decimals: number
  /** Bits of `fund_pause`; zero: nothing is paused. Changed by manager or guardian. */
  paused: E.FundPause[]
  /** Number of the last change of its rules, roles, switches or pools. */
  sequence: bigint
  /** Chosen by its creator. */
  id: number
  /** Pools opened so far. */
  pools: number
  /** Proposals made so far; contributions checkpoint against it. */
  proposals: bigint
  /** Unix seconds. */
  createdAt: bigint
  rules: FundRules
  mint: string
  tokenProgram: string
  creator: string
  manager: string
  /** Named successor; zero: none. */
  pendingManager: string | null
  guardian: string
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

/** A purse of a fund with its own vault: the free pool, or the one earmarked to a project.  Money is held as units of the unspent balance. A pool drawn to zero starts a new series. */
export interface PoolAccount {
  version: number
  bump: number
  vaultBump: number
  /** Series of the units that are alive, from 1. */
  series: number
  /** Number of the last event that changed this pool's totals. */
  sequence: bigint
  /** Unspent money in base units; the vault may hold more, which is unattributed. */
  balance: bigint
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
  /** Unix seconds. */
  openedAt: bigint
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
  /** Proposal that binds its claims to a credit share; zero: none. */
  binding: string | null
  /** Paid the rent. */
  payer: string
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
}

export interface FundPauseSetEvent {
  version: number
  at: bigint
  fund: string
  fundSequence: bigint
  actor: string
  pausedBefore: E.FundPause[]
  pausedAfter: E.FundPause[]
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

export interface RegistryInitializedEvent {
  version: number
  at: bigint
  registry: string
  registrySequence: bigint
  steward: string
  guardian: string
  depositDestination: string
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

/** Changes what the registry knows of an organization. Signer: the steward, or the organization for its profile alone. */
export interface ChangeOrganizationArguments {
  /** Bits of `organization_kind`. */
  kinds: E.OrganizationKind[]
  jurisdiction: string
  authority: string
  profileHash: string
}

/** Counts a cancellation against an invalidated batch. Signer: the holder who cancelled. */
export type CompensateArguments = Record<never, never>

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

/** Objects to a verified claim, with a document and a deposit. Signer: anyone. */
export interface DisputeClaimArguments {
  revision: number
  documentHash: string
}

/** Covers a loss from the buffer of the next batch of its order. Signer: anyone. */
export type DrawBufferArguments = Record<never, never>

/** Ends a batch's suspension. Signer: the steward at any time, anyone once its time is over. */
export type EndSuspensionArguments = Record<never, never>

/** Executes an approved motion once it is due. Signer: anyone. */
export type ExecuteMotionArguments = Record<never, never>

/** Files the concern of somebody without a wallet. Signer: a verifying organization or a national authority. */
export interface FileConcernArguments {
  id: number
  /** The account that it is about. */
  subject: string
  /** SHA-256 of the concern. */
  documentHash: string
}

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

/** Lists a mint in which funds may hold money. Signer: the steward. */
export type ListMintArguments = Record<never, never>

/** Brings an organization account of an earlier version to the present layout. Signer: anyone. */
export type MigrateOrganizationArguments = Record<never, never>

/** Names who takes over as steward, or takes the name back with the zero address. Signer: the steward. */
export interface NameStewardArguments {
  successor: string | null
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

/** States that a proposed project's design is sound. Signer: a verifying organization. */
export interface ValidateProjectArguments {
  validationHash: string
}

/** Gives an organization's word for another's record. Signer: the organization. */
export type VouchRecordArguments = Record<never, never>

/** Ends a claim that is not verified. Signer: the project's owner; anyone once its time is over. */
export interface WithdrawClaimArguments {
  reasonHash: string | null
}

/** Takes an organization's word for a record back. Signer: the organization. */
export type WithdrawVouchArguments = Record<never, never>

export interface AccountRecords {
  Attestation: AttestationAccount
  Batch: BatchAccount
  Cancellation: CancellationAccount
  Claim: ClaimAccount
  Concern: ConcernAccount
  Contributor: ContributorAccount
  Council: CouncilAccount
  Dispute: DisputeAccount
  Fund: FundAccount
  Letter: LetterAccount
  ListedMint: ListedMintAccount
  Methodology: MethodologyAccount
  Motion: MotionAccount
  Organization: OrganizationAccount
  Pool: PoolAccount
  Project: ProjectAccount
  ProjectKey: ProjectKeyAccount
  Record: RecordAccount
  Registry: RegistryAccount
  Retirement: RetirementAccount
  Reversal: ReversalAccount
  Verifier: VerifierAccount
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
  ContributionReceived: ContributionReceivedEvent
  CouncilChanged: CouncilChangedEvent
  CouncilCreated: CouncilCreatedEvent
  CreditsCancelled: CreditsCancelledEvent
  CreditsRetired: CreditsRetiredEvent
  DestroyedCreditsSettled: DestroyedCreditsSettledEvent
  DisputeDecided: DisputeDecidedEvent
  FundCreated: FundCreatedEvent
  FundPauseSet: FundPauseSetEvent
  InvalidationCompensated: InvalidationCompensatedEvent
  LetterSigned: LetterSignedEvent
  MethodologyActivated: MethodologyActivatedEvent
  MethodologyCreated: MethodologyCreatedEvent
  MethodologyRetired: MethodologyRetiredEvent
  MintListed: MintListedEvent
  MotionApproved: MotionApprovedEvent
  MotionCancelVoted: MotionCancelVotedEvent
  MotionExecuted: MotionExecutedEvent
  MotionProposed: MotionProposedEvent
  OrganizationChanged: OrganizationChangedEvent
  OrganizationMigrated: OrganizationMigratedEvent
  OrganizationRegistered: OrganizationRegisteredEvent
  OrganizationStatusChanged: OrganizationStatusChangedEvent
  ParametersChanged: ParametersChangedEvent
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
  RecordAnchored: RecordAnchoredEvent
  RecordSuperseded: RecordSupersededEvent
  RecordVouched: RecordVouchedEvent
  RegistryInitialized: RegistryInitializedEvent
  StewardChanged: StewardChangedEvent
  StewardNamed: StewardNamedEvent
  VerifierAccredited: VerifierAccreditedEvent
  VerifierStatusChanged: VerifierStatusChangedEvent
  VouchWithdrawn: VouchWithdrawnEvent
}

export interface InstructionArguments {
  acceptProjectRole: AcceptProjectRoleArguments
  acceptSteward: AcceptStewardArguments
  accreditVerifier: AccreditVerifierArguments
  activateMethodology: ActivateMethodologyArguments
  anchorRecord: AnchorRecordArguments
  answerConcern: AnswerConcernArguments
  approveMotion: ApproveMotionArguments
  attest: AttestArguments
  cancel: CancelArguments
  cancelMotion: CancelMotionArguments
  changeAccreditation: ChangeAccreditationArguments
  changeCouncil: ChangeCouncilArguments
  changeOrganization: ChangeOrganizationArguments
  compensate: CompensateArguments
  contribute: ContributeArguments
  createCouncil: CreateCouncilArguments
  createFund: CreateFundArguments
  createMethodology: CreateMethodologyArguments
  decideDispute: DecideDisputeArguments
  disputeClaim: DisputeClaimArguments
  drawBuffer: DrawBufferArguments
  endSuspension: EndSuspensionArguments
  executeMotion: ExecuteMotionArguments
  fileConcern: FileConcernArguments
  holdProjectKey: HoldProjectKeyArguments
  initializeRegistry: InitializeRegistryArguments
  issueBatch: IssueBatchArguments
  joinPool: JoinPoolArguments
  listMint: ListMintArguments
  migrateOrganization: MigrateOrganizationArguments
  nameSteward: NameStewardArguments
  offerProjectRole: OfferProjectRoleArguments
  openBatch: OpenBatchArguments
  openPool: OpenPoolArguments
  pauseActions: PauseActionsArguments
  proposeMotion: ProposeMotionArguments
  proposeProject: ProposeProjectArguments
  registerOrganization: RegisterOrganizationArguments
  registerProject: RegisterProjectArguments
  releaseBuffer: ReleaseBufferArguments
  releaseProjectKey: ReleaseProjectKeyArguments
  resubmitClaim: ResubmitClaimArguments
  resumeActions: ResumeActionsArguments
  retire: RetireArguments
  retireMethodology: RetireMethodologyArguments
  reverseBatch: ReverseBatchArguments
  revokeAttestation: RevokeAttestationArguments
  setFundPause: SetFundPauseArguments
  setOrganizationStatus: SetOrganizationStatusArguments
  setParameters: SetParametersArguments
  setProjectStatus: SetProjectStatusArguments
  setVerifierStatus: SetVerifierStatusArguments
  settleDestroyed: SettleDestroyedArguments
  signLetter: SignLetterArguments
  submitClaim: SubmitClaimArguments
  supersedeProjectDocuments: SupersedeProjectDocumentsArguments
  supersedeRecord: SupersedeRecordArguments
  suspendBatch: SuspendBatchArguments
  validateProject: ValidateProjectArguments
  vouchRecord: VouchRecordArguments
  withdrawClaim: WithdrawClaimArguments
  withdrawVouch: WithdrawVouchArguments
}

/** The accounts of each instruction that a caller names. */
export interface InstructionAccounts {
  acceptProjectRole: 'successor' | 'project'
  acceptSteward: 'successor' | 'registry'
  accreditVerifier: 'steward' | 'payer' | 'registry' | 'organization' | 'person' | 'verifier'
  activateMethodology: 'steward' | 'registry' | 'methodology'
  anchorRecord: 'actor' | 'payer' | 'registry' | 'issuer' | 'record'
  answerConcern: 'authority' | 'organization' | 'concern'
  approveMotion: 'authority' | 'organization' | 'council' | 'motion'
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
  changeAccreditation: 'steward' | 'registry' | 'organization' | 'verifier'
  changeCouncil: 'authority' | 'council'
  changeOrganization: 'actor' | 'registry' | 'organization'
  compensate:
    | 'holder'
    | 'cancellation'
    | 'cancelledBatch'
    | 'cancelledMethodology'
    | 'reversal'
    | 'batch'
    | 'methodology'
    | 'organization'
  contribute:
    'wallet' | 'payer' | 'fund' | 'pool' | 'contributor' | 'mint' | 'source' | 'vault' | 'tokenProgram'
  createCouncil: 'creator' | 'payer' | 'council'
  createFund: 'creator' | 'payer' | 'registry' | 'listedMint' | 'fund'
  createMethodology: 'steward' | 'payer' | 'registry' | 'methodology'
  decideDispute: 'actor' | 'registry' | 'methodology' | 'project' | 'claim' | 'dispute' | 'depositTo'
  disputeClaim: 'disputant' | 'payer' | 'registry' | 'claim' | 'dispute'
  drawBuffer: 'actor' | 'reversal' | 'batch' | 'mint' | 'bufferVault'
  endSuspension: 'actor' | 'registry' | 'batch' | 'mint'
  executeMotion: 'executor' | 'council' | 'motion'
  fileConcern: 'authority' | 'payer' | 'registry' | 'organization' | 'concern'
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
  joinPool: 'wallet' | 'payer' | 'fund' | 'pool' | 'contributor'
  listMint: 'steward' | 'payer' | 'registry' | 'mint' | 'listedMint'
  migrateOrganization: 'payer' | 'organization'
  nameSteward: 'steward' | 'registry'
  offerProjectRole: 'actor' | 'organization' | 'project'
  openBatch: 'payer' | 'registry' | 'project' | 'organization' | 'methodology' | 'claim' | 'batch' | 'mint'
  openPool: 'manager' | 'payer' | 'fund' | 'projectAccount' | 'pool' | 'mint' | 'vault' | 'tokenProgram'
  pauseActions: 'actor' | 'registry'
  proposeMotion: 'authority' | 'payer' | 'organization' | 'council' | 'motion'
  proposeProject: 'authority' | 'payer' | 'registry' | 'organization' | 'methodology' | 'project'
  registerOrganization: 'steward' | 'payer' | 'registry' | 'organization'
  registerProject: 'steward' | 'registry' | 'organization' | 'methodology' | 'project'
  releaseBuffer: 'steward' | 'registry' | 'project' | 'batch' | 'mint' | 'bufferVault' | 'destination'
  releaseProjectKey: 'actor' | 'organization' | 'project' | 'projectKey'
  resubmitClaim: 'owner' | 'payer' | 'registry' | 'project' | 'methodology' | 'claim' | 'evidence'
  resumeActions: 'steward' | 'registry'
  retire: 'holder' | 'payer' | 'batch' | 'mint' | 'source' | 'retirement'
  retireMethodology: 'steward' | 'registry' | 'methodology'
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
  revokeAttestation: 'actor' | 'registry' | 'organization' | 'methodology' | 'claim' | 'attestation' | 'batch'
  setFundPause: 'actor' | 'fund'
  setOrganizationStatus: 'actor' | 'registry' | 'organization' | 'council'
  setParameters: 'steward' | 'registry'
  setProjectStatus: 'actor' | 'registry' | 'organization' | 'project'
  setVerifierStatus: 'actor' | 'registry' | 'verifier'
  settleDestroyed: 'actor' | 'payer' | 'batch' | 'mint' | 'cancellation'
  signLetter: 'authority' | 'payer' | 'organization' | 'project' | 'batch' | 'mint' | 'letter'
  submitClaim:
    'owner' | 'payer' | 'registry' | 'project' | 'organization' | 'methodology' | 'claim' | 'evidence'
  supersedeProjectDocuments: 'authority' | 'organization' | 'project'
  supersedeRecord: 'actor' | 'issuer' | 'record' | 'successor'
  suspendBatch: 'actor' | 'registry' | 'batch' | 'mint'
  validateProject: 'authority' | 'registry' | 'validator' | 'project'
  vouchRecord: 'authority' | 'payer' | 'organization' | 'record' | 'vouch'
  withdrawClaim: 'actor' | 'project' | 'claim'
  withdrawVouch: 'authority' | 'organization' | 'record' | 'vouch'
}
