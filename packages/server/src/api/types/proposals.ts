import type { Amount, LedgerLine, Ref } from '../types.ts'
import type { AwardView, DeliveryView, ExpenseView } from './deliveries.ts'
import type { FundRules } from './funds.ts'

export type ProposalStatus =
  | 'voting'
  | 'cool-off'
  | 'approved'
  | 'in-delivery'
  | 'completed'
  | 'defeated'
  | 'vetoed'
  | 'cancelled'
  | 'expired'
  | 'terminated'

export type VoteChoice = 'for' | 'against' | 'abstain'
export type MilestoneKind = 'delivery' | 'advance' | 'credits'
export type MilestoneStatus =
  'planned' | 'submitted' | 'accepted' | 'paid' | 'rejected' | 'disputed' | 'terminated'
export type DeliveryStatus = 'submitted' | 'accepted' | 'rejected' | 'disputed' | 'reversed' | 'lapsed'
export type ExpenseStatus = 'reported' | 'accepted' | 'disallowed' | 'corrected' | 'lapsed'
export type AwardMethod = 'open' | 'restricted' | 'direct'

/** How the votes stand. Values are base units of the fund's money; weights are plain numbers by the rule. */
export interface Tally {
  /** Value that could vote, and that did. */
  votable: Amount
  turnout: Amount
  weightFor: string
  weightAgainst: string
  voters: number
  /** Basis points, rounded down: turnout of votable, and for of for and against; null where nothing is to divide. */
  turnoutBps: number | null
  approvalBps: number | null
  quorumBps: number
  neededBps: number
  /** What the vote would come to if it ended now: quorum reached, enough approval, no tie. */
  passes: boolean
}

/**
 * What may be done next, one after the other: compare `from` and `until` with the time of the answer.
 *
 * - `votes`: contributors vote; `finish`: anyone ends the vote; `withdrawal`: its proposer may take it back.
 * - `veto`: the guardian may stop it; `draw`: anyone draws the money into escrow; `expiry`: anyone ends it unpaid.
 * - `delivery`, `credits`, `advance`: the milestone in `milestone` is delivered, met by a batch, or paid in advance.
 * - `accounting`: the payee accounts for what was paid in advance; until then no payment is among the needs.
 * - `review`, `decision`, `challenge`, `payment`: of the milestone's delivery.
 * - `report`: the final report; `termination`: anyone sends back what is not paid.
 */
export interface ProposalNeed {
  key:
    | 'votes'
    | 'finish'
    | 'withdrawal'
    | 'veto'
    | 'draw'
    | 'expiry'
    | 'delivery'
    | 'credits'
    | 'advance'
    | 'accounting'
    | 'review'
    | 'decision'
    | 'challenge'
    | 'payment'
    | 'report'
    | 'termination'
  who: 'contributor' | 'proposer' | 'guardian' | 'payee' | 'verifier' | 'steward' | 'anyone' | 'nobody'
  /** Row of the milestones, from 0; null where it is about the proposal. */
  milestone: number | null
  from: number | null
  until: number | null
}

export interface ProposalSummary {
  address: string
  fund: Ref
  project: Ref
  /** The fund's count of its proposals, from 1. */
  number: number
  /** Of its document in the content store; null where the file is missing. */
  title: string | null
  summary: string | null
  documentHash: string
  status: ProposalStatus
  proposer: string
  /** Wallet that is paid, and the organization that delivers and accounts for it: fixed by the vote. */
  payee: string
  organization: Ref
  total: Amount
  paid: Amount
  /** In escrow: drawn, neither paid nor back in the pools. */
  inEscrow: Amount
  /** Went back to the pools: unspent from the escrow, and from the payee. */
  released: Amount
  returned: Amount
  /** Expenses accepted. */
  accepted: Amount
  tally: Tally
  milestoneCount: number
  milestonesPaid: number
  /** Part of the project's credits for the contributors; zero: none. */
  shareBps: number
  createdAt: number
  votingEndsAt: number
  coolOffEndsAt: number | null
  /** By which the money is drawn. */
  expiresAt: number
  approvedAt: number | null
  reportDueAt: number | null
  closedAt: number | null
  /** Empty once it is at its end. */
  needs: ProposalNeed[]
}

/** A pool that the proposal draws on. */
export interface ProposalPool {
  pool: string
  /** Null: the free pool. */
  project: Ref | null
  drawn: Amount
  /** Came back to it from the escrow and from the payee. */
  back: Amount
  /** Units alive when it was drawn: a contributor's part is its units of these. */
  drawnUnits: string
  series: number
}

/** A step of the plan with what became of it. */
export interface MilestoneView {
  /** Row, from 0. */
  index: number
  /** As the proposal's document calls it; null where it says nothing or is missing. */
  title: string | null
  kind: MilestoneKind
  status: MilestoneStatus
  amount: Amount
  /** As voted, and as it stands after an extension or a refused delivery. */
  plannedDueAt: number
  dueAt: number
  extended: boolean
  /** Credits that a batch must have; null where it asks for none. */
  quantity: Amount | null
  /** Batch that met it. */
  metBy: { batch: Ref; issued: Amount; at: number; by: string } | null
  revision: number
  payableAt: number | null
  payment: PaymentView | null
  /** Sent back by the payee of this payment. */
  returned: Amount
}

/** A disbursement: the fixed amount of one milestone to the account of the payee that the vote named. */
export interface PaymentView {
  milestone: number
  kind: MilestoneKind
  amount: Amount
  destination: string
  payee: string
  /** Whoever sent the transaction. */
  by: string
  at: number
  signature: string
}

export interface BudgetLineView {
  index: number
  code: string
  /** As the proposal's document calls it; null where it says nothing or is missing. */
  title: string | null
  amount: Amount
  awarded: Amount
  /** Expenses that stand: open and accepted. */
  reported: Amount
  accepted: Amount
}

export interface VoteView {
  address: string
  proposal: string
  wallet: string
  pool: string
  /** Null: the free pool. */
  project: Ref | null
  choice: VoteChoice
  value: Amount
  weight: string
  castAt: number
  /** Null where it never changed. */
  changedAt: number | null
  /** When its account was closed and the rent paid back; vote and tally stay. */
  closedAt: number | null
  signature: string
}

/** With what a wallet votes, pool by pool. */
export interface VotingPower {
  pool: string
  project: Ref | null
  contributor: string
  units: string
  value: Amount
  weight: string
  vote: VoteView | null
}

/** Money that came back, and how much of it those it was drawn from have claimed. */
export interface MoneyBackView {
  address: string
  /** `return`: the payee sent it back; otherwise it was never paid out. */
  reason: 'termination' | 'return'
  /** Of the payment that it comes from; null for a termination. */
  milestone: number | null
  by: string
  returnedAt: number
  claimUntil: number
  pools: Array<{
    pool: string
    /** Null: the free pool. */
    project: Ref | null
    amount: Amount
    claimed: Amount
    /** What was left when the time was over: it raised the units alive; null: not settled yet. */
    settled: Amount | null
  }>
  signature: string
}

/** A batch whose credits are partly for the contributors of the proposal. */
export interface CreditShareView {
  batch: Ref
  claim: Ref
  amount: Amount
  claimed: Amount
  issuedAt: number | null
}

export interface ProposalView extends ProposalSummary {
  id: number
  /** Slot in which it was made: contributors vote with what they held at the end of the slot before. */
  slot: number
  snapshot: number
  rules: FundRules
  pools: ProposalPool[]
  milestones: MilestoneView[]
  budget: BudgetLineView[]
  /** Of the votes, the largest 100; all of them by their own route. */
  votes: VoteView[]
  payments: PaymentView[]
  deliveries: DeliveryView[]
  awards: AwardView[]
  expenses: ExpenseView[]
  moneyBack: MoneyBackView[]
  /** Part of `paid` that was paid in advance; covered by accepted spending before anything else is paid. */
  advanced: Amount
  paidAfterProof: Amount
  /** Expenses open, and disallowed: owed back. */
  reported: Amount
  disallowed: Amount
  escrow: string | null
  /** Lamports, as SOL with nine decimals; zero once given back. `depositTo` received it. */
  deposit: Amount
  depositTo: string | null
  /** Null where the vote named none. */
  creditShare: {
    bps: number
    from: number
    until: number
    tonnage: Amount
    /** As the project's claims carry it now; null before approval and once it is over. */
    binding: { bps: number; used: Amount; inForce: boolean; ended: boolean } | null
    batches: CreditShareView[]
  } | null
  /** Why it was vetoed, withdrawn or ended; null unless it was. */
  closing: {
    by: string
    at: number
    /** True where the deposit was forfeited. */
    abusive: boolean
    reasonHash: string | null
    reason: string | null
  } | null
  reportHash: string | null
  report: string | null
  /** Where the server hands the proposal's document out, and a file that it names; null where it is not held. */
  document: {
    url: string | null
    attached: { name: string; sha256: string; url: string | null } | null
  }
  timeline: LedgerLine[]
}
