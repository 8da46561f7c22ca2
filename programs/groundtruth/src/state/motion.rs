use {
    super::*,
    crate::{
        limits::{MAX_MOTION_ACCOUNTS, MAX_MOTION_DATA, MAX_MOTION_SIZE, RESERVED},
        math::later,
    },
};

/// Values of `Motion::status`.
pub mod motion_status {
    pub const OPEN: u8 = 1;
    pub const APPROVED: u8 = 2;
    pub const EXECUTED: u8 = 3;
    pub const CANCELLED: u8 = 4;
}

/// Values of `Motion::target`: whose instruction it stores.
pub mod motion_target {
    pub const GROUNDTRUTH: u8 = 1;
    /// The upgradeable loader, for this program alone: replace it, or hand over who may.
    pub const LOADER: u8 = 2;
}

/// Bits of `MotionAccount::flags`.
pub mod motion_account {
    pub const WRITABLE: u8 = 1;
    /// Only the council itself and whoever executes can sign.
    pub const SIGNER: u8 = 1 << 1;
    /// Stands for whoever executes the motion; its address is zero.
    pub const EXECUTOR: u8 = 1 << 2;
    pub const ALL: u8 = WRITABLE | SIGNER | EXECUTOR;
}

/// One account of the stored instruction; all zero: a free row.
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
pub struct MotionAccount {
    pub address: Address,
    /// Bits of `motion_account`.
    pub flags: u8,
}

/// An instruction that a council may execute, stored byte by byte when it is moved.
#[account]
pub struct Motion {
    pub version: u8,
    pub bump: u8,
    /// A value of `motion_status`.
    pub status: u8,
    /// A value of `motion_target`.
    pub target: u8,
    /// Chosen by the proposer, unique for council and organization.
    pub id: u32,
    /// The council's composition when it was moved.
    pub composition: u32,
    /// Rows of seats that approved, and that want it cancelled, as bits.
    pub approvals: u16,
    pub cancellations: u16,
    /// Number of the last event about this motion.
    pub sequence: u64,
    /// Unix seconds; zero: not yet.
    pub proposed_at: i64,
    pub approved_at: i64,
    pub closed_at: i64,
    /// Seconds that it waits once approved; zero: pausing and suspending do not wait.
    pub time_lock: i64,
    /// Unix seconds from which it may be executed; zero: not approved.
    pub executable_at: i64,
    /// Unix seconds: an open motion must be approved, an approved one executed before.
    pub expires_at: i64,
    pub council: Address,
    /// Organization that moved it.
    pub organization: Address,
    /// SHA-256 of the reasons.
    pub document_hash: [u8; 32],
    /// Paid the rent.
    pub payer: Address,
    /// Used rows of `accounts` and used bytes of `data`.
    pub account_count: u8,
    pub _padding: u8,
    pub data_length: u16,
    pub _padding_2: [u8; 4],
    pub accounts: [MotionAccount; MAX_MOTION_ACCOUNTS],
    pub _padding_3: [u8; 4],
    pub data: [u8; MAX_MOTION_DATA],
    pub reserved: [u8; RESERVED],
}

impl Motion {
    pub fn accounts(&self) -> &[MotionAccount] {
        &self.accounts[..usize::from(self.account_count).min(MAX_MOTION_ACCOUNTS)]
    }

    pub fn data(&self) -> &[u8] {
        &self.data[..usize::from(self.data_length).min(MAX_MOTION_DATA)]
    }

    /// Adds the approval of seat `row`; at the threshold the time lock begins.
    pub fn approve(&mut self, row: usize, council: &Council, now: i64) -> Result<()> {
        self.require_current(council)?;
        require!(
            self.status == motion_status::OPEN,
            GroundtruthError::MotionNotOpen
        );
        require!(now < self.expires_at, GroundtruthError::MotionExpired);
        require!(
            self.approvals & (1 << row) == 0,
            GroundtruthError::AlreadyApproved
        );
        self.approvals |= 1 << row;
        advance(&mut self.sequence);
        if council.count(self.approvals) >= council.rules.threshold {
            self.status = motion_status::APPROVED;
            self.approved_at = now;
            self.executable_at = later(now, self.time_lock)?;
            self.expires_at = later(self.executable_at, council.rules.motion_period)?;
        }
        Ok(())
    }

    /// Adds a voice to cancel of seat `row`; at the threshold, counted anew, the motion ends.
    pub fn cancel(&mut self, row: usize, council: &Council, now: i64) -> Result<()> {
        self.require_current(council)?;
        require!(
            matches!(self.status, motion_status::OPEN | motion_status::APPROVED),
            GroundtruthError::MotionNotOpen
        );
        require!(
            self.cancellations & (1 << row) == 0,
            GroundtruthError::AlreadyApproved
        );
        self.cancellations |= 1 << row;
        advance(&mut self.sequence);
        if council.count(self.cancellations) >= council.rules.threshold {
            self.status = motion_status::CANCELLED;
            self.closed_at = now;
        }
        Ok(())
    }

    /// Refuses what is not approved, not due, expired, of another composition, or approved by
    /// organizations of which too few may still act.
    pub fn execute(&mut self, council: &Council, now: i64) -> Result<()> {
        self.require_current(council)?;
        require!(
            self.status == motion_status::APPROVED
                && council.count(self.approvals) >= council.rules.threshold,
            GroundtruthError::MotionNotApproved
        );
        require!(now >= self.executable_at, GroundtruthError::MotionNotDue);
        require!(now < self.expires_at, GroundtruthError::MotionExpired);
        self.status = motion_status::EXECUTED;
        self.closed_at = now;
        advance(&mut self.sequence);
        Ok(())
    }

    fn require_current(&self, council: &Council) -> Result<()> {
        require!(
            self.composition == council.composition,
            GroundtruthError::MotionOfEarlierCouncil
        );
        Ok(())
    }

    pub fn invariant(&self) -> Result<()> {
        require_hash(&self.document_hash)?;
        let (used, rest) = self
            .accounts
            .split_at(usize::from(self.account_count).min(MAX_MOTION_ACCOUNTS));
        let is_free = |row: &MotionAccount| row.flags == 0 && row.address == Address::default();
        let is_sound = |row: &MotionAccount| {
            let executor = row.flags & motion_account::EXECUTOR != 0;
            let signs = row.flags & motion_account::SIGNER != 0;
            row.flags & !motion_account::ALL == 0
                && (!executor || row.address == Address::default())
                && (!signs || executor || row.address == self.council)
        };
        let account_count = usize::from(self.account_count);
        let data_length = usize::from(self.data_length);
        require!(
            account_count <= MAX_MOTION_ACCOUNTS
                && data_length <= MAX_MOTION_DATA
                && account_count * core::mem::size_of::<MotionAccount>() + data_length
                    <= MAX_MOTION_SIZE
                && used.iter().all(is_sound)
                && rest.iter().all(is_free),
            GroundtruthError::MotionInstructionInvalid
        );
        invariant(
            (self.status == motion_status::OPEN) == (self.approved_at == 0 && self.closed_at == 0),
        )
    }
}
