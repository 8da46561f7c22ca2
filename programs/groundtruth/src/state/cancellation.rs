use {super::*, crate::limits::RESERVED};

/// Values of `Cancellation::reason`.
pub mod cancellation_reason {
    /// Makes good what was wrongly issued.
    pub const COMPENSATION: u8 = 1;
    /// Moved to another registry.
    pub const MIGRATION: u8 = 2;
    /// An error of measurement or issue.
    pub const CORRECTION: u8 = 3;
    pub const OTHER: u8 = 4;
    /// Burned outside the program by a holder, settled since; nobody chooses this one.
    pub const DESTROYED: u8 = 5;
}

/// Credits destroyed without a use: nobody may count them.
#[account]
pub struct Cancellation {
    pub version: u8,
    pub bump: u8,
    /// A value of `cancellation_reason`.
    pub reason: u8,
    /// The batch's status on the day.
    pub batch_status: u8,
    pub _padding: [u8; 4],
    /// Base units.
    pub amount: u64,
    /// First of `amount` serials in a row.
    pub first_serial: u64,
    /// Unix seconds.
    pub cancelled_at: i64,
    pub batch: Address,
    /// Who held the credits; for what was destroyed outside: who settled it.
    pub holder: Address,
    /// SHA-256 of the explanation; zero where it was destroyed outside.
    pub reason_hash: [u8; 32],
    /// The invalidation that it makes good; zero: none yet.
    pub applied_to: Address,
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl Cancellation {
    /// Refuses a reason that no holder may give.
    pub fn require_reason(reason: u8, reason_hash: &[u8; 32]) -> Result<()> {
        use cancellation_reason::*;
        require!(
            matches!(reason, COMPENSATION..=OTHER),
            GroundtruthError::ReasonUnknown
        );
        require_hash(reason_hash)
    }

    /// Counts it once against an invalidation.
    pub fn apply(&mut self, reversal: Address) -> Result<()> {
        require!(
            self.reason == cancellation_reason::COMPENSATION
                && self.applied_to == Address::default(),
            GroundtruthError::CancellationNotApplicable
        );
        self.applied_to = reversal;
        Ok(())
    }

    pub fn invariant(&self) -> Result<()> {
        invariant(self.amount > 0 && self.first_serial > 0)
    }
}
