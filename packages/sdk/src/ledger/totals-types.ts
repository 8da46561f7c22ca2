import type { BatchStatus, ReversalKind, ReversalStatus } from '../enums.ts'
import type { LedgerEvent } from './events.ts'

/** Money of a pool, in base units; the names are those of the account. */
export interface PoolTotals {
  fund: string
  project: string | null
  balance: bigint
  units: bigint
  contributed: bigint
  adopted: bigint
  returned: bigint
  drawn: bigint
  refunded: bigint
  contributions: bigint
  contributors: bigint
}

/** One wallet's stake in a pool. */
export interface ContributorTotals {
  pool: string
  wallet: string
  units: bigint
  contributed: bigint
  refunded: bigint
  contributions: bigint
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
  batches: Map<string, BatchTotals>
  reversals: Map<string, ReversalTotals>
  organizations: Map<string, OrganizationTotals>
  projects: Map<string, ProjectTotals>
  disagreements: Disagreement[]
}
