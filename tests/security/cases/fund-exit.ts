import {
  anyone,
  created,
  event,
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

const fund = state('Fund', 'fund', 'FundAccountMismatch')
const pool = state('Pool', 'pool', 'FundAccountMismatch')
const vault = token('vault', 'FundAccountMismatch')
const mint = token('mint', 'WrongMint')
const wallet = signer('FundAccountMismatch')
const contributor = state('Contributor', 'contributor', 'FundAccountMismatch')
/** Also part of the address of what is created. */
const ofSeeds = state('Contributor', 'contributor', 'InvalidSeeds')

export const CASES: Cases = {
  close_pool: {
    actor: anyone('anyone closes a pool whose project is closed, or whose fund winds down'),
    fund,
    project: state('Project', 'project', 'PoolProjectMismatch'),
    pool,
    vault,
    ...event,
  },
  refund: {
    wallet,
    fund,
    pool,
    contributor,
    mint,
    vault,
    destination: token('source', 'SourceRefused'),
    ...tokens,
    ...event,
  },
  release_earmark: {
    wallet,
    payer,
    fund,
    pool,
    contributor,
    free_pool: pool,
    free_contributor: contributor,
    mint,
    vault,
    free_vault: vault,
    ...tokens,
    ...system,
    ...event,
  },
  return_money: {
    actor: signer('SourceRefused'),
    payer,
    fund,
    proposal: state('Proposal', 'proposal', 'InvalidSeeds'),
    pool: state('Pool', 'pool', 'ProposalPoolMismatch'),
    vault: token('vault', 'ProposalPoolMismatch'),
    free_pool: state('Pool', 'pool', 'ProposalPoolMismatch'),
    free_vault: vault,
    mint,
    source: token('source', 'SourceRefused'),
    money_back: created,
    ...tokens,
    ...system,
    ...event,
  },
  reclaim_money: {
    wallet,
    payer,
    fund,
    proposal: state('Proposal', 'proposal', 'FundAccountMismatch'),
    money_back: state('MoneyBack', 'moneyBack', 'InvalidSeeds'),
    pool,
    contributor: ofSeeds,
    reclaim: created,
    mint,
    vault,
    destination: token('source', 'SourceRefused'),
    ...tokens,
    ...system,
    ...event,
  },
  settle_return: {
    actor: anyone('anyone settles what nobody claimed in time'),
    proposal: state('Proposal', 'proposal', 'FundAccountMismatch'),
    money_back: state('MoneyBack', 'moneyBack', 'FundAccountMismatch'),
    pool: state('Pool', 'pool', 'FundAccountMismatch'),
    vault,
    ...event,
  },
  claim_credits: {
    wallet,
    payer,
    proposal: state('Proposal', 'proposal', 'InvalidSeeds'),
    contributor: ofSeeds,
    batch: state('Batch', 'batch', 'InvalidSeeds'),
    mint: token('creditMint', 'WrongCreditMint'),
    share_vault: token('credits', 'CreditAccountMismatch'),
    destination: token('credits', 'SourceRefused'),
    credit_claim: created,
    ...tokens,
    ...system,
    ...event,
  },
}

/** What a second landing of the same call meets; or why it may land again. */
export const REPLAYS: Replays = {
  close_pool: { error: 'PoolClosing' },
  refund: { error: 'NothingToRefund' },
  release_earmark: { error: 'NothingToRefund' },
  return_money: { error: 'AccountInUse' },
  reclaim_money: { error: 'AccountInUse' },
  settle_return: { error: 'ReturnSettled' },
  claim_credits: { error: 'AccountInUse' },
}

export const LEFT_OUT: LeftOut = {
  close_pool: { project: { error: 'PoolNotClosing' } },
  return_money: {
    pool: { error: 'ProposalPoolMismatch' },
    vault: { error: 'ProposalPoolMismatch' },
  },
  reclaim_money: { destination: { error: 'SourceRefused' } },
}
