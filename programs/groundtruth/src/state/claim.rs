use {
    super::*,
    crate::{
        limits::{BASIS_POINTS, MAX_ATTESTATIONS, MAX_CLAIM_PROPOSALS, RESERVED},
        math::{later, year_of},
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
    /// Asks the developer for another revision.
    pub const CHANGES: u8 = 3;
}

/// Bits of `Attestation::declarations`.
pub mod declaration {
    /// No stake in the project, its owner or its payee: asked of every statement.
    pub const NO_STAKE: u8 = 1;
    /// The statement says why the quantity lies above the expected one.
    pub const EXCESS_EXPLAINED: u8 = 1 << 1;
    /// The statement answers every public flag: a colliding cell, key or file.
    pub const FLAGS_ANSWERED: u8 = 1 << 2;
    pub const ALL: u8 = NO_STAKE | EXCESS_EXPLAINED | FLAGS_ANSWERED;
}

/// What an attestation changes. in a claim.
pub struct Review {
    pub quorum: u8,
    /// Seconds of the challenge period, and for the answer to a request for changes.
    pub challenge_period: i64,
    pub response_term: i64,
    pub now: i64,
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

impl AttestationRow {
    const FREE: Self = Self {
        quantity: 0,
        organization: Address::new_from_array([0; 32]),
        verdict: 0,
        revoked: 0,
        _padding: [0; 6],
    };
}

/// What a new revision of a claim reports.
pub struct Revision {
    pub quantity: u64,
    pub evidence_root: [u8; 32],
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
    /// Unix seconds by which a quorum must be reached, changes be answered or a dispute be decided; zero:
    /// nothing is waited for.
    pub waits_until: i64,
    /// Credit share that a proposal has bound, in basis points; zero: none.
    pub bound_share_bps: u16,
    /// What each proposal and what other sources paid, as declared, in basis points that sum to 10,000.
    pub proposal_bps: [u16; MAX_CLAIM_PROPOSALS],
    pub other_funding_bps: u16,
    /// Used rows of `proposals`.
    pub proposal_count: u8,
    pub _padding: [u8; 3],
    pub project: Address,
    pub methodology: Address,
    pub owner: Address,
    /// Merkle root of the evidence pack; its first leaf names project, period and revision.
    pub evidence_root: [u8; 32],
    /// SHA-256 of the declaration of other funding; zero: none declared.
    pub funding_hash: [u8; 32],
    /// SHA-256 of the reason of the last request, withdrawal or decision; zero: none.
    pub reason_hash: [u8; 32],
    /// Zero: no batch opened.
    pub batch: Address,
    /// The open dispute; zero: none.
    pub dispute: Address,
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

    /// Refuses to review after the time in which the quorum had to be reached.
    pub fn require_in_time(&self, now: i64) -> Result<()> {
        require!(now < self.waits_until, GroundtruthError::ReviewPeriodOver);
        Ok(())
    }

    /// Adds a verdict and decides the claim once a quorum of organizations agrees; one that asks for
    /// changes sends it back at once. Returns the new status.
    pub fn record_attestation(&mut self, row: AttestationRow, review: &Review) -> Result<u8> {
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
        advance(&mut self.sequence);
        let now = review.now;
        if row.verdict == verdict::CHANGES {
            self.status = claim_status::CHANGES_REQUESTED;
            self.waits_until = later(now, review.response_term)?;
        } else if self.count(verdict::ACCEPT) >= review.quorum {
            self.verify(review.challenge_period, now)?;
        } else if self.count(verdict::REJECT) >= review.quorum {
            self.status = claim_status::REJECTED;
            self.decided_at = now;
            self.waits_until = 0;
        }
        Ok(self.status)
    }

    fn verify(&mut self, challenge_period: i64, now: i64) -> Result<()> {
        self.status = claim_status::VERIFIED;
        self.accepted_quantity = self.smallest_accepted();
        self.decided_at = now;
        self.waits_until = 0;
        self.challenge_ends_at = later(now, challenge_period)?;
        Ok(())
    }

    /// A new revision in answer to a request for changes: its rows are free again.
    pub fn resubmit(&mut self, revision: Revision, review_term: i64, now: i64) -> Result<()> {
        require!(
            self.status == claim_status::CHANGES_REQUESTED,
            GroundtruthError::ChangesNotRequested
        );
        self.revision = self
            .revision
            .checked_add(1)
            .ok_or(GroundtruthError::ArithmeticOverflow)?;
        self.status = claim_status::SUBMITTED;
        self.quantity = revision.quantity;
        self.evidence_root = revision.evidence_root;
        self.attestation_count = 0;
        self.attestations = [AttestationRow::FREE; MAX_ATTESTATIONS];
        self.submitted_at = now;
        self.waits_until = later(now, review_term)?;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Ends a claim that is not verified: by its owner, or by anyone once nobody may be waited for.
    pub fn withdraw(&mut self, by_owner: bool, reason_hash: [u8; 32], now: i64) -> Result<()> {
        require!(
            matches!(
                self.status,
                claim_status::SUBMITTED | claim_status::CHANGES_REQUESTED
            ),
            GroundtruthError::ClaimNotWithdrawable
        );
        require!(
            by_owner || now >= self.waits_until,
            GroundtruthError::NotProjectOwner
        );
        self.status = claim_status::WITHDRAWN;
        self.reason_hash = reason_hash;
        self.decided_at = now;
        self.waits_until = 0;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Stops an issue until the dispute is decided; returns the seconds of the challenge period left.
    pub fn open_dispute(&mut self, dispute: Address, term: i64, now: i64) -> Result<i64> {
        self.require_verified()?;
        require!(
            now < self.challenge_ends_at,
            GroundtruthError::ChallengePeriodOver
        );
        self.status = claim_status::DISPUTED;
        self.dispute = dispute;
        self.waits_until = later(now, term)?;
        advance(&mut self.sequence);
        Ok(self.challenge_ends_at - now)
    }

    /// Applies the decision on the open dispute; `left` is what was left of the challenge period.
    pub fn close_dispute(&mut self, outcome: u8, left: i64, terms: &Review) -> Result<()> {
        require!(
            self.status == claim_status::DISPUTED,
            GroundtruthError::ClaimNotDisputed
        );
        self.waits_until = 0;
        match outcome {
            dispute_status::UPHELD => {
                self.status = claim_status::UPHELD;
                self.challenge_ends_at = later(terms.now, left)?;
                // An attestation may have been revoked while the dispute was open.
                self.recount(terms)?;
            }
            dispute_status::REVERSED => {
                self.status = claim_status::REVERSED;
                self.decided_at = terms.now;
            }
            // Silence never issues: nobody decided, so the developer answers with another revision.
            _ => {
                self.status = claim_status::CHANGES_REQUESTED;
                self.accepted_quantity = 0;
                self.challenge_ends_at = 0;
                self.waits_until = later(terms.now, terms.response_term)?;
            }
        }
        self.dispute = Address::default();
        advance(&mut self.sequence);
        Ok(())
    }

    /// Marks the row of an organization's attestation as revoked and counts again. True when the quorum
    /// of a verified or issued claim no longer stands.
    pub fn revoke_row(&mut self, organization: &Address, terms: &Review) -> Result<bool> {
        let used = usize::from(self.attestation_count).min(MAX_ATTESTATIONS);
        let row = self.attestations[..used]
            .iter_mut()
            .find(|row| row.organization == *organization && row.revoked == 0)
            .ok_or(GroundtruthError::AttestationRevoked)?;
        row.revoked = 1;
        advance(&mut self.sequence);
        self.recount(terms)
    }

    /// Recomputes quorum and quantity from the rows that count.
    fn recount(&mut self, terms: &Review) -> Result<bool> {
        let broken = self.count(verdict::ACCEPT) < terms.quorum;
        match self.status {
            claim_status::VERIFIED | claim_status::UPHELD if broken => {
                self.status = claim_status::SUBMITTED;
                self.accepted_quantity = 0;
                self.decided_at = 0;
                self.challenge_ends_at = 0;
                self.waits_until = later(terms.now, terms.response_term)?;
            }
            claim_status::VERIFIED | claim_status::UPHELD => {
                self.accepted_quantity = self.smallest_accepted();
            }
            claim_status::ISSUED => {}
            _ => return Ok(false),
        }
        Ok(broken)
    }

    /// Refuses what no quorum has verified.
    pub fn require_verified(&self) -> Result<()> {
        require!(
            matches!(self.status, claim_status::VERIFIED | claim_status::UPHELD),
            GroundtruthError::ClaimNotVerified
        );
        Ok(())
    }

    /// Refuses to issue what is not verified or still open to challenge at `now`.
    pub fn require_issuable(&self, now: i64) -> Result<()> {
        require!(
            self.status != claim_status::ISSUED,
            GroundtruthError::BatchAlreadyIssued
        );
        self.require_verified()?;
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
        invariant((self.status == claim_status::DISPUTED) == (self.dispute != Address::default()))?;
        let declared: u64 = self.proposal_bps.iter().map(|bps| u64::from(*bps)).sum();
        require!(
            declared + u64::from(self.other_funding_bps) == BASIS_POINTS,
            GroundtruthError::FundingSharesInvalid
        );
        match self.status {
            claim_status::VERIFIED | claim_status::UPHELD => invariant(
                self.accepted_quantity > 0 && self.accepted_quantity == self.smallest_accepted(),
            ),
            claim_status::ISSUED | claim_status::DISPUTED | claim_status::REVERSED => {
                invariant(self.accepted_quantity > 0)
            }
            _ => invariant(self.accepted_quantity == 0),
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
