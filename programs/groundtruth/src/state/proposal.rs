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

impl PoolPart {
    /// The pool as it stands when a proposal is made in `slot`.
    pub fn of(pool: &Pool, address: Address, slot: u64) -> Result<Self> {
        Ok(Self {
            pool: address,
            units: pool.units,
            balance: pool.balance,
            votable: pool.value_of(pool.units_before(slot))?,
            drawn: 0,
            released: 0,
            drawn_units: 0,
            series: pool.series,
            drawn_series: 0,
        })
    }

    fn value_of(&self, units: u64) -> Result<u64> {
        match self.units {
            0 => Ok(0),
            alive => mul_div_floor(units, self.balance, alive),
        }
    }
}

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

    /// Refuses rows that do not sum to the total, lie outside the time of delivery, or pay too much in
    /// advance; for a new proposal.
    pub fn require_plan(&self) -> Result<()> {
        let latest = later(self.created_at, MAX_DELIVERY_TERM)?;
        let (mut sum, mut advances) = (0, 0);
        for row in self.milestones() {
            let asks_credits = row.kind == milestone_kind::CREDITS;
            require!(
                row.amount > 0
                    && row.due_at > self.expires_at
                    && row.due_at <= latest
                    && matches!(
                        row.kind,
                        milestone_kind::DELIVERY
                            | milestone_kind::ADVANCE
                            | milestone_kind::CREDITS
                    )
                    && asks_credits == (row.quantity > 0),
                GroundtruthError::MilestonesInvalid
            );
            sum = add(sum, row.amount)?;
            if row.kind == milestone_kind::ADVANCE {
                advances = add(advances, row.amount)?;
            }
        }
        require!(
            sum == self.total && sum > 0,
            GroundtruthError::MilestonesInvalid
        );
        require!(
            advances <= mul_div_floor(self.total, MAX_ADVANCE_BPS, BASIS_POINTS)?,
            GroundtruthError::AdvanceTooLarge
        );
        self.require_budget()
    }

    fn require_budget(&self) -> Result<()> {
        let lines = self.budget();
        let mut sum = 0;
        for (row, line) in lines.iter().enumerate() {
            let named_once = !lines[..row].iter().any(|other| other.code == line.code);
            require!(
                is_code(&line.code) && named_once && line.amount > 0,
                GroundtruthError::BudgetInvalid
            );
            sum = add(sum, line.amount)?;
        }
        require!(sum == self.total, GroundtruthError::BudgetInvalid);
        let has_share = self.share_bps > 0;
        require!(
            u64::from(self.share_bps) <= BASIS_POINTS
                && has_share == (self.share_from < self.share_until)
                && has_share == (self.share_tonnage > 0),
            GroundtruthError::CreditShareInvalid
        );
        Ok(())
    }

    /// Refuses an amount above the part of what the pools hold that one proposal may draw.
    pub fn require_within_cap(&self, available: u64) -> Result<()> {
        let bps = u64::from(self.rules.cap_per_proposal_bps);
        require!(
            self.total <= mul_div_floor(available, bps, BASIS_POINTS)?,
            GroundtruthError::ProposalAboveCap
        );
        Ok(())
    }

    fn change_status(&mut self, status: u8) {
        self.status = status;
        advance(&mut self.sequence);
    }

    fn close(&mut self, status: u8, now: i64) {
        self.closed_at = now;
        self.change_status(status);
    }

    /// What a contributor may vote with: the value of the units held at the end of the slot before the
    /// proposal, in base units.
    pub fn votable_of(&self, row: usize, contributor: &ContributorAccount) -> Result<u64> {
        let pool = &self.pools[row];
        let units = units_before(contributor, self.snapshot, pool.series, self.slot);
        let value = pool.value_of(units)?;
        require!(value > 0, GroundtruthError::NoVotingWeight);
        Ok(value)
    }

    /// The weight of `value` by the rule that the proposal was made under.
    pub fn weight_of(&self, value: u64) -> u64 {
        match self.rules.vote_weight {
            vote_weight::SQUARE_ROOT => square_root(value),
            _ => value,
        }
    }

    /// Counts a vote, in place of the earlier one of the same contributor, if any.
    pub fn count_vote(&mut self, before: u8, choice: u8, value: u64, now: i64) -> Result<()> {
        require!(
            self.status == proposal_status::VOTING,
            GroundtruthError::ProposalNotVoting
        );
        require!(now < self.voting_ends_at, GroundtruthError::VotingOver);
        let weight = self.weight_of(value);
        let tally = &mut self.tally;
        match before {
            0 => {
                tally.turnout = add(tally.turnout, value)?;
                tally.voters += 1;
            }
            vote_choice::FOR => tally.weight_for = sub(tally.weight_for, weight)?,
            vote_choice::AGAINST => tally.weight_against = sub(tally.weight_against, weight)?,
            _ => {}
        }
        match choice {
            vote_choice::FOR => tally.weight_for = add(tally.weight_for, weight)?,
            vote_choice::AGAINST => tally.weight_against = add(tally.weight_against, weight)?,
            vote_choice::ABSTAIN => {}
            _ => return Err(GroundtruthError::VoteUnknown.into()),
        }
        advance(&mut self.sequence);
        Ok(())
    }

    /// Ends the vote: to the cool-off, or defeated. A tie fails. True when it passed.
    pub fn finish_vote(&mut self, now: i64) -> Result<bool> {
        require!(
            self.status == proposal_status::VOTING,
            GroundtruthError::ProposalNotVoting
        );
        require!(now >= self.voting_ends_at, GroundtruthError::VotingNotOver);
        let Tally {
            votable,
            turnout,
            weight_for,
            weight_against,
            ..
        } = self.tally;
        let parts = |value: u64, bps: u64| u128::from(value) * u128::from(bps);
        let voted = add(weight_for, weight_against)?;
        let passed = parts(turnout, BASIS_POINTS) >= parts(votable, self.rules.quorum_bps.into())
            && parts(weight_for, BASIS_POINTS) >= parts(voted, self.rules.approval_bps.into())
            && weight_for > weight_against;
        if passed {
            self.cool_off_ends_at = later(now, self.rules.cool_off)?;
            self.change_status(proposal_status::COOL_OFF);
        } else {
            self.close(proposal_status::DEFEATED, now);
        }
        Ok(passed)
    }

    /// The guardian's veto, in the cool-off alone.
    pub fn veto(&mut self, reason_hash: [u8; 32], now: i64) -> Result<()> {
        require!(
            self.status == proposal_status::COOL_OFF,
            GroundtruthError::ProposalNotInCoolOff
        );
        require!(now < self.cool_off_ends_at, GroundtruthError::CoolOffOver);
        require_hash(&reason_hash)?;
        self.reason_hash = reason_hash;
        self.close(proposal_status::VETOED, now);
        Ok(())
    }

    /// Taken back by its proposer during the vote.
    pub fn withdraw(&mut self, reason_hash: [u8; 32], now: i64) -> Result<()> {
        require!(
            self.status == proposal_status::VOTING,
            GroundtruthError::ProposalNotVoting
        );
        self.reason_hash = reason_hash;
        self.close(proposal_status::CANCELLED, now);
        Ok(())
    }

    /// Ends what nobody drew in time.
    pub fn expire(&mut self, now: i64) -> Result<()> {
        self.require_cool_off()?;
        require!(now >= self.expires_at, GroundtruthError::ProposalNotExpired);
        self.close(proposal_status::EXPIRED, now);
        Ok(())
    }

    fn require_cool_off(&self) -> Result<()> {
        require!(
            self.status == proposal_status::COOL_OFF,
            GroundtruthError::ProposalNotInCoolOff
        );
        Ok(())
    }

    /// Refuses to draw before the cool-off is over or after the time for it.
    pub fn require_drawable(&self, now: i64) -> Result<()> {
        self.require_cool_off()?;
        require!(
            now >= self.cool_off_ends_at,
            GroundtruthError::CoolOffNotOver
        );
        require!(now < self.expires_at, GroundtruthError::ProposalExpired);
        Ok(())
    }

    /// Notes what was drawn from a pool, as it stood just before.
    pub fn note_draw(&mut self, row: usize, pool: &Pool, amount: u64) {
        let part = &mut self.pools[row];
        part.drawn = amount;
        part.drawn_units = pool.units;
        part.drawn_series = pool.series;
    }

    /// The total lies in `escrow`.
    pub fn approve(&mut self, escrow: Address, snapshot: u32, now: i64) {
        self.escrow = escrow;
        self.drawn_snapshot = snapshot;
        self.approved_at = now;
        self.change_status(proposal_status::APPROVED);
    }

    pub fn require_in_delivery(&self) -> Result<()> {
        require!(
            matches!(
                self.status,
                proposal_status::APPROVED | proposal_status::IN_DELIVERY
            ),
            GroundtruthError::ProposalNotInDelivery
        );
        Ok(())
    }

    /// Refuses to account for money of a proposal that never had any or is closed.
    pub fn require_accountable(&self) -> Result<()> {
        require!(
            self.status == proposal_status::TERMINATED || self.require_in_delivery().is_ok(),
            GroundtruthError::ProposalNotInDelivery
        );
        Ok(())
    }

    /// The payee's wallet, or who acts for its organization.
    pub fn require_payee_side(&self, actor: &Address, organization: &Organization) -> Result<()> {
        require!(
            *actor == self.payee || *actor == organization.authority,
            GroundtruthError::NotPayee
        );
        Ok(())
    }

    /// Opens the next revision of a milestone's delivery; refused during a review. Returns its number.
    pub fn submit(&mut self, index: u8, now: i64) -> Result<u16> {
        self.require_in_delivery()?;
        let row = self.milestone(index)?;
        row.require_open()?;
        require!(
            row.kind == milestone_kind::DELIVERY,
            GroundtruthError::MilestoneNeedsCredits
        );
        require!(now < row.due_at, GroundtruthError::MilestoneOverdue);
        require!(
            row.revision < MAX_DELIVERY_REVISIONS,
            GroundtruthError::TooManyRevisions
        );
        row.revision += 1;
        row.status = milestone_status::SUBMITTED;
        let revision = row.revision;
        self.change_status(proposal_status::IN_DELIVERY);
        Ok(revision)
    }

    /// A quorum accepted the delivery: payable from `payable_at`.
    pub fn accept(&mut self, index: u8, payable_at: i64) -> Result<()> {
        let row = self.milestone(index)?;
        row.status = milestone_status::ACCEPTED;
        row.payable_at = payable_at;
        advance(&mut self.sequence);
        Ok(())
    }

    /// The delivery does not stand: the milestone waits for another revision, and has time for it.
    pub fn refuse(&mut self, index: u8, now: i64) -> Result<()> {
        let row = self.milestone(index)?;
        row.status = milestone_status::REJECTED;
        row.payable_at = 0;
        row.due_at = row.due_at.max(later(now, RESUBMISSION_TERM)?);
        advance(&mut self.sequence);
        Ok(())
    }

    /// An objection stops the payment of an accepted delivery.
    pub fn object(&mut self, index: u8, now: i64) -> Result<()> {
        let row = self.milestone(index)?;
        require!(
            row.status == milestone_status::ACCEPTED && row.kind == milestone_kind::DELIVERY,
            GroundtruthError::DeliveryNotAccepted
        );
        require!(now < row.payable_at, GroundtruthError::ObjectionPeriodOver);
        row.status = milestone_status::DISPUTED;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Met by an issued batch of at least the quantity that it asks for.
    pub fn meet(&mut self, index: u8, issued: u64, now: i64) -> Result<()> {
        self.require_in_delivery()?;
        let row = self.milestone(index)?;
        row.require_open()?;
        require!(
            row.kind == milestone_kind::CREDITS && issued >= row.quantity,
            GroundtruthError::BatchDoesNotMeet
        );
        require!(now < row.due_at, GroundtruthError::MilestoneOverdue);
        row.status = milestone_status::ACCEPTED;
        row.payable_at = now;
        self.change_status(proposal_status::IN_DELIVERY);
        Ok(())
    }

    /// Marks a milestone as paid and returns its amount: fixed by the vote, whatever the escrow holds. An
    /// accepted one stays payable after the proposal's end.
    pub fn pay(&mut self, index: u8, now: i64) -> Result<u64> {
        let covered = add(self.accepted, self.returned)? >= self.advanced;
        let ended = self.status == proposal_status::TERMINATED;
        if !ended {
            self.require_in_delivery()?;
        }
        let row = self.milestone(index)?;
        let is_advance = row.kind == milestone_kind::ADVANCE;
        if is_advance {
            require!(
                row.status == milestone_status::PLANNED && !ended,
                GroundtruthError::MilestoneNotAccepted
            );
            require!(now < row.due_at, GroundtruthError::MilestoneOverdue);
        } else {
            require!(
                row.status == milestone_status::ACCEPTED,
                GroundtruthError::MilestoneNotAccepted
            );
            require!(now >= row.payable_at, GroundtruthError::ObjectionPeriodOpen);
        }
        require!(covered, GroundtruthError::AdvanceNotCovered);
        row.status = milestone_status::PAID;
        let amount = row.amount;
        self.paid = add(self.paid, amount)?;
        if is_advance {
            self.advanced = add(self.advanced, amount)?;
        }
        if ended {
            advance(&mut self.sequence);
            return Ok(amount);
        }
        if self.is_paid() {
            self.report_due_at = later(now, REPORT_TERM)?;
        }
        self.change_status(proposal_status::IN_DELIVERY);
        Ok(amount)
    }

    fn is_paid(&self) -> bool {
        self.milestones()
            .iter()
            .all(|row| row.status == milestone_status::PAID)
    }

    /// Moves a due date once.
    pub fn extend(&mut self, index: u8, due_at: i64) -> Result<()> {
        self.require_in_delivery()?;
        let row = self.milestone(index)?;
        row.require_open()?;
        let bounded = due_at > row.due_at && due_at <= later(row.due_at, MAX_EXTENSION)?;
        require!(
            row.extended == 0 && bounded,
            GroundtruthError::MilestoneAlreadyExtended
        );
        row.due_at = due_at;
        row.extended = 1;
        advance(&mut self.sequence);
        Ok(())
    }

    /// True once a milestone is overdue beyond its grace, or the final report is.
    pub fn is_abandoned(&self, now: i64) -> bool {
        let overdue = |row: &MilestoneRow| {
            let open = row.require_open().is_ok();
            (open && now >= row.due_at.saturating_add(TERMINATION_GRACE)) || row.is_unclaimed(now)
        };
        self.milestones().iter().any(overdue)
            || (self.report_due_at != 0 && now >= self.report_due_at)
    }

    /// Ends the proposal: everything that is not accepted or paid goes back, and what was accepted and could
    /// not be paid for a year, unless payments are `paused`. Refused while a delivery is under review or may be objected to. Returns what
    /// goes back to each pool.
    pub fn terminate(
        &mut self,
        reason_hash: [u8; 32],
        paused: bool,
        now: i64,
    ) -> Result<[u64; PROPOSAL_POOLS]> {
        self.require_accountable()?;
        let mut back = 0;
        let used = usize::from(self.milestone_count).min(MAX_MILESTONES);
        for row in &mut self.milestones[..used] {
            match row.status {
                milestone_status::PAID | milestone_status::TERMINATED => continue,
                // Otherwise what an objection takes back later would stay in escrow.
                milestone_status::ACCEPTED if now < row.payable_at => {
                    return Err(GroundtruthError::ObjectionPeriodOpen.into())
                }
                milestone_status::ACCEPTED if paused || !row.is_unclaimed(now) => continue,
                milestone_status::ACCEPTED
                | milestone_status::PLANNED
                | milestone_status::REJECTED => {}
                _ => return Err(GroundtruthError::MilestoneNotOpen.into()),
            }
            row.status = milestone_status::TERMINATED;
            back = add(back, row.amount)?;
        }
        let is_over = self.status == proposal_status::TERMINATED;
        require!(!is_over || back > 0, GroundtruthError::MilestoneNotOverdue);
        self.released = add(self.released, back)?;
        let parts = self.divide(back)?;
        self.reason_hash = reason_hash;
        self.close(proposal_status::TERMINATED, now);
        Ok(parts)
    }

    /// True while an accepted milestone is not paid.
    pub fn owes(&self) -> bool {
        let mut rows = self.milestones().iter();
        rows.any(|row| row.status == milestone_status::ACCEPTED)
    }

    /// What its escrow has to hold: neither paid nor back in the pools, in base units.
    pub fn in_escrow(&self) -> Result<u64> {
        sub(self.total, add(self.paid, self.released)?)
    }

    /// Divides money that comes back: to the project's pool by its part of what was drawn, rounded down over
    /// all that ever came back, the rest to the free pool.
    fn divide(&mut self, amount: u64) -> Result<[u64; PROPOSAL_POOLS]> {
        let [project, free] = &mut self.pools;
        let back = add(add(project.released, free.released)?, amount)?;
        let to_project = mul_div_floor(back, project.drawn, self.total)? - project.released;
        project.released += to_project;
        free.released += amount - to_project;
        Ok([to_project, amount - to_project])
    }

    /// The share of credits that stays bound, in basis points: by what was not released unpaid, rounded down.
    pub fn share_kept(&self) -> u16 {
        let kept = self.total - self.released;
        mul_div_floor(self.share_bps.into(), kept, self.total).map_or(0, |bps| bps as u16)
    }

    /// Money that the payee sent back. Returns each pool's part.
    pub fn take_back(&mut self, index: u8, amount: u64) -> Result<[u64; PROPOSAL_POOLS]> {
        require!(
            self.milestone(index)?.status == milestone_status::PAID,
            GroundtruthError::MilestoneNotAccepted
        );
        self.returned = add(self.returned, amount)?;
        require!(
            add(self.accepted, self.returned)? <= self.paid,
            GroundtruthError::ReturnAboveDisbursed
        );
        advance(&mut self.sequence);
        self.divide(amount)
    }

    /// Adds a contract to a budget line; all of them together stay within it.
    pub fn award(&mut self, line: u8, amount: u64) -> Result<()> {
        let row = self.line(line)?;
        row.awarded = add(row.awarded, amount)?;
        require!(row.awarded <= row.amount, GroundtruthError::AboveBudget);
        advance(&mut self.sequence);
        Ok(())
    }

    /// Adds an expense that is not reviewed yet to its budget line.
    pub fn report(&mut self, line: u8, amount: u64) -> Result<()> {
        let row = self.line(line)?;
        row.reported = add(row.reported, amount)?;
        require!(row.reported <= row.amount, GroundtruthError::AboveBudget);
        self.reported = add(self.reported, amount)?;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Takes an expense out of its line: it is disallowed, corrected or lapsed. `status` is what it was. The
    /// caller numbers the act.
    pub fn strike(&mut self, line: u8, amount: u64, status: u8) -> Result<()> {
        let row = self.line(line)?;
        row.reported = sub(row.reported, amount)?;
        if status == expense_status::ACCEPTED {
            row.accepted = sub(row.accepted, amount)?;
            self.accepted = sub(self.accepted, amount)?;
        } else {
            self.reported = sub(self.reported, amount)?;
        }
        Ok(())
    }

    /// Nobody reviewed an expense in time: it may be reported again.
    pub fn lapse_expense(&mut self, line: u8, amount: u64) -> Result<()> {
        self.strike(line, amount, expense_status::REPORTED)?;
        advance(&mut self.sequence);
        Ok(())
    }

    /// An expense does not count: what was paid for it is owed back.
    pub fn disallow(&mut self, line: u8, amount: u64) -> Result<()> {
        self.strike(line, amount, expense_status::REPORTED)?;
        self.disallowed = add(self.disallowed, amount)?;
        advance(&mut self.sequence);
        Ok(())
    }

    /// An expense counts as spent: never more than was paid out and not sent back.
    pub fn accept_expense(&mut self, line: u8, amount: u64) -> Result<()> {
        let row = self.line(line)?;
        row.accepted = add(row.accepted, amount)?;
        self.reported = sub(self.reported, amount)?;
        self.accepted = add(self.accepted, amount)?;
        require!(
            add(self.accepted, self.returned)? <= self.paid,
            GroundtruthError::ExpensesAboveDisbursed
        );
        advance(&mut self.sequence);
        Ok(())
    }

    /// Closes a proposal that is paid in full and accounted for.
    pub fn complete(&mut self, report_hash: [u8; 32], now: i64) -> Result<()> {
        self.require_in_delivery()?;
        require!(self.is_paid(), GroundtruthError::PaymentsOutstanding);
        require!(
            add(self.accepted, self.returned)? >= self.paid && self.reported == 0,
            GroundtruthError::NotAccountedFor
        );
        require_hash(&report_hash)?;
        self.report_hash = report_hash;
        self.close(proposal_status::COMPLETED, now);
        Ok(())
    }

    /// True once no vote can matter any more.
    pub fn is_decided(&self) -> bool {
        self.status != proposal_status::VOTING
    }

    /// Takes the deposit out of the books and returns its lamports.
    pub fn release_deposit(&mut self) -> u64 {
        core::mem::take(&mut self.deposit)
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

impl MilestoneRow {
    /// Accepted, and not paid for a year: the payee's account refuses it, or an advance was never covered.
    fn is_unclaimed(&self, now: i64) -> bool {
        self.status == milestone_status::ACCEPTED
            && now >= self.payable_at.saturating_add(UNPAID_TERM)
    }

    /// Planned, or refused and waiting for another revision.
    pub fn require_open(&self) -> Result<()> {
        require!(
            matches!(
                self.status,
                milestone_status::PLANNED | milestone_status::REJECTED
            ),
            GroundtruthError::MilestoneNotOpen
        );
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use {super::*, bytemuck::Zeroable};

    const REASON: [u8; 32] = [7; 32];

    /// A proposal of 1,000 in two milestones, with 10,000 base units that may vote.
    fn proposal() -> Proposal {
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

    fn outcome(votes: &[(u8, u64)]) -> bool {
        let mut proposal = proposal();
        for (choice, value) in votes {
            proposal.count_vote(0, *choice, *value, 1).unwrap();
        }
        proposal.invariant().unwrap();
        proposal.finish_vote(100).unwrap()
    }

    #[test]
    fn passes_with_quorum_and_approval_alone() {
        use vote_choice::*;
        assert!(outcome(&[(FOR, 2_000)]));
        assert!(!outcome(&[(FOR, 1_999)]));
        assert!(outcome(&[(FOR, 1_000), (ABSTAIN, 1_000)]));
        assert!(outcome(&[(FOR, 1_200), (AGAINST, 800)]));
        assert!(!outcome(&[(FOR, 1_199), (AGAINST, 801)]));
        assert!(!outcome(&[(FOR, 5_000), (AGAINST, 5_000)]));
        assert!(!outcome(&[(ABSTAIN, 10_000)]));
    }

    #[test]
    fn a_tie_fails_where_half_is_enough() {
        let mut proposal = proposal();
        proposal.rules.approval_bps = 5_000;
        proposal.count_vote(0, vote_choice::FOR, 3_000, 1).unwrap();
        proposal
            .count_vote(0, vote_choice::AGAINST, 3_000, 1)
            .unwrap();
        assert!(!proposal.finish_vote(100).unwrap());
    }

    #[test]
    fn a_changed_vote_counts_once() {
        use vote_choice::*;
        for rule in [vote_weight::LINEAR, vote_weight::SQUARE_ROOT] {
            let mut proposal = proposal();
            proposal.rules.vote_weight = rule;
            let mut before = 0;
            for choice in [FOR, AGAINST, ABSTAIN, FOR, FOR, ABSTAIN, AGAINST] {
                proposal.count_vote(before, choice, 2_500, 1).unwrap();
                before = choice;
                proposal.invariant().unwrap();
            }
            let tally = &proposal.tally;
            assert_eq!(
                (tally.turnout, tally.voters, tally.weight_for),
                (2_500, 1, 0)
            );
            assert_eq!(tally.weight_against, proposal.weight_of(2_500));
        }
    }

    #[test]
    fn what_is_paid_and_what_goes_back_is_the_total() {
        let mut proposal = proposal();
        proposal.status = proposal_status::APPROVED;
        proposal.escrow = Address::new_from_array([1; 32]);
        proposal.pools[PROJECT_POOL].drawn = 333;
        proposal.pools[FREE_POOL].drawn = 667;
        proposal.submit(0, 5).unwrap();
        assert!(proposal.terminate(REASON, false, 6).is_err());
        proposal.accept(0, 7).unwrap();
        assert!(proposal.pay(0, 6).is_err());
        assert_eq!(proposal.pay(0, 7).unwrap(), 400);
        assert_eq!(proposal.terminate(REASON, false, 8).unwrap(), [199, 401]);
        proposal.invariant().unwrap();
        for returned in 1..=400 {
            proposal.take_back(0, 1).unwrap();
            assert_eq!(
                proposal.pools[PROJECT_POOL].released,
                (600 + returned) * 333 / 1_000
            );
        }
        assert!(proposal.take_back(0, 1).is_err());
        assert_eq!(proposal.pools[FREE_POOL].released, 667);
    }
}
