use {
    super::*,
    crate::limits::{MAX_CREDITING_PERIOD, MAX_OPEN_PERIODS, RESERVED},
};

/// Values of `Project::status`.
pub mod project_status {
    pub const PROPOSED: u8 = 1;
    pub const REGISTERED: u8 = 2;
    pub const SUSPENDED: u8 = 3;
    pub const CLOSED: u8 = 4;
}

/// The monitoring period of a claim that is not decided yet; all zero: a free row.
#[derive(Clone, Copy, PartialEq, Eq, IdlType, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct OpenPeriod {
    /// Unix seconds, inclusive.
    pub start: i64,
    /// Unix seconds, exclusive.
    pub end: i64,
}

impl OpenPeriod {
    const FREE: Self = Self { start: 0, end: 0 };

    fn overlaps(&self, start: i64, end: i64) -> bool {
        *self != Self::FREE && start < self.end && self.start < end
    }
}

/// An activity that reports results.
#[account]
pub struct Project {
    pub version: u8,
    pub bump: u8,
    /// A value of `project_status`.
    pub status: u8,
    pub _padding: [u8; 1],
    /// Chosen by its developer, unique within the organization.
    pub id: u32,
    /// Number of the last event that changed this project's totals or rows.
    pub sequence: u64,
    /// Claims submitted and batches opened so far.
    pub claims: u32,
    pub batches: u32,
    /// Unix seconds.
    pub registered_at: i64,
    /// Crediting period, Unix seconds, end exclusive.
    pub crediting_start: i64,
    pub crediting_end: i64,
    /// Quantity expected in a year, in base units of its credits.
    pub expected_yearly: u64,
    /// End of the latest issued period, Unix seconds; zero: none.
    pub issued_through: i64,
    /// Credits issued so far, in base units.
    pub issued: u64,
    pub open_periods: [OpenPeriod; MAX_OPEN_PERIODS],
    /// ISO 3166-1 or 3166-2.
    pub jurisdiction: [u8; 8],
    /// Geohash of the coarse location, ASCII; zero: not stated.
    pub cell: [u8; 8],
    pub organization: Address,
    /// Signed for the organization when the project was registered.
    pub proposer: Address,
    /// Signs claims and receives credits.
    pub owner: Address,
    /// Receives money.
    pub payee: Address,
    pub methodology: Address,
    /// Organization whose validation statement stands below.
    pub validator: Address,
    pub validation_hash: [u8; 32],
    /// SHA-256 of its profile and of its design document.
    pub profile_hash: [u8; 32],
    pub document_hash: [u8; 32],
    /// Proposal that binds its claims to a credit share; zero: none.
    pub binding: Address,
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

impl Project {
    pub fn require_active(&self) -> Result<()> {
        require!(
            self.status == project_status::REGISTERED,
            GroundtruthError::ProjectNotActive
        );
        Ok(())
    }

    /// Reserves a monitoring period for a new claim and returns the claim's number.
    pub fn open_claim(&mut self, start: i64, end: i64) -> Result<u32> {
        require!(
            start >= self.crediting_start && end <= self.crediting_end,
            GroundtruthError::PeriodOutsideCrediting
        );
        require!(
            start >= self.issued_through
                && !self
                    .open_periods
                    .iter()
                    .any(|period| period.overlaps(start, end)),
            GroundtruthError::PeriodOverlaps
        );
        let free = self
            .open_periods
            .iter_mut()
            .find(|period| **period == OpenPeriod::FREE)
            .ok_or(GroundtruthError::TooManyOpenClaims)?;
        *free = OpenPeriod { start, end };
        self.claims += 1;
        self.sequence += 1;
        Ok(self.claims)
    }

    /// Frees the period of a claim that was refused.
    pub fn release_period(&mut self, start: i64, end: i64) -> Result<()> {
        *self.open_row(start, end)? = OpenPeriod::FREE;
        self.sequence += 1;
        Ok(())
    }

    /// Numbers the batch of a verified claim.
    pub fn open_batch(&mut self) -> u32 {
        self.batches += 1;
        self.sequence += 1;
        self.batches
    }

    /// Closes the period of an issued claim for ever.
    pub fn record_issue(&mut self, start: i64, end: i64, quantity: u64) -> Result<()> {
        *self.open_row(start, end)? = OpenPeriod::FREE;
        self.issued_through = self.issued_through.max(end);
        self.issued = crate::math::add(self.issued, quantity)?;
        self.sequence += 1;
        Ok(())
    }

    fn open_row(&mut self, start: i64, end: i64) -> Result<&mut OpenPeriod> {
        self.open_periods
            .iter_mut()
            .find(|period| **period == OpenPeriod { start, end })
            .ok_or(GroundtruthError::InvariantBroken.into())
    }

    pub fn invariant(&self) -> Result<()> {
        let span = self.crediting_end.checked_sub(self.crediting_start);
        require!(
            self.crediting_start > 0
                && span.is_some_and(|span| (1..=MAX_CREDITING_PERIOD).contains(&span)),
            GroundtruthError::CreditingPeriodInvalid
        );
        require!(
            is_jurisdiction(&self.jurisdiction),
            GroundtruthError::JurisdictionMalformed
        );
        for (row, period) in self.open_periods.iter().enumerate() {
            let others = &self.open_periods[..row];
            invariant(
                !others
                    .iter()
                    .any(|other| other.overlaps(period.start, period.end)),
            )?;
        }
        Ok(())
    }
}
