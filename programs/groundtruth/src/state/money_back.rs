use {
    super::*,
    crate::{
        limits::{PROPOSAL_POOLS, RECLAIM_TERM, RESERVED},
        math::{add, later, mul_div_floor},
    },
};

/// Money that came back from a proposal to the pools it was drawn from. Those it was drawn from claim it;
/// what they leave raises the units alive.
#[account]
pub struct MoneyBack {
    pub version: u8,
    pub bump: u8,
    /// Bits of the rows of `Proposal::pools` that are settled.
    pub settled: u8,
    pub _padding: u8,
    /// Chosen by who brought it back, unique within the proposal.
    pub id: u32,
    /// Number of the last event about this account.
    pub sequence: u64,
    /// Unix seconds: when it came back, and until when it is claimed.
    pub returned_at: i64,
    pub claim_until: i64,
    /// Base units for the project's pool and the free pool, and how many are claimed.
    pub amounts: [u64; PROPOSAL_POOLS],
    pub claimed: [u64; PROPOSAL_POOLS],
    pub proposal: Address,
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

/// What a contributor claimed of money that came back; exists once for each.
#[account]
pub struct Reclaim {
    pub version: u8,
    pub bump: u8,
    pub _padding: [u8; 6],
    /// Base units of the fund's mint.
    pub amount: u64,
    /// Unix seconds.
    pub claimed_at: i64,
    pub money_back: Address,
    pub contributor: Address,
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

/// What a new account says, beside its times.
pub struct Opening<'a> {
    pub bump: u8,
    pub id: u32,
    pub amounts: [u64; PROPOSAL_POOLS],
    pub proposal: &'a Address,
    pub payer: &'a Address,
}

impl MoneyBack {
    /// Fills a new account.
    #[inline(never)]
    pub fn open(&mut self, opening: &Opening, now: i64) -> Result<()> {
        self.version = VERSION;
        self.bump = opening.bump;
        self.id = opening.id;
        self.sequence = 1;
        self.returned_at = now;
        self.claim_until = later(now, RECLAIM_TERM)?;
        self.amounts = opening.amounts;
        self.proposal = *opening.proposal;
        self.payer = *opening.payer;
        Ok(())
    }

    fn require_unsettled(&self, row: usize) -> Result<()> {
        require!(
            self.settled & (1 << row) == 0,
            GroundtruthError::ReturnSettled
        );
        Ok(())
    }

    /// The part of one that holds `units` of those that the pool in `row` was drawn by, rounded down.
    pub fn claim(&mut self, row: usize, units: u64, drawn_units: u64) -> Result<u64> {
        self.require_unsettled(row)?;
        require!(
            units > 0 && drawn_units > 0,
            GroundtruthError::NothingToReclaim
        );
        let amount = mul_div_floor(self.amounts[row], units, drawn_units)?;
        require!(amount > 0, GroundtruthError::NothingToReclaim);
        self.claimed[row] = add(self.claimed[row], amount)?;
        advance(&mut self.sequence);
        Ok(amount)
    }

    /// Ends the claims on a row whose time is over. Returns what nobody claimed.
    pub fn settle(&mut self, row: usize, now: i64) -> Result<u64> {
        self.require_unsettled(row)?;
        require!(now >= self.claim_until, GroundtruthError::ReclaimNotOver);
        self.settled |= 1 << row;
        advance(&mut self.sequence);
        crate::math::sub(self.amounts[row], self.claimed[row])
    }

    pub fn invariant(&self) -> Result<()> {
        let rows = self.amounts.iter().zip(&self.claimed);
        invariant(rows.clone().all(|(amount, claimed)| claimed <= amount))
    }
}
