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
}

/** What a second landing of the same call meets; or why it may land again. */
export const REPLAYS: Replays = {
  create_fund: { error: 'AccountInUse' },
  open_pool: { error: 'AccountInUse' },
  join_pool: { error: 'AccountInUse' },
  contribute: { free: 'every signed contribution is a new one' },
  set_fund_pause: { free: 'it sets switches to a value, whatever they were' },
}
