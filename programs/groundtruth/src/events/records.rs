use anchor_lang::prelude::*;

#[event]
pub struct RecordAnchored {
    pub version: u8,
    pub at: i64,
    pub record: Address,
    pub record_sequence: u64,
    pub actor: Address,
    pub issuer: Address,
    pub by_organization: u8,
    /// A value of `record_kind`.
    pub kind: u8,
    pub subject: Address,
    pub document_hash: [u8; 32],
}

#[event]
pub struct RecordSuperseded {
    pub version: u8,
    pub at: i64,
    /// The earlier record.
    pub record: Address,
    pub record_sequence: u64,
    /// The later one.
    pub successor: Address,
    pub successor_sequence: u64,
    pub actor: Address,
}

#[event]
pub struct RecordVouched {
    pub version: u8,
    pub at: i64,
    pub record: Address,
    pub record_sequence: u64,
    pub vouch: Address,
    pub organization: Address,
    pub actor: Address,
    pub vouches_after: u32,
}

#[event]
pub struct VouchWithdrawn {
    pub version: u8,
    pub at: i64,
    pub record: Address,
    pub record_sequence: u64,
    pub vouch: Address,
    pub organization: Address,
    pub actor: Address,
    pub vouches_after: u32,
}

#[event]
pub struct ConcernFiled {
    pub version: u8,
    pub at: i64,
    pub concern: Address,
    pub organization: Address,
    pub actor: Address,
    pub id: u32,
    pub subject: Address,
    pub document_hash: [u8; 32],
    pub answer_by: i64,
}

#[event]
pub struct ConcernAnswered {
    pub version: u8,
    pub at: i64,
    pub concern: Address,
    pub organization: Address,
    pub actor: Address,
    pub subject: Address,
    pub status_after: u8,
    pub answer_hash: [u8; 32],
}
