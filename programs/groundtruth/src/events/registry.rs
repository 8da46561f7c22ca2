use anchor_lang::prelude::*;

#[event]
pub struct RegistryInitialized {
    pub version: u8,
    pub at: i64,
    pub registry: Address,
    pub registry_sequence: u64,
    pub steward: Address,
    pub guardian: Address,
}

#[event]
pub struct OrganizationRegistered {
    pub version: u8,
    pub at: i64,
    pub organization: Address,
    pub organization_sequence: u64,
    pub steward: Address,
    pub authority: Address,
    pub code: [u8; 8],
    pub kinds: u8,
    pub jurisdiction: [u8; 8],
    pub profile_hash: [u8; 32],
}

#[event]
pub struct OrganizationMigrated {
    pub version: u8,
    pub at: i64,
    pub organization: Address,
    pub organization_sequence: u64,
    pub from_version: u8,
    pub to_version: u8,
}

#[event]
pub struct VerifierAccredited {
    pub version: u8,
    pub at: i64,
    pub verifier: Address,
    pub verifier_sequence: u64,
    pub steward: Address,
    pub organization: Address,
    pub person: Address,
    pub valid_from: i64,
    pub valid_until: i64,
    pub scope_length: u8,
    pub scope: [Address; 8],
    pub credential_hash: [u8; 32],
}

#[event]
pub struct VerifierStatusChanged {
    pub version: u8,
    pub at: i64,
    pub verifier: Address,
    pub verifier_sequence: u64,
    pub steward: Address,
    pub organization: Address,
    pub status_before: u8,
    pub status_after: u8,
    pub reason_hash: [u8; 32],
}

#[event]
pub struct MethodologyCreated {
    pub version: u8,
    pub at: i64,
    pub methodology: Address,
    pub methodology_sequence: u64,
    pub steward: Address,
    pub code: [u8; 16],
    pub revision: u16,
    pub effect: u8,
    pub quorum: u8,
    pub credit_decimals: u8,
    pub warming_potential_set: u8,
    pub credit_symbol: [u8; 8],
    pub challenge_period: i64,
    pub review_period: i64,
    pub buffer_bps: u16,
    pub document_hash: [u8; 32],
}

#[event]
pub struct MethodologyActivated {
    pub version: u8,
    pub at: i64,
    pub methodology: Address,
    pub methodology_sequence: u64,
    pub steward: Address,
}

#[event]
pub struct MintListed {
    pub version: u8,
    pub at: i64,
    pub listed_mint: Address,
    pub listed_mint_sequence: u64,
    pub steward: Address,
    pub mint: Address,
    pub token_program: Address,
    pub decimals: u8,
    pub freezable: u8,
}
