import type {
  BatchStatus,
  ExpenseStatus,
  PoolStatus,
  ProposalStatus,
  ReversalKind,
  ReversalStatus,
} from '../enums.ts'
import type { LedgerEvent } from './events.ts'

/**
 * Money of a pool, in base units; the names are those of the account.
 * balance + reclaimable = contributed + adopted + returned - drawn - refunded.
 */
export interface PoolTotals {
  fund: string
  project: string | null
  status: PoolStatus
  /** Series of the units alive, from 1. */
  series: number
  balance: bigint
  /** Came back and waits for those it was drawn from. */
  reclaimable: bigint
  units: bigint
  contributed: bigint
  adopted: bigint
  returned: bigint
  drawn: bigint
  refunded: bigint
  /** What its units share since it closed. */
  closingTotal: bigint
  contributions: bigint
  contributors: bigint
}

/** One wallet's stake in a pool. */
export interface ContributorTotals {
  pool: string
  wallet: string
  /** Series of the pool that its units are of. */
  series: number
  units: bigint
  contributed: bigint
  refunded: bigint
  /** Part of `refunded` by its units since the pool closed. */
  paidOut: bigint
  contributions: bigint
}

/** A proposal: its votes by value and weight, its money and spending in base units, its deposit in lamports. */
export interface ProposalTotals {
  fund: string
  project: string
  status: ProposalStatus
  total: bigint
  votable: bigint
  turnout: bigint
  weightFor: bigint
  weightAgainst: bigint
  voters: number
  /** The project's pool and the free one; null before the approval, and where it has none. */
  pool: string | null
  freePool: string | null
  drawn: bigint
  freeDrawn: bigint
  /** Back in each pool, from escrow and payee together. */
  back: bigint
  freeBack: bigint
  paid: bigint
  advanced: bigint
  released: bigint
  returned: bigint
  reported: bigint
  accepted: bigint
  disallowed: bigint
  deposit: bigint
}

/** Money that came back from a proposal, by pool. */
export interface MoneyBackTotals {
  proposal: string
  pool: string | null
  freePool: string
  amount: bigint
  freeAmount: bigint
  claimed: bigint
  freeClaimed: bigint
  settled: boolean
  freeSettled: boolean
}

/** A contract and what expenses name it for. */
export interface AwardTotals {
  proposal: string
  amount: bigint
  spent: bigint
}

export interface ExpenseTotals {
  proposal: string
  award: string | null
  status: ExpenseStatus
  amount: bigint
}

/** Credits of a batch, in base units; the names are those of the account, `supply` is the mint's. */
export interface BatchTotals {
  project: string
  claim: string
  mint: string
  status: BatchStatus
  issued: bigint
  buffered: bigint
  /** Drawn from the buffer to cover reversals. */
  bufferCancelled: bigint
  fundShare: bigint
  /** What the contributors' part consists of, by proposal. */
  shares: Array<{ proposal: string; amount: bigint; claimed: bigint }>
  retired: bigint
  cancelled: bigint
  destroyed: bigint
  adjusted: bigint
  supply: bigint
  nextSerial: bigint
  retirements: bigint
  cancellations: bigint
}

/** What the council decided about a batch, and how much of it is made good. */
export interface ReversalTotals {
  batch: string
  organization: string
  kind: ReversalKind
  status: ReversalStatus
  amount: bigint
  covered: bigint
}

/** Invalidations that an organization has to make good. */
export interface OrganizationTotals {
  owing: number
}

export interface ProjectTotals {
  claims: number
  batches: number
  issued: bigint
  retired: bigint
}

/** A total that an event states and that is not the sum of the events before it. */
export interface Disagreement {
  event: LedgerEvent
  account: string
  field: string
  sum: bigint
  stated: bigint
}

/** Sums over the events that were added, by address. */
export interface LedgerTotals {
  pools: Map<string, PoolTotals>
  contributors: Map<string, ContributorTotals>
  proposals: Map<string, ProposalTotals>
  moneyBack: Map<string, MoneyBackTotals>
  awards: Map<string, AwardTotals>
  expenses: Map<string, ExpenseTotals>
  batches: Map<string, BatchTotals>
  reversals: Map<string, ReversalTotals>
  organizations: Map<string, OrganizationTotals>
  projects: Map<string, ProjectTotals>
  disagreements: Disagreement[]
}
