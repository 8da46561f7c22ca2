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

/// Organizations whose consecutive claims of one project are counted.
pub const MAX_STREAKS: usize = 8;
/// Claims in a row that the registry's parameters may allow one organization to accept.
pub const MAX_CONSECUTIVE_CLAIMS: u8 = 10;
/// Batches whose buffers one reversal may draw on.
pub const MAX_COVER: usize = 8;
/// Organizations of a council.
pub const MAX_COUNCIL_MEMBERS: usize = 12;
/// Accounts and bytes of the instruction that a motion stores.
pub const MAX_MOTION_ACCOUNTS: usize = 20;
pub const MAX_MOTION_DATA: usize = 448;
/// Bytes of both together, at 33 for an account, so that the motion fits into one transaction.
pub const MAX_MOTION_SIZE: usize = 736;

/// Time lock of a council, and the longer one of whatever replaces the program.
pub const MIN_TIME_LOCK: i64 = DAY;
pub const MAX_TIME_LOCK: i64 = 30 * DAY;
pub const MIN_UPGRADE_TIME_LOCK: i64 = 7 * DAY;
/// Time in which a motion collects its approvals, and again in which it may be executed.
pub const MIN_MOTION_PERIOD: i64 = DAY;
pub const MAX_MOTION_PERIOD: i64 = 60 * DAY;
/// Delay between naming a steward and its taking over.
pub const MIN_HANDOVER_DELAY: i64 = DAY;
pub const MAX_HANDOVER_DELAY: i64 = 30 * DAY;
/// Longest suspension of a batch or a project before it ends by itself.
pub const MIN_SUSPENSION: i64 = 7 * DAY;
pub const MAX_SUSPENSION: i64 = 180 * DAY;
/// Time in which a dispute is decided, a request for changes is answered, a proposed project is
/// registered, a concern is answered.
pub const MIN_RESPONSE: i64 = 7 * DAY;
pub const MAX_RESPONSE: i64 = 180 * DAY;
/// Largest deposit of a dispute, in lamports.
pub const MAX_DISPUTE_DEPOSIT: u64 = 10_000_000_000;
/// Seconds of a year of 365.25 days, by which a yearly quantity is divided.
pub const YEAR: u64 = 31_557_600;

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
