//! Seeds of every program-derived address. A public user's account is addressed by its parent, its
//! actor and an id that the client chooses, never by a shared counter.

/// `[REGISTRY]`
pub const REGISTRY: &[u8] = b"registry";
/// `[ORGANIZATION, code]`
pub const ORGANIZATION: &[u8] = b"organization";
/// `[VERIFIER, organization, person]`
pub const VERIFIER: &[u8] = b"verifier";
/// `[METHODOLOGY, code, revision u16]`
pub const METHODOLOGY: &[u8] = b"methodology";
/// `[LISTED_MINT, mint]`
pub const LISTED_MINT: &[u8] = b"listed_mint";
/// `[PROJECT, organization, id u32]`
pub const PROJECT: &[u8] = b"project";
/// `[CLAIM, project, id u32]`
pub const CLAIM: &[u8] = b"claim";
/// `[EVIDENCE, root]`
pub const EVIDENCE: &[u8] = b"evidence";
/// `[ATTESTATION, claim, organization, revision u16]`
pub const ATTESTATION: &[u8] = b"attestation";
/// `[BATCH, claim]`
pub const BATCH: &[u8] = b"batch";
/// `[MINT, batch]`
pub const MINT: &[u8] = b"mint";
/// `[BUFFER, batch]`
pub const BUFFER: &[u8] = b"buffer";
/// `[RETIREMENT, batch, holder, id u64]`
pub const RETIREMENT: &[u8] = b"retirement";
/// `[CANCELLATION, batch, holder, id u64]`; for a settlement the holder is who settles
pub const CANCELLATION: &[u8] = b"cancellation";
/// `[PROJECT_KEY, key]`
pub const PROJECT_KEY: &[u8] = b"project_key";
/// `[DISPUTE, claim, disputant, revision u16]`
pub const DISPUTE: &[u8] = b"dispute";
/// `[REVERSAL, batch, id u32]`
pub const REVERSAL: &[u8] = b"reversal";
/// `[LETTER, batch, organization, id u32]`
pub const LETTER: &[u8] = b"letter";
/// `[RECORD, document hash, issuer]`
pub const RECORD: &[u8] = b"record";
/// `[VOUCH, record, organization]`
pub const VOUCH: &[u8] = b"vouch";
/// `[CONCERN, organization, id u32]`
pub const CONCERN: &[u8] = b"concern";
/// `[COUNCIL, creator, id u32]`
pub const COUNCIL: &[u8] = b"council";
/// `[MOTION, council, proposer organization, id u32]`
pub const MOTION: &[u8] = b"motion";
/// `[FUND, creator, id u32]`
pub const FUND: &[u8] = b"fund";
/// `[POOL, fund, project]`; the free pool's project is the zero address
pub const POOL: &[u8] = b"pool";
/// `[VAULT, pool]`
pub const VAULT: &[u8] = b"vault";
/// `[CONTRIBUTOR, pool, wallet]`
pub const CONTRIBUTOR: &[u8] = b"contributor";
/// `[PROPOSAL, fund, proposer, id u32]`
pub const PROPOSAL: &[u8] = b"proposal";
/// `[ESCROW, proposal]`
pub const ESCROW: &[u8] = b"escrow";
/// `[VOTE, proposal, contributor]`
pub const VOTE: &[u8] = b"vote";
/// `[DELIVERY, proposal, milestone u8, revision u16]`
pub const DELIVERY: &[u8] = b"delivery";
/// `[OBJECTION, delivery, objector]`
pub const OBJECTION: &[u8] = b"objection";
/// `[AWARD, proposal, id u32]`
pub const AWARD: &[u8] = b"award";
/// `[EXPENSE, proposal, id u32]`
pub const EXPENSE: &[u8] = b"expense";
/// `[SHARE, batch]`: the contributors' part of a batch
pub const SHARE: &[u8] = b"share";
/// `[CREDIT_CLAIM, batch, proposal, contributor]`
pub const CREDIT_CLAIM: &[u8] = b"credit_claim";
/// `[MET, batch]`: exists once a batch has met a milestone
pub const MET: &[u8] = b"met";
/// `[MONEY_BACK, proposal, id u32]`
pub const MONEY_BACK: &[u8] = b"money_back";
/// `[RECLAIM, money back, contributor]`
pub const RECLAIM: &[u8] = b"reclaim";
