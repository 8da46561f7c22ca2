use {
    super::*,
    crate::{
        limits::{MAX_CLAIM_PROPOSALS, RESERVED},
        math,
    },
};

/// Values of `Batch::status`.
pub mod batch_status {
    /// The mint exists, nothing is issued yet.
    pub const OPEN: u8 = 1;
    pub const ACTIVE: u8 = 2;
    /// Nothing is issued, retired or cancelled until the council decides.
    pub const SUSPENDED: u8 = 3;
    /// Stored carbon was lost; the buffers cover it, so that its credits stay usable.
    pub const REVERSED: u8 = 4;
    /// Wrongly issued: nothing is retired any more; cancelling makes it good.
    pub const INVALIDATED: u8 = 5;
}

/// Bytes of a batch code: organization, project, vintage, batch number, as in `SUNCO-1-2026-2`.
pub const BATCH_CODE: usize = 32;

/// A proposal's part of a batch, for its contributors; all zero: a free row.
#[derive(
    Clone,
    Copy,
    PartialEq,
    Eq,
    AnchorSerialize,
    AnchorDeserialize,
    IdlType,
    bytemuck::Pod,
    bytemuck::Zeroable,
)]
#[repr(C)]
pub struct BatchShare {
    pub proposal: Address,
    /// Base units, and how many contributors have claimed.
    pub amount: u64,
    pub claimed: u64,
}

impl BatchShare {
    pub const NONE: Self = Self {
        proposal: Address::new_from_array([0; 32]),
        amount: 0,
        claimed: 0,
    };
}

/// The credits of one issued claim, one mint and one block of serials from 1 to the issued quantity.
#[account]
pub struct Batch {
    pub version: u8,
    pub bump: u8,
    /// A value of `batch_status`.
    pub status: u8,
    pub decimals: u8,
    pub mint_bump: u8,
    pub buffer_bump: u8,
    /// Calendar year of the action.
    pub vintage: u16,
    /// Number of the last event about this batch.
    pub sequence: u64,
    /// The project's count at opening.
    pub number: u32,
    /// Reversals and letters so far.
    pub reversals: u16,
    pub letters: u16,
    /// All quantities in base units. Accepted by the verifiers when it was issued.
    pub accepted: u64,
    pub issued: u64,
    /// Held back; the last serials of the block that are not drawn.
    pub buffered: u64,
    /// Drawn from the buffer to cover a reversal: the very last serials.
    pub buffer_cancelled: u64,
    /// Shares of contributors through proposals: the sum of `shares`.
    pub fund_share: u64,
    pub retired: u64,
    pub cancelled: u64,
    /// Burned by holders outside the program and settled since.
    pub destroyed: u64,
    /// Reported by the national authority as adjusted.
    pub adjusted: u64,
    /// First serial of the next retirement or cancellation.
    pub next_serial: u64,
    /// Retirements and cancellations so far.
    pub retirements: u64,
    pub cancellations: u64,
    /// Unix seconds; zero: not yet.
    pub opened_at: i64,
    pub issued_at: i64,
    /// Unix seconds by which a suspension ends; zero: not suspended.
    pub suspended_until: i64,
    /// Unix seconds of the last suspension's end; zero: never suspended.
    pub suspension_ended_at: i64,
    /// The status that a suspension interrupted; zero: not suspended.
    pub status_before: u8,
    pub _padding: [u8; 7],
    pub code: [u8; BATCH_CODE],
    pub claim: Address,
    pub project: Address,
    pub methodology: Address,
    pub mint: Address,
    /// Token account of the held-back credits; zero: not issued.
    pub buffer_vault: Address,
    /// National authority that authorized international use; zero: not authorized.
    pub authorized_by: Address,
    pub authorization_hash: [u8; 32],
    /// SHA-256 of the reason of the last change of status; zero: never changed.
    pub reason_hash: [u8; 32],
    /// Token account of the contributors' shares; zero: there is none.
    pub share_vault: Address,
    /// Paid the rent.
    pub payer: Address,
    pub shares: [BatchShare; MAX_CLAIM_PROPOSALS],
    pub share_bump: u8,
    pub _padding_2: [u8; 7],
    pub reserved: [u8; RESERVED],
}

/// What a contributor gave to a proposal: its units of those that a pool was drawn by, and the pool's part of
/// the total.
pub struct SharePart {
    pub units: u64,
    pub drawn_units: u64,
    pub drawn: u64,
    pub total: u64,
}

impl Batch {
    /// Notes the shares of contributors at issue and returns their sum.
    pub fn note_shares(&mut self, shares: [BatchShare; MAX_CLAIM_PROPOSALS]) -> Result<u64> {
        let mut sum = 0;
        for share in &shares {
            sum = math::add(sum, share.amount)?;
        }
        self.shares = shares;
        self.fund_share = sum;
        Ok(sum)
    }

    /// A contributor's part of `proposal`'s share: by pool, what was drawn of it, and by units, each rounded
    /// down. Counts it as claimed and returns it with the share as it is then.
    pub fn claim_share(
        &mut self,
        address: &Address,
        part: &SharePart,
    ) -> Result<(u64, BatchShare)> {
        let row = self
            .shares
            .iter_mut()
            .find(|row| row.proposal == *address && row.amount > 0)
            .ok_or(GroundtruthError::NoCreditShare)?;
        require!(part.drawn_units > 0, GroundtruthError::NoCreditShare);
        let to_pool = math::mul_div_floor(row.amount, part.drawn, part.total)?;
        let amount = math::mul_div_floor(to_pool, part.units, part.drawn_units)?;
        require!(amount > 0, GroundtruthError::NoCreditShare);
        row.claimed = math::add(row.claimed, amount)?;
        let share = *row;
        advance(&mut self.sequence);
        Ok((amount, share))
    }

    /// Sets the issued quantity and its buffer; the block's tail is the buffer's.
    pub fn record_issue(&mut self, accepted: u64, buffered: u64, now: i64) -> Result<()> {
        require!(
            self.status == batch_status::OPEN,
            GroundtruthError::BatchAlreadyIssued
        );
        self.status = batch_status::ACTIVE;
        self.accepted = accepted;
        self.issued = accepted;
        self.buffered = buffered;
        self.next_serial = 1;
        self.issued_at = now;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Takes the next `amount` serials for a retirement and returns the first.
    pub fn take_serials(&mut self, amount: u64) -> Result<u64> {
        self.require_usable()?;
        let first = self.pass_serials(amount)?;
        self.retired = math::add(self.retired, amount)?;
        self.retirements += 1;
        Ok(first)
    }

    /// Takes the next `amount` serials for a cancellation and returns the first.
    pub fn cancel_serials(&mut self, amount: u64) -> Result<u64> {
        if self.status != batch_status::INVALIDATED {
            self.require_usable()?;
        }
        let first = self.pass_serials(amount)?;
        self.cancelled = math::add(self.cancelled, amount)?;
        self.cancellations += 1;
        Ok(first)
    }

    /// What holders burned outside the program, with the mint's supply, and the first of its serials.
    pub fn settle_destroyed(&mut self, supply: u64) -> Result<(u64, u64)> {
        require!(
            self.status != batch_status::OPEN,
            GroundtruthError::BatchNotActive
        );
        let amount = math::sub(math::sub(self.issued, self.gone()?)?, supply)?;
        require!(amount > 0, GroundtruthError::NothingToSettle);
        let first = self.pass_serials(amount)?;
        self.destroyed = math::add(self.destroyed, amount)?;
        Ok((amount, first))
    }

    /// Draws up to `wanted` from the buffer and returns how many and the first of their serials.
    pub fn draw_buffer(&mut self, wanted: u64) -> Result<(u64, u64)> {
        let amount = wanted.min(self.buffered);
        let end = math::sub(self.issued, self.buffer_cancelled)?;
        self.buffered -= amount;
        self.buffer_cancelled = math::add(self.buffer_cancelled, amount)?;
        advance(&mut self.sequence);
        Ok((amount, end - amount + 1))
    }

    /// Gives up to holders what the buffer need not hold any longer.
    pub fn release_buffer(&mut self, amount: u64) -> Result<()> {
        self.require_usable()?;
        require!(
            amount > 0 && amount <= self.buffered,
            GroundtruthError::InsufficientCredits
        );
        self.buffered -= amount;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Stops everything but the council's decision until `until` (Unix seconds).
    pub fn suspend(&mut self, until: i64, reason_hash: [u8; 32]) -> Result<()> {
        self.require_usable()?;
        require_hash(&reason_hash)?;
        self.status_before = self.status;
        self.status = batch_status::SUSPENDED;
        self.suspended_until = until;
        self.reason_hash = reason_hash;
        advance(&mut self.sequence);
        Ok(())
    }

    /// Back to what the suspension interrupted.
    pub fn end_suspension(&mut self, now: i64) -> Result<()> {
        require!(
            self.status == batch_status::SUSPENDED,
            GroundtruthError::BatchNotSuspended
        );
        self.status = core::mem::take(&mut self.status_before);
        self.suspended_until = 0;
        self.suspension_ended_at = now;
        advance(&mut self.sequence);
        Ok(())
    }

    /// The council's decision that `amount` was lost or wrongly issued.
    pub fn reverse(&mut self, kind: u8, reason_hash: [u8; 32], now: i64) -> Result<()> {
        require!(
            !matches!(self.status, batch_status::OPEN | batch_status::INVALIDATED),
            GroundtruthError::BatchNotActive
        );
        require_hash(&reason_hash)?;
        if self.status == batch_status::SUSPENDED {
            self.suspended_until = 0;
            self.status_before = 0;
            self.suspension_ended_at = now;
        }
        self.status = match kind {
            reversal_kind::LOSS => batch_status::REVERSED,
            _ => batch_status::INVALIDATED,
        };
        self.reversals += 1;
        self.reason_hash = reason_hash;
        advance(&mut self.sequence);
        Ok(())
    }

    fn require_usable(&self) -> Result<()> {
        match self.status {
            batch_status::ACTIVE | batch_status::REVERSED => Ok(()),
            batch_status::SUSPENDED => Err(GroundtruthError::BatchSuspended.into()),
            _ => Err(GroundtruthError::BatchNotActive.into()),
        }
    }

    /// The next `amount` serials of those that holders have; the first is returned.
    fn pass_serials(&mut self, amount: u64) -> Result<u64> {
        let first = self.next_serial;
        self.next_serial = math::add(first, amount)?;
        advance(&mut self.sequence);
        Ok(first)
    }

    /// Base units that exist no longer, apart from what was burned outside and is not settled.
    fn gone(&self) -> Result<u64> {
        let used = math::add(math::add(self.retired, self.cancelled)?, self.destroyed)?;
        math::add(used, self.buffer_cancelled)
    }

    /// Law 1 for this batch, with the mint's supply: supply, retired, cancelled and settled never
    /// exceed what was issued, and no serial of the buffer's tail is given away.
    pub fn invariant(&self, supply: u64) -> Result<()> {
        let gone = self.gone()?;
        let held_back = math::add(self.buffered, self.buffer_cancelled)?;
        invariant(self.issued <= self.accepted)?;
        invariant(math::add(supply, gone)? <= self.issued)?;
        invariant(math::add(held_back, self.fund_share)? <= self.issued)?;
        invariant(self.adjusted <= self.issued)?;
        let shares = self.shares.iter();
        invariant(shares.clone().map(|row| row.amount).sum::<u64>() == self.fund_share)?;
        invariant(shares.clone().all(|row| row.claimed <= row.amount))?;
        invariant(
            self.status == batch_status::OPEN
                || self.next_serial == math::sub(math::add(gone, 1)?, self.buffer_cancelled)?,
        )?;
        invariant((self.status == batch_status::SUSPENDED) == (self.suspended_until != 0))?;
        invariant((self.status == batch_status::SUSPENDED) == (self.status_before != 0))?;
        invariant(self.next_serial <= self.issued - held_back + 1)
    }
}

/// Writes `ORG-PROJECT-VINTAGE-NUMBER` in ASCII, padded with zeros.
pub fn batch_code(
    organization: &[u8; 8],
    project: u32,
    vintage: u16,
    number: u32,
) -> [u8; BATCH_CODE] {
    let mut code = [0; BATCH_CODE];
    let mut at = 0;
    for byte in organization.iter().take_while(|byte| **byte != 0) {
        code[at] = *byte;
        at += 1;
    }
    for part in [project, u32::from(vintage), number] {
        code[at] = b'-';
        at += 1;
        let digits = part.checked_ilog10().unwrap_or(0) as usize + 1;
        let mut rest = part;
        for place in (at..at + digits).rev() {
            code[place] = b'0' + (rest % 10) as u8;
            rest /= 10;
        }
        at += digits;
    }
    code
}

#[cfg(test)]
mod tests {
    use {super::*, alloc::vec::Vec, bytemuck::Zeroable, core::ops::Range};

    const REASON: [u8; 32] = [7; 32];

    #[test]
    fn a_batch_code_names_organization_project_vintage_and_number() {
        let code = batch_code(b"SUNCO\0\0\0", 1, 2026, 2);
        assert_eq!(&code[..14], b"SUNCO-1-2026-2");
        assert!(code[14..].iter().all(|byte| *byte == 0));
        let longest = batch_code(b"ABCDEFGH", u32::MAX, 9999, 99_999);
        assert_eq!(&longest[..30], b"ABCDEFGH-4294967295-9999-99999");
    }

    /// A batch with its tokens as the token program would hold them.
    struct Issued {
        batch: Batch,
        /// Base units of all holders together, and of the buffer's vault.
        held: u64,
        vault: u64,
        /// Serials that were retired, cancelled, settled or drawn.
        used: Vec<Range<u64>>,
    }

    impl Issued {
        fn new(issued: u64, buffered: u64) -> Self {
            let mut batch = Batch::zeroed();
            batch.status = batch_status::OPEN;
            batch.next_serial = 1;
            batch.invariant(0).unwrap();
            batch.record_issue(issued, buffered, 1).unwrap();
            let issued = Self {
                batch,
                held: issued - buffered,
                vault: buffered,
                used: Vec::new(),
            };
            issued.check();
            issued
        }

        fn retire(&mut self, amount: u64) -> Result<u64> {
            let first = self.batch.take_serials(amount)?;
            self.held -= amount;
            self.take(first, amount);
            Ok(first)
        }

        fn cancel(&mut self, amount: u64) -> Result<u64> {
            let first = self.batch.cancel_serials(amount)?;
            self.held -= amount;
            self.take(first, amount);
            Ok(first)
        }

        fn settle(&mut self) -> Result<(u64, u64)> {
            let (amount, first) = self.batch.settle_destroyed(self.held + self.vault)?;
            self.take(first, amount);
            Ok((amount, first))
        }

        fn draw(&mut self, wanted: u64) -> (u64, u64) {
            let (amount, first) = self.batch.draw_buffer(wanted).unwrap();
            self.vault -= amount;
            self.take(first, amount);
            (amount, first)
        }

        fn release(&mut self, amount: u64) -> Result<()> {
            self.batch.release_buffer(amount)?;
            self.vault -= amount;
            self.held += amount;
            self.check();
            Ok(())
        }

        fn take(&mut self, first: u64, amount: u64) {
            let range = first..first + amount;
            let overlapped = self
                .used
                .iter()
                .find(|used| used.start < range.end && range.start < used.end);
            assert_eq!(overlapped, None, "{range:?} is used already");
            assert!(range.start >= 1 && range.end <= self.batch.issued + 1);
            if amount > 0 {
                self.used.push(range);
            }
            self.check();
        }

        fn check(&self) {
            self.batch.invariant(self.held + self.vault).unwrap();
            assert_eq!(self.batch.buffered, self.vault);
        }
    }

    #[test]
    fn a_buffer_is_drawn_from_the_end_of_the_block() {
        let mut issued = Issued::new(1_000, 100);
        assert_eq!(issued.draw(30), (30, 971));
        assert_eq!(issued.draw(50), (50, 921));
        assert_eq!(issued.draw(50), (20, 901));
        assert_eq!(issued.draw(50).0, 0);
        assert_eq!(issued.batch.buffer_cancelled, 100);
        assert_eq!(issued.retire(900).unwrap(), 1);
    }

    #[test]
    fn a_released_buffer_is_usable_by_holders() {
        let mut issued = Issued::new(1_000, 100);
        issued.retire(900).unwrap();
        assert!(issued.release(0).is_err());
        assert!(issued.release(101).is_err());
        issued.release(40).unwrap();
        assert_eq!(issued.retire(40).unwrap(), 901);
        assert_eq!(issued.draw(100), (60, 941));
    }

    #[test]
    fn a_draw_leaves_what_was_released_before_to_holders() {
        let mut issued = Issued::new(1_000, 100);
        issued.release(40).unwrap();
        assert_eq!(issued.draw(10), (10, 991));
        assert_eq!(issued.retire(940).unwrap(), 1);
        assert_eq!(issued.draw(100), (50, 941));
    }

    #[test]
    fn holders_never_reach_the_serials_that_are_held_back() {
        type Taken = fn(&mut Batch) -> Result<u64>;
        let takers: [Taken; 3] = [
            |batch| batch.take_serials(1),
            |batch| batch.cancel_serials(1),
            |batch| batch.settle_destroyed(99).map(|(_, first)| first),
        ];
        for take in takers {
            let mut issued = Issued::new(1_000, 100);
            issued.retire(900).unwrap();
            let first = take(&mut issued.batch).unwrap();
            assert_eq!(first, 901);
            assert!(issued.batch.invariant(99).is_err());
        }
        let mut drawn = Issued::new(1_000, 100);
        drawn.draw(100);
        drawn.retire(900).unwrap();
        drawn.batch.take_serials(1).unwrap();
        assert!(drawn.batch.invariant(0).is_err());
    }

    #[test]
    fn what_was_burned_outside_is_settled_once() {
        let mut issued = Issued::new(1_000, 100);
        issued.retire(10).unwrap();
        issued.held -= 25;
        issued.check();
        assert_eq!(issued.settle().unwrap(), (25, 11));
        assert!(issued.settle().is_err());
        assert_eq!(issued.batch.destroyed, 25);
        assert_eq!(issued.cancel(1).unwrap(), 36);
    }

    #[test]
    fn supply_never_exceeds_what_is_left() {
        let mut issued = Issued::new(1_000, 100);
        issued.retire(10).unwrap();
        issued.batch.invariant(990).unwrap();
        assert!(issued.batch.invariant(991).is_err());
        issued.draw(5);
        issued.batch.invariant(985).unwrap();
        assert!(issued.batch.invariant(986).is_err());
    }

    #[test]
    fn each_status_allows_its_uses() {
        let in_status = |status: u8| {
            let mut issued = Issued::new(1_000, 100);
            let batch = &mut issued.batch;
            match status {
                batch_status::SUSPENDED => batch.suspend(9, REASON).unwrap(),
                batch_status::REVERSED => batch.reverse(reversal_kind::LOSS, REASON, 9).unwrap(),
                batch_status::INVALIDATED => batch
                    .reverse(reversal_kind::INVALIDATION, REASON, 9)
                    .unwrap(),
                _ => {}
            }
            assert_eq!(batch.status, status);
            issued
        };
        for (status, retires, cancels, releases) in [
            (batch_status::ACTIVE, true, true, true),
            (batch_status::SUSPENDED, false, false, false),
            (batch_status::REVERSED, true, true, true),
            (batch_status::INVALIDATED, false, true, false),
        ] {
            let case = status;
            assert_eq!(in_status(status).retire(1).is_ok(), retires, "{case}");
            assert_eq!(in_status(status).cancel(1).is_ok(), cancels, "{case}");
            assert_eq!(in_status(status).release(1).is_ok(), releases, "{case}");
            assert_eq!(in_status(status).draw(1), (1, 1_000), "{case}");
        }
    }

    #[test]
    fn a_suspension_ends_in_the_status_that_it_interrupted() {
        let mut issued = Issued::new(1_000, 100);
        assert!(issued.batch.end_suspension(5).is_err());
        issued
            .batch
            .reverse(reversal_kind::LOSS, REASON, 2)
            .unwrap();
        issued.batch.suspend(9, REASON).unwrap();
        issued.check();
        assert!(issued.batch.suspend(99, REASON).is_err());
        issued.batch.end_suspension(5).unwrap();
        issued.check();
        assert_eq!(issued.batch.status, batch_status::REVERSED);
        assert_eq!(issued.batch.suspension_ended_at, 5);
    }

    #[test]
    fn an_invalidation_ends_a_suspension_and_is_final() {
        let mut issued = Issued::new(1_000, 100);
        issued.batch.suspend(9, REASON).unwrap();
        issued
            .batch
            .reverse(reversal_kind::INVALIDATION, REASON, 5)
            .unwrap();
        issued.check();
        assert!(issued.batch.end_suspension(6).is_err());
        assert!(issued.batch.suspend(9, REASON).is_err());
        for kind in [reversal_kind::LOSS, reversal_kind::INVALIDATION] {
            assert!(issued.batch.reverse(kind, REASON, 6).is_err());
        }
    }

    /// Numbers that look random and are the same in every run.
    struct Numbers(u64);

    impl Numbers {
        /// 0 to `bound`, both included.
        fn up_to(&mut self, bound: u64) -> u64 {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (self.0 >> 33) % (bound + 1)
        }
    }

    #[test]
    fn serial_ranges_never_overlap_in_any_history() {
        let mut seen = [0_u32; 8];
        for seed in 0..200 {
            let mut numbers = Numbers(seed);
            let size = 1 + numbers.up_to(5_000);
            let buffered = numbers.up_to(size / 2);
            let mut issued = Issued::new(size, buffered);
            for time in 2..120 {
                let act = numbers.up_to(7);
                let before = issued.batch.sequence;
                match act {
                    0 => {
                        let amount = numbers.up_to(issued.held / 4);
                        let _ = issued.retire(amount);
                    }
                    1 => {
                        let amount = numbers.up_to(issued.held / 4);
                        let _ = issued.cancel(amount);
                    }
                    2 => issued.held -= numbers.up_to(issued.held / 8),
                    3 => {
                        let _ = issued.settle();
                    }
                    4 => {
                        let wanted = numbers.up_to(buffered / 3);
                        issued.draw(wanted);
                    }
                    5 => {
                        let amount = numbers.up_to(issued.vault / 2);
                        let _ = issued.release(amount);
                    }
                    6 => {
                        let _ = match issued.batch.status {
                            batch_status::SUSPENDED => issued.batch.end_suspension(time),
                            _ => issued.batch.suspend(time + 9, REASON),
                        };
                    }
                    _ => {
                        let kind = match numbers.up_to(30) {
                            0 => reversal_kind::INVALIDATION,
                            _ => reversal_kind::LOSS,
                        };
                        let _ = issued.batch.reverse(kind, REASON, time);
                    }
                }
                issued.check();
                seen[act as usize] += u32::from(issued.batch.sequence != before);
            }
            let used: u64 = issued
                .used
                .iter()
                .map(|range| range.end - range.start)
                .sum();
            assert_eq!(used, issued.batch.gone().unwrap());
            // Whatever was burned outside is settled at the end; then nothing is missing.
            let _ = issued.settle();
            let supply = issued.held + issued.vault;
            assert_eq!(supply + issued.batch.gone().unwrap(), size);
        }
        // Every transition took place; burning outside is none of the batch's.
        let never: Vec<usize> = (0..8).filter(|act| seen[*act] == 0).collect();
        assert_eq!(never, [2]);
    }
}
