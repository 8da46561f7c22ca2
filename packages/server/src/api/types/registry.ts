import type {
  Amount,
  AttestationView,
  BatchSummary,
  ClaimStatus,
  LedgerLine,
  Profile,
  Ref,
} from '../types.ts'
import type { LetterView } from './letters.ts'
import type { ProjectSummary } from './projects.ts'
import type { ConcernView, RecordSummary } from './records.ts'

export type PauseSwitch = 'claims' | 'attestations' | 'issuance' | 'projects' | 'funds' | 'records'
export type AccreditationStatus = 'active' | 'suspended' | 'revoked'
export type OrganizationKind = 'verifier' | 'developer' | 'authority' | 'payee'

/** Terms in seconds. */
export interface RegistryParameters {
  /** Between naming a steward and its taking over. */
  handoverDelay: number
  /** After which the suspension of a batch or a project ends by itself. */
  suspensionTerm: number
  /** In which a dispute is decided. */
  decisionTerm: number
  /** In which a request for changes, a proposed project or a concern is answered. */
  responseTerm: number
  /** In lamports, with SOL's nine decimals. */
  disputeDeposit: Amount
  /** Claims of one project in a row that one organization may accept. */
  consecutiveClaims: number
}

export interface RegistryView {
  address: string
  steward: string
  /** The steward where it is a council. */
  council: Ref | null
  pendingSteward: string | null
  /** From when the pending steward may take over. */
  stewardDueAt: number | null
  guardian: string
  /** Receives the deposits of abusive disputes. */
  depositDestination: string
  paused: PauseSwitch[]
  parameters: RegistryParameters
  initializedAt: number
  /** Every change of a rule or a role, oldest first. */
  timeline: LedgerLine[]
}

/** One change of a status, with who, when and why. */
export interface StatusChange {
  at: number
  before: string | null
  after: string
  actor: string
  reasonHash: string | null
  /** Text of the reason from the content store; null where the file is missing. */
  reason: string | null
  signature: string
}

export interface OrganizationSummary {
  address: string
  code: string
  kinds: OrganizationKind[]
  status: AccreditationStatus
  jurisdiction: string | null
  authority: string
  profile: Profile
  registeredAt: number
  statusChangedAt: number | null
  /** Invalidated batches that are not made good yet: it issues nothing before. */
  owing: number
}

/** An attestation with what became of its claim. */
export interface AttestationLine {
  attestation: AttestationView
  project: Ref
  claim: Ref
  claimStatus: ClaimStatus
  batch: Ref | null
  batchStatus: BatchSummary['status'] | null
}

export interface OrganizationView extends OrganizationSummary {
  statuses: StatusChange[]
  /** Persons accredited for it, whatever their status is now. */
  accreditations: VerifierSummary[]
  /** Everything that its persons attested, revoked or not, newest first. */
  attestations: AttestationLine[]
  /** Letters that it signed as a national authority. */
  letters: LetterView[]
  /** Records that it issued, that are about it, or that it vouches for. */
  records: RecordSummary[]
  /** Concerns that it took up. */
  concerns: ConcernView[]
  /** Projects that it develops. */
  projects: ProjectSummary[]
  /** Projects whose design it validated. */
  validated: Ref[]
  councils: Ref[]
  timeline: LedgerLine[]
}

export interface VerifierSummary {
  address: string
  organization: Ref
  person: string
  status: AccreditationStatus
  /** What the status, the dates and the organization's status come to at the answer's time. */
  standing: 'active' | 'not-yet' | 'expired' | 'suspended' | 'revoked' | 'organization-not-active'
  validFrom: number
  validUntil: number
  scope: Ref[]
  credentialHash: string
  reasonHash: string | null
  accreditedAt: number
  statusChangedAt: number | null
}

/** One state of an accreditation: as first given, or as changed or renewed later. */
export interface AccreditationTerm {
  at: number
  actor: string
  validFrom: number
  validUntil: number
  scope: Ref[]
  credentialHash: string
  signature: string
}

export interface VerifierView extends VerifierSummary {
  statuses: StatusChange[]
  terms: AccreditationTerm[]
  /** Everything that this person attested for the organization, revoked or not, newest first. */
  attestations: AttestationLine[]
}

export interface MethodologyVersion {
  address: string
  revision: number
  status: MethodologyView['status']
  documentHash: string
  createdAt: number
  activatedAt: number | null
  retiredAt: number | null
}

export interface MethodologyView {
  address: string
  code: string
  revision: number
  /** Title of its document; null where the file is missing. */
  title: string | null
  status: 'draft' | 'active' | 'retired'
  effect: 'avoidance' | 'storage'
  quorum: number
  challengePeriod: number
  reviewPeriod: number
  bufferBps: number
  creditSymbol: string
  creditDecimals: number
  /** Number of the IPCC assessment report whose warming potentials it uses; zero: none. */
  warmingPotentialSet: number
  documentHash: string
  createdAt: number
  activatedAt: number | null
  retiredAt: number | null
  projects: number
  claims: number
  /** All versions of this code, by revision, this one included. */
  versions: MethodologyVersion[]
}
