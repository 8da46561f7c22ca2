mod milestones;
mod plan;
mod spending;
mod voting;

use {
    super::*,
    crate::{
        limits::*,
        math::{add, later, mul_div_floor, square_root, sub},
    },
};

/// Values of `Proposal::status`.
pub mod proposal_status {
    pub const VOTING: u8 = 1;
    /// Voted for; only a veto can stop it now.
    pub const COOL_OFF: u8 = 2;
    /// The total lies in escrow.
    pub const APPROVED: u8 = 3;
    /// Something was delivered or paid.
    pub const IN_DELIVERY: u8 = 4;
    pub const COMPLETED: u8 = 5;
    pub const DEFEATED: u8 = 6;
    pub const VETOED: u8 = 7;
    pub const CANCELLED: u8 = 8;
    /// Nobody drew the money in time, or it was not there.
    pub const EXPIRED: u8 = 9;
    /// What was not paid went back to the pools.
    pub const TERMINATED: u8 = 10;
}

/// Values of `MilestoneRow::kind`.
pub mod milestone_kind {
    /// Paid after a review of its evidence.
    pub const DELIVERY: u8 = 1;
    /// Paid before anything is delivered, as the vote named; covered by accepted spending.
    pub const ADVANCE: u8 = 2;
    /// Paid once a batch of at least `quantity` is issued.
    pub const CREDITS: u8 = 3;
}

/// Values of `MilestoneRow::status`.
pub mod milestone_status {
    pub const PLANNED: u8 = 1;
    pub const SUBMITTED: u8 = 2;
    /// Payable from `payable_at`.
    pub const ACCEPTED: u8 = 3;
    pub const PAID: u8 = 4;
    /// Waits for the next revision.
    pub const REJECTED: u8 = 5;
    pub const DISPUTED: u8 = 6;
    pub const TERMINATED: u8 = 7;
}

/// Values of `Vote::choice`.
pub mod vote_choice {
    pub const FOR: u8 = 1;
    pub const AGAINST: u8 = 2;
    /// Counts towards the quorum alone.
    pub const ABSTAIN: u8 = 3;
}

/// What a proposal asks for at one step; all zero: a free row.
#[derive(Clone, Copy, IdlType, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct MilestoneRow {
    /// Base units of the fund's mint: fixed by the vote.
    pub amount: u64,
    /// Unix seconds by which it is delivered.
    pub due_at: i64,
    /// Unix seconds from which it is paid; zero: not accepted.
    pub payable_at: i64,
    /// Base units of credits that a batch must have; zero: it asks for none.
    pub quantity: u64,
    /// A value of `milestone_kind`.
    pub kind: u8,
    /// A value of `milestone_status`.
    pub status: u8,
    /// Number of the last delivery; zero: none.
    pub revision: u16,
    /// 1 when its due date was extended.
    pub extended: u8,
    pub _padding: [u8; 3],
}

/// What the money may be spent on; all zero: a free row.
#[derive(Clone, Copy, IdlType, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct BudgetLine {
    /// ASCII, padded with zeros, unique within the proposal.
    pub code: [u8; 8],
    /// Base units of the fund's mint.
    pub amount: u64,
    /// Sums of the contracts awarded and of the expenses reported and accepted.
    pub awarded: u64,
    pub reported: u64,
    pub accepted: u64,
}

/// A pool as the proposal found it and drew on it; all zero: none.
#[derive(Clone, Copy, IdlType, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct PoolPart {
    pub pool: Address,
    /// Units alive and balance when the proposal was made: the value of a unit.
    pub units: u64,
    pub balance: u64,
    /// Value of the units that were alive at the end of the slot before.
    pub votable: u64,
    /// Base units drawn at approval, and how many came back: unspent from the escrow, and from the payee.
    pub drawn: u64,
    pub released: u64,
    /// Units alive when it was drawn: a contributor's part is its units of these.
    pub drawn_units: u64,
    /// Series of the units when the proposal was made and when it was drawn.
    pub series: u32,
    pub drawn_series: u32,
}

/// How the votes stand, in base units of value; weights by the proposal's rule.
#[derive(Clone, Copy, IdlType, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct Tally {
    /// Value that could vote, and that did.
    pub votable: u64,
    pub turnout: u64,
    pub weight_for: u64,
    pub weight_against: u64,
    pub voters: u32,
    pub _padding: [u8; 4],
}

/// A request for money of a fund, its vote, its escrow and what became of it.
#[account]
pub struct Proposal {
    pub version: u8,
    pub bump: u8,
    pub escrow_bump: u8,
    /// A value of `proposal_status`.
    pub status: u8,
    /// Chosen by the proposer.
    pub id: u32,
    /// The fund's count of proposals.
    pub number: u32,
    /// Number of the snapshot by which it votes, and of the one by which it was drawn.
    pub snapshot: u32,
    pub drawn_snapshot: u32,
    /// Used rows of `milestones` and `budget`.
    pub milestone_count: u8,
    pub budget_count: u8,
    pub _padding: [u8; 2],
    /// Number of the last event about this proposal.
    pub sequence: u64,
    /// Slot in which it was made.
    pub slot: u64,
    /// Unix seconds; zero: not yet.
    pub created_at: i64,
    pub voting_ends_at: i64,
    pub cool_off_ends_at: i64,
    /// By which the money is drawn.
    pub expires_at: i64,
    pub approved_at: i64,
    /// Unix seconds by which the final report is due; zero: payments are outstanding.
    pub report_due_at: i64,
    pub closed_at: i64,
    /// Base units of the fund's mint: the sum of the milestones.
    pub total: u64,
    pub paid: u64,
    /// Went back to the pools unspent from the escrow, and from the payee.
    pub released: u64,
    pub returned: u64,
    /// Part of `paid` that was paid in advance.
    pub advanced: u64,
    /// Expenses of the payee: reported and open, accepted, disallowed and owed back.
    pub reported: u64,
    pub accepted: u64,
    pub disallowed: u64,
    /// Lamports that the proposal holds beside its rent; zero once given back.
    pub deposit: u64,
    /// Part of the project's credits for the contributors, in basis points; zero: none. For claims whose
    /// monitoring period begins in the period (Unix seconds, end exclusive), up to the tonnage.
    pub share_bps: u16,
    pub _padding_2: [u8; 6],
    pub share_from: i64,
    pub share_until: i64,
    pub share_tonnage: u64,
    pub tally: Tally,
    /// The rules on the day it was made.
    pub rules: FundRules,
    pub fund: Address,
    pub project: Address,
    pub proposer: Address,
    /// Organization that delivers and accounts for the money, and who acted for it then.
    pub organization: Address,
    pub authority: Address,
    /// Wallet that is paid, and its associated token account.
    pub payee: Address,
    pub payee_account: Address,
    /// Zero: nothing was drawn.
    pub escrow: Address,
    /// SHA-256 of the proposal, of the reason of a veto, withdrawal or end, and of the final report.
    pub document_hash: [u8; 32],
    pub reason_hash: [u8; 32],
    pub report_hash: [u8; 32],
    /// Paid rent and deposit.
    pub payer: Address,
    /// The project's pool, if it has one, and the free pool.
    pub pools: [PoolPart; PROPOSAL_POOLS],
    pub milestones: [MilestoneRow; MAX_MILESTONES],
    pub budget: [BudgetLine; MAX_BUDGET_LINES],
    pub reserved: [u8; RESERVED],
}

/// Rows of `Proposal::pools`.
pub const PROJECT_POOL: usize = 0;
pub const FREE_POOL: usize = 1;

impl Proposal {
    pub fn milestones(&self) -> &[MilestoneRow] {
        &self.milestones[..usize::from(self.milestone_count).min(MAX_MILESTONES)]
    }

    pub fn budget(&self) -> &[BudgetLine] {
        &self.budget[..usize::from(self.budget_count).min(MAX_BUDGET_LINES)]
    }

    pub fn milestone(&mut self, index: u8) -> Result<&mut MilestoneRow> {
        let used = usize::from(self.milestone_count).min(MAX_MILESTONES);
        self.milestones[..used]
            .get_mut(usize::from(index))
            .ok_or(GroundtruthError::MilestoneUnknown.into())
    }

    pub fn line(&mut self, index: u8) -> Result<&mut BudgetLine> {
        let used = usize::from(self.budget_count).min(MAX_BUDGET_LINES);
        self.budget[..used]
            .get_mut(usize::from(index))
            .ok_or(GroundtruthError::BudgetInvalid.into())
    }

    /// The row of one of its pools.
    pub fn pool_row(&self, pool: &Address) -> Result<usize> {
        self.pools
            .iter()
            .position(|row| row.pool == *pool && *pool != Address::default())
            .ok_or(GroundtruthError::ProposalPoolMismatch.into())
    }

    fn change_status(&mut self, status: u8) {
        self.status = status;
        advance(&mut self.sequence);
    }

    fn close(&mut self, status: u8, now: i64) {
        self.closed_at = now;
        self.change_status(status);
    }

    /// Laws 2 to 5 for this proposal, as far as it alone can tell.
    pub fn invariant(&self) -> Result<()> {
        let tally = &self.tally;
        invariant(tally.turnout <= tally.votable)?;
        invariant(add(tally.weight_for, tally.weight_against)? <= tally.turnout)?;
        let mut paid = 0;
        let mut sum = 0;
        for row in self.milestones() {
            sum = add(sum, row.amount)?;
            if row.status == milestone_status::PAID {
                paid = add(paid, row.amount)?;
            }
        }
        invariant(sum == self.total && paid == self.paid)?;
        let drawn = add(self.pools[PROJECT_POOL].drawn, self.pools[FREE_POOL].drawn)?;
        invariant((self.escrow == Address::default()) == (drawn == 0))?;
        invariant(drawn == 0 || drawn == self.total)?;
        invariant(add(self.paid, self.released)? <= drawn)?;
        invariant(self.advanced <= self.paid)?;
        invariant(add(self.accepted, self.returned)? <= self.paid)
    }
}

#[cfg(test)]
mod fixture {
    use {super::*, bytemuck::Zeroable};

    /// A proposal of 1,000 in two milestones, with 10,000 base units that may vote.
    pub fn proposal() -> Proposal {
        let mut proposal = Proposal::zeroed();
        proposal.status = proposal_status::VOTING;
        proposal.voting_ends_at = 100;
        proposal.total = 1_000;
        proposal.milestone_count = 2;
        for (row, amount) in [400, 600].into_iter().enumerate() {
            proposal.milestones[row].amount = amount;
            proposal.milestones[row].due_at = 10 * DAY;
            proposal.milestones[row].kind = milestone_kind::DELIVERY;
            proposal.milestones[row].status = milestone_status::PLANNED;
        }
        proposal.tally.votable = 10_000;
        proposal.rules.quorum_bps = 2_000;
        proposal.rules.approval_bps = 6_000;
        proposal.rules.cool_off = DAY;
        proposal.rules.vote_weight = vote_weight::LINEAR;
        proposal
    }
}
