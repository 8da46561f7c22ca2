use {crate::state::FundRules, anchor_lang::prelude::*};

#[event]
pub struct FundCreated {
    pub version: u8,
    pub at: i64,
    pub fund: Address,
    pub fund_sequence: u64,
    pub creator: Address,
    pub id: u32,
    pub mint: Address,
    pub decimals: u8,
    pub manager: Address,
    pub guardian: Address,
    pub deposit_destination: Address,
    pub rules: FundRules,
    pub profile_hash: [u8; 32],
}

#[event]
pub struct PoolOpened {
    pub version: u8,
    pub at: i64,
    pub pool: Address,
    pub pool_sequence: u64,
    pub fund: Address,
    pub fund_sequence: u64,
    pub manager: Address,
    /// Zero: the free pool.
    pub project: Address,
    pub vault: Address,
}

#[event]
pub struct PoolJoined {
    pub version: u8,
    pub at: i64,
    pub pool: Address,
    pub pool_sequence: u64,
    pub contributor: Address,
    pub wallet: Address,
    pub contributors_after: u64,
}

#[event]
pub struct ContributionReceived {
    pub version: u8,
    pub at: i64,
    pub pool: Address,
    pub pool_sequence: u64,
    pub fund: Address,
    pub contributor: Address,
    pub wallet: Address,
    /// What the vault received.
    pub amount: u64,
    pub units: u64,
    /// The pool's number of this contribution.
    pub number: u64,
    pub balance_after: u64,
    pub units_after: u64,
    pub contributor_units_after: u64,
    pub contributor_contributed_after: u64,
}

#[event]
pub struct FundPauseSet {
    pub version: u8,
    pub at: i64,
    pub fund: Address,
    pub fund_sequence: u64,
    pub actor: Address,
    pub paused_before: u32,
    pub paused_after: u32,
}
