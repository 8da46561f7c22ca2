import {
  anyone,
  created,
  event,
  named,
  payer,
  signer,
  state,
  system,
  token,
  tokens,
  type Cases,
  type LeftOut,
  type Replays,
} from './case.ts'

const depositTo = named('DepositDestinationMismatch')

export const CASES: Cases = {
  propose: {
    proposer: signer('InvalidSeeds'),
    payer,
    fund: state('Fund', 'fund', 'InvalidSeeds'),
    project: state('Project', 'project', 'NotProjectOwner'),
    organization: state('Organization', 'organization', 'NotOrganizationAuthority'),
    consent: signer('NotOrganizationAuthority'),
    project_pool: state('Pool', 'pool', 'InvalidSeeds'),
    free_pool: state('Pool', 'pool', 'FundAccountMismatch'),
    proposal: created,
    ...system,
    ...event,
  },
  cast_vote: {
    wallet: signer('FundAccountMismatch'),
    payer,
    proposal: state('Proposal', 'proposal', 'InvalidSeeds'),
    contributor: state('Contributor', 'contributor', 'InvalidSeeds'),
    vote: created,
    ...system,
    ...event,
  },
  change_vote: {
    wallet: signer('FundAccountMismatch'),
    proposal: state('Proposal', 'proposal', 'FundAccountMismatch'),
    contributor: state('Contributor', 'contributor', 'FundAccountMismatch'),
    vote: state('Vote', 'vote', 'FundAccountMismatch'),
    ...event,
  },
  close_vote: {
    proposal: state('Proposal', 'proposal', 'FundAccountMismatch'),
    vote: state('Vote', 'vote', 'FundAccountMismatch'),
    rent_to: named('FundAccountMismatch'),
    ...event,
  },
  finish_vote: {
    actor: anyone('anyone counts the votes once voting has ended'),
    proposal: state('Proposal', 'proposal', 'DepositDestinationMismatch'),
    deposit_to: depositTo,
    ...event,
  },
  veto_proposal: {
    guardian: signer('NotFundGuardian'),
    fund: state('Fund', 'fund', 'NotFundGuardian'),
    proposal: state('Proposal', 'proposal', 'FundAccountMismatch'),
    deposit_to: depositTo,
    ...event,
  },
  withdraw_proposal: {
    proposer: signer('NotProposer'),
    proposal: state('Proposal', 'proposal', 'NotProposer'),
    deposit_to: depositTo,
    ...event,
  },
  expire_proposal: {
    actor: anyone('anyone ends what nobody drew in time'),
    proposal: state('Proposal', 'proposal', 'DepositDestinationMismatch'),
    deposit_to: depositTo,
    ...event,
  },
  approve_proposal: {
    actor: anyone('anyone draws the money after vote and cool-off'),
    payer,
    fund: state('Fund', 'fund', 'FundAccountMismatch'),
    project: state('Project', 'project', 'PoolProjectMismatch'),
    organization: state('Organization', 'organization', 'FundAccountMismatch'),
    proposal: state('Proposal', 'proposal', 'FundAccountMismatch'),
    project_pool: state('Pool', 'pool', 'ProposalPoolMismatch'),
    project_vault: token('vault', 'ProposalPoolMismatch'),
    free_pool: state('Pool', 'pool', 'ProposalPoolMismatch'),
    free_vault: token('vault', 'FundAccountMismatch'),
    escrow: created,
    mint: token('mint', 'WrongMint'),
    deposit_to: depositTo,
    ...tokens,
    ...system,
    ...event,
  },
}

/** What a second landing of the same call meets; or why it may land again. */
export const REPLAYS: Replays = {
  propose: { error: 'AccountInUse' },
  cast_vote: { error: 'AccountInUse' },
  change_vote: { free: 'the same choice may be sent again: it counts once' },
  close_vote: { error: 'AccountDataTooSmall' },
  finish_vote: { error: 'ProposalNotVoting' },
  veto_proposal: { error: 'ProposalNotInCoolOff' },
  withdraw_proposal: { error: 'ProposalNotVoting' },
  expire_proposal: { error: 'ProposalNotInCoolOff' },
  approve_proposal: { error: 'ProposalNotInCoolOff' },
}

export const LEFT_OUT: LeftOut = {
  propose: {
    consent: { error: 'NotOrganizationAuthority' },
  },
  approve_proposal: {
    project_pool: { error: 'ProposalPoolMismatch' },
    project_vault: { error: 'ProposalPoolMismatch' },
  },
}
