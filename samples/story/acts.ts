import type { FundAct } from './fund-acts.ts'
import type {
  ClaimKey,
  ContributorRole,
  FundKey,
  ProjectKey,
  Role,
  SampleClaim,
  SampleFund,
  SampleMethodology,
  SampleOrganization,
  SampleProject,
  SampleToken,
  SampleVerifier,
} from './types.ts'

/** What the steward does: by its own key, or by a motion of the council that took over from it. */
export type StewardAct =
  | { kind: 'register-organization'; organization: SampleOrganization }
  | { kind: 'accredit-verifier'; verifier: SampleVerifier }
  | {
      kind: 'verifier-status'
      verifier: Role
      status: 'active' | 'suspended' | 'revoked'
      /** Which change of this accreditation it is, from 1. */
      change: number
      reason: string
    }
  | { kind: 'create-methodology'; methodology: SampleMethodology }
  | { kind: 'activate-methodology'; methodology: SampleMethodology }
  | { kind: 'register-project'; project: SampleProject }
  | { kind: 'list-mint'; token: SampleToken }
  | { kind: 'name-steward' }
  | { kind: 'accept-steward' }
  | { kind: 'decide-dispute'; claim: ClaimKey; revision: number; disputant: Role; decision: string }
  | { kind: 'uphold-batch'; claim: ClaimKey }
  | {
      kind: 'reverse-batch'
      claim: ClaimKey
      /** A loss is covered by the batch's own safety reserve, an invalidation made good by the developer. */
      reversal: 'loss' | 'invalidation'
      amount: bigint
      decision: string
    }
  | { kind: 'raise-deposit'; lamports: bigint }

/** A motion of the council: the act that it stores, and why. */
export interface SampleMotion {
  /** Unique name in the story. */
  key: string
  /** Unique for the organization. */
  id: number
  /** Code of the member that proposes it. */
  organization: string
  act: StewardAct
  reasons: string
}

/** What organizations, developers and holders do in the life of a verified action. */
export type LifeAct =
  | { kind: 'propose-project'; project: SampleProject }
  | { kind: 'validate-project'; project: SampleProject }
  | { kind: 'hold-key'; project: ProjectKey; key: { registry: string; id: string } | { meter: string } }
  | { kind: 'offer-payee'; project: ProjectKey; to: Role }
  | { kind: 'accept-payee'; project: ProjectKey; by: Role }
  | { kind: 'guardian-suspends'; verifier: Role; change: number; reason: string }
  | { kind: 'resubmit-claim'; claim: ClaimKey; answer: string }
  | { kind: 'withdraw-claim'; claim: ClaimKey }
  | { kind: 'dispute-claim'; claim: ClaimKey; revision: number; disputant: Role; document: string }
  | { kind: 'revoke-attestation'; claim: ClaimKey; organization: string; revision: number; reason: string }
  | { kind: 'draw-buffer'; claim: ClaimKey; by: Role }
  | {
      kind: 'letter'
      claim: ClaimKey
      id: number
      organization: string
      letter: 'authorization' | 'adjustment'
      /** Of an adjustment: base units, and the year to which it belongs. */
      amount?: bigint
      year?: number
      text: string
    }
  | {
      kind: 'cancel'
      claim: ClaimKey
      holder: Role
      amount: bigint
      reason: string
      /** The invalidated batch that the developer makes good by it. */
      makesGood?: ClaimKey
    }
  | { kind: 'record'; record: SampleRecord; supersedes?: SampleRecord }
  | { kind: 'vouch'; record: SampleRecord; organization: string }
  | { kind: 'concern'; id: number; organization: string; project: ProjectKey; text: string }
  | { kind: 'answer-concern'; id: number; organization: string; text: string }

/** A document whose hash an organization anchors. */
export interface SampleRecord {
  title: string
  text: string
  organization: string
  project: ProjectKey
  type: 'permit' | 'report' | 'contract'
}

/** How the council comes to be, decides and acts. */
export type CouncilAct =
  | { kind: 'create-council' }
  | { kind: 'hand-over-upgrade' }
  | { kind: 'propose-motion'; motion: SampleMotion }
  | { kind: 'approve-motion'; motion: SampleMotion; organization: string }
  | { kind: 'execute-motion'; motion: SampleMotion; by: Role }

/** Money, claims and credits. */
type MainAct =
  | { kind: 'initialize' }
  | { kind: 'create-fund'; fund: SampleFund }
  | { kind: 'open-pool'; fund: FundKey; project: ProjectKey | undefined }
  | {
      kind: 'contribute'
      contributor: ContributorRole
      fund: FundKey
      project: ProjectKey | undefined
      amount: bigint
    }
  | { kind: 'submit-claim'; claim: SampleClaim }
  | {
      kind: 'attest'
      claim: ClaimKey
      verifier: Role
      verdict: 'accept' | 'reject' | 'changes'
      revision: number
    }
  | { kind: 'open-batch'; claim: ClaimKey }
  | { kind: 'issue'; claim: ClaimKey }
  | { kind: 'transfer'; claim: ClaimKey; from: Role; to: Role; amount: bigint }
  | {
      kind: 'retire'
      claim: ClaimKey
      holder: Role
      amount: bigint
      purpose: 'voluntary' | 'compliance' | 'other'
      /** Public name; without one the holder is the beneficiary. */
      beneficiary: string | undefined
      /** ISO 3166-1. */
      country: string
    }

/** An act without its time. */
export type Untimed = StewardAct | LifeAct | CouncilAct | FundAct | MainAct

/** One signed act, at Unix seconds of the chain's clock. Amounts in base units. */
export type StoryAct = { at: number } & Untimed

/** An act of one kind. */
export type Act<Kind extends StoryAct['kind']> = Extract<StoryAct, { kind: Kind }>

export type StewardActOf<Kind extends StewardAct['kind']> = Extract<StewardAct, { kind: Kind }>
