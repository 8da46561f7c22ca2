import type {
  MilestoneKind,
  MilestoneStatus,
  ProposalStatus,
  VoteChoice,
} from '../../packages/sdk/src/enums.ts'
import type { FundRules } from '../../packages/sdk/src/layout/records.ts'
import type { ModelFund } from './model-fund.ts'
import type { ModelPool } from './model-pools.ts'

export interface ModelMilestone {
  amount: bigint
  dueAt: bigint
  quantity: bigint
  kind: MilestoneKind
  status: MilestoneStatus
  payableAt: bigint
  revision: number
  extended: boolean
}

export interface ModelLine {
  amount: bigint
  awarded: bigint
  reported: bigint
  accepted: bigint
}

export interface ModelPart {
  pool: ModelPool
  units: bigint
  balance: bigint
  series: number
  drawn: bigint
  released: bigint
  drawnUnits: bigint
  drawnSeries: number
}

export interface ModelShare {
  bps: number
  from: bigint
  until: bigint
  tonnage: bigint
}

export interface ModelVote {
  choice: VoteChoice
  value: bigint
  closed: boolean
}

/** What a proposal asks for, before anyone has voted. */
export interface ModelPlan {
  proposer: string
  project: number
  organization: number
  /** Who signs for the organization; null: nobody. */
  consent: string | null
  payee: string
  milestones: Pick<ModelMilestone, 'amount' | 'dueAt' | 'quantity' | 'kind'>[]
  budget: bigint[]
  share: ModelShare | null
}

export interface ModelProposal extends Omit<ModelPlan, 'milestones' | 'budget' | 'consent'> {
  fund: ModelFund
  authority: string
  rules: FundRules
  status: ProposalStatus
  slot: bigint
  snapshot: number
  drawnSnapshot: number
  votingEndsAt: bigint
  coolOffEndsAt: bigint
  expiresAt: bigint
  approvedAt: bigint
  reportDueAt: bigint
  total: bigint
  paid: bigint
  released: bigint
  returned: bigint
  advanced: bigint
  reported: bigint
  accepted: bigint
  disallowed: bigint
  deposit: bigint
  tally: { votable: bigint; turnout: bigint; for: bigint; against: bigint; voters: number }
  /** The project's pool, if it has one, and the free one. */
  parts: [ModelPart | null, ModelPart]
  milestones: ModelMilestone[]
  budget: ModelLine[]
  /** By pool and wallet. */
  votes: Map<string, ModelVote>
}
