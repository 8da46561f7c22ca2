use {super::*, crate::limits::RESERVED};

/// A contributor's vote on a proposal. Its account is closed to its payer once the outcome is final; event
/// and tally stay.
#[account]
pub struct Vote {
    pub version: u8,
    pub bump: u8,
    /// A value of `vote_choice`.
    pub choice: u8,
    pub _padding: [u8; 5],
    /// Value of the contributor's units in the snapshot, in base units of money.
    pub value: u64,
    pub proposal: Address,
    pub contributor: Address,
    /// Paid the rent, and gets it back.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl Vote {
    pub fn invariant(&self) -> Result<()> {
        use vote_choice::*;
        require!(
            matches!(self.choice, FOR | AGAINST | ABSTAIN),
            GroundtruthError::VoteUnknown
        );
        invariant(self.value > 0)
    }
}
