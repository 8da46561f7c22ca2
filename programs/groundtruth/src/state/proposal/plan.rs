//! What a new proposal may ask for.

use super::*;

impl Proposal {
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
}
