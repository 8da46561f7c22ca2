use {
    super::*,
    crate::limits::{MAX_ACCREDITATION, MAX_SCOPE, RESERVED},
};

/// The accreditation of one person's key in one organization.
#[account]
pub struct Verifier {
    pub version: u8,
    pub bump: u8,
    /// A value of `accreditation_status`; changed by the steward.
    pub status: u8,
    /// Used rows of `scope`.
    pub scope_length: u8,
    pub _padding: [u8; 4],
    /// Number of the last event about this accreditation.
    pub sequence: u64,
    /// Unix seconds; the accreditation counts from here.
    pub valid_from: i64,
    /// Unix seconds; it no longer counts from here on.
    pub valid_until: i64,
    /// Unix seconds.
    pub accredited_at: i64,
    /// Unix seconds of the last change of status.
    pub status_changed_at: i64,
    pub organization: Address,
    /// The person's key.
    pub person: Address,
    /// Paid the rent.
    pub payer: Address,
    /// SHA-256 of the credential document.
    pub credential_hash: [u8; 32],
    /// SHA-256 of the reason of the last change of status; zero: never changed.
    pub reason_hash: [u8; 32],
    /// Methodology accounts that this person may verify under; the rest is zero.
    pub scope: [Address; MAX_SCOPE],
    pub reserved: [u8; RESERVED],
}

impl Verifier {
    /// Refuses a person who may not verify under `methodology` at `now` (Unix seconds).
    pub fn require_accredited(&self, methodology: &Address, now: i64) -> Result<()> {
        match self.status {
            accreditation_status::ACTIVE => {}
            accreditation_status::SUSPENDED => {
                return Err(GroundtruthError::VerifierSuspended.into())
            }
            _ => return Err(GroundtruthError::VerifierRevoked.into()),
        }
        require!(
            (self.valid_from..self.valid_until).contains(&now),
            GroundtruthError::VerifierExpired
        );
        require!(
            self.scope().contains(methodology),
            GroundtruthError::VerifierOutOfScope
        );
        Ok(())
    }

    /// Active to suspended, suspended to active, either to revoked; revoked is final.
    pub fn change_status(&mut self, status: u8, reason_hash: [u8; 32], now: i64) -> Result<()> {
        require_status_change(self.status, status)?;
        require_hash(&reason_hash)?;
        self.status = status;
        self.reason_hash = reason_hash;
        self.status_changed_at = now;
        advance(&mut self.sequence);
        Ok(())
    }

    /// A new scope, validity and credential in place of the old; not for a revoked accreditation.
    pub fn change_accreditation(&mut self) -> Result<()> {
        require!(
            self.status != accreditation_status::REVOKED,
            GroundtruthError::VerifierRevoked
        );
        advance(&mut self.sequence);
        Ok(())
    }

    pub fn scope(&self) -> &[Address] {
        &self.scope[..usize::from(self.scope_length).min(MAX_SCOPE)]
    }

    pub fn invariant(&self) -> Result<()> {
        let span = self.valid_until.checked_sub(self.valid_from);
        require!(
            span.is_some_and(|span| (1..=MAX_ACCREDITATION).contains(&span)),
            GroundtruthError::AccreditationPeriodInvalid
        );
        let scope = self.scope();
        let unique = scope.iter().enumerate().all(|(row, methodology)| {
            *methodology != Address::default() && !scope[..row].contains(methodology)
        });
        require!(!scope.is_empty() && unique, GroundtruthError::ScopeInvalid);
        require_address(&self.person)?;
        require_hash(&self.credential_hash)
    }
}
