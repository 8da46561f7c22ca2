use {
    super::*,
    crate::{
        limits::{MAX_REVIEWS, RESERVED, REVIEW_TERM},
        math::later,
    },
};

/// Values of `Delivery::status`.
pub mod delivery_status {
    pub const SUBMITTED: u8 = 1;
    /// Payable once the challenge period is over without an open objection.
    pub const ACCEPTED: u8 = 2;
    pub const REJECTED: u8 = 3;
    pub const DISPUTED: u8 = 4;
    /// The objection was found right.
    pub const REVERSED: u8 = 5;
    /// Nobody reviewed it, or nobody decided the objection, in time.
    pub const LAPSED: u8 = 6;
}

/// One organization's review; all zero: a free row.
#[derive(Clone, Copy, IdlType, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct ReviewRow {
    pub organization: Address,
    /// Who signed for it.
    pub person: Address,
    /// SHA-256 of the statement.
    pub statement_hash: [u8; 32],
    /// `ACCEPT` or `REJECT` of `verdict`; zero: a free row.
    pub verdict: u8,
    pub _padding: [u8; 7],
}

/// One revision of the proof that a milestone was delivered. Nothing but its reviews is ever changed.
#[account]
pub struct Delivery {
    pub version: u8,
    pub bump: u8,
    /// A value of `delivery_status`.
    pub status: u8,
    /// Row of the proposal's milestones.
    pub milestone: u8,
    pub revision: u16,
    /// Used rows of `reviews`.
    pub review_count: u8,
    pub _padding: u8,
    /// Number of the last event about this delivery.
    pub sequence: u64,
    /// Unix seconds; zero: not yet.
    pub submitted_at: i64,
    pub decided_at: i64,
    /// By which it is reviewed, or the objection decided; zero: it does not wait.
    pub waits_until: i64,
    /// Until which anyone may object; zero: it is not accepted.
    pub challenge_ends_at: i64,
    pub proposal: Address,
    /// Who submitted it.
    pub submitter: Address,
    /// Merkle root of its evidence pack: frozen.
    pub evidence_root: [u8; 32],
    /// The open objection; zero: none.
    pub objection: Address,
    /// Paid the rent.
    pub payer: Address,
    pub reviews: [ReviewRow; MAX_REVIEWS],
    pub reserved: [u8; RESERVED],
}

impl Delivery {
    pub fn rows(&self) -> &[ReviewRow] {
        &self.reviews[..usize::from(self.review_count).min(MAX_REVIEWS)]
    }

    pub fn count(&self, verdict: u8) -> u8 {
        let rows = self.rows().iter();
        rows.filter(|row| row.verdict == verdict).count() as u8
    }

    fn require_submitted(&self) -> Result<()> {
        require!(
            self.status == delivery_status::SUBMITTED,
            GroundtruthError::DeliveryNotUnderReview
        );
        Ok(())
    }

    /// Adds an organization's review; once as many agree as the rules ask for it is decided. Returns the new
    /// status.
    pub fn review(&mut self, row: ReviewRow, rules: &FundRules, now: i64) -> Result<u8> {
        self.require_submitted()?;
        require!(now < self.waits_until, GroundtruthError::DeliveryReviewOver);
        require!(
            !self
                .rows()
                .iter()
                .any(|other| other.organization == row.organization || other.person == row.person),
            GroundtruthError::AlreadyReviewed
        );
        let next = usize::from(self.review_count);
        require!(next < MAX_REVIEWS, GroundtruthError::AlreadyReviewed);
        self.reviews[next] = row;
        self.review_count += 1;
        advance(&mut self.sequence);
        if self.count(verdict::ACCEPT) >= rules.reviewers {
            self.status = delivery_status::ACCEPTED;
            self.challenge_ends_at = later(now, rules.challenge_period)?;
            self.decided_at = now;
            self.waits_until = 0;
        } else if self.count(verdict::REJECT) >= rules.reviewers {
            self.close(delivery_status::REJECTED, now);
        }
        Ok(self.status)
    }

    fn close(&mut self, status: u8, now: i64) {
        self.status = status;
        self.decided_at = now;
        self.waits_until = 0;
        self.challenge_ends_at = 0;
        self.objection = Address::default();
    }

    /// Nobody decided in time.
    pub fn lapse(&mut self, now: i64) -> Result<()> {
        self.require_submitted()?;
        require!(
            now >= self.waits_until,
            GroundtruthError::DeliveryReviewNotOver
        );
        self.close(delivery_status::LAPSED, now);
        advance(&mut self.sequence);
        Ok(())
    }

    /// Stops the payment until the objection is decided; returns the seconds of the challenge period left.
    pub fn open_objection(&mut self, objection: Address, term: i64, now: i64) -> Result<i64> {
        require!(
            self.status == delivery_status::ACCEPTED,
            GroundtruthError::DeliveryNotAccepted
        );
        require!(
            now < self.challenge_ends_at,
            GroundtruthError::ObjectionPeriodOver
        );
        self.status = delivery_status::DISPUTED;
        self.objection = objection;
        self.waits_until = later(now, term)?;
        advance(&mut self.sequence);
        Ok(self.challenge_ends_at - now)
    }

    /// Applies the decision, a value of `dispute_status`; upheld: the rest of the challenge period runs on.
    pub fn close_objection(&mut self, outcome: u8, left: i64, now: i64) -> Result<()> {
        require!(
            self.status == delivery_status::DISPUTED,
            GroundtruthError::DeliveryNotDisputed
        );
        advance(&mut self.sequence);
        match outcome {
            dispute_status::UPHELD => {
                self.status = delivery_status::ACCEPTED;
                self.challenge_ends_at = later(now, left)?;
                self.waits_until = 0;
                self.objection = Address::default();
            }
            dispute_status::REVERSED => self.close(delivery_status::REVERSED, now),
            _ => self.close(delivery_status::LAPSED, now),
        }
        Ok(())
    }

    /// By when a delivery submitted `now` is reviewed.
    pub fn review_by(now: i64) -> Result<i64> {
        later(now, REVIEW_TERM)
    }

    pub fn invariant(&self) -> Result<()> {
        require_hash(&self.evidence_root)?;
        let waits = matches!(
            self.status,
            delivery_status::SUBMITTED | delivery_status::DISPUTED
        );
        invariant(waits == (self.waits_until != 0))?;
        invariant(
            (self.status == delivery_status::DISPUTED) == (self.objection != Address::default()),
        )
    }
}
