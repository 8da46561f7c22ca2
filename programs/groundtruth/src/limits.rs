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

/// Vote, cool-off and spending period of a fund: what is voted today is never paid today.
pub const MIN_VOTING_PERIOD: i64 = DAY;
pub const MAX_VOTING_PERIOD: i64 = 60 * DAY;
pub const MIN_COOL_OFF: i64 = DAY;
pub const MAX_COOL_OFF: i64 = 30 * DAY;
/// Shortest challenge period of a fund's deliveries.
pub const MIN_DELIVERY_CHALLENGE: i64 = DAY;
pub const MAX_CAP_PERIOD: i64 = 366 * DAY;
/// Distinct organizations that may be asked to review a delivery.
pub const MAX_REVIEWERS: u8 = 5;
/// Deposit of a proposal, in lamports, where there is one: at least what a new wallet's rent takes.
pub const MIN_PROPOSAL_DEPOSIT: u64 = 1_000_000;
pub const MAX_PROPOSAL_DEPOSIT: u64 = 10_000_000_000;

/// Checkpoints that a contributor account may hold: what one account of 10 MiB could carry is far
/// more; this keeps a binary search under 13 steps.
pub const MAX_CHECKPOINTS: usize = 4_096;

/// Rows of milestones and of budget lines in a proposal.
pub const MAX_MILESTONES: usize = 8;
pub const MAX_BUDGET_LINES: usize = 8;
/// Pools that one proposal draws on: the project's and the free one.
pub const PROPOSAL_POOLS: usize = 2;
/// Largest part of a proposal that may be paid in advance.
pub const MAX_ADVANCE_BPS: u64 = 5_000;
/// Longest time between a vote's beginning and a milestone's due date.
pub const MAX_DELIVERY_TERM: i64 = 5 * 366 * DAY;
/// Longest pause of a fund's payments, and how long they are open before the next. Together they are shorter
/// than the time for a draw, so that no pause lets a proposal expire.
pub const PAYMENTS_PAUSE_TERM: i64 = 14 * DAY;
pub const PAYMENTS_PAUSE_REST: i64 = 7 * DAY;
const _: () = assert!(PAYMENTS_PAUSE_TERM + PAYMENTS_PAUSE_REST < FUNDING_TERM);
/// Time after the cool-off in which the money may be drawn; then the proposal expires.
pub const FUNDING_TERM: i64 = 30 * DAY;
/// Time in which a delivery or an expense is reviewed.
pub const REVIEW_TERM: i64 = 45 * DAY;
/// Time that a refused delivery has at least for its next revision.
pub const RESUBMISSION_TERM: i64 = 30 * DAY;
/// Revisions of one milestone's delivery.
pub const MAX_DELIVERY_REVISIONS: u16 = 8;
/// Time between a milestone's due date and the end of its proposal by anyone.
pub const TERMINATION_GRACE: i64 = 14 * DAY;
/// Longest extension of a milestone; each has one.
pub const MAX_EXTENSION: i64 = 180 * DAY;
/// Time between the last payment and the final report.
pub const REPORT_TERM: i64 = 180 * DAY;
/// Time after which an accepted milestone that could not be paid goes back.
pub const UNPAID_TERM: i64 = 366 * DAY;
/// Time in which those it was drawn from claim what came back.
pub const RECLAIM_TERM: i64 = 180 * DAY;
/// Time between a change of a fund's rules and the first proposal under them.
pub const RULES_NOTICE: i64 = DAY;
/// Rows of reviews in a delivery: as many as may have a say before five agree.
pub const MAX_REVIEWS: usize = 2 * MAX_REVIEWERS as usize - 1;
/// Fewest people that one line of an expense may stand for, where it was passed on to people.
pub const MIN_RECIPIENTS: u32 = 10;
/// Units that one base unit of money may buy; above it a pool counts as drawn to zero, so that units never
/// outgrow 64 bits.
pub const MAX_UNITS_PER_BASE_UNIT: u64 = 1 << 20;
