use {super::*, crate::limits::RESERVED};

/// Values of `Record::kind`.
pub mod record_kind {
    pub const REPORT: u8 = 1;
    pub const CONTRACT: u8 = 2;
    pub const PERMIT: u8 = 3;
    pub const CREDENTIAL: u8 = 4;
    pub const STATEMENT: u8 = 5;
    pub const OTHER: u8 = 6;
}

/// That a document existed, said by whom about what; superseded, never edited.
#[account]
pub struct Record {
    pub version: u8,
    pub bump: u8,
    /// A value of `record_kind`.
    pub kind: u8,
    /// 1 when the issuer is an organization, 0 when it is a wallet.
    pub by_organization: u8,
    /// Organizations that vouch for it now.
    pub vouches: u32,
    /// Number of the last event about this record.
    pub sequence: u64,
    /// Unix seconds.
    pub recorded_at: i64,
    /// SHA-256 of the document.
    pub document_hash: [u8; 32],
    /// The account that it is about.
    pub subject: Address,
    pub issuer: Address,
    /// Zero: none.
    pub supersedes: Address,
    pub superseded_by: Address,
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl Record {
    /// Puts `self`, a later record, in the place of `earlier`.
    pub fn supersede(
        &mut self,
        address: Address,
        earlier: &mut Record,
        earlier_address: Address,
    ) -> Result<()> {
        require!(
            self.issuer == earlier.issuer
                && self.subject == earlier.subject
                && self.kind == earlier.kind,
            GroundtruthError::RecordMismatch
        );
        require!(
            earlier.superseded_by == Address::default()
                && self.supersedes == Address::default()
                && earlier.recorded_at <= self.recorded_at
                && self.superseded_by == Address::default(),
            GroundtruthError::RecordSuperseded
        );
        self.supersedes = earlier_address;
        earlier.superseded_by = address;
        advance(&mut self.sequence);
        advance(&mut earlier.sequence);
        Ok(())
    }

    pub fn invariant(&self) -> Result<()> {
        require_hash(&self.document_hash)?;
        require_address(&self.subject)?;
        require!(
            matches!(self.kind, record_kind::REPORT..=record_kind::OTHER),
            GroundtruthError::RecordKindUnknown
        );
        Ok(())
    }
}

/// An organization's word for a record.
#[account]
pub struct Vouch {
    pub version: u8,
    pub bump: u8,
    /// 1 when the organization took its word back.
    pub withdrawn: u8,
    pub _padding: [u8; 5],
    /// Unix seconds; zero: not withdrawn.
    pub vouched_at: i64,
    pub withdrawn_at: i64,
    pub record: Address,
    pub organization: Address,
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl Vouch {
    pub fn withdraw(&mut self, now: i64) -> Result<()> {
        require!(self.withdrawn == 0, GroundtruthError::VouchWithdrawn);
        self.withdrawn = 1;
        self.withdrawn_at = now;
        Ok(())
    }
}
