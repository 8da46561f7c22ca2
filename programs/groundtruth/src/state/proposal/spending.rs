//! What the payee accounts for and sends back, up to the final report.

use super::*;

impl Proposal {
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

    /// What its escrow has to hold: neither paid nor back in the pools, in base units.
    pub fn in_escrow(&self) -> Result<u64> {
        sub(self.total, add(self.paid, self.released)?)
    }

    /// Divides money that comes back: to the project's pool by its part of what was drawn, rounded down over
    /// all that ever came back, the rest to the free pool.
    pub(super) fn divide(&mut self, amount: u64) -> Result<[u64; PROPOSAL_POOLS]> {
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
}

#[cfg(test)]
mod tests {
    use super::{fixture::proposal, *};

    #[test]
    fn what_is_paid_and_what_goes_back_is_the_total() {
        let mut proposal = proposal();
        proposal.status = proposal_status::APPROVED;
        proposal.escrow = Address::new_from_array([1; 32]);
        proposal.pools[PROJECT_POOL].drawn = 333;
        proposal.pools[FREE_POOL].drawn = 667;
        proposal.submit(0, 5).unwrap();
        assert!(proposal.terminate([7; 32], false, 6).is_err());
        proposal.accept(0, 7).unwrap();
        assert!(proposal.pay(0, 6).is_err());
        assert_eq!(proposal.pay(0, 7).unwrap(), 400);
        assert_eq!(proposal.terminate([7; 32], false, 8).unwrap(), [199, 401]);
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
