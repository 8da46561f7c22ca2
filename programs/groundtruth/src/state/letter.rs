use {super::*, crate::limits::RESERVED};

/// Values of `Letter::kind`.
pub mod letter_kind {
    /// The credits may be used internationally.
    pub const AUTHORIZATION: u8 = 1;
    pub const WITHDRAWAL: u8 = 2;
    /// A corresponding adjustment was reported.
    pub const ADJUSTMENT: u8 = 3;
}

/// One act of a national authority on a batch; together they are its history.
#[account]
pub struct Letter {
    pub version: u8,
    pub bump: u8,
    /// A value of `letter_kind`.
    pub kind: u8,
    pub _padding: u8,
    /// Chosen by the authority, unique within batch and authority.
    pub id: u32,
    /// Base units of an adjustment; zero otherwise.
    pub amount: u64,
    /// Unix seconds.
    pub signed_at: i64,
    /// Calendar year of an adjustment; zero otherwise.
    pub year: u16,
    /// The batch's count of letters, this one included.
    pub number: u16,
    pub _padding_2: [u8; 4],
    pub batch: Address,
    pub organization: Address,
    pub document_hash: [u8; 32],
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl Letter {
    pub fn invariant(&self) -> Result<()> {
        require_hash(&self.document_hash)?;
        require!(
            matches!(
                self.kind,
                letter_kind::AUTHORIZATION..=letter_kind::ADJUSTMENT
            ) && (self.kind == letter_kind::ADJUSTMENT) == (self.amount > 0)
                && (self.kind == letter_kind::ADJUSTMENT) == (self.year > 0),
            GroundtruthError::LetterMalformed
        );
        Ok(())
    }
}

impl Batch {
    /// Applies a letter of `organization` to its authorization.
    pub fn record_letter(&mut self, letter: &Letter) -> Result<()> {
        match letter.kind {
            letter_kind::AUTHORIZATION => {
                require!(
                    self.authorized_by == Address::default(),
                    GroundtruthError::AlreadyAuthorized
                );
                self.authorized_by = letter.organization;
                self.authorization_hash = letter.document_hash;
            }
            letter_kind::WITHDRAWAL => {
                // Any authority of the country: the one that authorized may be revoked by then.
                require!(
                    self.authorized_by != Address::default(),
                    GroundtruthError::NotAuthorized
                );
                self.authorized_by = Address::default();
                self.authorization_hash = [0; 32];
            }
            _ => {
                self.require_authorized_by(&letter.organization)?;
                self.adjusted = crate::math::add(self.adjusted, letter.amount)?;
                require!(
                    self.adjusted <= self.issued,
                    GroundtruthError::LetterMalformed
                );
            }
        }
        self.letters += 1;
        advance(&mut self.sequence);
        Ok(())
    }

    fn require_authorized_by(&self, organization: &Address) -> Result<()> {
        require!(
            self.authorized_by == *organization,
            GroundtruthError::NotAuthorized
        );
        Ok(())
    }
}
