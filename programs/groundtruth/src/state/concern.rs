use {super::*, crate::limits::RESERVED};

/// Values of `Concern::status`.
pub mod concern_status {
    pub const OPEN: u8 = 1;
    pub const ANSWERED: u8 = 2;
    /// Closed without an answer, for example because it was taken back.
    pub const CLOSED: u8 = 3;
}

/// What somebody without a wallet told an accredited organization about a project, a claim or a batch.
#[account]
pub struct Concern {
    pub version: u8,
    pub bump: u8,
    /// A value of `concern_status`.
    pub status: u8,
    pub _padding: u8,
    /// Chosen by the organization, unique within it.
    pub id: u32,
    /// Unix seconds; zero: not yet.
    pub filed_at: i64,
    pub answered_at: i64,
    /// Unix seconds after which it counts as unanswered.
    pub answer_by: i64,
    /// The organization that took it up.
    pub organization: Address,
    /// The account that it is about.
    pub subject: Address,
    /// SHA-256 of the concern and of the answer; zero: no answer yet.
    pub document_hash: [u8; 32],
    pub answer_hash: [u8; 32],
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl Concern {
    /// Answers or closes it; a later answer takes the place of an earlier one.
    pub fn answer(&mut self, status: u8, answer_hash: [u8; 32], now: i64) -> Result<()> {
        require!(
            matches!(status, concern_status::ANSWERED | concern_status::CLOSED)
                && self.status != concern_status::CLOSED,
            GroundtruthError::StatusChangeInvalid
        );
        require_hash(&answer_hash)?;
        self.status = status;
        self.answer_hash = answer_hash;
        self.answered_at = now;
        Ok(())
    }

    pub fn invariant(&self) -> Result<()> {
        require_hash(&self.document_hash)?;
        require_address(&self.subject)
    }
}
