use {super::*, crate::limits::RESERVED};

/// Values of `Dispute::status`.
pub mod dispute_status {
    pub const OPEN: u8 = 1;
    /// The claim stands.
    pub const UPHELD: u8 = 2;
    /// The claim does not stand.
    pub const REVERSED: u8 = 3;
    /// Nobody decided in time: the claim goes back to its developer.
    pub const LAPSED: u8 = 4;
}

/// Somebody's objection to a verified claim. Its account holds the deposit beside its rent.
#[account]
pub struct Dispute {
    pub version: u8,
    pub bump: u8,
    /// A value of `dispute_status`.
    pub status: u8,
    /// 1 when found abusive: its deposit did not come back.
    pub abusive: u8,
    /// Revision of the claim.
    pub revision: u16,
    pub _padding: [u8; 2],
    /// Lamports; zero once paid out.
    pub deposit: u64,
    /// Unix seconds; zero: not yet.
    pub opened_at: i64,
    pub decided_at: i64,
    /// Unix seconds by which it is decided.
    pub decide_by: i64,
    /// Seconds of the challenge period that were left.
    pub challenge_left: i64,
    pub claim: Address,
    pub disputant: Address,
    /// SHA-256 of the objection.
    pub document_hash: [u8; 32],
    /// SHA-256 of the decision; zero: none.
    pub decision_hash: [u8; 32],
    /// Paid rent and deposit.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

/// Upheld, reversed or lapsed; only who is found wrong can have been abusive.
pub(crate) fn require_outcome(outcome: u8, abusive: bool) -> Result<()> {
    require!(
        matches!(outcome, dispute_status::UPHELD..=dispute_status::LAPSED)
            && (!abusive || outcome == dispute_status::UPHELD),
        GroundtruthError::OutcomeInvalid
    );
    Ok(())
}

impl Dispute {
    /// Records the outcome and returns the lamports to be paid out.
    pub fn decide(
        &mut self,
        outcome: u8,
        abusive: bool,
        decision: [u8; 32],
        now: i64,
    ) -> Result<u64> {
        require!(
            self.status == dispute_status::OPEN,
            GroundtruthError::ClaimNotDisputed
        );
        require_outcome(outcome, abusive)?;
        self.status = outcome;
        self.abusive = u8::from(abusive);
        self.decision_hash = decision;
        self.decided_at = now;
        Ok(core::mem::take(&mut self.deposit))
    }

    pub fn invariant(&self) -> Result<()> {
        require_hash(&self.document_hash)?;
        invariant((self.status == dispute_status::OPEN) == (self.decided_at == 0))?;
        invariant(self.status == dispute_status::OPEN || self.deposit == 0)
    }
}
