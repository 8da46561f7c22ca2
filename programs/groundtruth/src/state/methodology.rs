use {
    super::*,
    crate::{
        limits::{
            MAX_BUFFER_BPS, MAX_CHALLENGE_PERIOD, MAX_CREDIT_DECIMALS, MAX_QUORUM,
            MAX_REVIEW_PERIOD, RESERVED,
        },
        math::mul_div_ceil,
    },
};

/// Values of `Methodology::status`.
pub mod methodology_status {
    pub const DRAFT: u8 = 1;
    pub const ACTIVE: u8 = 2;
    pub const RETIRED: u8 = 3;
}

/// Values of `Methodology::effect`.
pub mod methodology_effect {
    /// Emissions that did not happen.
    pub const AVOIDANCE: u8 = 1;
    /// Carbon that is stored and may be lost again.
    pub const STORAGE: u8 = 2;
}

/// One version of a rule by which results are measured, and what its claims must pass.
#[account]
pub struct Methodology {
    pub version: u8,
    pub bump: u8,
    /// A value of `methodology_status`.
    pub status: u8,
    /// A value of `methodology_effect`.
    pub effect: u8,
    /// Distinct organizations that must agree.
    pub quorum: u8,
    /// Decimals of its credits.
    pub credit_decimals: u8,
    /// Number of the IPCC assessment report whose warming potentials it uses; zero: none.
    pub warming_potential_set: u8,
    pub _padding: u8,
    /// Number of the last event about this methodology.
    pub sequence: u64,
    /// Unix seconds of its creation and activation; zero: not yet.
    pub created_at: i64,
    pub activated_at: i64,
    /// Seconds that a verified claim waits before it may be issued.
    pub challenge_period: i64,
    /// Seconds that a claim may wait for its quorum; zero: as long as the program allows.
    pub review_period: i64,
    /// Basis points of a batch that are held back, rounded up.
    pub buffer_bps: u16,
    /// The methodology's own version number.
    pub revision: u16,
    pub _padding_2: [u8; 4],
    /// ASCII, padded with zeros.
    pub code: [u8; 16],
    /// Symbol of a credit, ASCII, padded with zeros.
    pub credit_symbol: [u8; 8],
    /// SHA-256 of the methodology's document.
    pub document_hash: [u8; 32],
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl Methodology {
    pub fn require_active(&self) -> Result<()> {
        require!(
            self.status == methodology_status::ACTIVE,
            GroundtruthError::MethodologyNotActive
        );
        Ok(())
    }

    pub fn activate(&mut self, now: i64) -> Result<()> {
        require!(
            self.status == methodology_status::DRAFT,
            GroundtruthError::MethodologyNotDraft
        );
        self.status = methodology_status::ACTIVE;
        self.activated_at = now;
        advance(&mut self.sequence);
        Ok(())
    }

    /// No further project starts under it; its projects, claims and batches go on.
    pub fn retire(&mut self) -> Result<()> {
        self.require_active()?;
        self.status = methodology_status::RETIRED;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Refuses a draft: claims of its projects go on under a retired version.
    pub fn require_in_force(&self) -> Result<()> {
        require!(
            self.status != methodology_status::DRAFT,
            GroundtruthError::MethodologyNotActive
        );
        Ok(())
    }

    /// Seconds that a claim may wait for its quorum: never without a limit.
    pub fn review_term(&self) -> i64 {
        match self.review_period {
            0 => MAX_REVIEW_PERIOD,
            period => period,
        }
    }

    /// The part of `quantity` that goes to the buffer, rounded up in favour of the buffer.
    pub fn buffer_of(&self, quantity: u64) -> Result<u64> {
        mul_div_ceil(
            quantity,
            u64::from(self.buffer_bps),
            crate::limits::BASIS_POINTS,
        )
    }

    pub fn invariant(&self) -> Result<()> {
        require!(is_code(&self.code), GroundtruthError::CodeMalformed);
        require!(
            (1..=MAX_QUORUM).contains(&self.quorum),
            GroundtruthError::QuorumOutOfBounds
        );
        require!(
            (0..=MAX_CHALLENGE_PERIOD).contains(&self.challenge_period)
                && (0..=MAX_REVIEW_PERIOD).contains(&self.review_period),
            GroundtruthError::WaitingPeriodOutOfBounds
        );
        require!(
            self.buffer_bps <= MAX_BUFFER_BPS,
            GroundtruthError::BufferShareOutOfBounds
        );
        let symbol = self
            .credit_symbol
            .iter()
            .position(|byte| *byte == 0)
            .unwrap_or(8);
        require!(
            self.credit_decimals <= MAX_CREDIT_DECIMALS
                && symbol > 0
                && self.credit_symbol[..symbol]
                    .iter()
                    .all(u8::is_ascii_alphanumeric)
                && self.credit_symbol[symbol..].iter().all(|byte| *byte == 0)
                && matches!(
                    self.effect,
                    methodology_effect::AVOIDANCE | methodology_effect::STORAGE
                ),
            GroundtruthError::CreditTypeInvalid
        );
        require_hash(&self.document_hash)
    }
}
