// Generated from the IDL by `node packages/sdk/scripts/layouts.mjs`. Do not edit.

export const PROGRAM_ADDRESS = 'HzyHKA6xu6bDoNhpU5cNksyigYAySXagGLQFa4fk1eau'
/** The program's own address that signs its events. */
export const EVENT_AUTHORITY_ADDRESS = '2TpDkjV1q8ZBsrEi2K9fWQv6EikyZfvu6Zt9ZE69Zq8F'

/** Rows inside accounts and events: `field:type` in the order of the bytes. */
export const STRUCTS = {
  AttestationRow: 'quantity:u64 organization:address verdict:enum.verdict revoked:bool _:skip.6',
  BatchShare: 'proposal:address amount:u64 claimed:u64',
  Binding:
    'proposal:address payee:address organization:address from:i64 until:i64 tonnage:u64 used:u64 shareBps:u16 inForce:bool ended:bool _:skip.4',
  BudgetLine: 'code:text.8 amount:u64 awarded:u64 reported:u64 accepted:u64',
  Checkpoint: 'units:u64 unitsBefore:u64 slot:u64 counter:u32 series:u32',
  CouncilRules: 'timeLock:i64 motionPeriod:i64 threshold:u8 _:skip.7',
  FundRules:
    'votingPeriod:i64 coolOff:i64 challengePeriod:i64 minimumContribution:u64 proposalDeposit:u64 capPeriod:i64 capPerPeriodBps:u16 capPerProposalBps:u16 quorumBps:u16 approvalBps:u16 reviewers:u8 voteWeight:enum.voteWeight _:skip.6',
  MilestoneRow:
    'amount:u64 dueAt:i64 payableAt:i64 quantity:u64 kind:enum.milestoneKind status:enum.milestoneStatus revision:u16 extended:bool _:skip.3',
  MotionAccount: 'address:address flags:bits.motionAccountFlag.u8',
  OpenPeriod: 'start:i64 end:i64',
  Parameters:
    'handoverDelay:i64 suspensionTerm:i64 decisionTerm:i64 responseTerm:i64 disputeDeposit:u64 consecutiveClaims:u8 _:skip.7',
  PlannedLine: 'code:text.8 amount:u64',
  PlannedMilestone: 'amount:u64 dueAt:i64 quantity:u64 kind:enum.milestoneKind',
  PoolPart:
    'pool:address units:u64 balance:u64 votable:u64 drawn:u64 released:u64 drawnUnits:u64 series:u32 drawnSeries:u32',
  ReviewRow: 'organization:address person:address statementHash:hash verdict:enum.verdict _:skip.7',
  Seat: 'organization:address active:bool _:skip.7',
  Streak: 'organization:address claims:numbers.u32.4 length:u32 _:skip.4',
  Tally: 'votable:u64 turnout:u64 weightFor:u64 weightAgainst:u64 voters:u32 _:skip.4',
} as const

/** Discriminator in hex, and the fields behind it. */
export const ACCOUNTS = {
  Attestation: [
    '987db75624927949',
    'version:u8 bump:u8 verdict:enum.verdict revoked:bool revision:u16 declarations:bits.declaration.u8 _:skip.1 quantity:u64 attestedAt:i64 revokedAt:i64 claim:address organization:address verifier:address statementHash:hash payer:address _:skip.64',
  ],
  Award: [
    'bdefb5f47c1c42c2',
    'version:u8 bump:u8 method:enum.awardMethod line:u8 id:u32 sequence:u64 amount:u64 spent:u64 awardedAt:i64 receivedAt:i64 supplier:text.16 proposal:address documentHash:hash receiptHash:hash? payer:address _:skip.64',
  ],
  Batch: [
    '9cc2462c1658892c',
    'version:u8 bump:u8 status:enum.batchStatus decimals:u8 mintBump:u8 bufferBump:u8 vintage:u16 sequence:u64 number:u32 reversals:u16 letters:u16 accepted:u64 issued:u64 buffered:u64 bufferCancelled:u64 fundShare:u64 retired:u64 cancelled:u64 destroyed:u64 adjusted:u64 nextSerial:u64 retirements:u64 cancellations:u64 openedAt:i64 issuedAt:i64 suspendedUntil:i64 suspensionEndedAt:i64 statusBefore:enum?.batchStatus _:skip.7 code:text.32 claim:address project:address methodology:address mint:address bufferVault:address? authorizedBy:address? authorizationHash:hash? reasonHash:hash? shareVault:address? payer:address shares:rows.BatchShare.4. shareBump:u8 _:skip.7 _:skip.64',
  ],
  Cancellation: [
    'd280e1d1c1fa0dfc',
    'version:u8 bump:u8 reason:enum.cancellationReason batchStatus:enum.batchStatus _:skip.4 amount:u64 firstSerial:u64 cancelledAt:i64 batch:address holder:address reasonHash:hash? appliedTo:address? payer:address _:skip.64',
  ],
  Claim: [
    '9b4616b07bd7f666',
    'version:u8 bump:u8 status:enum.claimStatus attestationCount:u8 id:u32 number:u32 revision:u16 vintage:u16 sequence:u64 periodStart:i64 periodEnd:i64 quantity:u64 acceptedQuantity:u64 submittedAt:i64 decidedAt:i64 challengeEndsAt:i64 waitsUntil:i64 boundShareBps:u16 proposalBps:numbers.u16.4 otherFundingBps:u16 proposalCount:u8 _:skip.3 project:address methodology:address owner:address evidenceRoot:hash fundingHash:hash? reasonHash:hash? batch:address? dispute:address? payer:address proposals:addresses.4.proposalCount attestations:rows.AttestationRow.8.attestationCount _:skip.64',
  ],
  Concern: [
    '275b48e6b80707bf',
    'version:u8 bump:u8 status:enum.concernStatus _:skip.1 id:u32 filedAt:i64 answeredAt:i64 answerBy:i64 organization:address subject:address documentHash:hash answerHash:hash? payer:address _:skip.64',
  ],
  Contributor: [
    'dedeffd485311b5d',
    'version:u8 bump:u8 _:skip.2 series:u32 units:u64 contributed:u64 refunded:u64 paidOut:u64 contributions:u64 joinedAt:i64 lastAt:i64 poolSequence:u64 pool:address fund:address wallet:address payer:address _:skip.64',
  ],
  Council: [
    '1cb895b9d93bfc60',
    'version:u8 bump:u8 seatCount:u8 _:skip.1 id:u32 composition:u32 _:skip.4 sequence:u64 createdAt:i64 rules:struct.CouncilRules creator:address payer:address seats:rows.Seat.12.seatCount _:skip.64',
  ],
  CreditClaim: [
    'f272bb4599269115',
    'version:u8 bump:u8 _:skip.6 amount:u64 claimedAt:i64 batch:address proposal:address contributor:address payer:address _:skip.64',
  ],
  Delivery: [
    '79201f70074ac113',
    'version:u8 bump:u8 status:enum.deliveryStatus milestone:u8 revision:u16 reviewCount:u8 _:skip.1 sequence:u64 submittedAt:i64 decidedAt:i64 waitsUntil:i64 challengeEndsAt:i64 proposal:address submitter:address evidenceRoot:hash objection:address? payer:address reviews:rows.ReviewRow.9.reviewCount _:skip.64',
  ],
  Dispute: [
    '2431f1432824f14a',
    'version:u8 bump:u8 status:enum.disputeStatus abusive:bool revision:u16 _:skip.2 deposit:u64 openedAt:i64 decidedAt:i64 decideBy:i64 challengeLeft:i64 claim:address disputant:address documentHash:hash decisionHash:hash? payer:address _:skip.64',
  ],
  Expense: [
    '31a7cea0d1fe1864',
    'version:u8 bump:u8 status:enum.expenseStatus line:u8 id:u32 sequence:u64 amount:u64 localAmount:u64 rate:u64 spentAt:i64 reportedAt:i64 decidedAt:i64 waitsUntil:i64 recipients:u32 currency:text?.3 reviewCount:u8 accepting:u16 _:skip.6 proposal:address award:address? corrects:address? correctedBy:address? documentHash:hash statementHash:hash? payer:address reviewers:addresses.9.reviewCount _:skip.64',
  ],
  Fund: [
    '3e80b7d05b1fd4d1',
    'version:u8 bump:u8 status:enum.fundStatus decimals:u8 paused:bits.fundPause.u32 sequence:u64 id:u32 pools:u32 proposals:u32 snapshots:u32 createdAt:i64 expiresAt:i64 rulesDueAt:i64 paymentsResumeAt:i64 rules:struct.FundRules mint:address tokenProgram:address creator:address manager:address pendingManager:address? guardian:address pendingGuardian:address? depositDestination:address profileHash:hash payer:address _:skip.64',
  ],
  Letter: [
    'd1a913758cbe91d4',
    'version:u8 bump:u8 kind:enum.letterKind _:skip.1 id:u32 amount:u64 signedAt:i64 year:u16 number:u16 _:skip.4 batch:address organization:address documentHash:hash payer:address _:skip.64',
  ],
  ListedMint: [
    '6d31bcd2ed1250f9',
    'version:u8 bump:u8 decimals:u8 freezable:bool _:skip.4 listedAt:i64 sequence:u64 mint:address tokenProgram:address payer:address _:skip.64',
  ],
  Methodology: [
    'c195f461438edcf8',
    'version:u8 bump:u8 status:enum.methodologyStatus effect:enum.methodologyEffect quorum:u8 creditDecimals:u8 warmingPotentialSet:u8 _:skip.1 sequence:u64 createdAt:i64 activatedAt:i64 challengePeriod:i64 reviewPeriod:i64 bufferBps:u16 revision:u16 _:skip.4 code:text.16 creditSymbol:text.8 documentHash:hash payer:address _:skip.64',
  ],
  MoneyBack: [
    '768b6a7ff87f3465',
    'version:u8 bump:u8 settled:u8 _:skip.1 id:u32 sequence:u64 returnedAt:i64 claimUntil:i64 amounts:numbers.u64.2 claimed:numbers.u64.2 proposal:address payer:address _:skip.64',
  ],
  Motion: [
    'd0b093fafa3f8156',
    'version:u8 bump:u8 status:enum.motionStatus target:enum.motionTarget id:u32 composition:u32 approvals:u16 cancellations:u16 sequence:u64 proposedAt:i64 approvedAt:i64 closedAt:i64 timeLock:i64 executableAt:i64 expiresAt:i64 council:address organization:address documentHash:hash payer:address accountCount:u8 _:skip.1 dataLength:u16 _:skip.4 accounts:rows.MotionAccount.20.accountCount _:skip.4 data:bytes.448.dataLength _:skip.64',
  ],
  Objection: [
    'e38e098e91a62a5b',
    'version:u8 bump:u8 status:enum.disputeStatus abusive:bool _:skip.4 deposit:u64 openedAt:i64 decidedAt:i64 decideBy:i64 challengeLeft:i64 delivery:address objector:address documentHash:hash decisionHash:hash? payer:address _:skip.64',
  ],
  Organization: [
    '912698fb5b3976a0',
    'version:u8 bump:u8 status:enum.accreditationStatus kinds:bits.organizationKind.u8 owing:u32 sequence:u64 registeredAt:i64 code:text.8 authority:address profileHash:hash payer:address jurisdiction:text?.8 _:skip.64',
  ],
  Pool: [
    'f19a6d0411b16dbc',
    'version:u8 bump:u8 vaultBump:u8 status:enum.poolStatus series:u32 sequence:u64 balance:u64 reclaimable:u64 units:u64 contributed:u64 adopted:u64 returned:u64 drawn:u64 refunded:u64 contributions:u64 contributors:u64 unitsSlot:u64 unitsBeforeSlot:u64 openedAt:i64 closedAt:i64 closingTotal:u64 periodStart:i64 periodDrawn:u64 fund:address project:address? vault:address payer:address _:skip.64',
  ],
  Project: [
    'cda8bdcab5f78e13',
    'version:u8 bump:u8 status:enum.projectStatus _:skip.1 id:u32 sequence:u64 claims:u32 batches:u32 proposedAt:i64 validatedAt:i64 registeredAt:i64 statusChangedAt:i64 waitsUntil:i64 creditingStart:i64 creditingEnd:i64 expectedYearly:u64 issuedThrough:i64 issued:u64 openPeriods:rows.OpenPeriod.4. streaks:rows.Streak.8. jurisdiction:text.8 cell:text?.8 organization:address proposer:address owner:address payee:address pendingOwner:address? pendingPayee:address? methodology:address validator:address? validationHash:hash? profileHash:hash documentHash:hash reasonHash:hash? payer:address bindings:rows.Binding.4. _:skip.64',
  ],
  ProjectKey: [
    '858a6724698ca878',
    'version:u8 bump:u8 kind:enum.projectKeyKind released:bool holders:u32 heldSince:i64 releasedAt:i64 project:address previousProject:address? key:hash payer:address _:skip.64',
  ],
  Proposal: [
    '1a5ebdbb74883521',
    'version:u8 bump:u8 escrowBump:u8 status:enum.proposalStatus id:u32 number:u32 snapshot:u32 drawnSnapshot:u32 milestoneCount:u8 budgetCount:u8 _:skip.2 sequence:u64 slot:u64 createdAt:i64 votingEndsAt:i64 coolOffEndsAt:i64 expiresAt:i64 approvedAt:i64 reportDueAt:i64 closedAt:i64 total:u64 paid:u64 released:u64 returned:u64 advanced:u64 reported:u64 accepted:u64 disallowed:u64 deposit:u64 shareBps:u16 _:skip.6 shareFrom:i64 shareUntil:i64 shareTonnage:u64 tally:struct.Tally rules:struct.FundRules fund:address project:address proposer:address organization:address authority:address payee:address payeeAccount:address escrow:address? documentHash:hash reasonHash:hash? reportHash:hash? payer:address pools:rows.PoolPart.2. milestones:rows.MilestoneRow.8.milestoneCount budget:rows.BudgetLine.8.budgetCount _:skip.64',
  ],
  Reclaim: [
    '6e7cdb59667bd667',
    'version:u8 bump:u8 _:skip.6 amount:u64 claimedAt:i64 moneyBack:address contributor:address payer:address _:skip.64',
  ],
  Record: [
    'fee975fc4ca6928b',
    'version:u8 bump:u8 kind:enum.recordKind byOrganization:bool vouches:u32 sequence:u64 recordedAt:i64 documentHash:hash subject:address issuer:address supersedes:address? supersededBy:address? payer:address _:skip.64',
  ],
  Registry: [
    '2fae6ef6b8b6fcda',
    'version:u8 bump:u8 _:skip.2 paused:bits.registryPause.u32 sequence:u64 initializedAt:i64 stewardDueAt:i64 parameters:struct.Parameters steward:address pendingSteward:address? guardian:address council:address? depositDestination:address payer:address _:skip.64',
  ],
  Retirement: [
    'b4243a5f94bc0f26',
    'version:u8 bump:u8 batchStatus:enum.batchStatus purpose:enum.retirementPurpose beneficiaryKind:enum.beneficiaryKind _:skip.1 country:text?.2 amount:u64 firstSerial:u64 number:u64 retiredAt:i64 periodStart:i64 periodEnd:i64 batch:address holder:address payer:address beneficiary:beneficiary _:skip.64',
  ],
  Reversal: [
    '4dfff49aa0e89ad9',
    'version:u8 bump:u8 kind:enum.reversalKind status:enum.reversalStatus coverLength:u8 coverNext:u8 decimals:u8 _:skip.1 id:u32 _:skip.4 sequence:u64 amount:u64 covered:u64 decidedAt:i64 closedAt:i64 batch:address project:address organization:address documentHash:hash payer:address cover:addresses.8.coverLength _:skip.64',
  ],
  Verifier: [
    'c3b1b947483d4d70',
    'version:u8 bump:u8 status:enum.accreditationStatus scopeLength:u8 _:skip.4 sequence:u64 validFrom:i64 validUntil:i64 accreditedAt:i64 statusChangedAt:i64 organization:address person:address payer:address credentialHash:hash reasonHash:hash? scope:addresses.8.scopeLength _:skip.64',
  ],
  Vote: [
    '605b68399123ac9b',
    'version:u8 bump:u8 choice:enum.voteChoice _:skip.5 value:u64 proposal:address contributor:address payer:address _:skip.64',
  ],
  Vouch: [
    '97afea368665afd2',
    'version:u8 bump:u8 withdrawn:bool _:skip.5 vouchedAt:i64 withdrawnAt:i64 record:address organization:address payer:address _:skip.64',
  ],
  EvidenceGuard: ['626086a80cff35ac', 'version:u8 bump:u8 _:skip.6 claim:address payer:address _:skip.64'],
} as const

export const EVENTS = {
  AccreditationChanged: [
    '93165c37801cdc69',
    'version:u8 at:i64 verifier:address verifierSequence:u64 steward:address organization:address validFrom:i64 validUntil:i64 scopeLength:u8 scope:addresses.8.scopeLength credentialHash:hash',
  ],
  ActionsPaused: [
    'a242ee8ab5f20dd9',
    'version:u8 at:i64 registry:address registrySequence:u64 actor:address pausedBefore:bits.registryPause.u32 pausedAfter:bits.registryPause.u32',
  ],
  ActionsResumed: [
    'd9cc11e071845bcc',
    'version:u8 at:i64 registry:address registrySequence:u64 actor:address pausedBefore:bits.registryPause.u32 pausedAfter:bits.registryPause.u32',
  ],
  AttestationRevoked: [
    '2f6a41eec87fa332',
    'version:u8 at:i64 claim:address claimSequence:u64 project:address attestation:address organization:address actor:address revision:u16 reasonHash:hash acceptingAfter:u8 rejectingAfter:u8 quorum:u8 statusBefore:enum.claimStatus statusAfter:enum.claimStatus acceptedQuantityAfter:u64 waitsUntil:i64 batch:address? batchSequence:u64 suspendedUntil:i64',
  ],
  BatchIssued: [
    '6f1a7e1b64a992c4',
    'version:u8 at:i64 batch:address batchSequence:u64 project:address projectSequence:u64 claim:address claimSequence:u64 payer:address mint:address owner:address destination:address bufferVault:address issued:u64 toProject:u64 toBuffer:u64 toFund:u64 projectIssuedAfter:u64 shareVault:address? shares:rows.BatchShare.4.',
  ],
  BatchOpened: [
    'e878389609c1bf60',
    'version:u8 at:i64 batch:address batchSequence:u64 project:address projectSequence:u64 claim:address claimSequence:u64 payer:address mint:address code:text.32 vintage:u16 decimals:u8 quantity:u64',
  ],
  BatchReversed: [
    '77ed571d133728d4',
    'version:u8 at:i64 batch:address batchSequence:u64 reversal:address reversalSequence:u64 project:address organization:address organizationSequence:u64 steward:address id:u32 kind:enum.reversalKind amount:u64 documentHash:hash coverLength:u8 cover:addresses.8.coverLength statusBefore:enum.batchStatus statusAfter:enum.batchStatus owingAfter:u32',
  ],
  BatchSuspended: [
    'ae0943c837c70f32',
    'version:u8 at:i64 batch:address batchSequence:u64 actor:address statusBefore:enum.batchStatus reasonHash:hash suspendedUntil:i64',
  ],
  BatchSuspensionEnded: [
    '0a8a877e9d3ac7b8',
    'version:u8 at:i64 batch:address batchSequence:u64 actor:address upheld:bool statusAfter:enum.batchStatus',
  ],
  BufferDrawn: [
    '853dab5bb3d7eb00',
    'version:u8 at:i64 batch:address batchSequence:u64 reversal:address reversalSequence:u64 actor:address amount:u64 firstSerial:u64 bufferedAfter:u64 coveredAfter:u64 uncoveredAfter:u64 reversalStatusAfter:enum.reversalStatus supplyAfter:u64',
  ],
  BufferReleased: [
    '89fcb1d2d8ae3de4',
    'version:u8 at:i64 batch:address batchSequence:u64 steward:address owner:address destination:address amount:u64 bufferedAfter:u64',
  ],
  ClaimAttested: [
    'dc654b7d953e9e58',
    'version:u8 at:i64 claim:address claimSequence:u64 project:address attestation:address organization:address verifier:address person:address revision:u16 verdict:enum.verdict quantity:u64 statementHash:hash acceptingAfter:u8 rejectingAfter:u8 quorum:u8 statusBefore:enum.claimStatus statusAfter:enum.claimStatus acceptedQuantityAfter:u64 challengeEndsAt:i64 projectSequence:u64 declarations:bits.declaration.u8 expectedQuantity:u64 waitsUntil:i64',
  ],
  ClaimDisputed: [
    '6df52f98fe72f8d7',
    'version:u8 at:i64 claim:address claimSequence:u64 project:address dispute:address disputant:address revision:u16 documentHash:hash deposit:u64 decideBy:i64',
  ],
  ClaimResubmitted: [
    'bbe9025bbee74939',
    'version:u8 at:i64 claim:address claimSequence:u64 project:address owner:address revision:u16 quantityBefore:u64 quantity:u64 evidenceBefore:hash evidenceRoot:hash answerHash:hash? waitsUntil:i64',
  ],
  ClaimSubmitted: [
    '5f0178e3b1f0ae34',
    'version:u8 at:i64 claim:address claimSequence:u64 project:address projectSequence:u64 owner:address methodology:address id:u32 number:u32 revision:u16 vintage:u16 periodStart:i64 periodEnd:i64 quantity:u64 evidenceRoot:hash fundingHash:hash? proposalCount:u8 proposals:addresses.4.proposalCount proposalBps:numbers.u16.4 otherFundingBps:u16 waitsUntil:i64 boundShareBps:u16',
  ],
  ClaimWithdrawn: [
    '1b05b28510a384b3',
    'version:u8 at:i64 claim:address claimSequence:u64 project:address projectSequence:u64 actor:address statusBefore:enum.claimStatus lapsed:bool reasonHash:hash?',
  ],
  ConcernAnswered: [
    '228170608f7fda40',
    'version:u8 at:i64 concern:address organization:address actor:address subject:address statusAfter:enum.concernStatus answerHash:hash?',
  ],
  ConcernFiled: [
    'c4945abdfe5d87b2',
    'version:u8 at:i64 concern:address organization:address actor:address id:u32 subject:address documentHash:hash answerBy:i64',
  ],
  ContractAwarded: [
    '681cc8d2b3f5e871',
    'version:u8 at:i64 proposal:address proposalSequence:u64 award:address awardSequence:u64 actor:address id:u32 line:u8 method:enum.awardMethod amount:u64 supplier:text.16 documentHash:hash',
  ],
  ContributionReceived: [
    '2cd558c8ba2af875',
    'version:u8 at:i64 pool:address poolSequence:u64 fund:address contributor:address wallet:address amount:u64 units:u64 number:u64 balanceAfter:u64 unitsAfter:u64 contributorUnitsAfter:u64 contributorContributedAfter:u64',
  ],
  CouncilChanged: [
    'b8f5a0f5e586a574',
    'version:u8 at:i64 council:address councilSequence:u64 composition:u32 threshold:u8 timeLock:i64 motionPeriod:i64 seatCount:u8 members:addresses.12.seatCount',
  ],
  CouncilCreated: [
    '93463b21f31d3f74',
    'version:u8 at:i64 council:address councilSequence:u64 creator:address id:u32 threshold:u8 timeLock:i64 motionPeriod:i64 seatCount:u8 members:addresses.12.seatCount',
  ],
  CreditsCancelled: [
    'df398b2b7c72584e',
    'version:u8 at:i64 batch:address batchSequence:u64 cancellation:address holder:address amount:u64 firstSerial:u64 reason:enum.cancellationReason reasonHash:hash cancelledAfter:u64 supplyAfter:u64 heldAfter:u64',
  ],
  CreditsClaimed: [
    '46d933875aed4690',
    'version:u8 at:i64 batch:address batchSequence:u64 proposal:address pool:address contributor:address wallet:address creditClaim:address destination:address amount:u64 share:u64 claimedAfter:u64',
  ],
  CreditsRetired: [
    '11910f5a47827246',
    'version:u8 at:i64 batch:address batchSequence:u64 retirement:address holder:address amount:u64 firstSerial:u64 number:u64 purpose:enum.retirementPurpose country:text?.2 beneficiaryKind:enum.beneficiaryKind beneficiary:beneficiary periodStart:i64 periodEnd:i64 retiredAfter:u64 supplyAfter:u64 heldAfter:u64',
  ],
  DeliveryDisputed: [
    'e29401793881bd03',
    'version:u8 at:i64 delivery:address deliverySequence:u64 proposal:address proposalSequence:u64 milestone:u8 objection:address objector:address documentHash:hash deposit:u64 decideBy:i64',
  ],
  DeliveryLapsed: [
    'b828dca4c1e99b93',
    'version:u8 at:i64 delivery:address deliverySequence:u64 proposal:address proposalSequence:u64 milestone:u8 actor:address dueAt:i64',
  ],
  DeliveryReviewed: [
    'df08b51aad503920',
    'version:u8 at:i64 delivery:address deliverySequence:u64 proposal:address proposalSequence:u64 milestone:u8 organization:address verifier:address person:address verdict:enum.verdict statementHash:hash acceptingAfter:u8 rejectingAfter:u8 quorum:u8 statusAfter:enum.deliveryStatus challengeEndsAt:i64',
  ],
  DeliverySubmitted: [
    '682f83291499574b',
    'version:u8 at:i64 proposal:address proposalSequence:u64 delivery:address deliverySequence:u64 actor:address milestone:u8 revision:u16 evidenceRoot:hash waitsUntil:i64',
  ],
  DestroyedCreditsSettled: [
    '1e87c103b52d3c89',
    'version:u8 at:i64 batch:address batchSequence:u64 cancellation:address actor:address amount:u64 firstSerial:u64 destroyedAfter:u64 supplyAfter:u64',
  ],
  DisputeDecided: [
    'b23dbb1ebc689761',
    'version:u8 at:i64 claim:address claimSequence:u64 project:address projectSequence:u64 dispute:address actor:address outcome:enum.disputeStatus abusive:bool decisionHash:hash? deposit:u64 depositTo:address statusAfter:enum.claimStatus acceptedQuantityAfter:u64 challengeEndsAt:i64 waitsUntil:i64',
  ],
  EarmarkReleased: [
    'df7811df35e84a8e',
    'version:u8 at:i64 pool:address poolSequence:u64 freePool:address freePoolSequence:u64 fund:address contributor:address freeContributor:address wallet:address amount:u64 units:u64 number:u64 balanceAfter:u64 contributorRefundedAfter:u64 freeBalanceAfter:u64 freeUnitsAfter:u64 freeContributorUnitsAfter:u64 freeContributorContributedAfter:u64',
  ],
  ExpenseLapsed: [
    '240e777adadc7111',
    'version:u8 at:i64 expense:address expenseSequence:u64 proposal:address proposalSequence:u64 award:address? awardSequence:u64 actor:address amount:u64 reportedAfter:u64',
  ],
  ExpenseReported: [
    '4877872df1097a78',
    'version:u8 at:i64 proposal:address proposalSequence:u64 expense:address expenseSequence:u64 award:address? awardSequence:u64 corrected:address? correctedSequence:u64 actor:address id:u32 line:u8 amount:u64 localAmount:u64 currency:text?.3 rate:u64 spentAt:i64 recipients:u32 documentHash:hash waitsUntil:i64 reportedAfter:u64 acceptedAfter:u64',
  ],
  ExpenseReviewed: [
    '61e808a029f704d8',
    'version:u8 at:i64 expense:address expenseSequence:u64 proposal:address proposalSequence:u64 award:address? awardSequence:u64 organization:address verifier:address person:address verdict:enum.verdict statementHash:hash statusAfter:enum.expenseStatus amount:u64 reportedAfter:u64 acceptedAfter:u64 disallowedAfter:u64',
  ],
  FundCreated: [
    '1f0849a74f52bf52',
    'version:u8 at:i64 fund:address fundSequence:u64 creator:address id:u32 mint:address decimals:u8 manager:address guardian:address depositDestination:address rules:struct.FundRules profileHash:hash expiresAt:i64',
  ],
  FundPauseSet: [
    '6de64fae2ee6abee',
    'version:u8 at:i64 fund:address fundSequence:u64 actor:address pausedBefore:bits.fundPause.u32 pausedAfter:bits.fundPause.u32 paymentsResumeAt:i64',
  ],
  FundRoleAccepted: [
    '6eeb95a8516304d1',
    'version:u8 at:i64 fund:address fundSequence:u64 role:enum.fundRole holderBefore:address holderAfter:address',
  ],
  FundRoleOffered: [
    'd184a585e7afdefd',
    'version:u8 at:i64 fund:address fundSequence:u64 actor:address role:enum.fundRole offeredTo:address?',
  ],
  FundRulesChanged: [
    'e97eefca032fd1f7',
    'version:u8 at:i64 fund:address fundSequence:u64 manager:address depositDestination:address rules:struct.FundRules profileHash:hash rulesDueAt:i64',
  ],
  FundWoundDown: [
    '441ad9ee5d0ee744',
    'version:u8 at:i64 fund:address fundSequence:u64 actor:address expired:bool',
  ],
  GoodsReceived: [
    'b3774d2329d8ce4c',
    'version:u8 at:i64 award:address awardSequence:u64 proposal:address actor:address receiptHash:hash',
  ],
  InvalidationCompensated: [
    '114a13e96b049a59',
    'version:u8 at:i64 reversal:address reversalSequence:u64 cancellation:address organization:address organizationSequence:u64 actor:address amount:u64 coveredAfter:u64 reversalStatusAfter:enum.reversalStatus owingAfter:u32',
  ],
  LetterSigned: [
    '6480ec6a91272b77',
    'version:u8 at:i64 batch:address batchSequence:u64 letter:address organization:address actor:address id:u32 kind:enum.letterKind amount:u64 year:u16 documentHash:hash authorizedByAfter:address? adjustedAfter:u64',
  ],
  MethodologyActivated: [
    '50ee4883dbd00b65',
    'version:u8 at:i64 methodology:address methodologySequence:u64 steward:address',
  ],
  MethodologyCreated: [
    '7814481b62ad59f5',
    'version:u8 at:i64 methodology:address methodologySequence:u64 steward:address code:text.16 revision:u16 effect:enum.methodologyEffect quorum:u8 creditDecimals:u8 warmingPotentialSet:u8 creditSymbol:text.8 challengePeriod:i64 reviewPeriod:i64 bufferBps:u16 documentHash:hash',
  ],
  MethodologyRetired: [
    '4438d9ba614c6da3',
    'version:u8 at:i64 methodology:address methodologySequence:u64 steward:address',
  ],
  MilestoneExtended: [
    '88d3c8b8ba632331',
    'version:u8 at:i64 proposal:address proposalSequence:u64 milestone:u8 manager:address dueBefore:i64 dueAfter:i64 reasonHash:hash',
  ],
  MilestoneMet: [
    '9b0193d8c9ef8864',
    'version:u8 at:i64 proposal:address proposalSequence:u64 milestone:u8 batch:address issued:u64 actor:address',
  ],
  MilestonePaid: [
    '1403112c93516645',
    'version:u8 at:i64 proposal:address proposalSequence:u64 project:address projectSequence:u64 fund:address milestone:u8 kind:enum.milestoneKind actor:address payee:address destination:address amount:u64 paidAfter:u64 escrowAfter:u64 reportDueAt:i64 binds:bool',
  ],
  MintListed: [
    '28d42f047683844d',
    'version:u8 at:i64 listedMint:address listedMintSequence:u64 steward:address mint:address tokenProgram:address decimals:u8 freezable:bool',
  ],
  MoneyAdopted: [
    '341577083857ddaf',
    'version:u8 at:i64 pool:address poolSequence:u64 fund:address manager:address amount:u64 balanceAfter:u64 unitsAfter:u64',
  ],
  MoneyReclaimed: [
    '820accc775a69a86',
    'version:u8 at:i64 moneyBack:address moneyBackSequence:u64 pool:address poolSequence:u64 fund:address proposal:address contributor:address wallet:address reclaim:address amount:u64 units:u64 destination:address? balanceAfter:u64 reclaimableAfter:u64 unitsAfter:u64 contributorUnitsAfter:u64 contributorRefundedAfter:u64',
  ],
  MoneyReturned: [
    '91e4305a6055bde4',
    'version:u8 at:i64 proposal:address proposalSequence:u64 pool:address? poolSequence:u64 freePool:address freePoolSequence:u64 milestone:u8 actor:address source:address amount:u64 freeAmount:u64 balanceAfter:u64 freeBalanceAfter:u64 returnedAfter:u64 moneyBack:address moneyBackSequence:u64 claimUntil:i64',
  ],
  MotionApproved: [
    '8e80779edf0e9801',
    'version:u8 at:i64 motion:address motionSequence:u64 council:address organization:address actor:address approvalsAfter:u8 threshold:u8 statusAfter:enum.motionStatus executableAt:i64 expiresAt:i64',
  ],
  MotionCancelVoted: [
    'f4d5fbcfed6db85d',
    'version:u8 at:i64 motion:address motionSequence:u64 council:address organization:address actor:address cancellationsAfter:u8 threshold:u8 statusAfter:enum.motionStatus',
  ],
  MotionExecuted: [
    'edb68949bd29de00',
    'version:u8 at:i64 motion:address motionSequence:u64 council:address executor:address',
  ],
  MotionProposed: [
    'eeda8bfcbbcd8734',
    'version:u8 at:i64 motion:address motionSequence:u64 council:address organization:address actor:address id:u32 target:enum.motionTarget discriminator:bytes.8. instructionHash:hash timeLock:i64 expiresAt:i64 documentHash:hash',
  ],
  ObjectionDecided: [
    'b139746b009dc6e1',
    'version:u8 at:i64 delivery:address deliverySequence:u64 proposal:address proposalSequence:u64 milestone:u8 objection:address actor:address outcome:enum.disputeStatus abusive:bool decisionHash:hash? deposit:u64 depositTo:address statusAfter:enum.deliveryStatus challengeEndsAt:i64 dueAt:i64',
  ],
  OrganizationChanged: [
    '4c2eb1420107d439',
    'version:u8 at:i64 organization:address organizationSequence:u64 actor:address authority:address kinds:bits.organizationKind.u8 jurisdiction:text.8 profileHash:hash',
  ],
  OrganizationMigrated: [
    '14de416b271da9b1',
    'version:u8 at:i64 organization:address organizationSequence:u64 fromVersion:u8 toVersion:u8',
  ],
  OrganizationRegistered: [
    '8748686639533cfd',
    'version:u8 at:i64 organization:address organizationSequence:u64 steward:address authority:address code:text.8 kinds:bits.organizationKind.u8 jurisdiction:text?.8 profileHash:hash',
  ],
  OrganizationStatusChanged: [
    'c471338c7bd92e4d',
    'version:u8 at:i64 organization:address organizationSequence:u64 actor:address statusBefore:enum.accreditationStatus statusAfter:enum.accreditationStatus reasonHash:hash',
  ],
  ParametersChanged: [
    'c750d6620f46b476',
    'version:u8 at:i64 registry:address registrySequence:u64 steward:address guardian:address depositDestination:address handoverDelay:i64 suspensionTerm:i64 decisionTerm:i64 responseTerm:i64 disputeDeposit:u64 consecutiveClaims:u8',
  ],
  PoolClosed: [
    '6a2e1de72a2c4977',
    'version:u8 at:i64 pool:address poolSequence:u64 fund:address actor:address adopted:u64 closingTotal:u64 units:u64',
  ],
  PoolJoined: [
    '4fcf7dcd04a7b273',
    'version:u8 at:i64 pool:address poolSequence:u64 contributor:address wallet:address contributorsAfter:u64',
  ],
  PoolOpened: [
    '2c35c5d71f3d38aa',
    'version:u8 at:i64 pool:address poolSequence:u64 fund:address fundSequence:u64 manager:address project:address? vault:address',
  ],
  ProjectDocumentsSuperseded: [
    '09765fba3ce663da',
    'version:u8 at:i64 project:address projectSequence:u64 actor:address profileBefore:hash documentBefore:hash profileHash:hash documentHash:hash',
  ],
  ProjectKeyHeld: [
    'cef1447a64df47a6',
    'version:u8 at:i64 projectKey:address project:address actor:address kind:enum.projectKeyKind key:hash previousProject:address?',
  ],
  ProjectKeyReleased: [
    '1184caaba6b3056d',
    'version:u8 at:i64 projectKey:address project:address actor:address key:hash',
  ],
  ProjectProposed: [
    '7614c6901c925a83',
    'version:u8 at:i64 project:address projectSequence:u64 proposer:address organization:address id:u32 owner:address payee:address methodology:address creditingStart:i64 creditingEnd:i64 expectedYearly:u64 jurisdiction:text.8 cell:text?.8 profileHash:hash documentHash:hash waitsUntil:i64',
  ],
  ProjectRegistered: [
    'a3a7f089daf9ada0',
    'version:u8 at:i64 project:address projectSequence:u64 steward:address organization:address validator:address validationHash:hash',
  ],
  ProjectRoleAccepted: [
    '79ca5a81ad5f571f',
    'version:u8 at:i64 project:address projectSequence:u64 role:enum.projectRole holderBefore:address holderAfter:address',
  ],
  ProjectRoleOffered: [
    'd0a5757e130ffa51',
    'version:u8 at:i64 project:address projectSequence:u64 actor:address role:enum.projectRole offeredTo:address?',
  ],
  ProjectStatusChanged: [
    '3d72dcbc7cb281e4',
    'version:u8 at:i64 project:address projectSequence:u64 actor:address organization:address statusBefore:enum.projectStatus statusAfter:enum.projectStatus reasonHash:hash? waitsUntil:i64',
  ],
  ProjectValidated: [
    '9665d79670aba8b3',
    'version:u8 at:i64 project:address projectSequence:u64 validator:address actor:address validationHash:hash',
  ],
  ProposalApproved: [
    '46319be49d2b5831',
    'version:u8 at:i64 proposal:address proposalSequence:u64 fund:address fundSequence:u64 project:address projectSequence:u64 pool:address? poolSequence:u64 freePool:address freePoolSequence:u64 actor:address escrow:address snapshot:u32 drawn:u64 drawnUnits:u64 balanceAfter:u64 freeDrawn:u64 freeDrawnUnits:u64 freeBalanceAfter:u64 deposit:u64',
  ],
  ProposalClosed: [
    '395a2fa46937611b',
    'version:u8 at:i64 proposal:address proposalSequence:u64 actor:address statusAfter:enum.proposalStatus abusive:bool reasonHash:hash? deposit:u64 depositTo:address',
  ],
  ProposalCompleted: [
    'b76be149574570b0',
    'version:u8 at:i64 proposal:address proposalSequence:u64 project:address projectSequence:u64 actor:address reportHash:hash paid:u64 accepted:u64 returned:u64',
  ],
  ProposalCreated: [
    'ba08a06c510d33ce',
    'version:u8 at:i64 proposal:address proposalSequence:u64 fund:address fundSequence:u64 project:address proposer:address organization:address payee:address id:u32 number:u32 snapshot:u32 slot:u64 total:u64 votable:u64 milestoneCount:u8 budgetCount:u8 votingEndsAt:i64 deposit:u64 shareBps:u16 shareFrom:i64 shareUntil:i64 shareTonnage:u64 documentHash:hash pool:address?',
  ],
  ProposalTerminated: [
    '733e097290deb198',
    'version:u8 at:i64 proposal:address proposalSequence:u64 project:address projectSequence:u64 pool:address? poolSequence:u64 freePool:address freePoolSequence:u64 actor:address reasonHash:hash? amount:u64 freeAmount:u64 balanceAfter:u64 freeBalanceAfter:u64 escrowAfter:u64 moneyBack:address moneyBackSequence:u64 claimUntil:i64 ends:bool',
  ],
  RecordAnchored: [
    'b880e8fc6955047d',
    'version:u8 at:i64 record:address recordSequence:u64 actor:address issuer:address byOrganization:bool kind:enum.recordKind subject:address documentHash:hash',
  ],
  RecordSuperseded: [
    '6b8467c7ff52e3b9',
    'version:u8 at:i64 record:address recordSequence:u64 successor:address successorSequence:u64 actor:address',
  ],
  RecordVouched: [
    '77484479634a46de',
    'version:u8 at:i64 record:address recordSequence:u64 vouch:address organization:address actor:address vouchesAfter:u32',
  ],
  RefundPaid: [
    'bf9e59a882ebcf8b',
    'version:u8 at:i64 pool:address poolSequence:u64 fund:address contributor:address wallet:address destination:address amount:u64 balanceAfter:u64 contributorRefundedAfter:u64',
  ],
  RegistryInitialized: [
    '908a3e693a2664b1',
    'version:u8 at:i64 registry:address registrySequence:u64 steward:address guardian:address depositDestination:address',
  ],
  ReturnSettled: [
    '8d583528a5e9bc91',
    'version:u8 at:i64 moneyBack:address moneyBackSequence:u64 pool:address poolSequence:u64 proposal:address actor:address amount:u64 balanceAfter:u64 reclaimableAfter:u64',
  ],
  StewardChanged: [
    '0c3e101b2562c9b2',
    'version:u8 at:i64 registry:address registrySequence:u64 stewardBefore:address stewardAfter:address councilAfter:address?',
  ],
  StewardNamed: [
    'd8704f94e5bd9016',
    'version:u8 at:i64 registry:address registrySequence:u64 steward:address pendingSteward:address? dueAt:i64',
  ],
  VerifierAccredited: [
    'ad4a50d275d9b731',
    'version:u8 at:i64 verifier:address verifierSequence:u64 steward:address organization:address person:address validFrom:i64 validUntil:i64 scopeLength:u8 scope:addresses.8.scopeLength credentialHash:hash',
  ],
  VerifierStatusChanged: [
    '2d95305b177d18df',
    'version:u8 at:i64 verifier:address verifierSequence:u64 actor:address organization:address statusBefore:enum.accreditationStatus statusAfter:enum.accreditationStatus reasonHash:hash',
  ],
  VoteCast: [
    '2735c368bc11e1d5',
    'version:u8 at:i64 proposal:address proposalSequence:u64 pool:address contributor:address wallet:address vote:address choiceBefore:enum?.voteChoice choice:enum.voteChoice value:u64 weight:u64 turnoutAfter:u64 weightForAfter:u64 weightAgainstAfter:u64 votersAfter:u32',
  ],
  VoteClosed: [
    'f0a78369a8571dae',
    'version:u8 at:i64 vote:address proposal:address contributor:address payer:address lamports:u64',
  ],
  VoteFinished: [
    'd81bab1c96661462',
    'version:u8 at:i64 proposal:address proposalSequence:u64 actor:address statusAfter:enum.proposalStatus turnout:u64 votable:u64 weightFor:u64 weightAgainst:u64 coolOffEndsAt:i64 expiresAt:i64 deposit:u64',
  ],
  VouchWithdrawn: [
    '8c2f5f4c65669201',
    'version:u8 at:i64 record:address recordSequence:u64 vouch:address organization:address actor:address vouchesAfter:u32',
  ],
} as const

/** Discriminator in hex, the accounts (w writable, s signer, o optional, =fixed address), the arguments. */
export const INSTRUCTIONS = {
  acceptFundRole: ['a9aaa3d9d30949f0', 'successor:s fund:w eventAuthority program', 'role:enum.fundRole'],
  acceptProjectRole: [
    'd6fd2211f83c4467',
    'successor:s project:w eventAuthority program',
    'role:enum.projectRole',
  ],
  acceptSteward: ['048c4fc4c422c26c', 'successor:s registry:w eventAuthority program', ''],
  accreditVerifier: [
    '168fa8f33d93a4b1',
    'steward:s payer:ws registry organization person verifier:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'validFrom:i64 validUntil:i64 credentialHash:hash scopeLength:u8 scope:addresses.8.scopeLength',
  ],
  activateMethodology: ['e85474a6d5e6e47f', 'steward:s registry methodology:w eventAuthority program', ''],
  adoptMoney: ['3302fd81ea937cab', 'manager:s fund pool:w vault eventAuthority program', ''],
  anchorRecord: [
    '31d53d59b27b146e',
    'actor:s payer:ws registry issuer record:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'documentHash:hash kind:enum.recordKind subject:address',
  ],
  answerConcern: [
    'fc5dd2e0575419bd',
    'authority:s organization concern:w eventAuthority program',
    'status:enum.concernStatus answerHash:hash?',
  ],
  approveMotion: [
    'e8bb64153d16e78c',
    'authority:s organization council motion:w claim:o delivery:o proposal:o project:o eventAuthority program',
    '',
  ],
  approveProposal: [
    '886c665562720793',
    'actor:s payer:ws fund:w project:w organization proposal:w projectPool:wo projectVault:wo freePool:w freeVault:w escrow:w mint depositTo:w tokenProgram systemProgram=11111111111111111111111111111111 eventAuthority program',
    '',
  ],
  attest: [
    '53947877908b75a0',
    'person:s payer:ws registry verifier organization methodology project:w claim:w attestation:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'revision:u16 verdict:enum.verdict quantity:u64 statementHash:hash declarations:bits.declaration.u8',
  ],
  cancel: [
    'e8dbdf29dbecdcbe',
    'holder:s payer:ws batch:w mint:w source:w cancellation:w tokenProgram=TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u64 amount:u64 reason:enum.cancellationReason reasonHash:hash',
  ],
  cancelMotion: ['9bbf21ac868176b2', 'authority:s organization council motion:w eventAuthority program', ''],
  castVote: [
    '14d40fbd45b44597',
    'wallet:s payer:ws proposal:w contributor vote:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'choice:enum.voteChoice',
  ],
  changeAccreditation: [
    'c696f9059812ad96',
    'steward:s registry organization verifier:w eventAuthority program',
    'validFrom:i64 validUntil:i64 credentialHash:hash scopeLength:u8 scope:addresses.8.scopeLength',
  ],
  changeCouncil: [
    '3c51f89a42dcb554',
    'authority:s council:w eventAuthority program',
    'threshold:u8 timeLock:i64 motionPeriod:i64',
  ],
  changeFundRules: [
    'fc8daf82a089fe39',
    'manager:s fund:w eventAuthority program',
    'rules:struct.FundRules depositDestination:address profileHash:hash',
  ],
  changeOrganization: [
    '2d882136d86ac1c8',
    'actor:s registry organization:w eventAuthority program',
    'kinds:bits.organizationKind.u8 jurisdiction:text.8 authority:address profileHash:hash',
  ],
  changeVote: [
    'b8276189536cb94b',
    'wallet:s proposal:w contributor vote:w eventAuthority program',
    'choice:enum.voteChoice',
  ],
  claimCredits: [
    '3b9bc74d8b45c8ad',
    'wallet:s payer:ws proposal contributor batch:w mint shareVault:w destination:w creditClaim:w tokenProgram=TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb systemProgram=11111111111111111111111111111111 eventAuthority program',
    '',
  ],
  closePool: ['8cbdd117ef3eef0b', 'actor:s fund project:o pool:w vault eventAuthority program', ''],
  closeVote: ['899857f9aaef853b', 'proposal vote:w rentTo:w eventAuthority program', ''],
  compensate: [
    '1b4b3ee9245be175',
    'holder:s cancellation:w cancelledBatch cancelledMethodology reversal:w batch methodology organization:w eventAuthority program',
    '',
  ],
  completeProposal: [
    '03301a8790ef05a9',
    'actor:s organization project:w proposal:w eventAuthority program',
    'reportHash:hash',
  ],
  contribute: [
    '522144832000cd5f',
    'wallet:s payer:ws fund pool:w contributor:w mint source:w vault:w tokenProgram systemProgram=11111111111111111111111111111111 eventAuthority program',
    'amount:u64',
  ],
  createCouncil: [
    '8ba8a30d4aadbaa8',
    'creator:s payer:ws council:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 threshold:u8 timeLock:i64 motionPeriod:i64',
  ],
  createFund: [
    '2680120bcb009915',
    'creator:s payer:ws registry listedMint fund:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 manager:address guardian:address depositDestination:address rules:struct.FundRules profileHash:hash expiresAt:i64',
  ],
  createMethodology: [
    '88f711b77446f442',
    'steward:s payer:ws registry methodology:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'code:text.16 revision:u16 effect:enum.methodologyEffect quorum:u8 creditDecimals:u8 warmingPotentialSet:u8 creditSymbol:text.8 challengePeriod:i64 reviewPeriod:i64 bufferBps:u16 documentHash:hash',
  ],
  decideDispute: [
    '43cae68db698cbe5',
    'actor:s registry methodology project:w claim:w dispute:w depositTo:w eventAuthority program',
    'outcome:enum.disputeStatus abusive:bool decisionHash:hash?',
  ],
  decideObjection: [
    '45652b6a705ef0a7',
    'actor:s registry proposal:w project delivery:w objection:w depositTo:w eventAuthority program',
    'outcome:enum.disputeStatus abusive:bool decisionHash:hash?',
  ],
  disputeClaim: [
    '6597b5721ae3742a',
    'disputant:s payer:ws registry claim:w dispute:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'revision:u16 documentHash:hash',
  ],
  disputeDelivery: [
    '041062f0975fefc4',
    'objector:s payer:ws registry proposal:w delivery:w objection:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'documentHash:hash',
  ],
  drawBuffer: [
    'd8bad07e3c23e62b',
    'actor:s reversal:w batch:w mint:w bufferVault:w tokenProgram=TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb eventAuthority program',
    '',
  ],
  endSuspension: ['d481e7cb15afe616', 'actor:s registry batch:w mint eventAuthority program', ''],
  executeMotion: ['033918551008cf8f', 'executor:s council motion:w eventAuthority program', ''],
  expireProposal: ['15ed2bb001ca9290', 'actor:s proposal:w depositTo:w eventAuthority program', ''],
  extendMilestone: [
    '852dc5b5fa95fa8b',
    'manager:s fund proposal:w eventAuthority program',
    'milestone:u8 dueAt:i64 reasonHash:hash',
  ],
  fileConcern: [
    '3943007c73d73c13',
    'authority:s payer:ws registry organization concern:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 subject:address documentHash:hash',
  ],
  finishVote: ['f043c8165e314ec0', 'actor:s proposal:w depositTo:w eventAuthority program', ''],
  holdProjectKey: [
    '59f9a90e04cc6d69',
    'actor:s payer:ws registry organization project projectKey:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'key:hash kind:enum.projectKeyKind',
  ],
  initializeRegistry: [
    'bdb51411ae39f93b',
    'upgradeAuthority:s payer:ws registry:w programData=BuxhnZ3qodXnxs4yf8PBPkyX71sxT3yZmAgZg4CesfVu systemProgram=11111111111111111111111111111111 eventAuthority program',
    'steward:address guardian:address depositDestination:address',
  ],
  issueBatch: [
    '825473e7f0f27079',
    'payer:ws registry project:w organization methodology claim:w batch:w mint:w destination:w bufferVault:w shareVault:wo tokenProgram=TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb systemProgram=11111111111111111111111111111111 eventAuthority program',
    '',
  ],
  joinPool: [
    '0e413e107411c36b',
    'wallet:s payer:ws fund pool:w contributor:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    '',
  ],
  lapseDelivery: ['a505579e97369caf', 'actor:s proposal:w delivery:w eventAuthority program', ''],
  lapseExpense: ['362c24cd1a6e2f91', 'actor:s proposal:w expense:w award:wo eventAuthority program', ''],
  listMint: [
    '103c19e97de6da64',
    'steward:s payer:ws registry mint listedMint:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    '',
  ],
  logAward: [
    'f53661cb3aa9a585',
    'actor:s payer:ws organization proposal:w award:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 line:u8 method:enum.awardMethod amount:u64 supplier:text.16 documentHash:hash',
  ],
  logExpense: [
    '4587241e9b80d3b0',
    'actor:s payer:ws organization proposal:w expense:w award:wo corrected:wo systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 line:u8 amount:u64 localAmount:u64 currency:text?.3 rate:u64 spentAt:i64 recipients:u32 documentHash:hash',
  ],
  logReceipt: [
    '4210fb25b8a7e890',
    'actor:s organization proposal award:w eventAuthority program',
    'receiptHash:hash',
  ],
  meetMilestone: [
    '6b9d3079db5f75b7',
    'actor:s payer:ws organization proposal:w batch evidence:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'milestone:u8',
  ],
  migrateOrganization: [
    '47c8b38925a99566',
    'payer:ws organization:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    '',
  ],
  nameSteward: ['a17d6d118964c751', 'steward:s registry:w eventAuthority program', 'successor:address?'],
  offerFundRole: [
    'd70e36a3fb5b17fc',
    'actor:s fund:w eventAuthority program',
    'role:enum.fundRole offeredTo:address?',
  ],
  offerProjectRole: [
    '1e2217c431845f75',
    'actor:s organization project:w eventAuthority program',
    'role:enum.projectRole offeredTo:address?',
  ],
  openBatch: [
    '67a317453f9b6ca3',
    'payer:ws registry project:w organization methodology claim:w batch:w mint:w tokenProgram=TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb systemProgram=11111111111111111111111111111111 eventAuthority program',
    '',
  ],
  openPool: [
    '60d76e3d01f6cde4',
    'manager:s payer:ws fund:w projectAccount:o pool:w mint vault:w tokenProgram systemProgram=11111111111111111111111111111111 eventAuthority program',
    'project:address?',
  ],
  pauseActions: [
    '75daffcf72bdce9a',
    'actor:s registry:w eventAuthority program',
    'switches:bits.registryPause.u32',
  ],
  payMilestone: [
    '902fae975279997e',
    'actor:s fund project:w proposal:w mint escrow:w destination:w tokenProgram eventAuthority program',
    'milestone:u8',
  ],
  propose: [
    '5dfd52a87621665a',
    'proposer:s payer:ws fund:w project organization consent:so projectPool freePool proposal:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 total:u64 payee:address milestones:vec.PlannedMilestone budget:vec.PlannedLine shareBps:u16 shareFrom:i64 shareUntil:i64 shareTonnage:u64 documentHash:hash',
  ],
  proposeMotion: [
    'df6b56320d37f50d',
    'authority:s payer:ws organization council motion:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 target:enum.motionTarget documentHash:hash accounts:vec.MotionAccount data:vec.u8',
  ],
  proposeProject: [
    '9749650539338f31',
    'authority:s payer:ws registry organization methodology project:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 owner:address payee:address creditingStart:i64 creditingEnd:i64 expectedYearly:u64 jurisdiction:text.8 cell:text?.8 profileHash:hash documentHash:hash',
  ],
  reclaimMoney: [
    '011575cc3281b2c4',
    'wallet:s payer:ws fund proposal moneyBack:w pool:w contributor:w reclaim:w mint vault:w destination:wo tokenProgram systemProgram=11111111111111111111111111111111 eventAuthority program',
    '',
  ],
  refund: [
    '0260b7fb3fd02e2e',
    'wallet:s fund pool:w contributor:w mint vault:w destination:w tokenProgram eventAuthority program',
    '',
  ],
  registerOrganization: [
    'b71de44c5e09c489',
    'steward:s payer:ws registry organization:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'code:text.8 kinds:bits.organizationKind.u8 jurisdiction:text.8 authority:address profileHash:hash',
  ],
  registerProject: [
    '829679d8b7e1f3c0',
    'steward:s registry organization methodology project:w eventAuthority program',
    '',
  ],
  releaseBuffer: [
    '6bfae490791543e8',
    'steward:s registry project batch:w mint bufferVault:w destination:w tokenProgram=TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb eventAuthority program',
    'amount:u64',
  ],
  releaseEarmark: [
    'b129a68e44205831',
    'wallet:s payer:ws fund pool:w contributor:w freePool:w freeContributor:w mint vault:w freeVault:w tokenProgram systemProgram=11111111111111111111111111111111 eventAuthority program',
    '',
  ],
  releaseProjectKey: [
    'b8cebe57d2d68252',
    'actor:s organization project projectKey:w eventAuthority program',
    '',
  ],
  resubmitClaim: [
    'b1e2dac039d5aa0e',
    'owner:s payer:ws registry project methodology claim:w evidence:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'evidenceRoot:hash quantity:u64 answerHash:hash?',
  ],
  resumeActions: [
    'af34d07c9238ce6a',
    'steward:s registry:w eventAuthority program',
    'switches:bits.registryPause.u32',
  ],
  retire: [
    '2c8a991fde351510',
    'holder:s payer:ws batch:w mint:w source:w retirement:w tokenProgram=TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u64 amount:u64 purpose:enum.retirementPurpose country:text?.2 beneficiaryKind:enum.beneficiaryKind beneficiary:beneficiary periodStart:i64 periodEnd:i64',
  ],
  retireMethodology: ['39bef559d587e9bb', 'steward:s registry methodology:w eventAuthority program', ''],
  returnMoney: [
    'e355da336ec4b2ac',
    'actor:s payer:ws fund proposal:w pool:wo vault:wo freePool:w freeVault:w mint source:w moneyBack:w tokenProgram systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 milestone:u8 amount:u64',
  ],
  reverseBatch: [
    'f08132b9ae2cf62e',
    'steward:s payer:ws registry methodology organization:w project batch:w mint reversal:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 kind:enum.reversalKind amount:u64 documentHash:hash',
  ],
  reviewDelivery: [
    '7bcd8d997a87ffc5',
    'person:s verifier organization project proposal:w delivery:w eventAuthority program',
    'verdict:enum.verdict statementHash:hash declarations:bits.declaration.u8',
  ],
  reviewExpense: [
    '4bfce486d2876feb',
    'person:s verifier organization project proposal:w expense:w award:wo eventAuthority program',
    'verdict:enum.verdict statementHash:hash declarations:bits.declaration.u8',
  ],
  revokeAttestation: [
    '0c9c67a1c2f6d3b3',
    'actor:s registry organization methodology claim:w attestation:w batch:wo eventAuthority program',
    'reasonHash:hash',
  ],
  setFundPause: ['ab131e24640f1bcb', 'actor:s fund:w eventAuthority program', 'paused:bits.fundPause.u32'],
  setOrganizationStatus: [
    '52128ca08fefbfd3',
    'actor:s registry organization:w council:wo eventAuthority program',
    'status:enum.accreditationStatus reasonHash:hash',
  ],
  setParameters: [
    'da72294bd0ed611c',
    'steward:s registry:w eventAuthority program',
    'guardian:address depositDestination:address parameters:struct.Parameters',
  ],
  setProjectStatus: [
    '265364e409e353aa',
    'actor:s registry organization project:w eventAuthority program',
    'status:enum.projectStatus reasonHash:hash?',
  ],
  setVerifierStatus: [
    '447e9419d13b5f41',
    'actor:s registry verifier:w eventAuthority program',
    'status:enum.accreditationStatus reasonHash:hash',
  ],
  settleDestroyed: [
    '7dc3e6771d7e0e73',
    'actor:s payer:ws batch:w mint cancellation:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u64',
  ],
  settleReturn: ['d6c534204167ddd6', 'actor:s proposal moneyBack:w pool:w vault eventAuthority program', ''],
  signLetter: [
    'f2c400a4e0e7e989',
    'authority:s payer:ws organization project batch:w mint letter:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 kind:enum.letterKind amount:u64 year:u16 documentHash:hash',
  ],
  submitClaim: [
    'a36c6f2edc524dd4',
    'owner:s payer:ws registry project:w organization methodology claim:w evidence:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 evidenceRoot:hash periodStart:i64 periodEnd:i64 quantity:u64 fundingHash:hash? proposalCount:u8 proposals:addresses.4.proposalCount proposalBps:numbers.u16.4 otherFundingBps:u16',
  ],
  submitDelivery: [
    'd9b1213688b97b60',
    'actor:s payer:ws organization proposal:w delivery:w evidence:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'milestone:u8 revision:u16 evidenceRoot:hash',
  ],
  supersedeProjectDocuments: [
    'f6106b307f35528e',
    'authority:s organization project:w eventAuthority program',
    'profileHash:hash documentHash:hash',
  ],
  supersedeRecord: ['36d117775829390e', 'actor:s issuer record:w successor:w eventAuthority program', ''],
  suspendBatch: [
    '3ea82cc96655e677',
    'actor:s registry batch:w mint eventAuthority program',
    'reasonHash:hash',
  ],
  terminateProposal: [
    '5a60bb026072244f',
    'actor:s payer:ws fund project:w proposal:w pool:wo vault:wo freePool:w freeVault:w mint escrow:w moneyBack:w tokenProgram systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 reasonHash:hash?',
  ],
  validateProject: [
    '5c592eac0d779e3c',
    'authority:s registry validator project:w eventAuthority program',
    'validationHash:hash',
  ],
  vetoProposal: [
    'b1c5d060a94417a2',
    'guardian:s fund proposal:w depositTo:w eventAuthority program',
    'abusive:bool reasonHash:hash',
  ],
  vouchRecord: [
    '34558ae815f65e5b',
    'authority:s payer:ws organization record:w vouch:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    '',
  ],
  windDownFund: ['69acde2f457daa4e', 'actor:s fund:w eventAuthority program', ''],
  withdrawClaim: ['741978042da6fd6a', 'actor:s project:w claim:w eventAuthority program', 'reasonHash:hash?'],
  withdrawProposal: [
    '8701b96324450f26',
    'proposer:s proposal:w depositTo:w eventAuthority program',
    'reasonHash:hash?',
  ],
  withdrawVouch: ['c92140e2fcc11b53', 'authority:s organization record:w vouch:w eventAuthority program', ''],
} as const
