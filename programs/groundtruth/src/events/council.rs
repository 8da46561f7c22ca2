use anchor_lang::prelude::*;

#[event]
pub struct CouncilCreated {
    pub version: u8,
    pub at: i64,
    pub council: Address,
    pub council_sequence: u64,
    pub creator: Address,
    pub id: u32,
    pub threshold: u8,
    pub time_lock: i64,
    pub motion_period: i64,
    pub seat_count: u8,
    pub members: [Address; 12],
}

#[event]
pub struct CouncilChanged {
    pub version: u8,
    pub at: i64,
    pub council: Address,
    pub council_sequence: u64,
    /// The new composition: motions of earlier ones have ended.
    pub composition: u32,
    pub threshold: u8,
    pub time_lock: i64,
    pub motion_period: i64,
    pub seat_count: u8,
    pub members: [Address; 12],
}

#[event]
pub struct MotionProposed {
    pub version: u8,
    pub at: i64,
    pub motion: Address,
    pub motion_sequence: u64,
    pub council: Address,
    pub organization: Address,
    pub actor: Address,
    pub id: u32,
    /// A value of `motion_target`.
    pub target: u8,
    /// First eight bytes of the stored instruction; the account holds all of it.
    pub discriminator: [u8; 8],
    /// SHA-256 of the stored instruction: each account's 32 bytes and flags, then the data.
    pub instruction_hash: [u8; 32],
    pub time_lock: i64,
    pub expires_at: i64,
    pub document_hash: [u8; 32],
}

#[event]
pub struct MotionApproved {
    pub version: u8,
    pub at: i64,
    pub motion: Address,
    pub motion_sequence: u64,
    pub council: Address,
    pub organization: Address,
    pub actor: Address,
    pub approvals_after: u8,
    pub threshold: u8,
    pub status_after: u8,
    /// Zero: not approved yet.
    pub executable_at: i64,
    pub expires_at: i64,
}

#[event]
pub struct MotionCancelVoted {
    pub version: u8,
    pub at: i64,
    pub motion: Address,
    pub motion_sequence: u64,
    pub council: Address,
    pub organization: Address,
    pub actor: Address,
    pub cancellations_after: u8,
    pub threshold: u8,
    pub status_after: u8,
}

#[event]
pub struct MotionExecuted {
    pub version: u8,
    pub at: i64,
    pub motion: Address,
    pub motion_sequence: u64,
    pub council: Address,
    pub executor: Address,
}
