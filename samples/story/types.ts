/** Who acts in the story. Keypairs are made at the first run; nothing here is a person or a company. */
export type Role =
  | 'steward'
  | 'guardian'
  | 'fundManager'
  | 'verifierA'
  | 'verifierB'
  | 'verifierC'
  | 'verifierD'
  | 'solarDeveloper'
  | 'forestDeveloper'
  | 'forestPayee'
  | 'authority'
  | 'authorityCO'
  | 'authorityCH'
  | 'bodyA'
  | 'bodyB'
  | 'bodyC'
  | 'holder1'
  | 'holder2'
  | 'holder3'
  | ContributorRole

export type ContributorRole =
  `contributor${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11' | '12'}`

export type ProjectKey = 'solar' | 'forest' | 'hill'
export type FundKey = 'power' | 'woodland'
export type ProposalKey = 'inverters' | 'visitors' | 'plots' | 'nursery' | 'battery'
export type TokenKey = 'testUSD' | 'testEUR'
export type ClaimKey =
  | 'solar-2025-12'
  | 'solar-2026-q1'
  | 'solar-2026-q2-first'
  | 'solar-2026-q2'
  | 'solar-2026-q3'
  | 'solar-2026-10'
  | 'forest-2026-h1'
  | 'forest-2026-q3'

/** Public profile of an organization, project or fund; its canonical JSON is stored by its hash. */
export interface Profile {
  schema: 'groundtruth.profile/1'
  name: string
  summary: string
  [field: string]: string | string[]
}

export interface SampleOrganization {
  /** At most 8 of A-Z, 0-9, dot and hyphen. */
  code: string
  kinds: ('verifier' | 'developer' | 'authority' | 'payee')[]
  /** ISO 3166-1 or 3166-2. */
  jurisdiction: string
  /** Signs for the organization. */
  authority: Role
  profile: Profile
}

export interface SampleVerifier {
  role: Role
  organization: string
  /** Codes of methodologies. */
  scope: string[]
  /** Unix seconds. */
  validFrom: number
  validUntil: number
}

export interface SampleMethodology {
  code: string
  revision: number
  /** Distinct organizations that must agree. */
  quorum: number
  /** Seconds that a verified claim waits; zero: none. */
  challengePeriod: number
  /** Seconds that a claim may wait for its quorum. */
  reviewPeriod: number
  /** Safety reserve in basis points. */
  bufferBps: number
  /** False: it stays a draft until the council activates it. */
  activated: boolean
}

export interface SampleProject {
  key: ProjectKey
  id: number
  organization: string
  owner: Role
  methodology: string
  /** Unix seconds, end excluded. */
  creditingStart: number
  creditingEnd: number
  /** Kilograms of CO2e. */
  expectedYearly: bigint
  jurisdiction: string
  /** Coarse location: a geohash of four letters, some tens of kilometres wide. */
  cell: string
  profile: Profile
}

export interface SampleClaim {
  key: ClaimKey
  /** Unique within the project. */
  id: number
  project: ProjectKey
  /** Unix seconds, end excluded. */
  start: number
  end: number
  outcome: 'issued' | 'refused' | 'waiting' | 'withdrawn'
  /** Why verifiers refused it or asked for changes, or why it was withdrawn. */
  reason?: string
  /** A file that its first revision lacks, so that there is a second one. */
  lacksAtFirst?: string
  /** What each proposal that paid for it paid, in basis points of the whole. */
  paidBy?: { proposal: ProposalKey; bps: number }[]
  /** Said by verifiers where the quantity lies above the expected one. */
  excess?: string
}

export interface SampleToken {
  key: TokenKey
  symbol: string
  name: string
  decimals: number
}

export interface SampleFund {
  key: FundKey
  id: number
  token: TokenKey
  project: ProjectKey
  manager: Role
  guardian: Role
  /** Base units of the token. */
  minimumContribution: bigint
  profile: Profile
}

export interface SampleProposal {
  key: ProposalKey
  /** Unique for the fund and the project's owner, who proposes it. */
  id: number
  fund: FundKey
  project: ProjectKey
  /** Code of the organization that delivers and accounts for the money. */
  organization: string
  payee: Role
  name: string
  summary: string
  /** Amounts are base units of the fund's money, as they have to sum to the same in both lists. */
  milestones: {
    title: string
    kind: 'delivery' | 'advance' | 'credits'
    amount: bigint
    /** Unix seconds. */
    due: number
    /** Kilograms of CO2e that a batch must have. */
    quantity?: bigint
  }[]
  budget: { code: string; title: string; amount: bigint }[]
  /** What contributors receive of the credits; Unix seconds, end excluded; kilograms of CO2e. */
  share?: { bps: number; from: number; until: number; tonnage: bigint }
}
