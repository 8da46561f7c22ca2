use anchor_lang::prelude::*;

#[event]
pub struct RegistryInitialized {
    pub version: u8,
    pub at: i64,
    pub registry: Address,
    pub registry_sequence: u64,
    pub steward: Address,
    pub guardian: Address,
    pub deposit_destination: Address,
}

#[event]
pub struct StewardNamed {
    pub version: u8,
    pub at: i64,
    pub registry: Address,
    pub registry_sequence: u64,
    pub steward: Address,
    /// Zero: the name was taken back.
    pub pending_steward: Address,
    pub due_at: i64,
}

#[event]
pub struct StewardChanged {
    pub version: u8,
    pub at: i64,
    pub registry: Address,
    pub registry_sequence: u64,
    pub steward_before: Address,
    pub steward_after: Address,
    /// The steward where it is a council; zero: it is not.
    pub council_after: Address,
}

#[event]
pub struct ActionsPaused {
    pub version: u8,
    pub at: i64,
    pub registry: Address,
    pub registry_sequence: u64,
    pub actor: Address,
    pub paused_before: u32,
    pub paused_after: u32,
}

#[event]
pub struct ActionsResumed {
    pub version: u8,
    pub at: i64,
    pub registry: Address,
    pub registry_sequence: u64,
    pub actor: Address,
    pub paused_before: u32,
    pub paused_after: u32,
}

#[event]
pub struct ParametersChanged {
    pub version: u8,
    pub at: i64,
    pub registry: Address,
    pub registry_sequence: u64,
    pub steward: Address,
    pub guardian: Address,
    pub deposit_destination: Address,
    pub handover_delay: i64,
    pub suspension_term: i64,
    pub decision_term: i64,
    pub response_term: i64,
    pub dispute_deposit: u64,
    pub consecutive_claims: u8,
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
pub struct OrganizationChanged {
    pub version: u8,
    pub at: i64,
    pub organization: Address,
    pub organization_sequence: u64,
    pub actor: Address,
    pub authority: Address,
    pub kinds: u8,
    pub jurisdiction: [u8; 8],
    pub profile_hash: [u8; 32],
}

#[event]
pub struct OrganizationStatusChanged {
    pub version: u8,
    pub at: i64,
    pub organization: Address,
    pub organization_sequence: u64,
    pub actor: Address,
    pub status_before: u8,
    pub status_after: u8,
    pub reason_hash: [u8; 32],
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
pub struct AccreditationChanged {
    pub version: u8,
    pub at: i64,
    pub verifier: Address,
    pub verifier_sequence: u64,
    pub steward: Address,
    pub organization: Address,
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
    /// Steward or guardian.
    pub actor: Address,
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
pub struct MethodologyRetired {
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
