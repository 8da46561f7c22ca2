use {
    super::*,
    crate::{
        limits::{BASIS_POINTS, MAX_UNITS_PER_BASE_UNIT, RESERVED},
        math::{add, later, mul_div_floor, sub},
    },
};

/// Values of `Pool::status`.
pub mod pool_status {
    pub const OPEN: u8 = 1;
    /// Takes no contribution and is not drawn on; its units are paid out.
    pub const CLOSING: u8 = 2;
}

/// A purse of a fund with its own vault: the free pool, or the one earmarked to a project.
///
/// Money is held as units of the unspent balance. A pool drawn to zero, or to less than a millionth of what
/// its units once bought, starts a new series with the next contribution; what comes back before that
/// belongs to the units that were drawn. Once the pool closes its
/// units stay, and each is paid its part of what the pool held then and of what comes back later.
#[account]
pub struct Pool {
    pub version: u8,
    pub bump: u8,
    pub vault_bump: u8,
    /// A value of `pool_status`.
    pub status: u8,
    /// Series of the units that are alive, from 1.
    pub series: u32,
    /// Number of the last event that changed this pool's totals.
    pub sequence: u64,
    /// Unspent money in base units; the vault may hold more, which is unattributed.
    pub balance: u64,
    /// Came back and waits for those it was drawn from; no part of the balance.
    pub reclaimable: u64,
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
    /// Unix seconds; zero: not yet.
    pub opened_at: i64,
    pub closed_at: i64,
    /// What its units share since it closed: the balance then and what came back since.
    pub closing_total: u64,
    /// Start of the present spending period, Unix seconds, and what was drawn in it.
    pub period_start: i64,
    pub period_drawn: u64,
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
    pub fn require_open(&self) -> Result<()> {
        require!(
            self.status == pool_status::OPEN,
            GroundtruthError::PoolClosing
        );
        Ok(())
    }

    /// Sells units for `amount` at the present value of a unit, rounded down in favour of the pool; refuses to
    /// keep more than a hundredth of it by rounding.
    pub fn buy(&mut self, amount: u64, slot: u64) -> Result<u64> {
        self.require_open()?;
        if slot > self.units_slot {
            self.units_slot = slot;
            self.units_before_slot = self.units;
        }
        if self.units > 0 && self.units / MAX_UNITS_PER_BASE_UNIT >= self.balance {
            self.series += 1;
            self.units = 0;
            self.units_before_slot = 0;
        }
        let units = if self.units == 0 {
            amount
        } else {
            mul_div_floor(amount, self.units, self.balance)?
        };
        let lost = match self.units {
            0 => 0,
            alive => sub(amount, mul_div_floor(units, self.balance, alive)?)?,
        };
        require!(
            units > 0 && lost <= amount / 100 + 1,
            GroundtruthError::ContributionBuysNothing
        );
        self.units = add(self.units, units)?;
        self.balance = add(self.balance, amount)?;
        advance(&mut self.sequence);
        Ok(units)
    }

    /// Buys units for a contribution.
    pub fn contribute(&mut self, amount: u64, slot: u64) -> Result<Purchase> {
        let units = self.buy(amount, slot)?;
        self.contributed = add(self.contributed, amount)?;
        self.contributions = add(self.contributions, 1)?;
        Ok(Purchase {
            units,
            number: self.contributions,
        })
    }

    /// Takes `amount` that lies in the vault unattributed into the balance: it raises the units alive.
    pub fn adopt(&mut self, amount: u64) -> Result<()> {
        self.require_open()?;
        require!(amount > 0, GroundtruthError::NothingToAdopt);
        require!(self.units > 0, GroundtruthError::PoolHasNoUnits);
        self.balance = add(self.balance, amount)?;
        self.adopted = add(self.adopted, amount)?;
        advance(&mut self.sequence);
        Ok(())
    }

    /// The value of `units` of this pool now, in base units, rounded down.
    pub fn value_of(&self, units: u64) -> Result<u64> {
        match self.units {
            0 => Ok(0),
            alive => mul_div_floor(units, self.balance, alive),
        }
    }

    /// Units alive at the end of the slot before `slot`.
    pub fn units_before(&self, slot: u64) -> u64 {
        if self.units_slot == slot {
            self.units_before_slot
        } else {
            self.units
        }
    }

    /// What may be drawn now: the balance, within `cap_bps` of what the spending period began with.
    pub fn drawable(&self, rules: &FundRules, now: i64) -> Result<u64> {
        if rules.cap_period == 0 {
            return Ok(self.balance);
        }
        let drawn = match self.is_period_over(rules, now)? {
            true => 0,
            false => self.period_drawn,
        };
        let available = add(self.balance, drawn)?;
        let cap_bps = u64::from(rules.cap_per_period_bps);
        let cap = mul_div_floor(available, cap_bps, BASIS_POINTS)?;
        Ok(cap.saturating_sub(drawn))
    }

    fn is_period_over(&self, rules: &FundRules, now: i64) -> Result<bool> {
        Ok(now >= later(self.period_start, rules.cap_period)?)
    }

    /// Draws `amount` of what may be drawn now.
    pub fn draw(&mut self, amount: u64, rules: &FundRules, now: i64) -> Result<()> {
        self.require_open()?;
        require!(
            amount <= self.drawable(rules, now)?,
            GroundtruthError::ProposalAboveCap
        );
        if rules.cap_period > 0 {
            if self.is_period_over(rules, now)? {
                self.period_start = now;
                self.period_drawn = 0;
            }
            self.period_drawn = add(self.period_drawn, amount)?;
        }
        self.balance = sub(self.balance, amount)?;
        self.drawn = add(self.drawn, amount)?;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Money that comes back from an escrow or a payee: it waits for those it was drawn from.
    pub fn take_back(&mut self, amount: u64) -> Result<()> {
        self.reclaimable = add(self.reclaimable, amount)?;
        self.returned = add(self.returned, amount)?;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Gives `amount` of what came back to one it was drawn from: as money, out of a closing pool.
    pub fn pay_reclaimed(&mut self, amount: u64) -> Result<()> {
        self.reclaimable = sub(self.reclaimable, amount)?;
        self.refunded = add(self.refunded, amount)?;
        advance(&mut self.sequence);
        Ok(())
    }

    /// As units of an open pool, bought at their present value. Returns them.
    pub fn buy_reclaimed(&mut self, amount: u64, slot: u64) -> Result<u64> {
        self.reclaimable = sub(self.reclaimable, amount)?;
        self.buy(amount, slot)
    }

    /// Nobody claimed `amount` of what came back: it raises the units alive.
    pub fn settle(&mut self, amount: u64) -> Result<()> {
        require!(self.units > 0, GroundtruthError::PoolHasNoUnits);
        self.reclaimable = sub(self.reclaimable, amount)?;
        self.balance = add(self.balance, amount)?;
        if self.status == pool_status::CLOSING {
            self.closing_total = add(self.closing_total, amount)?;
        }
        advance(&mut self.sequence);
        Ok(())
    }

    /// What the vault holds above the books.
    pub fn unattributed(&self, vault: u64) -> Result<u64> {
        sub(vault, add(self.balance, self.reclaimable)?)
    }

    /// Ends intake and draws for ever: from now on its units are paid out.
    /// What lies in its vault unattributed is adopted, so that nothing is stuck there. Returns how much.
    pub fn close(&mut self, vault: u64, now: i64) -> Result<u64> {
        self.require_open()?;
        let adopted = match self.units {
            0 => 0,
            _ => self.unattributed(vault)?,
        };
        self.balance = add(self.balance, adopted)?;
        self.adopted = add(self.adopted, adopted)?;
        self.status = pool_status::CLOSING;
        self.closed_at = now;
        self.closing_total = self.balance;
        advance(&mut self.sequence);
        Ok(adopted)
    }

    /// Pays a contributor's part of what the pool held when it closed and of what came back since, less what
    /// it was paid of it; rounded down, so that the last one is never short. Returns the amount.
    pub fn pay_out(&mut self, contributor: &mut Contributor) -> Result<u64> {
        require!(
            self.status == pool_status::CLOSING,
            GroundtruthError::PoolNotClosing
        );
        let units = match contributor.series == self.series {
            true => contributor.units,
            false => 0,
        };
        let due = match self.units {
            0 => 0,
            alive => mul_div_floor(units, self.closing_total, alive)?,
        };
        let amount = sub(due, contributor.paid_out)?;
        require!(amount > 0, GroundtruthError::NothingToRefund);
        contributor.paid_out = due;
        contributor.refunded = add(contributor.refunded, amount)?;
        self.balance = sub(self.balance, amount)?;
        self.refunded = add(self.refunded, amount)?;
        advance(&mut self.sequence);
        contributor.pool_sequence = self.sequence;
        Ok(amount)
    }

    /// Law 2 for this pool, with the vault's amount, and no money without a unit that owns it.
    pub fn invariant(&self, vault: u64) -> Result<()> {
        let inflow = add(add(self.contributed, self.adopted)?, self.returned)?;
        let outflow = add(self.drawn, self.refunded)?;
        let held = add(self.balance, self.reclaimable)?;
        invariant(held == sub(inflow, outflow)?)?;
        invariant(held <= vault)?;
        invariant(self.units > 0 || self.balance == 0)?;
        invariant((self.status == pool_status::CLOSING) == (self.closed_at != 0))
    }
}

#[cfg(test)]
mod tests {
    use {super::*, crate::limits::DAY, alloc::vec::Vec, bytemuck::Zeroable};

    fn pool() -> Pool {
        let mut pool = Pool::zeroed();
        pool.status = pool_status::OPEN;
        pool.series = 1;
        pool
    }

    fn rules(cap_per_period_bps: u16) -> FundRules {
        let mut rules = FundRules::zeroed();
        rules.cap_period = 30 * DAY;
        rules.cap_per_period_bps = cap_per_period_bps;
        rules
    }

    /// A contributor that holds what `amount` bought.
    fn give(pool: &mut Pool, amount: u64, slot: u64) -> Contributor {
        let mut contributor = Contributor::zeroed();
        contributor.units = pool.contribute(amount, slot).unwrap().units;
        contributor.series = pool.series;
        contributor.contributed = amount;
        contributor
    }

    #[test]
    fn money_already_spent_buys_no_units_of_what_is_left() {
        let mut pool = pool();
        give(&mut pool, 1_000, 1);
        pool.draw(500, &rules(10_000), 0).unwrap();
        let late = give(&mut pool, 500, 2);
        assert_eq!(late.units, 1_000);
        assert_eq!(pool.value_of(late.units).unwrap(), 500);
        pool.invariant(1_000).unwrap();
    }

    #[test]
    fn a_pool_drawn_to_zero_starts_a_new_series_with_the_next_contribution() {
        let mut pool = pool();
        give(&mut pool, 1_000, 1);
        pool.draw(1_000, &rules(10_000), 0).unwrap();
        let second = give(&mut pool, 70, 5);
        assert_eq!((pool.series, pool.units, second.units), (2, 70, 70));
        assert_eq!(pool.units_before(5), 0);
        pool.invariant(70).unwrap();
    }

    #[test]
    fn who_joins_late_buys_no_part_of_what_comes_back() {
        let mut pool = pool();
        give(&mut pool, 1_000_000, 1);
        pool.draw(990_000, &rules(10_000), 0).unwrap();
        pool.take_back(990_000).unwrap();
        let mut late = give(&mut pool, 10_000, 2);
        assert_eq!(pool.buy_reclaimed(990_000, 3).unwrap(), 99_000_000);
        pool.invariant(1_010_000).unwrap();
        assert_eq!(Pool::close(&mut pool, 1_010_000, 4).unwrap(), 0);
        assert_eq!(pool.pay_out(&mut late).unwrap(), 10_000);
    }

    #[test]
    fn money_given_to_the_vault_cannot_make_the_next_contributor_lose() {
        let mut pool = pool();
        give(&mut pool, 1, 1);
        pool.adopt(1_000_000).unwrap();
        assert!(pool.contribute(1_999_999, 2).is_err());
        assert_eq!(pool.contribute(100_000_100, 2).unwrap().units, 100);
    }

    #[test]
    fn units_never_outgrow_the_money_by_more_than_a_million() {
        let mut pool = pool();
        give(&mut pool, 1 << 40, 1);
        for slot in 2..200 {
            let left = pool.balance / 1_000;
            pool.draw(pool.balance - left, &rules(10_000), slot as i64 * 31 * DAY)
                .unwrap();
            give(&mut pool, 1 << 40, slot);
            pool.invariant(u64::MAX).unwrap();
        }
    }

    #[test]
    fn a_period_draws_no_more_than_its_cap() {
        let mut pool = pool();
        give(&mut pool, 1_000, 1);
        let rules = rules(5_000);
        pool.draw(400, &rules, 40 * DAY).unwrap();
        assert!(pool.draw(101, &rules, 50 * DAY).is_err());
        let mut pool = pool_after_400();
        pool.draw(100, &rules, 50 * DAY).unwrap();
        pool.draw(250, &rules, 70 * DAY).unwrap();
    }

    fn pool_after_400() -> Pool {
        let mut pool = pool();
        give(&mut pool, 1_000, 1);
        pool.draw(400, &rules(5_000), 40 * DAY).unwrap();
        pool
    }

    #[test]
    fn a_closing_pool_pays_everyone_its_part_and_the_last_is_never_short() {
        for amounts in [[1, 1, 1], [3, 5, 7], [1_000_003, 1, 999]] {
            let mut pool = pool();
            let mut givers: Vec<_> = amounts.iter().map(|one| give(&mut pool, *one, 1)).collect();
            pool.draw(1, &rules(10_000), 0).unwrap();
            let held = pool.balance;
            Pool::close(&mut pool, held, 9).unwrap();
            let total = pool.closing_total;
            for giver in givers.iter_mut() {
                let _ = pool.pay_out(giver);
            }
            pool.take_back(1).unwrap();
            pool.settle(1).unwrap();
            for giver in givers.iter_mut() {
                let _ = pool.pay_out(giver);
                assert!(pool.pay_out(giver).is_err());
            }
            let paid: u64 = givers.iter().map(|giver| giver.refunded).sum();
            assert_eq!(paid + pool.balance, total + 1);
            assert!(pool.balance < amounts.len() as u64);
            pool.invariant(pool.balance).unwrap();
        }
    }
}
