use {crate::state::BatchShare, anchor_lang::prelude::*};

#[event]
pub struct ProjectProposed {
    pub version: u8,
    pub at: i64,
    pub project: Address,
    pub project_sequence: u64,
    /// The key that signed for the organization.
    pub proposer: Address,
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
    pub profile_hash: [u8; 32],
    pub document_hash: [u8; 32],
    pub waits_until: i64,
}

#[event]
pub struct ProjectValidated {
    pub version: u8,
    pub at: i64,
    pub project: Address,
    pub project_sequence: u64,
    /// The organization, and the key that signed for it.
    pub validator: Address,
    pub actor: Address,
    pub validation_hash: [u8; 32],
}

#[event]
pub struct ProjectRegistered {
    pub version: u8,
    pub at: i64,
    pub project: Address,
    pub project_sequence: u64,
    pub steward: Address,
    pub organization: Address,
    pub validator: Address,
    pub validation_hash: [u8; 32],
}

#[event]
pub struct ProjectStatusChanged {
    pub version: u8,
    pub at: i64,
    pub project: Address,
    pub project_sequence: u64,
    pub actor: Address,
    pub organization: Address,
    pub status_before: u8,
    pub status_after: u8,
    /// Zero: the waiting time was over.
    pub reason_hash: [u8; 32],
    pub waits_until: i64,
}

#[event]
pub struct ProjectDocumentsSuperseded {
    pub version: u8,
    pub at: i64,
    pub project: Address,
    pub project_sequence: u64,
    pub actor: Address,
    pub profile_before: [u8; 32],
    pub document_before: [u8; 32],
    pub profile_hash: [u8; 32],
    pub document_hash: [u8; 32],
}

#[event]
pub struct ProjectRoleOffered {
    pub version: u8,
    pub at: i64,
    pub project: Address,
    pub project_sequence: u64,
    pub actor: Address,
    /// A value of `project_role`.
    pub role: u8,
    /// Zero: the offer was taken back.
    pub offered_to: Address,
}

#[event]
pub struct ProjectRoleAccepted {
    pub version: u8,
    pub at: i64,
    pub project: Address,
    pub project_sequence: u64,
    pub role: u8,
    pub holder_before: Address,
    pub holder_after: Address,
}

#[event]
pub struct ProjectKeyHeld {
    pub version: u8,
    pub at: i64,
    pub project_key: Address,
    pub project: Address,
    pub actor: Address,
    /// A value of `project_key_kind`.
    pub kind: u8,
    pub key: [u8; 32],
    /// Zero: no project before.
    pub previous_project: Address,
}

#[event]
pub struct ProjectKeyReleased {
    pub version: u8,
    pub at: i64,
    pub project_key: Address,
    pub project: Address,
    pub actor: Address,
    pub key: [u8; 32],
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
    pub proposal_bps: [u16; 4],
    pub other_funding_bps: u16,
    /// Unix seconds by which a quorum has to agree.
    pub waits_until: i64,
    /// Basis points that the proposals it names have bound.
    pub bound_share_bps: u16,
}

#[event]
pub struct ClaimResubmitted {
    pub version: u8,
    pub at: i64,
    pub claim: Address,
    pub claim_sequence: u64,
    pub project: Address,
    pub owner: Address,
    pub revision: u16,
    pub quantity_before: u64,
    pub quantity: u64,
    pub evidence_before: [u8; 32],
    pub evidence_root: [u8; 32],
    /// SHA-256 of the answer to the request for changes; zero: none.
    pub answer_hash: [u8; 32],
    pub waits_until: i64,
}

#[event]
pub struct ClaimWithdrawn {
    pub version: u8,
    pub at: i64,
    pub claim: Address,
    pub claim_sequence: u64,
    pub project: Address,
    pub project_sequence: u64,
    pub actor: Address,
    pub status_before: u8,
    /// 1 when its time was over and not its owner withdrew it.
    pub lapsed: u8,
    pub reason_hash: [u8; 32],
}

#[event]
pub struct ClaimDisputed {
    pub version: u8,
    pub at: i64,
    pub claim: Address,
    pub claim_sequence: u64,
    pub project: Address,
    pub dispute: Address,
    pub disputant: Address,
    pub revision: u16,
    pub document_hash: [u8; 32],
    pub deposit: u64,
    pub decide_by: i64,
}

#[event]
pub struct DisputeDecided {
    pub version: u8,
    pub at: i64,
    pub claim: Address,
    pub claim_sequence: u64,
    pub project: Address,
    /// The project's number where the decision freed the period; otherwise the present one.
    pub project_sequence: u64,
    pub dispute: Address,
    pub actor: Address,
    /// A value of `dispute_status`.
    pub outcome: u8,
    pub abusive: u8,
    pub decision_hash: [u8; 32],
    /// Lamports, and who received them.
    pub deposit: u64,
    pub deposit_to: Address,
    pub status_after: u8,
    pub accepted_quantity_after: u64,
    pub challenge_ends_at: i64,
    pub waits_until: i64,
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
    /// Bits of `declaration`.
    pub declarations: u8,
    /// The quantity expected of the period by the project's yearly one.
    pub expected_quantity: u64,
    /// Unix seconds by which changes are answered or a quorum has to agree; zero: nothing is waited for.
    pub waits_until: i64,
}

#[event]
pub struct AttestationRevoked {
    pub version: u8,
    pub at: i64,
    pub claim: Address,
    pub claim_sequence: u64,
    pub project: Address,
    pub attestation: Address,
    pub organization: Address,
    pub actor: Address,
    pub revision: u16,
    pub reason_hash: [u8; 32],
    pub accepting_after: u8,
    pub rejecting_after: u8,
    pub quorum: u8,
    pub status_before: u8,
    pub status_after: u8,
    pub accepted_quantity_after: u64,
    pub waits_until: i64,
    /// The batch that the broken quorum suspends; zero with the number zero: none.
    pub batch: Address,
    pub batch_sequence: u64,
    pub suspended_until: i64,
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
    /// Token account of the contributors' parts; zero: there are none.
    pub share_vault: Address,
    /// What `to_fund` consists of, by proposal.
    pub shares: [BatchShare; 4],
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

#[event]
pub struct BatchSuspended {
    pub version: u8,
    pub at: i64,
    pub batch: Address,
    pub batch_sequence: u64,
    pub actor: Address,
    pub status_before: u8,
    pub reason_hash: [u8; 32],
    pub suspended_until: i64,
}

#[event]
pub struct BatchSuspensionEnded {
    pub version: u8,
    pub at: i64,
    pub batch: Address,
    pub batch_sequence: u64,
    pub actor: Address,
    /// 1 when the steward upheld the batch, 0 when the time was over.
    pub upheld: u8,
    pub status_after: u8,
}

#[event]
pub struct BatchReversed {
    pub version: u8,
    pub at: i64,
    pub batch: Address,
    pub batch_sequence: u64,
    pub reversal: Address,
    pub reversal_sequence: u64,
    pub project: Address,
    pub organization: Address,
    pub organization_sequence: u64,
    pub steward: Address,
    pub id: u32,
    /// A value of `reversal_kind`.
    pub kind: u8,
    pub amount: u64,
    pub document_hash: [u8; 32],
    pub cover_length: u8,
    pub cover: [Address; 8],
    pub status_before: u8,
    pub status_after: u8,
    /// Invalidations that the developer has to make good, this one included.
    pub owing_after: u32,
}

#[event]
pub struct BufferDrawn {
    pub version: u8,
    pub at: i64,
    /// The batch whose buffer gave.
    pub batch: Address,
    pub batch_sequence: u64,
    pub reversal: Address,
    pub reversal_sequence: u64,
    pub actor: Address,
    pub amount: u64,
    /// Meaningless where the amount is zero.
    pub first_serial: u64,
    pub buffered_after: u64,
    pub covered_after: u64,
    pub uncovered_after: u64,
    pub reversal_status_after: u8,
    pub supply_after: u64,
}

#[event]
pub struct BufferReleased {
    pub version: u8,
    pub at: i64,
    pub batch: Address,
    pub batch_sequence: u64,
    pub steward: Address,
    pub owner: Address,
    pub destination: Address,
    pub amount: u64,
    pub buffered_after: u64,
}

#[event]
pub struct CreditsCancelled {
    pub version: u8,
    pub at: i64,
    pub batch: Address,
    pub batch_sequence: u64,
    pub cancellation: Address,
    pub holder: Address,
    pub amount: u64,
    pub first_serial: u64,
    /// A value of `cancellation_reason`.
    pub reason: u8,
    pub reason_hash: [u8; 32],
    pub cancelled_after: u64,
    pub supply_after: u64,
    pub held_after: u64,
}

#[event]
pub struct DestroyedCreditsSettled {
    pub version: u8,
    pub at: i64,
    pub batch: Address,
    pub batch_sequence: u64,
    pub cancellation: Address,
    pub actor: Address,
    pub amount: u64,
    pub first_serial: u64,
    pub destroyed_after: u64,
    pub supply_after: u64,
}

#[event]
pub struct InvalidationCompensated {
    pub version: u8,
    pub at: i64,
    pub reversal: Address,
    pub reversal_sequence: u64,
    pub cancellation: Address,
    pub organization: Address,
    /// The organization's number where nothing is owed any longer; otherwise the present one.
    pub organization_sequence: u64,
    pub actor: Address,
    pub amount: u64,
    pub covered_after: u64,
    pub reversal_status_after: u8,
    pub owing_after: u32,
}

#[event]
pub struct LetterSigned {
    pub version: u8,
    pub at: i64,
    pub batch: Address,
    pub batch_sequence: u64,
    pub letter: Address,
    pub organization: Address,
    pub actor: Address,
    pub id: u32,
    /// A value of `letter_kind`.
    pub kind: u8,
    pub amount: u64,
    pub year: u16,
    pub document_hash: [u8; 32],
    pub authorized_by_after: Address,
    pub adjusted_after: u64,
}
