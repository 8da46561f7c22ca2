use {
    super::*,
    crate::{
        limits::{MAX_CHECKPOINTS, RESERVED},
        math::add,
    },
    anchor_lang::accounts::Slab,
};

/// Units that a contributor held while the fund's snapshot counter stood at `counter`.
///
/// For a proposal made in slot `s`, the weight is of `units_before` where `slot` equals `s` (the units
/// changed in that very slot), and of `units` otherwise; zero where `series` is not the pool's.
#[derive(Clone, Copy, Default, IdlType, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(C)]
pub struct Checkpoint {
    pub units: u64,
    /// Units at the end of the slot before `slot`.
    pub units_before: u64,
    /// Slot of the last change.
    pub slot: u64,
    pub counter: u32,
    pub series: u32,
}

/// A wallet's stake in a pool. Behind these fields stand its checkpoints, oldest first.
#[account]
pub struct Contributor {
    pub version: u8,
    pub bump: u8,
    pub _padding: [u8; 2],
    /// Series of `units`.
    pub series: u32,
    /// Units alive, of this series.
    pub units: u64,
    /// Money since the beginning, in base units.
    pub contributed: u64,
    pub refunded: u64,
    /// Part of `refunded` since its pool closed.
    pub paid_out: u64,
    /// Contributions so far.
    pub contributions: u64,
    /// Unix seconds of the first and the last contribution; zero: none yet.
    pub joined_at: i64,
    pub last_at: i64,
    /// The pool's sequence of the last event about this contributor.
    pub pool_sequence: u64,
    pub pool: Address,
    pub fund: Address,
    pub wallet: Address,
    /// Paid the rent.
    pub payer: Address,
    pub reserved: [u8; RESERVED],
}

pub type ContributorAccount = Slab<Contributor, Checkpoint>;

impl Contributor {
    /// Bytes of an account with room for `checkpoints`, with its discriminator.
    pub const fn space(checkpoints: usize) -> usize {
        8 + core::mem::size_of::<Self>() + 8 + checkpoints * core::mem::size_of::<Checkpoint>()
    }
}

/// True when a contribution at `counter` needs a new checkpoint and there is no room for it.
pub fn needs_room(contributor: &ContributorAccount, counter: u32) -> bool {
    contributor
        .last()
        .is_none_or(|last| last.counter != counter)
        && contributor.len() == contributor.capacity()
}

/// Credits `units` bought for `amount` and keeps the checkpoint of the fund's snapshot counter.
pub fn credit(
    contributor: &mut ContributorAccount,
    pool: &Pool,
    units: u64,
    amount: u64,
    counter: u32,
    clock: (u64, i64),
) -> Result<()> {
    let (slot, now) = clock;
    let held = if contributor.series == pool.series {
        contributor.units
    } else {
        0
    };
    contributor.series = pool.series;
    contributor.units = add(held, units)?;
    contributor.contributed = add(contributor.contributed, amount)?;
    // Nothing was given where what came back buys units again.
    contributor.contributions += u64::from(amount > 0);
    contributor.last_at = now;
    contributor.pool_sequence = pool.sequence;
    let (units, series) = (contributor.units, contributor.series);
    let length = contributor.len();
    let last = contributor.as_mut_slice().last_mut();
    let units_before = match &last {
        Some(last) if last.slot == slot && last.series == series => last.units_before,
        _ => held,
    };
    let checkpoint = Checkpoint {
        units,
        units_before,
        slot,
        counter,
        series,
    };
    if let Some(last) = last.filter(|last| last.counter == counter) {
        *last = checkpoint;
        return Ok(());
    }
    require!(
        length < MAX_CHECKPOINTS,
        GroundtruthError::TooManyCheckpoints
    );
    contributor.try_push(checkpoint)
}

/// The last checkpoint that snapshot number `counter` sees, by binary search; none: nothing was held.
pub fn checkpoint_at(contributor: &ContributorAccount, counter: u32) -> Option<Checkpoint> {
    let rows = contributor.as_slice();
    let seen = rows.partition_point(|row| row.counter <= counter);
    rows[..seen].last().copied()
}

/// Units of `series` held at the end of the slot before `slot`, as snapshot `counter` sees them.
pub fn units_before(contributor: &ContributorAccount, counter: u32, series: u32, slot: u64) -> u64 {
    match checkpoint_at(contributor, counter) {
        Some(row) if row.series != series => 0,
        Some(row) if row.slot == slot => row.units_before,
        Some(row) => row.units,
        None => 0,
    }
}

/// Units of `series` held at the very moment of snapshot `counter`.
pub fn units_at(contributor: &ContributorAccount, counter: u32, series: u32) -> u64 {
    match checkpoint_at(contributor, counter) {
        Some(row) if row.series == series => row.units,
        _ => 0,
    }
}
