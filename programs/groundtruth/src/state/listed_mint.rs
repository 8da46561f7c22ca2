use {super::*, crate::limits::RESERVED};

/// A mint in which funds may hold money.
#[account]
pub struct ListedMint {
    pub version: u8,
    pub bump: u8,
    pub decimals: u8,
    /// 1 when the mint's issuer can freeze accounts: allowed, and shown as a risk.
    pub freezable: u8,
    pub _padding: [u8; 4],
    /// Unix seconds.
    pub listed_at: i64,
    /// Number of the last event about this listing.
    pub sequence: u64,
    pub mint: Address,
    pub token_program: Address,
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl ListedMint {
    pub fn invariant(&self) -> Result<()> {
        require_address(&self.mint)?;
        require_address(&self.token_program)
    }
}
