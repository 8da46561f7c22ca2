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
}
