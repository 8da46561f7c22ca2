use {
    super::*,
    crate::{
        limits::{MAX_COVER, RESERVED},
        math::{add, sub},
    },
};

/// Values of `Reversal::kind`.
pub mod reversal_kind {
    /// Stored carbon was lost: the buffers cover it.
    pub const LOSS: u8 = 1;
    /// Wrongly issued: the developer makes it good.
    pub const INVALIDATION: u8 = 2;
}

/// Values of `Reversal::status`.
pub mod reversal_status {
    pub const OPEN: u8 = 1;
    pub const COVERED: u8 = 2;
    /// The buffers that the council named held less than was lost.
    pub const PARTLY_COVERED: u8 = 3;
}

/// What the council decided about credits that do not stand for what they say, and how it is covered.
#[account]
pub struct Reversal {
    pub version: u8,
    pub bump: u8,
    /// A value of `reversal_kind`.
    pub kind: u8,
    /// A value of `reversal_status`.
    pub status: u8,
    /// Used rows of `cover`, and the one to be drawn next.
    pub cover_length: u8,
    pub cover_next: u8,
    pub decimals: u8,
    pub _padding: u8,
    /// Chosen by the council, unique within the batch.
    pub id: u32,
    pub _padding_2: [u8; 4],
    /// Number of the last event about this reversal.
    pub sequence: u64,
    /// Base units lost or wrongly issued, and covered so far.
    pub amount: u64,
    pub covered: u64,
    /// Unix seconds; zero: not yet.
    pub decided_at: i64,
    pub closed_at: i64,
    pub batch: Address,
    pub project: Address,
    /// The project's developer.
    pub organization: Address,
    /// SHA-256 of the decision.
    pub document_hash: [u8; 32],
    /// Paid the rent.
    pub payer: Address,
    /// Batches whose buffers cover a loss, in this order; the rest is zero.
    pub cover: [Address; MAX_COVER],
    pub reserved: [u8; RESERVED],
}

impl Reversal {
    pub fn require_open(&self) -> Result<()> {
        require!(
            self.status == reversal_status::OPEN,
            GroundtruthError::ReversalClosed
        );
        Ok(())
    }

    /// The batch whose buffer is to be drawn next.
    pub fn next_cover(&self) -> Address {
        let next = usize::from(self.cover_next);
        match self.kind == reversal_kind::LOSS && next < usize::from(self.cover_length) {
            true => self.cover[next.min(MAX_COVER - 1)],
            false => Address::default(),
        }
    }

    /// Base units that are not covered yet.
    pub fn uncovered(&self) -> Result<u64> {
        sub(self.amount, self.covered)
    }

    /// Counts what the present batch of the order gave and goes on to the next.
    pub fn record_draw(&mut self, amount: u64, now: i64) -> Result<()> {
        self.require_open()?;
        self.covered = add(self.covered, amount)?;
        self.cover_next += 1;
        if self.covered == self.amount {
            self.close(reversal_status::COVERED, now);
        } else if self.cover_next == self.cover_length {
            self.close(reversal_status::PARTLY_COVERED, now);
        }
        advance(&mut self.sequence);
        Ok(())
    }

    /// Counts a cancellation by which the developer makes an invalidation good. True when it is.
    pub fn record_compensation(&mut self, amount: u64, now: i64) -> Result<bool> {
        self.require_open()?;
        require!(
            self.kind == reversal_kind::INVALIDATION,
            GroundtruthError::CancellationNotApplicable
        );
        self.covered = add(self.covered, amount)?.min(self.amount);
        let good = self.covered == self.amount;
        if good {
            self.close(reversal_status::COVERED, now);
        }
        advance(&mut self.sequence);
        Ok(good)
    }

    fn close(&mut self, status: u8, now: i64) {
        self.status = status;
        self.closed_at = now;
    }

    pub fn invariant(&self) -> Result<()> {
        require_hash(&self.document_hash)?;
        let used = usize::from(self.cover_length).min(MAX_COVER);
        let (cover, rest) = self.cover.split_at(used);
        let is_named = |address: &Address| *address != Address::default();
        let ordered = cover
            .iter()
            .enumerate()
            .all(|(row, batch)| is_named(batch) && !cover[..row].contains(batch));
        require!(
            usize::from(self.cover_length) <= MAX_COVER
                && ordered
                && !rest.iter().any(is_named)
                && (self.kind == reversal_kind::LOSS) == (used > 0),
            GroundtruthError::CoverOrderInvalid
        );
        require!(self.amount > 0, GroundtruthError::QuantityIsZero);
        invariant(self.covered <= self.amount && self.cover_next <= self.cover_length)?;
        invariant((self.status == reversal_status::OPEN) == (self.closed_at == 0))?;
        invariant((self.status == reversal_status::COVERED) == (self.covered == self.amount))
    }
}
