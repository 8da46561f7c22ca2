use {
    super::*,
    crate::limits::{MAX_REVIEWS, MIN_RECIPIENTS, RESERVED},
};

/// Values of `Expense::status`.
pub mod expense_status {
    pub const REPORTED: u8 = 1;
    pub const ACCEPTED: u8 = 2;
    /// Owed back.
    pub const DISALLOWED: u8 = 3;
    /// A later entry stands in its place.
    pub const CORRECTED: u8 = 4;
    /// Nobody reviewed it in time; it may be reported again.
    pub const LAPSED: u8 = 5;
}

/// Organizations that may have a say before as many agree as the rules can ask for.
pub const EXPENSE_REVIEWS: usize = MAX_REVIEWS;

/// What the payee spent, against a budget line.
#[account]
pub struct Expense {
    pub version: u8,
    pub bump: u8,
    /// A value of `expense_status`.
    pub status: u8,
    /// Row of the proposal's budget.
    pub line: u8,
    /// Chosen by the payee, unique within the proposal.
    pub id: u32,
    /// Number of the last event about this expense.
    pub sequence: u64,
    /// Base units of the fund's mint.
    pub amount: u64,
    /// The same in the smallest unit of the currency in which it was paid; zero: in the fund's own.
    pub local_amount: u64,
    /// Base units of the fund's mint for 10^9 of the smallest local units; zero: none.
    pub rate: u64,
    /// Unix seconds: the day on which it was paid.
    pub spent_at: i64,
    pub reported_at: i64,
    /// Unix seconds; zero: not yet.
    pub decided_at: i64,
    /// By which it is reviewed; zero: it does not wait.
    pub waits_until: i64,
    /// People to whom it was passed on; zero: it was not.
    pub recipients: u32,
    /// ISO 4217; zero: the fund's own money.
    pub currency: [u8; 3],
    /// Used rows of `reviewers`, and as bits which of them accept.
    pub review_count: u8,
    pub accepting: u16,
    pub _padding: [u8; 6],
    pub proposal: Address,
    /// The contract that it pays; zero: none.
    pub award: Address,
    /// The expense in whose place it stands, and the one that stands in its place; zero: none.
    pub corrects: Address,
    pub corrected_by: Address,
    /// SHA-256 of the invoice or list, and of the last statement of a review; zero: none.
    pub document_hash: [u8; 32],
    pub statement_hash: [u8; 32],
    /// Paid the rent.
    pub payer: Address,
    /// Organizations that reviewed it.
    pub reviewers: [Address; EXPENSE_REVIEWS],
    pub reserved: [u8; RESERVED],
}

impl Expense {
    /// Adds an organization's verdict; once as many agree as the rules ask for it is decided. Returns the
    /// new status.
    pub fn review(
        &mut self,
        organization: Address,
        accepts: bool,
        reviewers: u8,
        now: i64,
    ) -> Result<u8> {
        self.require_reported()?;
        require!(now < self.waits_until, GroundtruthError::DeliveryReviewOver);
        let used = usize::from(self.review_count).min(EXPENSE_REVIEWS);
        require!(
            used < EXPENSE_REVIEWS && !self.reviewers[..used].contains(&organization),
            GroundtruthError::AlreadyReviewed
        );
        self.reviewers[used] = organization;
        self.review_count += 1;
        self.accepting |= u16::from(accepts) << used;
        advance(&mut self.sequence);
        let accepting = self.accepting.count_ones() as u8;
        if accepting >= reviewers {
            self.close(expense_status::ACCEPTED, now);
        } else if self.review_count - accepting >= reviewers {
            self.close(expense_status::DISALLOWED, now);
        }
        Ok(self.status)
    }

    fn require_reported(&self) -> Result<()> {
        require!(
            self.status == expense_status::REPORTED,
            GroundtruthError::ExpenseNotReported
        );
        Ok(())
    }

    fn close(&mut self, status: u8, now: i64) {
        self.status = status;
        self.decided_at = now;
        self.waits_until = 0;
    }

    /// Nobody decided in time.
    pub fn lapse(&mut self, now: i64) -> Result<()> {
        self.require_reported()?;
        require!(
            now >= self.waits_until,
            GroundtruthError::DeliveryReviewNotOver
        );
        self.close(expense_status::LAPSED, now);
        advance(&mut self.sequence);
        Ok(())
    }

    /// Another entry takes its place. Returns the status that it had.
    pub fn correct(&mut self, by: Address, now: i64) -> Result<u8> {
        require!(
            matches!(
                self.status,
                expense_status::REPORTED | expense_status::ACCEPTED
            ),
            GroundtruthError::ExpenseNotReported
        );
        let status = self.status;
        self.corrected_by = by;
        self.close(expense_status::CORRECTED, now);
        advance(&mut self.sequence);
        Ok(status)
    }

    pub fn invariant(&self) -> Result<()> {
        let in_own_money = self.currency == [0; 3];
        let sound = self.amount > 0
            && (in_own_money || self.currency.iter().all(u8::is_ascii_uppercase))
            && in_own_money == (self.local_amount == 0)
            && in_own_money == (self.rate == 0)
            && (self.recipients == 0 || self.recipients >= MIN_RECIPIENTS)
            && self.spent_at > 0
            && self.spent_at <= self.reported_at;
        require!(sound, GroundtruthError::ExpenseInvalid);
        require_hash(&self.document_hash)?;
        invariant((self.status == expense_status::REPORTED) == (self.waits_until != 0))?;
        invariant(
            (self.status == expense_status::CORRECTED) == (self.corrected_by != Address::default()),
        )
    }
}
