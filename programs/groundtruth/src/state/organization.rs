use {super::*, crate::limits::RESERVED};

/// Bits of `Organization::kinds`.
pub mod organization_kind {
    pub const VERIFIER: u8 = 1;
    pub const DEVELOPER: u8 = 1 << 1;
    pub const AUTHORITY: u8 = 1 << 2;
    pub const PAYEE: u8 = 1 << 3;
    pub const ALL: u8 = VERIFIER | DEVELOPER | AUTHORITY | PAYEE;
}

/// Values of `Organization::status` and `Verifier::status`.
pub mod accreditation_status {
    pub const ACTIVE: u8 = 1;
    pub const SUSPENDED: u8 = 2;
    pub const REVOKED: u8 = 3;
}

/// Active to suspended, suspended to active, either to revoked; revoked is final.
pub(crate) fn require_status_change(from: u8, to: u8) -> Result<()> {
    use accreditation_status::*;
    let allowed = matches!(
        (from, to),
        (ACTIVE, SUSPENDED) | (SUSPENDED, ACTIVE) | (ACTIVE | SUSPENDED, REVOKED)
    );
    require!(allowed, GroundtruthError::StatusChangeInvalid);
    Ok(())
}

/// An institution that the registry knows.
///
/// Version 0 had no jurisdiction; `migrate_organization` grows it.
#[account]
pub struct Organization {
    pub version: u8,
    pub bump: u8,
    /// A value of `accreditation_status`.
    pub status: u8,
    /// Bits of `organization_kind`.
    pub kinds: u8,
    /// Invalidated batches of its projects that are not made good yet; it issues nothing before.
    pub owing: u32,
    /// Number of the last event about this organization.
    pub sequence: u64,
    /// Unix seconds.
    pub registered_at: i64,
    /// ASCII, padded with zeros; unique, part of every batch code.
    pub code: [u8; 8],
    /// Signs for the organization.
    pub authority: Address,
    /// SHA-256 of its profile in the content store.
    pub profile_hash: [u8; 32],
    /// Paid the rent.
    pub payer: Address,
    /// ISO 3166-1 or 3166-2; zero: not stated (accounts of version 0).
    #[cfg(not(feature = "layout-v0"))]
    pub jurisdiction: [u8; 8],
    pub reserved: [u8; RESERVED],
}

impl Organization {
    /// The version that `register_organization` writes.
    #[cfg(not(feature = "layout-v0"))]
    pub const VERSION: u8 = 1;
    #[cfg(feature = "layout-v0")]
    pub const VERSION: u8 = 0;

    /// Bytes of an account of version 0, with its discriminator.
    pub const SPACE_V0: usize = 8 + 8 + 8 + 8 + 8 + 32 * 3 + RESERVED;
    /// Bytes of an account of the present version, with its discriminator.
    pub const SPACE: usize = 8 + core::mem::size_of::<Self>();

    pub fn require_active(&self) -> Result<()> {
        require!(
            self.status == accreditation_status::ACTIVE,
            GroundtruthError::OrganizationNotActive
        );
        Ok(())
    }

    /// Refuses to issue while an invalidated batch is not made good.
    pub fn require_owing_nothing(&self) -> Result<()> {
        require!(self.owing == 0, GroundtruthError::DeveloperOwesCredits);
        Ok(())
    }

    /// Active to suspended, suspended to active, either to revoked; revoked is final.
    pub fn change_status(&mut self, status: u8, reason_hash: &[u8; 32]) -> Result<()> {
        require_status_change(self.status, status)?;
        require_hash(reason_hash)?;
        self.status = status;
        advance(&mut self.sequence);
        Ok(())
    }

    pub fn has_kind(&self, kind: u8) -> bool {
        self.kinds & kind != 0
    }

    pub fn invariant(&self) -> Result<()> {
        require!(is_code(&self.code), GroundtruthError::CodeMalformed);
        require!(
            self.kinds != 0 && self.kinds & !organization_kind::ALL == 0,
            GroundtruthError::OrganizationKindUnknown
        );
        #[cfg(not(feature = "layout-v0"))]
        require!(
            self.jurisdiction == [0; 8] || is_jurisdiction(&self.jurisdiction),
            GroundtruthError::JurisdictionMalformed
        );
        require_hash(&self.profile_hash)?;
        require_address(&self.authority)
    }
}
