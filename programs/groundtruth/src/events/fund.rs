use {crate::state::FundRules, anchor_lang::prelude::*};

#[event]
pub struct FundCreated {
    pub version: u8,
    pub at: i64,
    pub fund: Address,
    pub fund_sequence: u64,
    pub creator: Address,
    pub id: u32,
    pub mint: Address,
    pub decimals: u8,
    pub manager: Address,
    pub guardian: Address,
    pub deposit_destination: Address,
    pub rules: FundRules,
    pub profile_hash: [u8; 32],
    /// Unix seconds; zero: it has no end of its own.
    pub expires_at: i64,
}

#[event]
pub struct PoolOpened {
    pub version: u8,
    pub at: i64,
    pub pool: Address,
    pub pool_sequence: u64,
    pub fund: Address,
    pub fund_sequence: u64,
    pub manager: Address,
    /// Zero: the free pool.
    pub project: Address,
    pub vault: Address,
}

#[event]
pub struct PoolJoined {
    pub version: u8,
    pub at: i64,
    pub pool: Address,
    pub pool_sequence: u64,
    pub contributor: Address,
    pub wallet: Address,
    pub contributors_after: u64,
}

#[event]
pub struct ContributionReceived {
    pub version: u8,
    pub at: i64,
    pub pool: Address,
    pub pool_sequence: u64,
    pub fund: Address,
    pub contributor: Address,
    pub wallet: Address,
    /// What the vault received.
    pub amount: u64,
    pub units: u64,
    /// The pool's number of this contribution.
    pub number: u64,
    pub balance_after: u64,
    pub units_after: u64,
    pub contributor_units_after: u64,
    pub contributor_contributed_after: u64,
}

#[event]
pub struct FundPauseSet {
    pub version: u8,
    pub at: i64,
    pub fund: Address,
    pub fund_sequence: u64,
    pub actor: Address,
    pub paused_before: u32,
    pub paused_after: u32,
    /// Unix seconds at which a pause of payments ends by itself, or when it ended; zero: there was none.
    pub payments_resume_at: i64,
}

#[event]
pub struct FundRulesChanged {
    pub version: u8,
    pub at: i64,
    pub fund: Address,
    pub fund_sequence: u64,
    pub manager: Address,
    pub deposit_destination: Address,
    pub rules: FundRules,
    pub profile_hash: [u8; 32],
    /// Unix seconds from which proposals may be made under them.
    pub rules_due_at: i64,
}

#[event]
pub struct FundRoleOffered {
    pub version: u8,
    pub at: i64,
    pub fund: Address,
    pub fund_sequence: u64,
    pub actor: Address,
    /// A value of `fund_role`.
    pub role: u8,
    /// Zero: the offer was taken back.
    pub offered_to: Address,
}

#[event]
pub struct FundRoleAccepted {
    pub version: u8,
    pub at: i64,
    pub fund: Address,
    pub fund_sequence: u64,
    /// A value of `fund_role`.
    pub role: u8,
    pub holder_before: Address,
    pub holder_after: Address,
}

#[event]
pub struct FundWoundDown {
    pub version: u8,
    pub at: i64,
    pub fund: Address,
    pub fund_sequence: u64,
    pub actor: Address,
    /// 1 when its own end was over, 0 when its manager decided.
    pub expired: u8,
}

#[event]
pub struct MoneyAdopted {
    pub version: u8,
    pub at: i64,
    pub pool: Address,
    pub pool_sequence: u64,
    pub fund: Address,
    pub manager: Address,
    pub amount: u64,
    pub balance_after: u64,
    pub units_after: u64,
}

#[event]
pub struct PoolClosed {
    pub version: u8,
    pub at: i64,
    pub pool: Address,
    pub pool_sequence: u64,
    pub fund: Address,
    pub actor: Address,
    /// What lay in its vault unattributed.
    pub adopted: u64,
    /// What its units share.
    pub closing_total: u64,
    pub units: u64,
}

#[event]
pub struct RefundPaid {
    pub version: u8,
    pub at: i64,
    pub pool: Address,
    pub pool_sequence: u64,
    pub fund: Address,
    pub contributor: Address,
    pub wallet: Address,
    pub destination: Address,
    pub amount: u64,
    pub balance_after: u64,
    pub contributor_refunded_after: u64,
}

/// Money that a giver moved from a closing project's pool to the free pool of the fund.
#[event]
pub struct EarmarkReleased {
    pub version: u8,
    pub at: i64,
    pub pool: Address,
    pub pool_sequence: u64,
    pub free_pool: Address,
    pub free_pool_sequence: u64,
    pub fund: Address,
    pub contributor: Address,
    pub free_contributor: Address,
    pub wallet: Address,
    pub amount: u64,
    /// Units bought of the free pool.
    pub units: u64,
    /// The free pool's number of this contribution.
    pub number: u64,
    pub balance_after: u64,
    pub contributor_refunded_after: u64,
    pub free_balance_after: u64,
    pub free_units_after: u64,
    pub free_contributor_units_after: u64,
    pub free_contributor_contributed_after: u64,
}

#[event]
pub struct ProposalCreated {
    pub version: u8,
    pub at: i64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub fund: Address,
    pub fund_sequence: u64,
    pub project: Address,
    pub proposer: Address,
    pub organization: Address,
    pub payee: Address,
    pub id: u32,
    pub number: u32,
    pub snapshot: u32,
    pub slot: u64,
    pub total: u64,
    pub votable: u64,
    pub milestone_count: u8,
    pub budget_count: u8,
    pub voting_ends_at: i64,
    pub deposit: u64,
    pub share_bps: u16,
    pub share_from: i64,
    pub share_until: i64,
    pub share_tonnage: u64,
    pub document_hash: [u8; 32],
    /// The project's pool; zero: it has none.
    pub pool: Address,
}

#[event]
pub struct VoteCast {
    pub version: u8,
    pub at: i64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub pool: Address,
    pub contributor: Address,
    pub wallet: Address,
    pub vote: Address,
    /// Zero: the first vote of this contributor.
    pub choice_before: u8,
    /// A value of `vote_choice`.
    pub choice: u8,
    pub value: u64,
    pub weight: u64,
    pub turnout_after: u64,
    pub weight_for_after: u64,
    pub weight_against_after: u64,
    pub voters_after: u32,
}

/// A vote's account was closed and its rent paid back; vote and tally stay in the ledger.
#[event]
pub struct VoteClosed {
    pub version: u8,
    pub at: i64,
    pub vote: Address,
    pub proposal: Address,
    pub contributor: Address,
    pub payer: Address,
    pub lamports: u64,
}

#[event]
pub struct VoteFinished {
    pub version: u8,
    pub at: i64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub actor: Address,
    pub status_after: u8,
    pub turnout: u64,
    pub votable: u64,
    pub weight_for: u64,
    pub weight_against: u64,
    /// Unix seconds; zero: defeated.
    pub cool_off_ends_at: i64,
    pub expires_at: i64,
    /// Lamports given back; zero: the deposit stays until the outcome is final.
    pub deposit: u64,
}

/// Vetoed, withdrawn or expired before any money was drawn.
#[event]
pub struct ProposalClosed {
    pub version: u8,
    pub at: i64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub actor: Address,
    pub status_after: u8,
    /// 1 when the deposit was forfeited.
    pub abusive: u8,
    pub reason_hash: [u8; 32],
    pub deposit: u64,
    pub deposit_to: Address,
}

#[event]
pub struct ProposalApproved {
    pub version: u8,
    pub at: i64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub fund: Address,
    pub fund_sequence: u64,
    pub project: Address,
    pub project_sequence: u64,
    /// The project's pool; zero with the number zero: it has none.
    pub pool: Address,
    pub pool_sequence: u64,
    pub free_pool: Address,
    pub free_pool_sequence: u64,
    pub actor: Address,
    pub escrow: Address,
    pub snapshot: u32,
    pub drawn: u64,
    pub drawn_units: u64,
    pub balance_after: u64,
    pub free_drawn: u64,
    pub free_drawn_units: u64,
    pub free_balance_after: u64,
    pub deposit: u64,
}

#[event]
pub struct DeliverySubmitted {
    pub version: u8,
    pub at: i64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub delivery: Address,
    pub delivery_sequence: u64,
    pub actor: Address,
    pub milestone: u8,
    pub revision: u16,
    pub evidence_root: [u8; 32],
    pub waits_until: i64,
}

#[event]
pub struct DeliveryReviewed {
    pub version: u8,
    pub at: i64,
    pub delivery: Address,
    pub delivery_sequence: u64,
    pub proposal: Address,
    /// The proposal's number where the review decided the delivery; otherwise the present one.
    pub proposal_sequence: u64,
    pub milestone: u8,
    pub organization: Address,
    pub verifier: Address,
    pub person: Address,
    /// `ACCEPT` or `REJECT` of `verdict`.
    pub verdict: u8,
    pub statement_hash: [u8; 32],
    pub accepting_after: u8,
    pub rejecting_after: u8,
    pub quorum: u8,
    pub status_after: u8,
    pub challenge_ends_at: i64,
}

/// Nobody reviewed a delivery in time.
#[event]
pub struct DeliveryLapsed {
    pub version: u8,
    pub at: i64,
    pub delivery: Address,
    pub delivery_sequence: u64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub milestone: u8,
    pub actor: Address,
    pub due_at: i64,
}

#[event]
pub struct DeliveryDisputed {
    pub version: u8,
    pub at: i64,
    pub delivery: Address,
    pub delivery_sequence: u64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub milestone: u8,
    pub objection: Address,
    pub objector: Address,
    pub document_hash: [u8; 32],
    pub deposit: u64,
    pub decide_by: i64,
}

#[event]
pub struct ObjectionDecided {
    pub version: u8,
    pub at: i64,
    pub delivery: Address,
    pub delivery_sequence: u64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub milestone: u8,
    pub objection: Address,
    pub actor: Address,
    /// A value of `dispute_status`.
    pub outcome: u8,
    pub abusive: u8,
    pub decision_hash: [u8; 32],
    pub deposit: u64,
    pub deposit_to: Address,
    pub status_after: u8,
    pub challenge_ends_at: i64,
    pub due_at: i64,
}

/// A milestone that asks for credits was met by a batch.
#[event]
pub struct MilestoneMet {
    pub version: u8,
    pub at: i64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub milestone: u8,
    pub batch: Address,
    pub issued: u64,
    pub actor: Address,
}

#[event]
pub struct MilestoneExtended {
    pub version: u8,
    pub at: i64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub milestone: u8,
    pub manager: Address,
    pub due_before: i64,
    pub due_after: i64,
    pub reason_hash: [u8; 32],
}

#[event]
pub struct MilestonePaid {
    pub version: u8,
    pub at: i64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub project: Address,
    /// The project's number where its claims are bound from now on; otherwise the present one.
    pub project_sequence: u64,
    pub fund: Address,
    pub milestone: u8,
    /// A value of `milestone_kind`.
    pub kind: u8,
    pub actor: Address,
    pub payee: Address,
    pub destination: Address,
    pub amount: u64,
    pub paid_after: u64,
    pub escrow_after: u64,
    pub report_due_at: i64,
    /// 1 where the project's claims are bound from now on.
    pub binds: u8,
}

/// What was not paid or accepted went back to the pools it came from.
#[event]
pub struct ProposalTerminated {
    pub version: u8,
    pub at: i64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub project: Address,
    /// The project's number where its row ended; otherwise the present one.
    pub project_sequence: u64,
    /// The project's pool; zero with the number zero: it has none.
    pub pool: Address,
    pub pool_sequence: u64,
    pub free_pool: Address,
    pub free_pool_sequence: u64,
    pub actor: Address,
    pub reason_hash: [u8; 32],
    pub amount: u64,
    pub free_amount: u64,
    pub balance_after: u64,
    pub free_balance_after: u64,
    pub escrow_after: u64,
    /// Where those it was drawn from claim it, and until when (Unix seconds).
    pub money_back: Address,
    pub money_back_sequence: u64,
    pub claim_until: i64,
    /// 1 the first time; later on it only brings back what could not be paid for a year.
    pub ends: u8,
}

#[event]
pub struct ContractAwarded {
    pub version: u8,
    pub at: i64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub award: Address,
    pub award_sequence: u64,
    pub actor: Address,
    pub id: u32,
    pub line: u8,
    /// A value of `award_method`.
    pub method: u8,
    pub amount: u64,
    pub supplier: [u8; 16],
    pub document_hash: [u8; 32],
}

#[event]
pub struct GoodsReceived {
    pub version: u8,
    pub at: i64,
    pub award: Address,
    pub award_sequence: u64,
    pub proposal: Address,
    pub actor: Address,
    pub receipt_hash: [u8; 32],
}

#[event]
pub struct ExpenseReported {
    pub version: u8,
    pub at: i64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub expense: Address,
    pub expense_sequence: u64,
    /// The contract that it pays; zero with the number zero: none.
    pub award: Address,
    pub award_sequence: u64,
    /// The expense in whose place it stands; zero with the number zero: none.
    pub corrected: Address,
    pub corrected_sequence: u64,
    pub actor: Address,
    pub id: u32,
    pub line: u8,
    pub amount: u64,
    pub local_amount: u64,
    pub currency: [u8; 3],
    pub rate: u64,
    pub spent_at: i64,
    pub recipients: u32,
    pub document_hash: [u8; 32],
    pub waits_until: i64,
    pub reported_after: u64,
    pub accepted_after: u64,
}

#[event]
pub struct ExpenseReviewed {
    pub version: u8,
    pub at: i64,
    pub expense: Address,
    pub expense_sequence: u64,
    pub proposal: Address,
    /// The proposal's number where the review decided the expense; otherwise the present one.
    pub proposal_sequence: u64,
    /// The contract that it pays; zero with the number zero: none, or it stands as it was.
    pub award: Address,
    pub award_sequence: u64,
    pub organization: Address,
    pub verifier: Address,
    pub person: Address,
    /// `ACCEPT` or `REJECT` of `verdict`.
    pub verdict: u8,
    pub statement_hash: [u8; 32],
    pub status_after: u8,
    pub amount: u64,
    pub reported_after: u64,
    pub accepted_after: u64,
    pub disallowed_after: u64,
}

/// Nobody reviewed an expense in time.
#[event]
pub struct ExpenseLapsed {
    pub version: u8,
    pub at: i64,
    pub expense: Address,
    pub expense_sequence: u64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    /// The contract that it pays; zero with the number zero: none.
    pub award: Address,
    pub award_sequence: u64,
    pub actor: Address,
    pub amount: u64,
    pub reported_after: u64,
}

#[event]
pub struct MoneyReturned {
    pub version: u8,
    pub at: i64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    /// The project's pool; zero with the number zero: it has none.
    pub pool: Address,
    pub pool_sequence: u64,
    pub free_pool: Address,
    pub free_pool_sequence: u64,
    /// The milestone whose payment it comes from.
    pub milestone: u8,
    pub actor: Address,
    pub source: Address,
    pub amount: u64,
    pub free_amount: u64,
    pub balance_after: u64,
    pub free_balance_after: u64,
    pub returned_after: u64,
    /// Where those it was drawn from claim it, and until when (Unix seconds).
    pub money_back: Address,
    pub money_back_sequence: u64,
    pub claim_until: i64,
}

#[event]
pub struct ProposalCompleted {
    pub version: u8,
    pub at: i64,
    pub proposal: Address,
    pub proposal_sequence: u64,
    pub project: Address,
    /// The project's number where its row ended; otherwise the present one.
    pub project_sequence: u64,
    pub actor: Address,
    pub report_hash: [u8; 32],
    pub paid: u64,
    pub accepted: u64,
    pub returned: u64,
}

#[event]
pub struct CreditsClaimed {
    pub version: u8,
    pub at: i64,
    pub batch: Address,
    pub batch_sequence: u64,
    pub proposal: Address,
    pub pool: Address,
    pub contributor: Address,
    pub wallet: Address,
    pub credit_claim: Address,
    pub destination: Address,
    pub amount: u64,
    pub share: u64,
    pub claimed_after: u64,
}

/// A contributor took its part of what came back: as units of the open pool, or as money of a closing one.
#[event]
pub struct MoneyReclaimed {
    pub version: u8,
    pub at: i64,
    pub money_back: Address,
    pub money_back_sequence: u64,
    pub pool: Address,
    pub pool_sequence: u64,
    pub fund: Address,
    pub proposal: Address,
    pub contributor: Address,
    pub wallet: Address,
    pub reclaim: Address,
    pub amount: u64,
    /// Zero with a destination: it was paid out.
    pub units: u64,
    /// Zero: it bought units.
    pub destination: Address,
    pub balance_after: u64,
    pub reclaimable_after: u64,
    pub units_after: u64,
    pub contributor_units_after: u64,
    pub contributor_refunded_after: u64,
}

/// What nobody claimed of money that came back raises the units alive.
#[event]
pub struct ReturnSettled {
    pub version: u8,
    pub at: i64,
    pub money_back: Address,
    pub money_back_sequence: u64,
    pub pool: Address,
    pub pool_sequence: u64,
    pub proposal: Address,
    pub actor: Address,
    pub amount: u64,
    pub balance_after: u64,
    pub reclaimable_after: u64,
}
