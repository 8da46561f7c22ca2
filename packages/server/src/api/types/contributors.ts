import type { Amount, LedgerLine, Ref } from '../types.ts'
import type { BatchStatus } from './batches.ts'
import type { ContributorRow } from './funds.ts'
import type { ProposalStatus, VoteView } from './proposals.ts'
import type { RetirementView } from './retirements.ts'

/** Of a batch that was issued for a proposal which drew this wallet's money. */
export interface CreditPart {
  batch: Ref
  project: Ref
  proposal: Ref
  pool: string
  contributor: string
  amount: Amount
}

/** Of money that came back from a proposal. */
export interface MoneyPart {
  moneyBack: string
  proposal: Ref
  fund: Ref
  pool: string
  contributor: string
  amount: Amount
  claimUntil: number
}

/** What a proposal drew of a wallet's money in a pool, and what became of it: `amount` = `paid` + `promised` + `released`. */
export interface DrawnPart {
  fund: Ref
  proposal: Ref
  /** The project that the proposal is for. */
  project: Ref
  pool: string
  status: ProposalStatus
  amount: Amount
  /** To the payee. */
  paid: Amount
  /** Still in escrow. */
  promised: Amount
  /** Back in the pool unpaid. */
  released: Amount
  /** Of what was paid: sent back by the payee. */
  returned: Amount
  at: number
}

export interface ContributorView {
  wallet: string
  stakes: Array<{
    fund: Ref
    pool: string
    poolStatus: 'open' | 'closing'
    /** Its account of the pool. */
    contributor: string
    project: Ref | null
    /** What it may take out now: its part of a closing pool that was not paid yet. */
    refundable: Amount
    /** True where that may go to the fund's free pool instead: its project's pool closes and the fund goes on. */
    releasable: boolean
    /** True where anyone may close the pool, so that its money can be taken out: the fund winds down, or its project is closed. */
    closable: boolean
    row: ContributorRow
  }>
  contributions: LedgerLine[]
  /** Newest first, with what became of the proposal. */
  votes: Array<{ fund: Ref; proposal: Ref; status: ProposalStatus; vote: VoteView }>
  /** Money and earmarks taken out of closing pools, newest first. */
  refunds: LedgerLine[]
  /** What came back and was taken: as units of an open pool, or as money. */
  reclaims: Array<
    MoneyPart & { at: number; units: string | null; destination: string | null; signature: string }
  >
  /** What came back and may be taken now. */
  reclaimable: MoneyPart[]
  /** What each proposal drew of this wallet's money, by its units at approval, rounded down. */
  drawn: DrawnPart[]
  creditsToClaim: CreditPart[]
  creditsClaimed: Array<CreditPart & { at: number; signature: string }>
  /** Credits in this wallet's accounts, by batch. */
  credits: Array<{ batch: Ref; project: Ref; vintage: number; batchStatus: BatchStatus; amount: Amount }>
  /** False where the chain did not tell: `credits` is then empty because nothing is known. */
  creditsKnown: boolean
  retirements: RetirementView[]
}
