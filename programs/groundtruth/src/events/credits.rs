use anchor_lang::prelude::*;

#[event]
pub struct ProjectRegistered {
    pub version: u8,
    pub at: i64,
    pub project: Address,
    pub project_sequence: u64,
    pub steward: Address,
    pub organization: Address,
    pub id: u32,
    pub owner: Address,
    pub payee: Address,
    pub methodology: Address,
    pub crediting_start: i64,
    pub crediting_end: i64,
    pub expected_yearly: u64,
    pub jurisdiction: [u8; 8],
    pub cell: [u8; 8],
    pub validator: Address,
    pub validation_hash: [u8; 32],
    pub profile_hash: [u8; 32],
    pub document_hash: [u8; 32],
}

#[event]
pub struct ClaimSubmitted {
    pub version: u8,
    pub at: i64,
    pub claim: Address,
    pub claim_sequence: u64,
    pub project: Address,
    pub project_sequence: u64,
    pub owner: Address,
    pub methodology: Address,
    pub id: u32,
    pub number: u32,
    pub revision: u16,
    pub vintage: u16,
    pub period_start: i64,
    pub period_end: i64,
    pub quantity: u64,
    pub evidence_root: [u8; 32],
    pub funding_hash: [u8; 32],
    pub proposal_count: u8,
    pub proposals: [Address; 4],
}

#[event]
pub struct ClaimAttested {
    pub version: u8,
    pub at: i64,
    pub claim: Address,
    pub claim_sequence: u64,
    pub project: Address,
    pub attestation: Address,
    pub organization: Address,
    pub verifier: Address,
    pub person: Address,
    pub revision: u16,
    pub verdict: u8,
    pub quantity: u64,
    pub statement_hash: [u8; 32],
    /// Organizations that accept and reject, this one included, and how many must agree.
    pub accepting_after: u8,
    pub rejecting_after: u8,
    pub quorum: u8,
    pub status_before: u8,
    pub status_after: u8,
    pub accepted_quantity_after: u64,
    pub challenge_ends_at: i64,
    /// The project's number where the verdict freed its period; otherwise the present one.
    pub project_sequence: u64,
}

#[event]
pub struct BatchOpened {
    pub version: u8,
    pub at: i64,
    pub batch: Address,
    pub batch_sequence: u64,
    pub project: Address,
    pub project_sequence: u64,
    pub claim: Address,
    pub claim_sequence: u64,
    pub payer: Address,
    pub mint: Address,
    pub code: [u8; 32],
    pub vintage: u16,
    pub decimals: u8,
    pub quantity: u64,
}

#[event]
pub struct BatchIssued {
    pub version: u8,
    pub at: i64,
    pub batch: Address,
    pub batch_sequence: u64,
    pub project: Address,
    pub project_sequence: u64,
    pub claim: Address,
    pub claim_sequence: u64,
    pub payer: Address,
    pub mint: Address,
    pub owner: Address,
    pub destination: Address,
    pub buffer_vault: Address,
    pub issued: u64,
    pub to_project: u64,
    pub to_buffer: u64,
    pub to_fund: u64,
    pub project_issued_after: u64,
}

#[event]
pub struct CreditsRetired {
    pub version: u8,
    pub at: i64,
    pub batch: Address,
    pub batch_sequence: u64,
    pub retirement: Address,
    pub holder: Address,
    pub amount: u64,
    pub first_serial: u64,
    pub number: u64,
    pub purpose: u8,
    pub country: [u8; 2],
    pub beneficiary_kind: u8,
    pub beneficiary: [u8; 64],
    pub period_start: i64,
    pub period_end: i64,
    pub retired_after: u64,
    pub supply_after: u64,
    pub held_after: u64,
}
