//! Bounds that no role can pass.

/// Seconds of a day.
pub const DAY: i64 = 86_400;
/// Basis points of a whole.
pub const BASIS_POINTS: u64 = 10_000;
/// Bytes kept free at the end of every account for fields to come.
pub const RESERVED: usize = 64;

/// Rows of attestations in a claim.
pub const MAX_ATTESTATIONS: usize = 8;
/// Distinct organizations that a methodology may ask for.
pub const MAX_QUORUM: u8 = 8;
/// Methodologies in the scope of one accreditation.
pub const MAX_SCOPE: usize = 8;
/// Monitoring periods of a project that may be open at once.
pub const MAX_OPEN_PERIODS: usize = 4;
/// Proposals that a claim may name as having paid for it.
pub const MAX_CLAIM_PROPOSALS: usize = 4;

/// Longest challenge period of a methodology or a fund.
pub const MAX_CHALLENGE_PERIOD: i64 = 90 * DAY;
/// Longest time that a claim may wait for its quorum.
pub const MAX_REVIEW_PERIOD: i64 = 365 * DAY;
/// Largest share of a batch that a methodology may hold back.
pub const MAX_BUFFER_BPS: u16 = 5_000;
/// Longest accreditation.
pub const MAX_ACCREDITATION: i64 = 5 * 366 * DAY;
/// Longest crediting period of a project.
pub const MAX_CREDITING_PERIOD: i64 = 100 * 366 * DAY;
/// Decimals of a credit mint.
pub const MAX_CREDIT_DECIMALS: u8 = 6;

/// Longest vote, cool-off and spending period of a fund.
pub const MAX_VOTING_PERIOD: i64 = 60 * DAY;
pub const MAX_COOL_OFF: i64 = 30 * DAY;
pub const MAX_CAP_PERIOD: i64 = 366 * DAY;
/// Distinct organizations that may be asked to review a delivery.
pub const MAX_REVIEWERS: u8 = 5;
/// Largest deposit of a proposal, in lamports.
pub const MAX_PROPOSAL_DEPOSIT: u64 = 10_000_000_000;

/// Checkpoints that a contributor account may hold: what one account of 10 MiB could carry is far
/// more; this keeps a binary search under 13 steps.
pub const MAX_CHECKPOINTS: usize = 4_096;
