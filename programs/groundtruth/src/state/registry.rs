use {super::*, crate::limits::RESERVED};

/// Switches of `Registry::paused`. No switch stops a retirement or a refund.
pub mod pause {
    pub const CLAIMS: u32 = 1;
    pub const ATTESTATIONS: u32 = 1 << 1;
    pub const ISSUANCE: u32 = 1 << 2;
    pub const PROJECTS: u32 = 1 << 3;
    pub const FUNDS: u32 = 1 << 4;
}

/// The one registry of the program: who keeps its rules.
#[account]
pub struct Registry {
    pub version: u8,
    pub bump: u8,
    pub _padding: [u8; 2],
    /// Bits of `pause`; zero: nothing is paused. Changed by guardian or steward.
    pub paused: u32,
    /// Number of the last change of a rule or a role; the events carry it.
    pub sequence: u64,
    /// Unix seconds.
    pub initialized_at: i64,
    /// Unix seconds from which the pending steward may take over; zero: none is pending.
    pub steward_due_at: i64,
    /// Signs for accreditation, methodologies and listings.
    pub steward: Address,
    /// Named successor; zero: none.
    pub pending_steward: Address,
    /// May pause.
    pub guardian: Address,
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl Registry {
    /// Refuses an action that the guardian has paused.
    pub fn require_running(&self, switch: u32) -> Result<()> {
        require!(self.paused & switch == 0, GroundtruthError::ActionPaused);
        Ok(())
    }

    pub fn invariant(&self) -> Result<()> {
        require_address(&self.steward)?;
        require_address(&self.guardian)?;
        invariant((self.pending_steward == Address::default()) == (self.steward_due_at == 0))
    }
}
