import type { ProgramErrorName } from './generated/errors.ts'

/** What to do about the errors of the fund room. */
export const FUND_ADVICE = {
  NotFundManager: 'Ask the manager of the fund to do this.',
  NotFundManagerOrGuardian: 'Ask the manager or the guardian of the fund to do this.',
  WrongMint: "Use the fund's own money; the fund page shows its mint.",
  FundRuleOutOfBounds:
    'Choose shares from 1 to 10,000 basis points, 1 to 5 reviewers, a minimum above zero, votes of 1 to 60 days, a cool-off of 1 to 30, a challenge period of 1 to 90, a deposit of 0.001 to 10 SOL or none, and an end in the future.',
  FundPaused: 'Wait until the fund is reopened.',
  FundPauseTooSoon:
    'Pause payments again once they have been open for seven days; until then what is owed can be paid.',
  ContributionIsZero: 'Enter an amount above zero.',
  ContributionBelowMinimum: "Contribute at least the fund's minimum.",
  ContributionBuysNothing: 'Enter a larger amount.',
  FundAccountMismatch: 'Use the accounts of one and the same fund, pool and wallet.',
  TooManyCheckpoints: 'Contribute from another wallet: this one has as many checkpoints as it can hold.',
  SourceRefused: "Pay from a token account of your own that holds the fund's money.",
  PoolProjectMismatch: 'Name the project that the pool is for, or none for the free pool.',
  PauseUnknown: 'Choose from contributions, proposals and payments.',
  InsufficientMoney: 'Enter at most what your token account holds.',
  PoolClosing: 'Contribute to another pool; from this one contributors take their refunds.',
  PoolNotClosing:
    'Wait until the fund winds down or the project of the pool is closed; then anyone opens the pool for refunds.',
  PoolHasNoUnits: "Contribute first: without contributors the money would be nobody's.",
  NothingToAdopt: 'Nothing is to be done: the vault holds exactly what the pool counts.',
  NothingToRefund: 'Nothing is to be done: this contributor has received its part.',
  NotFundRoleHolder: 'Sign with the key that holds this role of the fund.',
  FundRoleUnknown: 'Name the role of the manager or of the guardian.',
  FundRoleNotOffered: 'Ask the holder of the role to offer it to this wallet first.',
  FundNotExpired:
    "Ask the manager, or wait until the fund's own end; the fund page shows whether it has one.",
  FundWindingDown: 'Look for another fund: this one only pays what is in escrow, and refunds the rest.',
  MilestonesInvalid:
    'Give 1 to 8 milestones above zero that sum to the total, each due after the money can be drawn and within five years, with a quantity of credits only where it asks for credits.',
  BudgetInvalid:
    'Give 1 to 8 budget lines above zero that sum to the total, each with a code of its own of capital letters and digits.',
  AdvanceTooLarge: 'Ask for at most half of the total in advance.',
  CreditShareInvalid:
    'Give a share of at most 10,000 basis points with a period and a tonnage, or none of the three.',
  NobodyMayVote: 'Wait until the pools hold contributions of an earlier slot: only those vote.',
  ProposalAboveCap:
    "Ask for less: the fund's rules say which part of its money one proposal or period may draw.",
  ProposalNotVoting: 'Nothing is to be done: the vote of this proposal has ended.',
  VotingOver: 'Nothing can be voted any more; anyone may count the votes now.',
  VotingNotOver: 'Wait until voting ends; the proposal shows when.',
  VoteUnknown: 'Vote for, against or abstain.',
  NoVotingWeight: 'Vote on the next proposal: only units held before a proposal was made vote on it.',
  VoteStillCounts: 'Wait until the votes are counted; then the rent comes back.',
  NotFundGuardian: 'Ask the guardian of the fund to do this.',
  ProposalNotInCoolOff: 'Look at the status of the proposal: this act belongs to its cool-off.',
  CoolOffOver: 'Nothing can stop this proposal any more: its cool-off is over.',
  CoolOffNotOver: 'Wait until the cool-off ends; the proposal shows when.',
  PoolsHoldTooLittle: 'Wait until the pools hold enough again; until it expires the proposal can be drawn.',
  ProposalExpired: 'Let it expire, and propose anew: the time for drawing the money is over.',
  ProposalNotExpired: 'Wait until the time for drawing the money is over; the proposal shows when.',
  TooManyBindings: 'Wait until a proposal of the project ends, or propose with a smaller credit share.',
  NotProposer: 'Sign with the wallet that made the proposal.',
  NotPayee: "Sign with the payee's wallet, or with the key of the organization that delivers.",
  ProposalNotInDelivery: 'Look at the status of the proposal: this act belongs to its delivery.',
  MilestoneUnknown: 'Name a milestone of this proposal; they are counted from 0.',
  MilestoneNotOpen: 'Look at the milestone: it waits for a review, or it is accepted, paid or ended.',
  MilestoneOverdue: 'Ask the manager for an extension; each milestone may have one.',
  MilestoneNotOverdue:
    'Wait until a milestone is overdue and its fourteen days of grace are over, or the final report is missing.',
  MilestoneNotAccepted:
    'Look at the milestone: only an accepted one is paid, an advance while it is planned, and only what was paid comes back.',
  MilestoneNeedsCredits:
    'Meet it by an issued batch where it asks for credits; an advance needs no delivery.',
  BatchDoesNotMeet:
    'Name an active batch of this project, issued after the approval, with at least the quantity that the milestone asks for.',
  MilestoneAlreadyExtended:
    'Give a later date, at most 180 days after the present one; each milestone is extended once.',
  TooManyRevisions: 'Nothing more can be handed in for this milestone: it has had its eight deliveries.',
  DeliveryNotUnderReview: 'Nothing is to be reviewed: look at the status of the delivery.',
  DeliveryReviewOver: 'Let the delivery lapse; then the payee may hand in the next revision.',
  DeliveryReviewNotOver: 'Wait until the time for the review is over; the delivery shows when.',
  ReviewerOnReceivingSide: 'Leave this review to an organization that gains nothing by it.',
  AlreadyReviewed: 'Nothing is to be done: an organization and a person count once for each delivery.',
  DeliveryNotAccepted: 'Wait until the delivery is accepted: only then can anyone object to it.',
  ObjectionPeriodOver:
    'Ask an organization that verifies to file a concern: an objection can no longer stop the payment.',
  ObjectionPeriodOpen: 'Wait until the challenge period of the delivery ends; the milestone shows when.',
  DeliveryNotDisputed: 'Nothing is to be decided: no objection to this delivery is open.',
  AdvanceNotCovered:
    'Have expenses accepted, or return money, until the advances are covered; then the next payment follows.',
  PayeeAccountRefused:
    "Open the associated token account of the payee's wallet, or give it back to that wallet; then pay.",
  AwardInvalid:
    'Give an open, restricted or direct award with an amount and a supplier, and one receipt of its goods.',
  AboveBudget: 'Enter at most what the budget line and the award leave.',
  ExpenseInvalid:
    'Write the currency in three capital letters with its rate and a date, and name no group of fewer than ten people.',
  ExpenseNotReported: 'Look at the expense: it is decided already, lapsed or corrected.',
  ExpensesAboveDisbursed:
    'Wait for the next payment, or report less: only what was paid out can be accepted.',
  NotAccountedFor:
    'Have the open expenses reviewed and return what is not accepted as spent; then file the report.',
  PaymentsOutstanding: 'Wait until every milestone is paid, or end the proposal.',
  ReturnAboveDisbursed: 'Return at most what was paid out for this proposal and has not come back yet.',
  NoCreditShare:
    'Look at the proposal: this wallet gave nothing to it in this pool, or the batch owes it no share.',
  ProposalNotBound:
    'Name each proposal that the project is bound to in the period of the claim, and no other.',
  ShareVaultMissing:
    "Add the account of the contributors' part: a proposal binds the project's claims of this period.",
  ObjectionNotLapsed: 'Wait for the decision of the steward; anyone lets the objection lapse after its time.',
  ProposalPoolMismatch: "Use the free pool or the project's pool that the proposal names.",
  ProposalFinal: 'Nothing is to be done: the proposal has ended.',
  DepositDestinationMismatch: 'Name whoever paid the deposit; where it is forfeited, its fixed destination.',
  FundRulesTooFresh: 'Wait until a day after the last change of the rules, then make the proposal.',
  NothingToReclaim: 'Nothing is to be done: this wallet has no part in it, or has claimed it.',
  ReclaimNotOver: 'Wait until the time for claims is over; the money that came back shows when.',
  ReturnSettled:
    'Nothing is to be done: the time for claims is over and the rest belongs to the units of the pool.',
} satisfies Partial<Record<ProgramErrorName, string>>
