use {super::*, crate::limits::*};

/// Switches of `Registry::paused`. No switch stops a retirement or a refund.
pub mod pause {
    pub const CLAIMS: u32 = 1;
    pub const ATTESTATIONS: u32 = 1 << 1;
    pub const ISSUANCE: u32 = 1 << 2;
    pub const PROJECTS: u32 = 1 << 3;
    pub const FUNDS: u32 = 1 << 4;
    pub const RECORDS: u32 = 1 << 5;
    pub const ALL: u32 = CLAIMS | ATTESTATIONS | ISSUANCE | PROJECTS | FUNDS | RECORDS;
}

/// The parameters of the registry; the bounds of each stand in `limits.rs`.
#[derive(
    Clone, Copy, AnchorSerialize, AnchorDeserialize, IdlType, bytemuck::Pod, bytemuck::Zeroable,
)]
#[repr(C)]
pub struct Parameters {
    /// Seconds between naming a steward and its taking over.
    pub handover_delay: i64,
    /// Seconds after which a suspension of a batch or project ends by itself.
    pub suspension_term: i64,
    /// Seconds in which a dispute is decided.
    pub decision_term: i64,
    /// Seconds in which a request for changes, a proposed project or a concern is answered.
    pub response_term: i64,
    /// Lamports that a dispute deposits.
    pub dispute_deposit: u64,
    /// Claims of one project in a row that one organization may accept.
    pub consecutive_claims: u8,
    pub _padding: [u8; 7],
}

impl Parameters {
    /// What a new registry starts with.
    pub const INITIAL: Self = Self {
        handover_delay: 2 * DAY,
        suspension_term: 60 * DAY,
        decision_term: 60 * DAY,
        response_term: 60 * DAY,
        dispute_deposit: 100_000_000,
        consecutive_claims: 5,
        _padding: [0; 7],
    };

    fn are_bounded(&self) -> bool {
        (MIN_HANDOVER_DELAY..=MAX_HANDOVER_DELAY).contains(&self.handover_delay)
            && (MIN_SUSPENSION..=MAX_SUSPENSION).contains(&self.suspension_term)
            && (MIN_RESPONSE..=MAX_RESPONSE).contains(&self.decision_term)
            && (MIN_RESPONSE..=MAX_RESPONSE).contains(&self.response_term)
            && self.dispute_deposit <= MAX_DISPUTE_DEPOSIT
            && (1..=MAX_CONSECUTIVE_CLAIMS).contains(&self.consecutive_claims)
            && self._padding == [0; 7]
    }
}

/// The one registry of the program: who keeps its rules.
#[account]
pub struct Registry {
    pub version: u8,
    pub bump: u8,
    pub _padding: [u8; 2],
    /// Bits of `pause`; zero: nothing is paused. Set by guardian or steward, cleared by the steward.
    pub paused: u32,
    /// Number of the last change of a rule or a role; the events carry it.
    pub sequence: u64,
    /// Unix seconds.
    pub initialized_at: i64,
    /// Unix seconds from which the pending steward may take over; zero: none is pending.
    pub steward_due_at: i64,
    /// Changed by the steward.
    pub parameters: Parameters,
    /// Signs for accreditation, methodologies and listings: a key, a council or another program's signer.
    pub steward: Address,
    /// Named successor; zero: none.
    pub pending_steward: Address,
    /// May pause and suspend.
    pub guardian: Address,
    /// The steward where it is a council of this program; zero: it is not.
    pub council: Address,
    /// Receives the deposits of abusive disputes.
    pub deposit_destination: Address,
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl Registry {
    /// Refuses an action that is paused.
    pub fn require_running(&self, switch: u32) -> Result<()> {
        require!(self.paused & switch == 0, GroundtruthError::ActionPaused);
        Ok(())
    }

    /// The steward may do everything, the guardian only what `stops`: pausing and suspending.
    pub fn require_may_stop(&self, actor: &Address, stops: bool) -> Result<()> {
        if *actor == self.steward {
            return Ok(());
        }
        require!(
            *actor == self.guardian,
            GroundtruthError::NotStewardOrGuardian
        );
        require!(stops, GroundtruthError::GuardianMayOnlyStop);
        Ok(())
    }

    /// Names a successor, or withdraws the name with the zero address.
    pub fn name_steward(&mut self, successor: Address, now: i64) -> Result<()> {
        self.pending_steward = successor;
        self.steward_due_at = if successor == Address::default() {
            0
        } else {
            crate::math::later(now, self.parameters.handover_delay)?
        };
        advance(&mut self.sequence);
        Ok(())
    }

    /// The pending steward takes over; `council` is its address where it is a council, else zero.
    pub fn change_steward(&mut self, council: Address, now: i64) -> Result<()> {
        require!(
            self.steward_due_at != 0 && now >= self.steward_due_at,
            GroundtruthError::HandoverNotDue
        );
        self.steward = self.pending_steward;
        self.council = council;
        self.pending_steward = Address::default();
        self.steward_due_at = 0;
        advance(&mut self.sequence);
        Ok(())
    }

    pub fn invariant(&self) -> Result<()> {
        require_address(&self.steward)?;
        require_address(&self.guardian)?;
        require_address(&self.deposit_destination)?;
        require!(
            self.parameters.are_bounded(),
            GroundtruthError::ParameterOutOfBounds
        );
        require!(
            self.paused & !pause::ALL == 0,
            GroundtruthError::PauseSwitchUnknown
        );
        invariant(self.council == Address::default() || self.council == self.steward)?;
        invariant((self.pending_steward == Address::default()) == (self.steward_due_at == 0))
    }
}
