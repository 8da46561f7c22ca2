//! From a delivery to its payment, and the end before all is paid.

use super::*;

impl Proposal {
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

    pub(super) fn is_paid(&self) -> bool {
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
