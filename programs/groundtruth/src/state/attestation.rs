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
    /// Bits of `declaration`.
    pub declarations: u8,
    pub _padding: u8,
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
    /// Ends its effect, not its visibility.
    pub fn revoke(&mut self, now: i64) -> Result<()> {
        require!(self.revoked == 0, GroundtruthError::AttestationRevoked);
        self.revoked = 1;
        self.revoked_at = now;
        Ok(())
    }

    /// Refuses a statement without the declarations that are asked for.
    pub fn require_declared(declarations: u8, above_expected: bool) -> Result<()> {
        require!(
            declarations & declaration::NO_STAKE != 0 && declarations & !declaration::ALL == 0,
            GroundtruthError::DeclarationMissing
        );
        require!(
            !above_expected || declarations & declaration::EXCESS_EXPLAINED != 0,
            GroundtruthError::ExcessNotExplained
        );
        Ok(())
    }

    pub fn invariant(&self) -> Result<()> {
        require_hash(&self.statement_hash)?;
        invariant((self.revoked == 1) == (self.revoked_at != 0))?;
        invariant((self.verdict == verdict::ACCEPT) == (self.quantity > 0))
    }
}
