//! One table of errors. Codes in ranges per room: registry 6000, credits 6200, fund 6400,
//! records 6600, council 6800. The list only grows; a code is never used again for another fault.

use anchor_lang::prelude::*;

#[error_code]
pub enum GroundtruthError {
    #[msg("The signer is not the program's upgrade authority")]
    NotUpgradeAuthority = 0,
    #[msg("The signer is not the steward of the registry")]
    NotSteward = 1,
    #[msg("The arithmetic of this instruction overflows")]
    ArithmeticOverflow = 2,
    #[msg("The time lies outside the years 1970 to 9999")]
    TimeOutOfRange = 3,
    #[msg("The instruction takes no further accounts")]
    UnexpectedAccounts = 4,
    #[msg("This action is paused")]
    ActionPaused = 5,
    #[msg("The code may hold A to Z, 0 to 9, dot and hyphen, without a gap, and starts with a letter or digit")]
    CodeMalformed = 6,
    #[msg("The organization's kinds are unknown or missing")]
    OrganizationKindUnknown = 7,
    #[msg("The organization is not active")]
    OrganizationNotActive = 8,
    #[msg("The organization is not accredited to verify")]
    OrganizationIsNotVerifier = 9,
    #[msg("The organization is not a developer")]
    OrganizationIsNotDeveloper = 10,
    #[msg("The signer does not act for this organization")]
    NotOrganizationAuthority = 11,
    #[msg("The accreditation ends before it begins, has ended already, or is longer than the program allows")]
    AccreditationPeriodInvalid = 12,
    #[msg("The scope of the accreditation is empty, too long or names a methodology twice")]
    ScopeInvalid = 13,
    #[msg("This change of status is not possible from the present one")]
    StatusChangeInvalid = 14,
    #[msg("A quorum is between 1 and 8 organizations")]
    QuorumOutOfBounds = 15,
    #[msg("The waiting period is negative or longer than the program allows")]
    WaitingPeriodOutOfBounds = 16,
    #[msg("The buffer share is larger than the program allows")]
    BufferShareOutOfBounds = 17,
    #[msg("The credit type has too many decimals or no symbol")]
    CreditTypeInvalid = 18,
    #[msg("Only a drafted methodology can be activated")]
    MethodologyNotDraft = 19,
    #[msg("The methodology is not active")]
    MethodologyNotActive = 20,
    #[msg("A required hash is empty")]
    HashMissing = 21,
    #[msg("A required address is empty")]
    AddressMissing = 22,
    #[msg("The mint carries an extension that is not allowed for a fund")]
    MintExtensionRefused = 23,
    #[msg("The account is already of the present version")]
    AlreadyMigrated = 24,
    #[msg("The account is of a version that this program does not know")]
    VersionUnknown = 25,
    #[msg("An account breaks a rule that the program keeps")]
    InvariantBroken = 26,
    #[msg("The jurisdiction is not an ISO 3166 code")]
    JurisdictionMalformed = 27,
    #[msg("The token program is neither SPL Token nor Token-2022")]
    TokenProgramUnknown = 28,
    #[msg("The signer is neither the steward nor the guardian of the registry")]
    NotStewardOrGuardian = 29,
    #[msg("Nobody was named as the next steward, or the waiting period has not ended")]
    HandoverNotDue = 30,
    #[msg("The signer was not named as the next steward")]
    NotPendingSteward = 31,
    #[msg("A parameter of the registry lies outside the bounds of the program")]
    ParameterOutOfBounds = 32,
    #[msg("The pause switch is unknown")]
    PauseSwitchUnknown = 33,
    #[msg("The organization is not a national authority")]
    OrganizationIsNotAuthority = 34,
    #[msg("The council account is missing: an organization's status may change the council")]
    CouncilMissing = 35,
    #[msg("Only the steward may do this: the guardian may pause and suspend")]
    GuardianMayOnlyStop = 36,

    #[msg("The signer is not the owner of the project")]
    NotProjectOwner = 200,
    #[msg("The project is not registered or no longer active")]
    ProjectNotActive = 201,
    #[msg("The crediting period ends before it begins or is longer than the program allows")]
    CreditingPeriodInvalid = 202,
    #[msg("The validation statement comes from the developer itself")]
    ValidatorIsDeveloper = 203,
    #[msg("The quantity is zero")]
    QuantityIsZero = 204,
    #[msg("The monitoring period ends before it begins")]
    PeriodInvalid = 205,
    #[msg("The monitoring period has not ended yet")]
    PeriodInFuture = 206,
    #[msg("The monitoring period crosses a calendar year: submit one claim for each year")]
    PeriodCrossesYears = 207,
    #[msg("The monitoring period lies outside the project's crediting period")]
    PeriodOutsideCrediting = 208,
    #[msg("The monitoring period overlaps another claim of this project")]
    PeriodOverlaps = 209,
    #[msg("The project has as many open claims as it may have: wait until one is decided")]
    TooManyOpenClaims = 210,
    #[msg("The evidence backs another claim already")]
    EvidenceAlreadyUsed = 211,
    #[msg("The claim is not under review")]
    ClaimNotUnderReview = 212,
    #[msg("The claim is not verified")]
    ClaimNotVerified = 213,
    #[msg("The statement is for another revision of the claim")]
    RevisionMismatch = 214,
    #[msg("The signer is not the accredited person")]
    NotVerifier = 215,
    #[msg("The accreditation is suspended")]
    VerifierSuspended = 216,
    #[msg("The accreditation is revoked")]
    VerifierRevoked = 217,
    #[msg("The accreditation has not begun or has expired")]
    VerifierExpired = 218,
    #[msg("The accreditation does not cover this methodology")]
    VerifierOutOfScope = 219,
    #[msg("The verifier belongs to the receiving side of this project")]
    VerifierOnReceivingSide = 220,
    #[msg("The organization validated this project and cannot verify its first claim")]
    ValidatorVerifiesFirstClaim = 221,
    #[msg("The organization has attested this revision already")]
    OrganizationAlreadyAttested = 222,
    #[msg("The claim has no free row for another attestation")]
    TooManyAttestations = 223,
    #[msg("The attested quantity is zero or larger than the claimed one")]
    AttestedQuantityInvalid = 224,
    #[msg("The verdict is unknown")]
    VerdictUnknown = 225,
    #[msg("The challenge period has not ended yet")]
    ChallengePeriodOpen = 226,
    #[msg("The batch has been issued already")]
    BatchAlreadyIssued = 227,
    #[msg("The batch is not active")]
    BatchNotActive = 228,
    #[msg("The batch is suspended")]
    BatchSuspended = 229,
    #[msg("The holder has fewer credits of this batch")]
    InsufficientCredits = 230,
    #[msg(
        "The beneficiary is malformed: a public name of at most 64 bytes, or a salted hash of 32"
    )]
    BeneficiaryMalformed = 231,
    #[msg("The country is not an ISO 3166-1 code of two letters")]
    CountryMalformed = 232,
    #[msg("The purpose of the retirement is unknown")]
    PurposeUnknown = 233,
    #[msg("The retirement period ends before it begins")]
    RetirementPeriodInvalid = 234,
    #[msg("The account belongs to another claim, batch or project")]
    CreditAccountMismatch = 235,
    #[msg(
        "The token account does not belong to the project's owner, or others can move its tokens"
    )]
    DestinationRefused = 236,
    #[msg("Too many proposals are named for one claim")]
    TooManyProposals = 237,
    #[msg("The mint is not the one of this batch")]
    WrongCreditMint = 238,
    #[msg("The project is not in the status that this act needs")]
    ProjectStatusInvalid = 239,
    #[msg("No organization has validated the project yet")]
    ProjectNotValidated = 240,
    #[msg("The role is unknown")]
    RoleUnknown = 241,
    #[msg("The role was not offered to this signer")]
    RoleNotOffered = 242,
    #[msg("The key belongs to another project")]
    ProjectKeyTaken = 243,
    #[msg("The key is released already")]
    ProjectKeyReleased = 244,
    #[msg("The key is neither a salted hash nor a registry and identifier joined by a colon")]
    ProjectKeyMalformed = 245,
    #[msg("The signer may not do this for the project")]
    NotForProject = 246,
    #[msg("The organization has accepted as many claims of this project in a row as it may")]
    TooManyConsecutiveClaims = 247,
    #[msg("The statement lacks the declaration of no stake or names an unknown one")]
    DeclarationMissing = 248,
    #[msg("The quantity lies above the expected one: the statement has to say why")]
    ExcessNotExplained = 249,
    #[msg("The time for a review of this claim is over")]
    ReviewPeriodOver = 250,
    #[msg("Nobody has asked for changes of this claim")]
    ChangesNotRequested = 251,
    #[msg("The claim is decided and can no longer be withdrawn")]
    ClaimNotWithdrawable = 252,
    #[msg("The challenge period is over")]
    ChallengePeriodOver = 253,
    #[msg("The claim is not disputed, or the dispute is decided")]
    ClaimNotDisputed = 254,
    #[msg("This outcome is not possible for a dispute")]
    OutcomeInvalid = 255,
    #[msg("The dispute may still be decided: only its time's end lets it lapse")]
    DisputeNotLapsed = 256,
    #[msg("The attestation is revoked already or belongs to an earlier revision")]
    AttestationRevoked = 257,
    #[msg("The shares of funding have to sum to 10,000 basis points")]
    FundingSharesInvalid = 258,
    #[msg("The batch account of the issued claim is missing")]
    BatchMissing = 259,
    #[msg("The batch is not suspended")]
    BatchNotSuspended = 260,
    #[msg("The suspension has not ended yet, and the signer is not the steward")]
    SuspensionNotOver = 261,
    #[msg("The guardian has suspended this not long ago: the council may do it again")]
    SuspendedRecently = 262,
    #[msg("Only a batch of stored carbon can lose it: wrongly issued credits are invalidated")]
    BatchHoldsNoStorage = 263,
    #[msg("The kind of reversal is unknown, or its amount exceeds the batch")]
    ReversalInvalid = 264,
    #[msg("The reversal is closed")]
    ReversalClosed = 265,
    #[msg("The batches that cover a loss have to be named once each, in their order")]
    CoverOrderInvalid = 266,
    #[msg("Another batch comes first in the order that the council decided")]
    CoverOutOfOrder = 267,
    #[msg("The developer has to make an invalidated batch good before it issues")]
    DeveloperOwesCredits = 268,
    #[msg("The cancellation is no compensation, or counted already")]
    CancellationNotApplicable = 269,
    #[msg("The reason is unknown")]
    ReasonUnknown = 270,
    #[msg("Nothing was destroyed outside the program that is not settled")]
    NothingToSettle = 271,
    #[msg("The crediting period has not ended: the buffer is held until then")]
    BufferNotAtTerm = 272,
    #[msg("The letter's kind, amount and year do not fit together or exceed the batch")]
    LetterMalformed = 273,
    #[msg("The batch is authorized already")]
    AlreadyAuthorized = 274,
    #[msg("The batch is not authorized by this organization")]
    NotAuthorized = 275,
    #[msg("The authority's country is not the project's")]
    AuthorityOfAnotherCountry = 276,
    #[msg("Claims of the project are open: they are decided or withdrawn before it closes")]
    ProjectHasOpenClaims = 277,

    #[msg("The signer is not the manager of the fund")]
    NotFundManager = 400,
    #[msg("The signer is neither manager nor guardian of the fund")]
    NotFundManagerOrGuardian = 401,
    #[msg("The mint is not the one of this fund")]
    WrongMint = 402,
    #[msg("A rule of the fund lies outside the bounds of the program")]
    FundRuleOutOfBounds = 403,
    #[msg("The fund is paused")]
    FundPaused = 404,
    #[msg("The contribution is zero")]
    ContributionIsZero = 405,
    #[msg("The contribution is below the fund's minimum")]
    ContributionBelowMinimum = 406,
    #[msg("The contribution is too small to buy a unit of the pool")]
    ContributionBuysNothing = 407,
    #[msg("The account belongs to another fund, pool or contributor")]
    FundAccountMismatch = 408,
    #[msg("The contributor has no room for another checkpoint")]
    TooManyCheckpoints = 409,
    #[msg("The token account is not the contributor's or holds another mint")]
    SourceRefused = 410,
    #[msg("The project account does not match the pool's project")]
    PoolProjectMismatch = 411,
    #[msg("The pause switch is unknown")]
    PauseUnknown = 412,
    #[msg("The source holds less than the contribution")]
    InsufficientMoney = 413,
    #[msg("The pool is closing: it takes no money and gives refunds")]
    PoolClosing = 414,
    #[msg(
        "The pool is not closing: money comes back once its fund winds down or its project closes"
    )]
    PoolNotClosing = 415,
    #[msg("Nobody has a stake in the pool: a contribution comes first")]
    PoolHasNoUnits = 416,
    #[msg("The vault holds nothing that is not attributed")]
    NothingToAdopt = 417,
    #[msg("Everything that is due has been paid")]
    NothingToRefund = 418,
    #[msg("The signer does not hold this role of the fund")]
    NotFundRoleHolder = 419,
    #[msg("The role is unknown")]
    FundRoleUnknown = 420,
    #[msg("The role was not offered to this signer")]
    FundRoleNotOffered = 421,
    #[msg("The fund has not ended: its manager may wind it down")]
    FundNotExpired = 422,
    #[msg("The fund is winding down")]
    FundWindingDown = 423,
    #[msg("The milestones are 1 to 8, each above zero and due in time, and sum to the total")]
    MilestonesInvalid = 424,
    #[msg("The budget lines are 1 to 8 named once each, and sum to the total")]
    BudgetInvalid = 425,
    #[msg("The advances exceed the part that may be paid in advance")]
    AdvanceTooLarge = 426,
    #[msg("The credit share, its period and its tonnage do not fit together")]
    CreditShareInvalid = 427,
    #[msg("No contributor holds a stake that could vote")]
    NobodyMayVote = 428,
    #[msg("The amount is larger than one proposal or one period may draw")]
    ProposalAboveCap = 429,
    #[msg("The proposal is not in its vote")]
    ProposalNotVoting = 430,
    #[msg("The vote is over")]
    VotingOver = 431,
    #[msg("The vote is not over yet")]
    VotingNotOver = 432,
    #[msg("The vote is neither for, against nor abstain")]
    VoteUnknown = 433,
    #[msg("The contributor held no stake before the proposal was made")]
    NoVotingWeight = 434,
    #[msg("The outcome is not final: the vote's rent comes back afterwards")]
    VoteStillCounts = 435,
    #[msg("The signer is not the guardian of the fund")]
    NotFundGuardian = 436,
    #[msg("The proposal is not in its cool-off")]
    ProposalNotInCoolOff = 437,
    #[msg("The cool-off is over")]
    CoolOffOver = 438,
    #[msg("The cool-off is not over yet")]
    CoolOffNotOver = 439,
    #[msg("The pools hold less than the proposal asks for")]
    PoolsHoldTooLittle = 440,
    #[msg("The time for drawing the money is over")]
    ProposalExpired = 441,
    #[msg("The time for drawing the money is not over")]
    ProposalNotExpired = 442,
    #[msg("The project is bound to as many proposals as it may be, or to shares above the whole")]
    TooManyBindings = 443,
    #[msg("The signer did not make the proposal")]
    NotProposer = 444,
    #[msg("The signer does not act for the payee")]
    NotPayee = 445,
    #[msg("The proposal is not in delivery")]
    ProposalNotInDelivery = 446,
    #[msg("The proposal has no such milestone")]
    MilestoneUnknown = 447,
    #[msg("The milestone does not wait for a delivery")]
    MilestoneNotOpen = 448,
    #[msg("The milestone is overdue")]
    MilestoneOverdue = 449,
    #[msg("No milestone is overdue beyond its grace, and no report is missing")]
    MilestoneNotOverdue = 450,
    #[msg("The milestone is not accepted")]
    MilestoneNotAccepted = 451,
    #[msg("The milestone is met by an issued batch alone")]
    MilestoneNeedsCredits = 452,
    #[msg("The batch is another project's, not active, issued before the approval, or too small")]
    BatchDoesNotMeet = 453,
    #[msg("The milestone was extended already, or by more than the program allows")]
    MilestoneAlreadyExtended = 454,
    #[msg("The milestone has had as many deliveries as it may")]
    TooManyRevisions = 455,
    #[msg("The delivery is not under review")]
    DeliveryNotUnderReview = 456,
    #[msg("The time for a review of this delivery is over")]
    DeliveryReviewOver = 457,
    #[msg("The time for a review is not over")]
    DeliveryReviewNotOver = 458,
    #[msg("The reviewer belongs to the receiving side of this proposal")]
    ReviewerOnReceivingSide = 459,
    #[msg("The organization has reviewed this already")]
    AlreadyReviewed = 460,
    #[msg("The delivery is not accepted")]
    DeliveryNotAccepted = 461,
    #[msg("The challenge period of the delivery is over")]
    ObjectionPeriodOver = 462,
    #[msg("The challenge period of the delivery has not ended yet")]
    ObjectionPeriodOpen = 463,
    #[msg("No objection to the delivery is open")]
    DeliveryNotDisputed = 464,
    #[msg("The advance is not covered by accepted spending yet")]
    AdvanceNotCovered = 465,
    #[msg("The token account is not the payee's associated one")]
    PayeeAccountRefused = 466,
    #[msg("The award's method, amount, supplier or receipt is malformed")]
    AwardInvalid = 467,
    #[msg("The amount exceeds the budget line or the award")]
    AboveBudget = 468,
    #[msg("The expense's currency, rate, date or number of people is malformed")]
    ExpenseInvalid = 469,
    #[msg("The expense is decided already or was corrected")]
    ExpenseNotReported = 470,
    #[msg("More would be accepted than was paid out")]
    ExpensesAboveDisbursed = 471,
    #[msg("What was paid is neither accepted as spent nor returned yet")]
    NotAccountedFor = 472,
    #[msg("Milestones are not paid yet")]
    PaymentsOutstanding = 473,
    #[msg("More would come back than was paid out")]
    ReturnAboveDisbursed = 474,
    #[msg("The contributor has no part in this proposal's credits")]
    NoCreditShare = 475,
    #[msg("The claim has to name every proposal that its project is bound to, and no other")]
    ProposalNotBound = 476,
    #[msg("The account of the contributors' part is missing")]
    ShareVaultMissing = 477,
    #[msg("The objection may still be decided: only its time's end lets it lapse")]
    ObjectionNotLapsed = 478,
    #[msg("The pool is not one that the proposal draws on")]
    ProposalPoolMismatch = 479,
    #[msg("The proposal has ended")]
    ProposalFinal = 480,
    #[msg(
        "The deposit goes to whoever paid it, or to its fixed destination where it is forfeited"
    )]
    DepositDestinationMismatch = 481,
    #[msg("The rules of the fund changed less than a day ago: proposals wait until everyone could see them")]
    FundRulesTooFresh = 482,
    #[msg("The contributor has no part in what came back, or has claimed it")]
    NothingToReclaim = 483,
    #[msg("Those it was drawn from may still claim what came back")]
    ReclaimNotOver = 484,
    #[msg("What came back is settled")]
    ReturnSettled = 485,
    #[msg("The fund's payments were paused not long ago: they stay open for seven days before the next pause")]
    FundPauseTooSoon = 486,

    #[msg("The kind of record is unknown")]
    RecordKindUnknown = 600,
    #[msg("The signer does not act for the issuer")]
    NotRecordIssuer = 601,
    #[msg("A record supersedes one of the same issuer, subject and kind")]
    RecordMismatch = 602,
    #[msg("The record is superseded already, or the later one is the earlier")]
    RecordSuperseded = 603,
    #[msg("The organization has taken its word back already")]
    VouchWithdrawn = 604,
    #[msg("The account belongs to another record or organization")]
    RecordAccountMismatch = 605,
    #[msg("The organization may neither verify nor act as an authority")]
    OrganizationMayNotFile = 606,
    #[msg("An organization does not vouch for a record of its own")]
    VouchForOwnRecord = 607,

    #[msg("The signer does not act for an organization with an active seat in the council")]
    NotCouncilMember = 800,
    #[msg("A council's members are up to 12 organizations, each named once")]
    CouncilMembersInvalid = 801,
    #[msg("The threshold is more than half of the members and not more than all")]
    ThresholdOutOfBounds = 802,
    #[msg("The time lock or the motion period lies outside the bounds of the program")]
    TimeLockOutOfBounds = 803,
    #[msg("Fewer active members would be left than the threshold needs")]
    TooFewActiveMembers = 804,
    #[msg("The motion is no longer open")]
    MotionNotOpen = 805,
    #[msg("The motion has expired")]
    MotionExpired = 806,
    #[msg("The organization has done this already")]
    AlreadyApproved = 807,
    #[msg("The motion is not approved by enough active members")]
    MotionNotApproved = 808,
    #[msg("The time lock of the motion has not ended yet")]
    MotionNotDue = 809,
    #[msg("The council has changed since the motion was made: make it again")]
    MotionOfEarlierCouncil = 810,
    #[msg("The motion's instruction is malformed or one that a council may not execute")]
    MotionInstructionInvalid = 811,
    #[msg("The accounts are not those that the motion stores")]
    MotionAccountMismatch = 812,
    #[msg("The signer is not the council itself")]
    NotCouncil = 813,
    #[msg("An organization does not decide about its own statement, review, project or delivery")]
    DecidesAboutItself = 814,
}
