use {super::*, crate::limits::RESERVED};

/// What a contributor received of a proposal's part of a batch; exists once for each.
#[account]
pub struct CreditClaim {
    pub version: u8,
    pub bump: u8,
    pub _padding: [u8; 6],
    /// Base units of credits.
    pub amount: u64,
    /// Unix seconds.
    pub claimed_at: i64,
    pub batch: Address,
    pub proposal: Address,
    pub contributor: Address,
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}
