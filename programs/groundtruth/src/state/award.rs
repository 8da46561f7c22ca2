use {
    super::*,
    crate::{limits::RESERVED, math::add},
};

/// Values of `Award::method`.
pub mod award_method {
    pub const OPEN: u8 = 1;
    pub const RESTRICTED: u8 = 2;
    pub const DIRECT: u8 = 3;
}

/// A contract that the payee awarded to a supplier, against a budget line.
#[account]
pub struct Award {
    pub version: u8,
    pub bump: u8,
    /// A value of `award_method`.
    pub method: u8,
    /// Row of the proposal's budget.
    pub line: u8,
    /// Chosen by the payee, unique within the proposal.
    pub id: u32,
    /// Number of the last event about this award.
    pub sequence: u64,
    /// Base units of the fund's mint: its value, and what expenses name it for.
    pub amount: u64,
    pub spent: u64,
    /// Unix seconds; zero: not yet.
    pub awarded_at: i64,
    pub received_at: i64,
    /// ASCII, padded with zeros: a code of the supplier, never a person's name.
    pub supplier: [u8; 16],
    pub proposal: Address,
    /// SHA-256 of the contract, and of the receipt of the goods; zero: not received.
    pub document_hash: [u8; 32],
    pub receipt_hash: [u8; 32],
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl Award {
    /// Notes that what was ordered has arrived; once.
    pub fn receive(&mut self, receipt_hash: [u8; 32], now: i64) -> Result<()> {
        require_hash(&receipt_hash)?;
        require!(self.received_at == 0, GroundtruthError::AwardInvalid);
        self.receipt_hash = receipt_hash;
        self.received_at = now;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Adds an expense; all of them stay within the contract.
    pub fn spend(&mut self, amount: u64) -> Result<()> {
        self.spent = add(self.spent, amount)?;
        require!(self.spent <= self.amount, GroundtruthError::AboveBudget);
        advance(&mut self.sequence);
        Ok(())
    }

    /// Takes out an expense that does not stand. The caller numbers the act.
    pub fn strike(&mut self, amount: u64) -> Result<()> {
        self.spent = crate::math::sub(self.spent, amount)?;
        Ok(())
    }

    pub fn invariant(&self) -> Result<()> {
        use award_method::*;
        require!(
            matches!(self.method, OPEN | RESTRICTED | DIRECT)
                && self.amount > 0
                && is_code(&self.supplier),
            GroundtruthError::AwardInvalid
        );
        require_hash(&self.document_hash)?;
        invariant(self.spent <= self.amount)?;
        invariant((self.received_at == 0) == (self.receipt_hash == [0; 32]))
    }
}
