use {
    super::*,
    crate::{
        limits::{MAX_ATTESTATIONS, MAX_CLAIM_PROPOSALS, RESERVED},
        math::year_of,
    },
};

/// Values of `Claim::status`.
pub mod claim_status {
    pub const SUBMITTED: u8 = 1;
    pub const CHANGES_REQUESTED: u8 = 2;
    pub const VERIFIED: u8 = 3;
    pub const ISSUED: u8 = 4;
    pub const REJECTED: u8 = 5;
    pub const WITHDRAWN: u8 = 6;
    pub const DISPUTED: u8 = 7;
    pub const UPHELD: u8 = 8;
    pub const REVERSED: u8 = 9;
}

/// Values of `AttestationRow::verdict` and `Attestation::verdict`.
pub mod verdict {
    pub const ACCEPT: u8 = 1;
    pub const REJECT: u8 = 2;
}

/// One organization's verdict, as the claim counts it; all zero: a free row.
#[derive(Clone, Copy, IdlType, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct AttestationRow {
    /// Accepted quantity in base units; zero with a rejection.
    pub quantity: u64,
    pub organization: Address,
    /// A value of `verdict`; zero: a free row.
    pub verdict: u8,
    /// 1 when revoked: it no longer counts.
    pub revoked: u8,
    pub _padding: [u8; 6],
}

/// A report of results of one project for one monitoring period.
#[account]
pub struct Claim {
    pub version: u8,
    pub bump: u8,
    /// A value of `claim_status`.
    pub status: u8,
    /// Used rows of `attestations`.
    pub attestation_count: u8,
    /// Chosen by the owner, unique within the project.
    pub id: u32,
    /// The project's count at submission.
    pub number: u32,
    /// Number of this version of the report, from 1.
    pub revision: u16,
    /// Calendar year of the monitoring period.
    pub vintage: u16,
    /// Number of the last event about this claim.
    pub sequence: u64,
    /// Monitoring period, Unix seconds, end exclusive.
    pub period_start: i64,
    pub period_end: i64,
    /// Claimed quantity in base units.
    pub quantity: u64,
    /// Smallest attested quantity when the quorum was reached; zero: not verified.
    pub accepted_quantity: u64,
    /// Unix seconds; zero: not yet.
    pub submitted_at: i64,
    pub decided_at: i64,
    /// Unix seconds from which a verified claim may be issued; zero: not verified.
    pub challenge_ends_at: i64,
    /// Credit share that a proposal has bound, in basis points; zero: none.
    pub bound_share_bps: u16,
    /// Used rows of `proposals`.
    pub proposal_count: u8,
    pub _padding: [u8; 5],
    pub project: Address,
    pub methodology: Address,
    pub owner: Address,
    /// Merkle root of the evidence pack; its first leaf names project, period and revision.
    pub evidence_root: [u8; 32],
    /// SHA-256 of the declaration of other funding; zero: none declared.
    pub funding_hash: [u8; 32],
    /// Zero: no batch opened.
    pub batch: Address,
    /// Paid the rent.
    pub payer: Address,
    /// Proposals that paid for the results; the rest is zero.
    pub proposals: [Address; MAX_CLAIM_PROPOSALS],
    pub attestations: [AttestationRow; MAX_ATTESTATIONS],
    pub reserved: [u8; RESERVED],
}

impl Claim {
    /// Refuses a monitoring period that ends before it begins, lies in the future of `now`, or
    /// crosses a calendar year (UTC); returns its year.
    pub fn vintage_of(start: i64, end: i64, now: i64) -> Result<u16> {
        require!(start < end, GroundtruthError::PeriodInvalid);
        require!(end <= now, GroundtruthError::PeriodInFuture);
        let vintage = year_of(start)?;
        require!(
            vintage == year_of(end - 1)?,
            GroundtruthError::PeriodCrossesYears
        );
        Ok(vintage)
    }

    pub fn require_under_review(&self) -> Result<()> {
        require!(
            self.status == claim_status::SUBMITTED,
            GroundtruthError::ClaimNotUnderReview
        );
        Ok(())
    }

    /// Adds a verdict and decides the claim once `quorum` organizations agree. Returns the new status.
    pub fn record_attestation(
        &mut self,
        row: AttestationRow,
        quorum: u8,
        challenge_period: i64,
        now: i64,
    ) -> Result<u8> {
        require!(
            !self
                .rows()
                .iter()
                .any(|other| other.organization == row.organization),
            GroundtruthError::OrganizationAlreadyAttested
        );
        let next = usize::from(self.attestation_count);
        require!(
            next < MAX_ATTESTATIONS,
            GroundtruthError::TooManyAttestations
        );
        self.attestations[next] = row;
        self.attestation_count += 1;
        self.sequence += 1;
        if self.count(verdict::ACCEPT) >= quorum {
            self.status = claim_status::VERIFIED;
            self.accepted_quantity = self.smallest_accepted();
            self.decided_at = now;
            self.challenge_ends_at = now
                .checked_add(challenge_period)
                .ok_or(GroundtruthError::ArithmeticOverflow)?;
        } else if self.count(verdict::REJECT) >= quorum {
            self.status = claim_status::REJECTED;
            self.decided_at = now;
        }
        Ok(self.status)
    }

    /// Refuses to issue what is not verified or still open to challenge at `now`.
    pub fn require_issuable(&self, now: i64) -> Result<()> {
        require!(
            self.status != claim_status::ISSUED,
            GroundtruthError::BatchAlreadyIssued
        );
        require!(
            self.status == claim_status::VERIFIED,
            GroundtruthError::ClaimNotVerified
        );
        require!(
            now >= self.challenge_ends_at,
            GroundtruthError::ChallengePeriodOpen
        );
        Ok(())
    }

    pub fn rows(&self) -> &[AttestationRow] {
        &self.attestations[..usize::from(self.attestation_count).min(MAX_ATTESTATIONS)]
    }

    /// Organizations whose verdict counts.
    pub fn count(&self, verdict: u8) -> u8 {
        let rows = self.rows().iter();
        rows.filter(|row| row.verdict == verdict && row.revoked == 0)
            .count() as u8
    }

    /// The smallest quantity among the accepting rows that count; zero without any.
    pub fn smallest_accepted(&self) -> u64 {
        let rows = self.rows().iter();
        rows.filter(|row| row.verdict == verdict::ACCEPT && row.revoked == 0)
            .map(|row| row.quantity)
            .min()
            .unwrap_or(0)
    }

    pub fn invariant(&self) -> Result<()> {
        invariant(self.quantity > 0 && self.accepted_quantity <= self.quantity)?;
        invariant(self.period_start < self.period_end)?;
        match self.status {
            claim_status::SUBMITTED | claim_status::REJECTED => {
                invariant(self.accepted_quantity == 0)
            }
            claim_status::VERIFIED | claim_status::ISSUED => invariant(
                self.accepted_quantity > 0 && self.accepted_quantity == self.smallest_accepted(),
            ),
            _ => Ok(()),
        }
    }
}

/// Exists once for every evidence root that ever backed a claim, so that none backs a second one.
#[account]
pub struct EvidenceGuard {
    pub version: u8,
    pub bump: u8,
    pub _padding: [u8; 6],
    pub claim: Address,
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}
