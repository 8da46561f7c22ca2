// What the IDL's plain integers and byte arrays mean. The IDL says `u8` and `[u8; 32]`; whether that is a status or
// a count, a hash or a code, and whether zero means "none", stands in the program's documentation and here.

/** Values with names, by `Owner.field` or by `field` for every owner. The names are those of src/enums.ts. */
const ENUMS = {
  'Organization.status': 'accreditationStatus',
  'Verifier.status': 'accreditationStatus',
  'VerifierStatusChanged.status_before': 'accreditationStatus',
  'VerifierStatusChanged.status_after': 'accreditationStatus',
  'set_verifier_status.status': 'accreditationStatus',
  'OrganizationStatusChanged.status_before': 'accreditationStatus',
  'OrganizationStatusChanged.status_after': 'accreditationStatus',
  'set_organization_status.status': 'accreditationStatus',
  'Methodology.status': 'methodologyStatus',
  'Project.status': 'projectStatus',
  'ProjectStatusChanged.status_before': 'projectStatus',
  'ProjectStatusChanged.status_after': 'projectStatus',
  'set_project_status.status': 'projectStatus',
  'ProjectKey.kind': 'projectKeyKind',
  'ProjectKeyHeld.kind': 'projectKeyKind',
  'hold_project_key.kind': 'projectKeyKind',
  role: 'projectRole',
  'Claim.status': 'claimStatus',
  'ClaimAttested.status_before': 'claimStatus',
  'ClaimAttested.status_after': 'claimStatus',
  'ClaimWithdrawn.status_before': 'claimStatus',
  'DisputeDecided.status_after': 'claimStatus',
  'AttestationRevoked.status_before': 'claimStatus',
  'AttestationRevoked.status_after': 'claimStatus',
  'Dispute.status': 'disputeStatus',
  outcome: 'disputeStatus',
  'Batch.status': 'batchStatus',
  'Batch.status_before': 'batchStatus?',
  'BatchSuspended.status_before': 'batchStatus',
  'BatchSuspensionEnded.status_after': 'batchStatus',
  'BatchReversed.status_before': 'batchStatus',
  'BatchReversed.status_after': 'batchStatus',
  batch_status: 'batchStatus',
  'Reversal.kind': 'reversalKind',
  'BatchReversed.kind': 'reversalKind',
  'reverse_batch.kind': 'reversalKind',
  'Reversal.status': 'reversalStatus',
  reversal_status_after: 'reversalStatus',
  'Cancellation.reason': 'cancellationReason',
  'CreditsCancelled.reason': 'cancellationReason',
  'cancel.reason': 'cancellationReason',
  'Letter.kind': 'letterKind',
  'LetterSigned.kind': 'letterKind',
  'sign_letter.kind': 'letterKind',
  'Record.kind': 'recordKind',
  'RecordAnchored.kind': 'recordKind',
  'anchor_record.kind': 'recordKind',
  'Concern.status': 'concernStatus',
  'ConcernAnswered.status_after': 'concernStatus',
  'answer_concern.status': 'concernStatus',
  'Motion.status': 'motionStatus',
  'MotionApproved.status_after': 'motionStatus',
  'MotionCancelVoted.status_after': 'motionStatus',
  target: 'motionTarget',
  'Fund.status': 'fundStatus',
  'FundRoleOffered.role': 'fundRole',
  'FundRoleAccepted.role': 'fundRole',
  'offer_fund_role.role': 'fundRole',
  'accept_fund_role.role': 'fundRole',
  'Pool.status': 'poolStatus',
  'Proposal.status': 'proposalStatus',
  'VoteFinished.status_after': 'proposalStatus',
  'ProposalClosed.status_after': 'proposalStatus',
  'MilestoneRow.kind': 'milestoneKind',
  'MilestoneRow.status': 'milestoneStatus',
  'PlannedMilestone.kind': 'milestoneKind',
  'MilestonePaid.kind': 'milestoneKind',
  choice: 'voteChoice',
  choice_before: 'voteChoice?',
  'Delivery.status': 'deliveryStatus',
  'DeliveryReviewed.status_after': 'deliveryStatus',
  'ObjectionDecided.status_after': 'deliveryStatus',
  'Objection.status': 'disputeStatus',
  method: 'awardMethod',
  'Expense.status': 'expenseStatus',
  'ExpenseReviewed.status_after': 'expenseStatus',
  effect: 'methodologyEffect',
  verdict: 'verdict',
  purpose: 'retirementPurpose',
  beneficiary_kind: 'beneficiaryKind',
  vote_weight: 'voteWeight',
}

const BITS = {
  kinds: 'organizationKind',
  'Registry.paused': 'registryPause',
  'ActionsPaused.paused_before': 'registryPause',
  'ActionsPaused.paused_after': 'registryPause',
  'ActionsResumed.paused_before': 'registryPause',
  'ActionsResumed.paused_after': 'registryPause',
  switches: 'registryPause',
  declarations: 'declaration',
  flags: 'motionAccountFlag',
  paused: 'fundPause',
  paused_before: 'fundPause',
  paused_after: 'fundPause',
}

const BOOLEANS = [
  'freezable',
  'revoked',
  'released',
  'abusive',
  'lapsed',
  'upheld',
  'withdrawn',
  'by_organization',
  'active',
  'extended',
  'expired',
  'in_force',
  'binds',
  'ended',
  'ends',
]
const HASHES = ['evidence_root', 'evidence_before', 'profile_before', 'document_before', 'key']
const TEXTS = ['code', 'jurisdiction', 'cell', 'credit_symbol', 'country', 'currency', 'supplier']

/** Where zero means that there is none. */
const OPTIONAL = [
  'Organization.jurisdiction',
  'OrganizationRegistered.jurisdiction',
  'Registry.pending_steward',
  'Verifier.reason_hash',
  'Batch.buffer_vault',
  'Batch.authorized_by',
  'Batch.authorization_hash',
  'Batch.reason_hash',
  'Registry.council',
  'StewardNamed.pending_steward',
  'StewardChanged.council_after',
  'name_steward.successor',
  'Project.pending_owner',
  'Project.pending_payee',
  'Project.validator',
  'Project.validation_hash',
  'ProjectRoleOffered.offered_to',
  'offer_project_role.offered_to',
  'previous_project',
  'Claim.batch',
  'Claim.dispute',
  'AttestationRevoked.batch',
  'answer_hash',
  'decision_hash',
  'Project.reason_hash',
  'Claim.reason_hash',
  'ProjectStatusChanged.reason_hash',
  'set_project_status.reason_hash',
  'ClaimWithdrawn.reason_hash',
  'withdraw_claim.reason_hash',
  'Cancellation.reason_hash',
  'Cancellation.applied_to',
  'authorized_by_after',
  'supersedes',
  'superseded_by',
  'Fund.pending_manager',
  'Fund.pending_guardian',
  'FundRoleOffered.offered_to',
  'offer_fund_role.offered_to',
  'offer_fund_role.to',
  'Batch.share_vault',
  'BatchIssued.share_vault',
  'Proposal.escrow',
  'Proposal.reason_hash',
  'Proposal.report_hash',
  'ProposalClosed.reason_hash',
  'ProposalTerminated.reason_hash',
  'withdraw_proposal.reason_hash',
  'terminate_proposal.reason_hash',
  'ProposalCreated.pool',
  'ProposalApproved.pool',
  'ProposalTerminated.pool',
  'MoneyReturned.pool',
  'Delivery.objection',
  'Award.receipt_hash',
  'Expense.award',
  'Expense.corrects',
  'Expense.corrected_by',
  'Expense.statement_hash',
  'Expense.currency',
  'ExpenseReported.award',
  'ExpenseReported.corrected',
  'ExpenseReported.currency',
  'log_expense.currency',
  'ExpenseReviewed.award',
  'ExpenseLapsed.award',
  'MoneyReclaimed.destination',
  'Pool.project',
  'PoolOpened.project',
  'open_pool.project',
  'funding_hash',
  'cell',
  'country',
]

/** The field that says how many rows are used; rows without one are used where they are not zero. */
const COUNTS = {
  attestations: 'attestationCount',
  proposals: 'proposalCount',
  scope: 'scopeLength',
  open_periods: '',
  streaks: '',
  seats: 'seatCount',
  members: 'seatCount',
  cover: 'coverLength',
  accounts: 'accountCount',
  bindings: '',
  pools: '',
  shares: '',
  milestones: 'milestoneCount',
  budget: 'budgetCount',
  reviews: 'reviewCount',
  reviewers: 'reviewCount',
}

const lookUp = (table, owner, field) => table[`${owner}.${field}`] ?? table[field]
const isOptional = (owner, field) => OPTIONAL.includes(`${owner}.${field}`) || OPTIONAL.includes(field)

/**
 * The SDK's word for a field's type, for example `enum.claimStatus`, `hash?`, `rows.AttestationRow.8.attestationCount`.
 * Refuses what it cannot tell, so that a new field is named here before anybody reads it wrongly.
 */
export function meaningOf(owner, field, type) {
  const optional = isOptional(owner, field) ? '?' : ''
  if (type === 'u8' || type === 'u32') {
    const enumeration = lookUp(ENUMS, owner, field)
    if (enumeration?.endsWith('?')) return `enum?.${enumeration.slice(0, -1)}`
    if (enumeration !== undefined) return `enum.${enumeration}`
    const bits = lookUp(BITS, owner, field)
    if (bits !== undefined) return `bits.${bits}.${type}`
    if (BOOLEANS.includes(field)) return 'bool'
  }
  if (['u8', 'u16', 'u32', 'u64', 'i64'].includes(type)) {
    return field.startsWith('_') ? `skip.${Number(type.slice(1)) / 8}` : type
  }
  if (type === 'pubkey') return `address${optional}`
  if (type.defined !== undefined) return `struct.${type.defined.name}`
  if (type.vec === 'u8') return 'vec.u8'
  if (type.vec?.defined !== undefined) return `vec.${type.vec.defined.name}`
  const [item, size] = type.array ?? []
  if (item === 'u8' && field === 'discriminator') return `bytes.${size}.`
  if (item === 'u8' && field === 'data') return `bytes.${size}.dataLength`
  if (item === 'u16' || item === 'u32' || item === 'u64') return `numbers.${item}.${size}`
  if (item === 'u8') {
    if (field.startsWith('_') || field === 'reserved') return `skip.${size}`
    if (field === 'beneficiary') return 'beneficiary'
    if (TEXTS.includes(field)) return `text${optional}.${size}`
    if (size === 32 && (field.endsWith('_hash') || HASHES.includes(field))) return `hash${optional}`
  }
  if (item === 'pubkey' && field in COUNTS) return `addresses.${size}.${COUNTS[field]}`
  if (item?.defined !== undefined && field in COUNTS) {
    return `rows.${item.defined.name}.${size}.${COUNTS[field]}`
  }
  throw new Error(`Say in field-meanings.mjs what ${owner}.${field} (${JSON.stringify(type)}) means.`)
}
