use {super::*, crate::limits::RESERVED};

/// A verifier's signed statement on one revision of one claim.
#[account]
pub struct Attestation {
    pub version: u8,
    pub bump: u8,
    /// A value of `verdict`.
    pub verdict: u8,
    /// 1 when revoked; it stays visible.
    pub revoked: u8,
    /// Revision of the claim.
    pub revision: u16,
    pub _padding: [u8; 2],
    /// Accepted quantity in base units; zero with a rejection.
    pub quantity: u64,
    /// Unix seconds.
    pub attested_at: i64,
    /// Unix seconds; zero: not revoked.
    pub revoked_at: i64,
    pub claim: Address,
    pub organization: Address,
    /// The accreditation under which it was signed.
    pub verifier: Address,
    /// SHA-256 of the statement, with its declaration of no stake.
    pub statement_hash: [u8; 32],
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl Attestation {
    pub fn invariant(&self) -> Result<()> {
        require_hash(&self.statement_hash)?;
        invariant((self.verdict == verdict::ACCEPT) == (self.quantity > 0))
    }
}
