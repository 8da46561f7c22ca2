//! From the first vote to the draw into escrow.

use super::*;

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

    /// True once no vote can matter any more.
    pub fn is_decided(&self) -> bool {
        self.status != proposal_status::VOTING
    }

    /// Takes the deposit out of the books and returns its lamports.
    pub fn release_deposit(&mut self) -> u64 {
        core::mem::take(&mut self.deposit)
    }
}

#[cfg(test)]
mod tests {
    use super::{fixture::proposal, *};

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
}
