import {
  anyone,
  created,
  event,
  named,
  payer,
  registry,
  signer,
  state,
  system,
  token,
  tokens,
  type Cases,
  type LeftOut,
  type Replays,
} from './case.ts'

const proposal = state('Proposal', 'proposal', 'FundAccountMismatch')
/** Also part of the address of what is created. */
const ofSeeds = state('Proposal', 'proposal', 'InvalidSeeds')
const organization = state('Organization', 'organization', 'FundAccountMismatch')

export const CASES: Cases = {
  submit_delivery: {
    actor: signer('NotPayee'),
    payer,
    organization,
    proposal: ofSeeds,
    delivery: created,
    evidence: created,
    ...system,
    ...event,
  },
  review_delivery: {
    person: signer('NotVerifier'),
    verifier: state('Verifier', 'verifier', 'NotVerifier'),
    organization: state('Organization', 'organization', 'NotVerifier'),
    project: state('Project', 'project', 'FundAccountMismatch'),
    proposal,
    delivery: state('Delivery', 'delivery', 'FundAccountMismatch'),
    ...event,
  },
  lapse_delivery: {
    actor: anyone('anyone ends what nobody reviewed in time'),
    proposal,
    delivery: state('Delivery', 'delivery', 'FundAccountMismatch'),
    ...event,
  },
  meet_milestone: {
    actor: signer('NotPayee'),
    payer,
    organization,
    proposal,
    batch: state('Batch', 'batch', 'InvalidSeeds'),
    evidence: created,
    ...system,
    ...event,
  },
  dispute_delivery: {
    objector: signer('InvalidSeeds'),
    payer,
    registry,
    proposal,
    delivery: state('Delivery', 'delivery', 'InvalidSeeds'),
    objection: created,
    ...system,
    ...event,
  },
  decide_objection: {
    actor: signer('NotSteward'),
    registry,
    proposal,
    project: state('Project', 'project', 'FundAccountMismatch'),
    delivery: state('Delivery', 'delivery', 'FundAccountMismatch'),
    objection: state('Objection', 'objection', 'FundAccountMismatch'),
    deposit_to: named('DepositDestinationMismatch'),
    ...event,
  },
  extend_milestone: {
    manager: signer('NotFundManager'),
    fund: state('Fund', 'fund', 'NotFundManager'),
    proposal,
    ...event,
  },
  pay_milestone: {
    actor: anyone('anyone pays what is due, to the account that the vote named'),
    fund: state('Fund', 'fund', 'FundAccountMismatch'),
    project: state('Project', 'project', 'FundAccountMismatch'),
    proposal,
    mint: token('mint', 'WrongMint'),
    escrow: token('escrow', 'FundAccountMismatch'),
    destination: token('source', 'PayeeAccountRefused'),
    ...tokens,
    ...event,
  },
  terminate_proposal: {
    actor: signer('MilestoneNotOverdue'),
    payer,
    fund: state('Fund', 'fund', 'FundAccountMismatch'),
    project: state('Project', 'project', 'FundAccountMismatch'),
    proposal: ofSeeds,
    pool: state('Pool', 'pool', 'ProposalPoolMismatch'),
    vault: token('vault', 'ProposalPoolMismatch'),
    free_pool: state('Pool', 'pool', 'ProposalPoolMismatch'),
    free_vault: token('vault', 'FundAccountMismatch'),
    mint: token('mint', 'WrongMint'),
    escrow: token('escrow', 'FundAccountMismatch'),
    money_back: created,
    ...tokens,
    ...system,
    ...event,
  },
}

/** What a second landing of the same call meets; or why it may land again. */
export const REPLAYS: Replays = {
  submit_delivery: { error: 'AccountInUse' },
  review_delivery: { error: 'DeliveryNotUnderReview' },
  lapse_delivery: { error: 'DeliveryNotUnderReview' },
  meet_milestone: { error: 'MilestoneNotOpen' },
  dispute_delivery: { error: 'AccountInUse' },
  decide_objection: { error: 'DeliveryNotDisputed' },
  extend_milestone: { error: 'MilestoneAlreadyExtended' },
  pay_milestone: { error: 'MilestoneNotAccepted' },
  terminate_proposal: { error: 'AccountInUse' },
}

export const LEFT_OUT: LeftOut = {
  terminate_proposal: {
    pool: { error: 'ProposalPoolMismatch' },
    vault: { error: 'ProposalPoolMismatch' },
  },
}
