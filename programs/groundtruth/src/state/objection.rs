use {super::*, crate::limits::RESERVED};

/// Somebody's objection to an accepted delivery. Its account holds the deposit beside its rent.
#[account]
pub struct Objection {
    pub version: u8,
    pub bump: u8,
    /// A value of `dispute_status`: upheld means that the delivery stands.
    pub status: u8,
    /// 1 when found abusive: its deposit did not come back.
    pub abusive: u8,
    pub _padding: [u8; 4],
    /// Lamports; zero once paid out.
    pub deposit: u64,
    /// Unix seconds; zero: not yet.
    pub opened_at: i64,
    pub decided_at: i64,
    /// Unix seconds by which it is decided.
    pub decide_by: i64,
    /// Seconds of the challenge period that were left.
    pub challenge_left: i64,
    pub delivery: Address,
    pub objector: Address,
    /// SHA-256 of the objection, and of the decision; zero: none.
    pub document_hash: [u8; 32],
    pub decision_hash: [u8; 32],
    /// Paid rent and deposit.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl Objection {
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
            GroundtruthError::DeliveryNotDisputed
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
