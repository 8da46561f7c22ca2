import type { Amount, LedgerLine, Profile, Ref } from '../types.ts'
import type { ProposalStatus } from './proposals.ts'

export interface FundRules {
  votingPeriod: number
  coolOff: number
  challengePeriod: number
  minimumContribution: Amount
  /** Lamports, as SOL with nine decimals. */
  proposalDeposit: Amount
  capPeriod: number
  capPerPeriodBps: number
  capPerProposalBps: number
  quorumBps: number
  approvalBps: number
  reviewers: number
  voteWeight: 'linear' | 'square-root'
}

/**
 * A purse of a fund. Law 2: balance + reclaimable = contributed + adopted + returned - drawn - refunded, and both
 * together are never more than what lies in the vault.
 */
export interface PoolView {
  address: string
  fund: string
  /** Null: the free pool. */
  project: Ref | null
  vault: string
  /** `closing`: it takes nothing and is not drawn on; its units are paid out. */
  status: 'open' | 'closing'
  /** Series of the units alive; a pool drawn to zero begins a new one. */
  series: number
  units: string
  contributions: number
  contributors: number
  /** Unspent, and open to proposals while the pool is open. */
  balance: Amount
  /** Came back from proposals and waits for those it was drawn from; no part of the balance. */
  reclaimable: Amount
  contributed: Amount
  adopted: Amount
  returned: Amount
  drawn: Amount
  refunded: Amount
  openedAt: number
  closedAt: number | null
  /** What its units share since it closed; null while it is open. */
  closingTotal: Amount | null
  /** Drawn since the spending period began; null where nothing was drawn or the rules know no period. */
  period: { start: number; drawn: Amount } | null
}

/** Money of a fund: the sums over its pools and its proposals. */
export interface FundMoney {
  /** Contributed. */
  received: Amount
  /** Sent to the vaults around the program and taken into the pools. */
  adopted: Amount
  /** Drawn for approved proposals: paid + promised + what went back unspent (`released`). */
  drawn: Amount
  /** Drawn into escrows and not paid yet. */
  promised: Amount
  /** Paid to payees: `paidAfterProof` + `paidInAdvance`. */
  paid: Amount
  paidAfterProof: Amount
  paidInAdvance: Amount
  /** Went back unspent from escrows. */
  released: Amount
  /** Came back from escrows and payees together. */
  returned: Amount
  /** Of that, what waits for those it was drawn from. */
  reclaimable: Amount
  refunded: Amount
  /** Of what was paid: expenses accepted as spent. */
  accounted: Amount
  /** Unspent in the pools: received + adopted + returned - drawn - refunded - reclaimable. */
  balance: Amount
}

export interface FundSummary extends FundMoney {
  address: string
  profile: Profile
  mint: string
  /** True where the money's issuer can freeze accounts. */
  freezable: boolean
  manager: string
  guardian: string
  status: 'open' | 'winding-down'
  paused: string[]
  /** When a pause of payments ends, or has ended, by itself; null: they are not paused. */
  paymentsResumeAt: number | null
  createdAt: number
  contributors: number
  contributions: number
  /** Proposals made so far, and those whose vote runs or whose money is on its way. */
  proposals: number
  openProposals: number
}

export interface ContributorRow {
  wallet: string
  contributed: Amount
  refunded: Amount
  contributions: number
  units: string
  /** Present value of its units in the pools, rounded down pool by pool. */
  value: Amount
  /** Basis points of the fund's unspent money, rounded down. */
  shareBps: number
  firstAt: number
  lastAt: number
}

export interface FundView extends FundSummary {
  id: number
  creator: string
  rules: FundRules
  /** The rules before the last change; null where they never changed. */
  rulesBefore: FundRules | null
  /** From when proposals may be made under `rules`; null where they never changed. */
  rulesDueAt: number | null
  rulesChangedAt: number | null
  /** Whom manager and guardian named as their successors, and since when; null: nobody. */
  pendingManager: { wallet: string; since: number } | null
  pendingGuardian: { wallet: string; since: number } | null
  depositDestination: string
  /** From when anyone may wind it down; null: it has no end of its own. */
  expiresAt: number | null
  /** `expired`: its own end was over; otherwise its manager decided. */
  windDown: { at: number; by: string; expired: boolean } | null
  proposalCounts: Array<{ status: ProposalStatus; count: number }>
  pools: PoolView[]
  topContributors: ContributorRow[]
  newest: LedgerLine[]
}
