use {
    super::*,
    crate::{
        limits::RESERVED,
        math::{add, mul_div_floor, sub},
    },
};

/// A purse of a fund with its own vault: the free pool, or the one earmarked to a project.
///
/// Money is held as units of the unspent balance. A pool drawn to zero starts a new series.
#[account]
pub struct Pool {
    pub version: u8,
    pub bump: u8,
    pub vault_bump: u8,
    pub _padding: u8,
    /// Series of the units that are alive, from 1.
    pub series: u32,
    /// Number of the last event that changed this pool's totals.
    pub sequence: u64,
    /// Unspent money in base units; the vault may hold more, which is unattributed.
    pub balance: u64,
    /// Units alive.
    pub units: u64,
    /// Totals of money since the beginning, in base units.
    pub contributed: u64,
    pub adopted: u64,
    pub returned: u64,
    pub drawn: u64,
    pub refunded: u64,
    /// Contributions and contributors so far.
    pub contributions: u64,
    pub contributors: u64,
    /// Slot of the last change of `units`, and the units alive before that slot.
    pub units_slot: u64,
    pub units_before_slot: u64,
    /// Unix seconds.
    pub opened_at: i64,
    pub fund: Address,
    /// Zero: the free pool.
    pub project: Address,
    pub vault: Address,
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

/// What a contribution changed.
pub struct Purchase {
    pub units: u64,
    /// The pool's number of this contribution.
    pub number: u64,
}

impl Pool {
    /// Buys units for `amount` at the present value of a unit, rounded down in favour of the pool.
    pub fn contribute(&mut self, amount: u64, slot: u64) -> Result<Purchase> {
        let units = if self.units == 0 {
            amount
        } else {
            mul_div_floor(amount, self.units, self.balance)?
        };
        require!(units > 0, GroundtruthError::ContributionBuysNothing);
        if slot > self.units_slot {
            self.units_slot = slot;
            self.units_before_slot = self.units;
        }
        self.units = add(self.units, units)?;
        self.balance = add(self.balance, amount)?;
        self.contributed = add(self.contributed, amount)?;
        self.contributions = add(self.contributions, 1)?;
        self.sequence += 1;
        Ok(Purchase {
            units,
            number: self.contributions,
        })
    }

    /// Law 2 for this pool, with the vault's amount, and no unit without money behind it.
    pub fn invariant(&self, vault: u64) -> Result<()> {
        let inflow = add(add(self.contributed, self.adopted)?, self.returned)?;
        let outflow = add(self.drawn, self.refunded)?;
        invariant(self.balance == sub(inflow, outflow)?)?;
        invariant(self.balance <= vault)?;
        invariant((self.units == 0) == (self.balance == 0))
    }
}
