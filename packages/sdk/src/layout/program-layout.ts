// Generated from the IDL by `node packages/sdk/scripts/layouts.mjs`. Do not edit.

export const PROGRAM_ADDRESS = 'HzyHKA6xu6bDoNhpU5cNksyigYAySXagGLQFa4fk1eau'
/** The program's own address that signs its events. */
export const EVENT_AUTHORITY_ADDRESS = '2TpDkjV1q8ZBsrEi2K9fWQv6EikyZfvu6Zt9ZE69Zq8F'

/** Rows inside accounts and events: `field:type` in the order of the bytes. */
export const STRUCTS = {
  AttestationRow: 'quantity:u64 organization:address verdict:enum.verdict revoked:bool _:skip.6',
  Checkpoint: 'units:u64 unitsBefore:u64 slot:u64 counter:u32 series:u32',
  FundRules:
    'votingPeriod:i64 coolOff:i64 challengePeriod:i64 minimumContribution:u64 proposalDeposit:u64 capPeriod:i64 capPerPeriodBps:u16 capPerProposalBps:u16 quorumBps:u16 approvalBps:u16 reviewers:u8 voteWeight:enum.voteWeight _:skip.6',
  OpenPeriod: 'start:i64 end:i64',
} as const

/** Discriminator in hex, and the fields behind it. */
export const ACCOUNTS = {
  Attestation: [
    '987db75624927949',
    'version:u8 bump:u8 verdict:enum.verdict revoked:bool revision:u16 _:skip.2 quantity:u64 attestedAt:i64 revokedAt:i64 claim:address organization:address verifier:address statementHash:hash payer:address _:skip.64',
  ],
  Batch: [
    '9cc2462c1658892c',
    'version:u8 bump:u8 status:enum.batchStatus decimals:u8 mintBump:u8 bufferBump:u8 vintage:u16 sequence:u64 number:u32 _:skip.4 accepted:u64 issued:u64 buffered:u64 fundShare:u64 retired:u64 cancelled:u64 destroyed:u64 nextSerial:u64 retirements:u64 cancellations:u64 openedAt:i64 issuedAt:i64 suspendedUntil:i64 code:text.32 claim:address project:address methodology:address mint:address bufferVault:address? authorizedBy:address? authorizationHash:hash? reasonHash:hash? payer:address _:skip.64',
  ],
  Claim: [
    '9b4616b07bd7f666',
    'version:u8 bump:u8 status:enum.claimStatus attestationCount:u8 id:u32 number:u32 revision:u16 vintage:u16 sequence:u64 periodStart:i64 periodEnd:i64 quantity:u64 acceptedQuantity:u64 submittedAt:i64 decidedAt:i64 challengeEndsAt:i64 boundShareBps:u16 proposalCount:u8 _:skip.5 project:address methodology:address owner:address evidenceRoot:hash fundingHash:hash? batch:address? payer:address proposals:addresses.4.proposalCount attestations:rows.AttestationRow.8.attestationCount _:skip.64',
  ],
  Contributor: [
    'dedeffd485311b5d',
    'version:u8 bump:u8 _:skip.2 series:u32 units:u64 contributed:u64 refunded:u64 contributions:u64 joinedAt:i64 lastAt:i64 poolSequence:u64 pool:address fund:address wallet:address payer:address _:skip.64',
  ],
  Fund: [
    '3e80b7d05b1fd4d1',
    'version:u8 bump:u8 status:enum.fundStatus decimals:u8 paused:bits.fundPause.u32 sequence:u64 id:u32 pools:u32 proposals:u64 createdAt:i64 rules:struct.FundRules mint:address tokenProgram:address creator:address manager:address pendingManager:address? guardian:address depositDestination:address profileHash:hash payer:address _:skip.64',
  ],
  ListedMint: [
    '6d31bcd2ed1250f9',
    'version:u8 bump:u8 decimals:u8 freezable:bool _:skip.4 listedAt:i64 sequence:u64 mint:address tokenProgram:address payer:address _:skip.64',
  ],
  Methodology: [
    'c195f461438edcf8',
    'version:u8 bump:u8 status:enum.methodologyStatus effect:enum.methodologyEffect quorum:u8 creditDecimals:u8 warmingPotentialSet:u8 _:skip.1 sequence:u64 createdAt:i64 activatedAt:i64 challengePeriod:i64 reviewPeriod:i64 bufferBps:u16 revision:u16 _:skip.4 code:text.16 creditSymbol:text.8 documentHash:hash payer:address _:skip.64',
  ],
  Organization: [
    '912698fb5b3976a0',
    'version:u8 bump:u8 status:enum.accreditationStatus kinds:bits.organizationKind.u8 _:skip.4 sequence:u64 registeredAt:i64 code:text.8 authority:address profileHash:hash payer:address jurisdiction:text?.8 _:skip.64',
  ],
  Pool: [
    'f19a6d0411b16dbc',
    'version:u8 bump:u8 vaultBump:u8 _:skip.1 series:u32 sequence:u64 balance:u64 units:u64 contributed:u64 adopted:u64 returned:u64 drawn:u64 refunded:u64 contributions:u64 contributors:u64 unitsSlot:u64 unitsBeforeSlot:u64 openedAt:i64 fund:address project:address? vault:address payer:address _:skip.64',
  ],
  Project: [
    'cda8bdcab5f78e13',
    'version:u8 bump:u8 status:enum.projectStatus _:skip.1 id:u32 sequence:u64 claims:u32 batches:u32 registeredAt:i64 creditingStart:i64 creditingEnd:i64 expectedYearly:u64 issuedThrough:i64 issued:u64 openPeriods:rows.OpenPeriod.4. jurisdiction:text.8 cell:text?.8 organization:address proposer:address owner:address payee:address methodology:address validator:address validationHash:hash profileHash:hash documentHash:hash binding:address? payer:address _:skip.64',
  ],
  Registry: [
    '2fae6ef6b8b6fcda',
    'version:u8 bump:u8 _:skip.2 paused:bits.registryPause.u32 sequence:u64 initializedAt:i64 stewardDueAt:i64 steward:address pendingSteward:address? guardian:address payer:address _:skip.64',
  ],
  Retirement: [
    'b4243a5f94bc0f26',
    'version:u8 bump:u8 batchStatus:enum.batchStatus purpose:enum.retirementPurpose beneficiaryKind:enum.beneficiaryKind _:skip.1 country:text?.2 amount:u64 firstSerial:u64 number:u64 retiredAt:i64 periodStart:i64 periodEnd:i64 batch:address holder:address payer:address beneficiary:beneficiary _:skip.64',
  ],
  Verifier: [
    'c3b1b947483d4d70',
    'version:u8 bump:u8 status:enum.accreditationStatus scopeLength:u8 _:skip.4 sequence:u64 validFrom:i64 validUntil:i64 accreditedAt:i64 statusChangedAt:i64 organization:address person:address payer:address credentialHash:hash reasonHash:hash? scope:addresses.8.scopeLength _:skip.64',
  ],
  EvidenceGuard: ['626086a80cff35ac', 'version:u8 bump:u8 _:skip.6 claim:address payer:address _:skip.64'],
} as const

export const EVENTS = {
  BatchIssued: [
    '6f1a7e1b64a992c4',
    'version:u8 at:i64 batch:address batchSequence:u64 project:address projectSequence:u64 claim:address claimSequence:u64 payer:address mint:address owner:address destination:address bufferVault:address issued:u64 toProject:u64 toBuffer:u64 toFund:u64 projectIssuedAfter:u64',
  ],
  BatchOpened: [
    'e878389609c1bf60',
    'version:u8 at:i64 batch:address batchSequence:u64 project:address projectSequence:u64 claim:address claimSequence:u64 payer:address mint:address code:text.32 vintage:u16 decimals:u8 quantity:u64',
  ],
  ClaimAttested: [
    'dc654b7d953e9e58',
    'version:u8 at:i64 claim:address claimSequence:u64 project:address attestation:address organization:address verifier:address person:address revision:u16 verdict:enum.verdict quantity:u64 statementHash:hash acceptingAfter:u8 rejectingAfter:u8 quorum:u8 statusBefore:enum.claimStatus statusAfter:enum.claimStatus acceptedQuantityAfter:u64 challengeEndsAt:i64 projectSequence:u64',
  ],
  ClaimSubmitted: [
    '5f0178e3b1f0ae34',
    'version:u8 at:i64 claim:address claimSequence:u64 project:address projectSequence:u64 owner:address methodology:address id:u32 number:u32 revision:u16 vintage:u16 periodStart:i64 periodEnd:i64 quantity:u64 evidenceRoot:hash fundingHash:hash? proposalCount:u8 proposals:addresses.4.proposalCount',
  ],
  ContributionReceived: [
    '2cd558c8ba2af875',
    'version:u8 at:i64 pool:address poolSequence:u64 fund:address contributor:address wallet:address amount:u64 units:u64 number:u64 balanceAfter:u64 unitsAfter:u64 contributorUnitsAfter:u64 contributorContributedAfter:u64',
  ],
  CreditsRetired: [
    '11910f5a47827246',
    'version:u8 at:i64 batch:address batchSequence:u64 retirement:address holder:address amount:u64 firstSerial:u64 number:u64 purpose:enum.retirementPurpose country:text?.2 beneficiaryKind:enum.beneficiaryKind beneficiary:beneficiary periodStart:i64 periodEnd:i64 retiredAfter:u64 supplyAfter:u64 heldAfter:u64',
  ],
  FundCreated: [
    '1f0849a74f52bf52',
    'version:u8 at:i64 fund:address fundSequence:u64 creator:address id:u32 mint:address decimals:u8 manager:address guardian:address depositDestination:address rules:struct.FundRules profileHash:hash',
  ],
  FundPauseSet: [
    '6de64fae2ee6abee',
    'version:u8 at:i64 fund:address fundSequence:u64 actor:address pausedBefore:bits.fundPause.u32 pausedAfter:bits.fundPause.u32',
  ],
  MethodologyActivated: [
    '50ee4883dbd00b65',
    'version:u8 at:i64 methodology:address methodologySequence:u64 steward:address',
  ],
  MethodologyCreated: [
    '7814481b62ad59f5',
    'version:u8 at:i64 methodology:address methodologySequence:u64 steward:address code:text.16 revision:u16 effect:enum.methodologyEffect quorum:u8 creditDecimals:u8 warmingPotentialSet:u8 creditSymbol:text.8 challengePeriod:i64 reviewPeriod:i64 bufferBps:u16 documentHash:hash',
  ],
  MintListed: [
    '28d42f047683844d',
    'version:u8 at:i64 listedMint:address listedMintSequence:u64 steward:address mint:address tokenProgram:address decimals:u8 freezable:bool',
  ],
  OrganizationMigrated: [
    '14de416b271da9b1',
    'version:u8 at:i64 organization:address organizationSequence:u64 fromVersion:u8 toVersion:u8',
  ],
  OrganizationRegistered: [
    '8748686639533cfd',
    'version:u8 at:i64 organization:address organizationSequence:u64 steward:address authority:address code:text.8 kinds:bits.organizationKind.u8 jurisdiction:text?.8 profileHash:hash',
  ],
  PoolJoined: [
    '4fcf7dcd04a7b273',
    'version:u8 at:i64 pool:address poolSequence:u64 contributor:address wallet:address contributorsAfter:u64',
  ],
  PoolOpened: [
    '2c35c5d71f3d38aa',
    'version:u8 at:i64 pool:address poolSequence:u64 fund:address fundSequence:u64 manager:address project:address? vault:address',
  ],
  ProjectRegistered: [
    'a3a7f089daf9ada0',
    'version:u8 at:i64 project:address projectSequence:u64 steward:address organization:address id:u32 owner:address payee:address methodology:address creditingStart:i64 creditingEnd:i64 expectedYearly:u64 jurisdiction:text.8 cell:text?.8 validator:address validationHash:hash profileHash:hash documentHash:hash',
  ],
  RegistryInitialized: [
    '908a3e693a2664b1',
    'version:u8 at:i64 registry:address registrySequence:u64 steward:address guardian:address',
  ],
  VerifierAccredited: [
    'ad4a50d275d9b731',
    'version:u8 at:i64 verifier:address verifierSequence:u64 steward:address organization:address person:address validFrom:i64 validUntil:i64 scopeLength:u8 scope:addresses.8.scopeLength credentialHash:hash',
  ],
  VerifierStatusChanged: [
    '2d95305b177d18df',
    'version:u8 at:i64 verifier:address verifierSequence:u64 steward:address organization:address statusBefore:enum.accreditationStatus statusAfter:enum.accreditationStatus reasonHash:hash',
  ],
} as const

/** Discriminator in hex, the accounts (w writable, s signer, o optional, =fixed address), the arguments. */
export const INSTRUCTIONS = {
  accreditVerifier: [
    '168fa8f33d93a4b1',
    'steward:s payer:ws registry organization person verifier:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'validFrom:i64 validUntil:i64 credentialHash:hash scopeLength:u8 scope:addresses.8.scopeLength',
  ],
  activateMethodology: ['e85474a6d5e6e47f', 'steward:s registry methodology:w eventAuthority program', ''],
  attest: [
    '53947877908b75a0',
    'person:s payer:ws registry verifier organization methodology project:w claim:w attestation:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'revision:u16 verdict:enum.verdict quantity:u64 statementHash:hash',
  ],
  contribute: [
    '522144832000cd5f',
    'wallet:s payer:ws fund pool:w contributor:w mint source:w vault:w tokenProgram systemProgram=11111111111111111111111111111111 eventAuthority program',
    'amount:u64',
  ],
  createFund: [
    '2680120bcb009915',
    'creator:s payer:ws registry listedMint fund:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 manager:address guardian:address depositDestination:address rules:struct.FundRules profileHash:hash',
  ],
  createMethodology: [
    '88f711b77446f442',
    'steward:s payer:ws registry methodology:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'code:text.16 revision:u16 effect:enum.methodologyEffect quorum:u8 creditDecimals:u8 warmingPotentialSet:u8 creditSymbol:text.8 challengePeriod:i64 reviewPeriod:i64 bufferBps:u16 documentHash:hash',
  ],
  initializeRegistry: [
    'bdb51411ae39f93b',
    'upgradeAuthority:s payer:ws registry:w programData=BuxhnZ3qodXnxs4yf8PBPkyX71sxT3yZmAgZg4CesfVu systemProgram=11111111111111111111111111111111 eventAuthority program',
    'steward:address guardian:address',
  ],
  issueBatch: [
    '825473e7f0f27079',
    'payer:ws registry project:w methodology claim:w batch:w mint:w destination:w bufferVault:w tokenProgram=TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb systemProgram=11111111111111111111111111111111 eventAuthority program',
    '',
  ],
  joinPool: [
    '0e413e107411c36b',
    'wallet:s payer:ws fund pool:w contributor:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    '',
  ],
  listMint: [
    '103c19e97de6da64',
    'steward:s payer:ws registry mint listedMint:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    '',
  ],
  migrateOrganization: [
    '47c8b38925a99566',
    'payer:ws organization:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    '',
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
  registerOrganization: [
    'b71de44c5e09c489',
    'steward:s payer:ws registry organization:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'code:text.8 kinds:bits.organizationKind.u8 jurisdiction:text.8 authority:address profileHash:hash',
  ],
  registerProject: [
    '829679d8b7e1f3c0',
    'steward:s authority:s payer:ws registry organization validator methodology project:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 owner:address payee:address creditingStart:i64 creditingEnd:i64 expectedYearly:u64 jurisdiction:text.8 cell:text?.8 validationHash:hash profileHash:hash documentHash:hash',
  ],
  retire: [
    '2c8a991fde351510',
    'holder:s payer:ws batch:w mint:w source:w retirement:w tokenProgram=TokenzQdBNbLqP5VEhdkAS6EPFLC1PHnBqCXEpPxuEb systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u64 amount:u64 purpose:enum.retirementPurpose country:text?.2 beneficiaryKind:enum.beneficiaryKind beneficiary:beneficiary periodStart:i64 periodEnd:i64',
  ],
  setFundPause: ['ab131e24640f1bcb', 'actor:s fund:w eventAuthority program', 'paused:bits.fundPause.u32'],
  setVerifierStatus: [
    '447e9419d13b5f41',
    'steward:s registry verifier:w eventAuthority program',
    'status:enum.accreditationStatus reasonHash:hash',
  ],
  submitClaim: [
    'a36c6f2edc524dd4',
    'owner:s payer:ws registry project:w organization methodology claim:w evidence:w systemProgram=11111111111111111111111111111111 eventAuthority program',
    'id:u32 evidenceRoot:hash periodStart:i64 periodEnd:i64 quantity:u64 fundingHash:hash? proposalCount:u8 proposals:addresses.4.proposalCount',
  ],
} as const
