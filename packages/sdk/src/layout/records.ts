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

/** The monitoring period of a claim that is not decided yet; all zero: a free row. */
export interface OpenPeriod {
  /** Unix seconds, inclusive. */
  start: bigint
  /** Unix seconds, exclusive. */
  end: bigint
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
  /** All quantities in base units. Accepted by the verifiers when it was issued. */
  accepted: bigint
  issued: bigint
  /** Held back; the last serials of the block. */
  buffered: bigint
  /** Share of a fund's contributors. */
  fundShare: bigint
  retired: bigint
  cancelled: bigint
  /** Burned by holders outside the program and settled since. */
  destroyed: bigint
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
  /** Credit share that a proposal has bound, in basis points; zero: none. */
  boundShareBps: number
  /** Used rows of `proposals`. */
  proposalCount: number
  project: string
  methodology: string
  owner: string
  /** Merkle root of the evidence pack; its first leaf names project, period and revision. */
  evidenceRoot: string
  /** SHA-256 of the declaration of other funding; zero: none declared. */
  fundingHash: string | null
  /** Zero: no batch opened. */
  batch: string | null
  /** Paid the rent. */
  payer: string
  /** Proposals that paid for the results; the rest is zero. */
  proposals: string[]
  attestations: AttestationRow[]
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
  /** Seconds that a claim may wait for its quorum; zero: no limit. */
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

/** An institution that the registry knows.  Version 0 had no jurisdiction; `migrate_organization` grows it. */
export interface OrganizationAccount {
  version: number
  bump: number
  /** A value of `accreditation_status`. */
  status: E.AccreditationStatus
  /** Bits of `organization_kind`. */
  kinds: E.OrganizationKind[]
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
  /** Unix seconds. */
  registeredAt: bigint
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
  /** ISO 3166-1 or 3166-2. */
  jurisdiction: string
  /** Geohash of the coarse location, ASCII; zero: not stated. */
  cell: string | null
  organization: string
  /** Signed for the organization when the project was registered. */
  proposer: string
  /** Signs claims and receives credits. */
  owner: string
  /** Receives money. */
  payee: string
  methodology: string
  /** Organization whose validation statement stands below. */
  validator: string
  validationHash: string
  /** SHA-256 of its profile and of its design document. */
  profileHash: string
  documentHash: string
  /** Proposal that binds its claims to a credit share; zero: none. */
  binding: string | null
  /** Paid the rent. */
  payer: string
}

/** The one registry of the program: who keeps its rules. */
export interface RegistryAccount {
  version: number
  bump: number
  /** Bits of `pause`; zero: nothing is paused. Changed by guardian or steward. */
  paused: E.RegistryPause[]
  /** Number of the last change of a rule or a role; the events carry it. */
  sequence: bigint
  /** Unix seconds. */
  initializedAt: bigint
  /** Unix seconds from which the pending steward may take over; zero: none is pending. */
  stewardDueAt: bigint
  /** Signs for accreditation, methodologies and listings. */
  steward: string
  /** Named successor; zero: none. */
  pendingSteward: string | null
  /** May pause. */
  guardian: string
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

export interface EvidenceGuardAccount {
  version: number
  bump: number
  claim: string
  payer: string
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

export interface ProjectRegisteredEvent {
  version: number
  at: bigint
  project: string
  projectSequence: bigint
  steward: string
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
  validator: string
  validationHash: string
  profileHash: string
  documentHash: string
}

export interface RegistryInitializedEvent {
  version: number
  at: bigint
  registry: string
  registrySequence: bigint
  steward: string
  guardian: string
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
  steward: string
  organization: string
  statusBefore: E.AccreditationStatus
  statusAfter: E.AccreditationStatus
  reasonHash: string
}

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

/** States a verifier's verdict on a claim. Signer: an accredited verifier. */
export interface AttestArguments {
  revision: number
  /** A value of `verdict`. */
  verdict: E.Verdict
  /** Accepted quantity in base units; zero with a rejection. */
  quantity: bigint
  /** SHA-256 of the statement, with its declaration of no stake. */
  statementHash: string
}

/** Moves money into a pool and credits units for it. Signer: the contributor. */
export interface ContributeArguments {
  amount: bigint
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

/** Creates the registry. Signer: the program's upgrade authority, read from its program data. */
export interface InitializeRegistryArguments {
  steward: string
  guardian: string
}

/** Issues an opened batch once the challenge period has passed. Signer: anyone. */
export type IssueBatchArguments = Record<never, never>

/** Opens a contributor's account in a pool, before its first contribution. Signer: the contributor. */
export type JoinPoolArguments = Record<never, never>

/** Lists a mint in which funds may hold money. Signer: the steward. */
export type ListMintArguments = Record<never, never>

/** Brings an organization account of an earlier version to the present layout. Signer: anyone. */
export type MigrateOrganizationArguments = Record<never, never>

/** Opens the batch of a verified claim: its mint, its metadata, its serial block. Signer: anyone. */
export type OpenBatchArguments = Record<never, never>

/** Opens a pool of a fund: the free one, or one earmarked to a project. Signer: the manager. */
export interface OpenPoolArguments {
  project: string | null
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

/** Registers a project. Signers: the developer organization and the steward. */
export interface RegisterProjectArguments {
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
  validationHash: string
  profileHash: string
  documentHash: string
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

/** Pauses or reopens contributions to a fund. Signer: its manager or guardian. */
export interface SetFundPauseArguments {
  paused: E.FundPause[]
}

/** Suspends, reinstates or revokes an accreditation, with a reason. Signer: the steward. */
export interface SetVerifierStatusArguments {
  status: E.AccreditationStatus
  reasonHash: string
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
}

export interface AccountRecords {
  Attestation: AttestationAccount
  Batch: BatchAccount
  Claim: ClaimAccount
  Contributor: ContributorAccount
  Fund: FundAccount
  ListedMint: ListedMintAccount
  Methodology: MethodologyAccount
  Organization: OrganizationAccount
  Pool: PoolAccount
  Project: ProjectAccount
  Registry: RegistryAccount
  Retirement: RetirementAccount
  Verifier: VerifierAccount
  EvidenceGuard: EvidenceGuardAccount
}

export interface EventRecords {
  BatchIssued: BatchIssuedEvent
  BatchOpened: BatchOpenedEvent
  ClaimAttested: ClaimAttestedEvent
  ClaimSubmitted: ClaimSubmittedEvent
  ContributionReceived: ContributionReceivedEvent
  CreditsRetired: CreditsRetiredEvent
  FundCreated: FundCreatedEvent
  FundPauseSet: FundPauseSetEvent
  MethodologyActivated: MethodologyActivatedEvent
  MethodologyCreated: MethodologyCreatedEvent
  MintListed: MintListedEvent
  OrganizationMigrated: OrganizationMigratedEvent
  OrganizationRegistered: OrganizationRegisteredEvent
  PoolJoined: PoolJoinedEvent
  PoolOpened: PoolOpenedEvent
  ProjectRegistered: ProjectRegisteredEvent
  RegistryInitialized: RegistryInitializedEvent
  VerifierAccredited: VerifierAccreditedEvent
  VerifierStatusChanged: VerifierStatusChangedEvent
}

export interface InstructionArguments {
  accreditVerifier: AccreditVerifierArguments
  activateMethodology: ActivateMethodologyArguments
  attest: AttestArguments
  contribute: ContributeArguments
  createFund: CreateFundArguments
  createMethodology: CreateMethodologyArguments
  initializeRegistry: InitializeRegistryArguments
  issueBatch: IssueBatchArguments
  joinPool: JoinPoolArguments
  listMint: ListMintArguments
  migrateOrganization: MigrateOrganizationArguments
  openBatch: OpenBatchArguments
  openPool: OpenPoolArguments
  registerOrganization: RegisterOrganizationArguments
  registerProject: RegisterProjectArguments
  retire: RetireArguments
  setFundPause: SetFundPauseArguments
  setVerifierStatus: SetVerifierStatusArguments
  submitClaim: SubmitClaimArguments
}

/** The accounts of each instruction that a caller names. */
export interface InstructionAccounts {
  accreditVerifier: 'steward' | 'payer' | 'registry' | 'organization' | 'person' | 'verifier'
  activateMethodology: 'steward' | 'registry' | 'methodology'
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
  contribute:
    'wallet' | 'payer' | 'fund' | 'pool' | 'contributor' | 'mint' | 'source' | 'vault' | 'tokenProgram'
  createFund: 'creator' | 'payer' | 'registry' | 'listedMint' | 'fund'
  createMethodology: 'steward' | 'payer' | 'registry' | 'methodology'
  initializeRegistry: 'upgradeAuthority' | 'payer' | 'registry'
  issueBatch:
    | 'payer'
    | 'registry'
    | 'project'
    | 'methodology'
    | 'claim'
    | 'batch'
    | 'mint'
    | 'destination'
    | 'bufferVault'
  joinPool: 'wallet' | 'payer' | 'fund' | 'pool' | 'contributor'
  listMint: 'steward' | 'payer' | 'registry' | 'mint' | 'listedMint'
  migrateOrganization: 'payer' | 'organization'
  openBatch: 'payer' | 'registry' | 'project' | 'organization' | 'methodology' | 'claim' | 'batch' | 'mint'
  openPool: 'manager' | 'payer' | 'fund' | 'projectAccount' | 'pool' | 'mint' | 'vault' | 'tokenProgram'
  registerOrganization: 'steward' | 'payer' | 'registry' | 'organization'
  registerProject:
    'steward' | 'authority' | 'payer' | 'registry' | 'organization' | 'validator' | 'methodology' | 'project'
  retire: 'holder' | 'payer' | 'batch' | 'mint' | 'source' | 'retirement'
  setFundPause: 'actor' | 'fund'
  setVerifierStatus: 'steward' | 'registry' | 'verifier'
  submitClaim:
    'owner' | 'payer' | 'registry' | 'project' | 'organization' | 'methodology' | 'claim' | 'evidence'
}
