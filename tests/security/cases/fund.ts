import {
  chosen,
  created,
  event,
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

export const CASES: Cases = {
  create_fund: {
    creator: signer('InvalidSeeds'),
    payer,
    registry,
    listed_mint: chosen('ListedMint', 'the creator chooses among the listed mints'),
    fund: created,
    ...system,
    ...event,
  },
  open_pool: {
    manager: signer('NotFundManager'),
    payer,
    fund: state('Fund', 'fund', 'InvalidSeeds'),
    project_account: state('Project', 'project', 'PoolProjectMismatch'),
    pool: created,
    mint: token('mint', 'WrongMint'),
    vault: created,
    ...tokens,
    ...system,
    ...event,
  },
  join_pool: {
    wallet: signer('InvalidSeeds'),
    payer,
    fund: state('Fund', 'fund', 'FundAccountMismatch'),
    pool: state('Pool', 'pool', 'InvalidSeeds'),
    contributor: created,
    ...system,
    ...event,
  },
  contribute: {
    wallet: signer('FundAccountMismatch'),
    payer,
    fund: state('Fund', 'fund', 'FundAccountMismatch'),
    pool: state('Pool', 'pool', 'FundAccountMismatch'),
    contributor: state('Contributor', 'contributor', 'FundAccountMismatch'),
    mint: token('mint', 'WrongMint'),
    source: token('source', 'SourceRefused'),
    vault: token('vault', 'FundAccountMismatch'),
    ...tokens,
    ...system,
    ...event,
  },
  set_fund_pause: {
    actor: signer('NotFundManagerOrGuardian'),
    fund: state('Fund', 'fund', 'NotFundManagerOrGuardian'),
    ...event,
  },
  change_fund_rules: {
    manager: signer('NotFundManager'),
    fund: state('Fund', 'fund', 'NotFundManager'),
    ...event,
  },
  offer_fund_role: {
    actor: signer('NotFundRoleHolder'),
    fund: state('Fund', 'fund', 'NotFundRoleHolder'),
    ...event,
  },
  accept_fund_role: {
    successor: signer('FundRoleNotOffered'),
    fund: state('Fund', 'fund', 'FundRoleNotOffered'),
    ...event,
  },
  adopt_money: {
    manager: signer('NotFundManager'),
    fund: state('Fund', 'fund', 'NotFundManager'),
    pool: state('Pool', 'pool', 'FundAccountMismatch'),
    vault: token('vault', 'FundAccountMismatch'),
    ...event,
  },
  wind_down_fund: {
    actor: signer('FundNotExpired'),
    fund: state('Fund', 'fund', 'FundNotExpired'),
    ...event,
  },
}

/** What a second landing of the same call meets; or why it may land again. */
export const REPLAYS: Replays = {
  create_fund: { error: 'AccountInUse' },
  open_pool: { error: 'AccountInUse' },
  join_pool: { error: 'AccountInUse' },
  contribute: { free: 'every signed contribution is a new one' },
  set_fund_pause: { free: 'it sets switches to a value, whatever they were' },
  change_fund_rules: { free: 'the same rules may be set again; proposals then wait another day' },
  offer_fund_role: { free: 'an offer may be repeated' },
  accept_fund_role: { error: 'FundRoleNotOffered' },
  adopt_money: { error: 'NothingToAdopt' },
  wind_down_fund: { error: 'FundWindingDown' },
}

export const LEFT_OUT: LeftOut = { open_pool: { project_account: { error: 'PoolProjectMismatch' } } }
