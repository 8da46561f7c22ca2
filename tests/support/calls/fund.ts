import type { Keypair, PublicKey } from '@solana/web3.js'
import type { FundPause, FundRole } from '../../../packages/sdk/src/enums.ts'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { poolAddress, vaultAddress } from '../../../packages/sdk/src/pdas.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import type { FundRef, PoolRef } from '../refs.ts'
import type { TestMint } from '../tokens.ts'
import { DAY, hashOf } from '../values.ts'

/** A fund's rules within every bound of the program. */
export const RULES: sdk.FundRules = {
  votingPeriod: 7n * DAY,
  coolOff: 2n * DAY,
  challengePeriod: 7n * DAY,
  minimumContribution: 1_000n,
  proposalDeposit: 1_000_000_000n,
  capPeriod: 30n * DAY,
  capPerPeriodBps: 5_000,
  capPerProposalBps: 2_500,
  quorumBps: 1_000,
  approvalBps: 5_000,
  reviewers: 2,
  voteWeight: 'linear',
}

export type FundInput = Omit<Partial<Parameters<typeof sdk.createFund>[0]>, 'creator' | 'mint' | 'rules'> & {
  money: TestMint
  id: number
  creator?: Keypair
  rules?: Partial<sdk.FundRules>
}

export function createFund(chain: Chain, input: FundInput): Call {
  const { payer, manager, fundGuardian, treasurer } = chain.actors
  const creator = input.creator ?? manager
  const instruction = sdk.createFund({
    payer: payer.publicKey,
    manager: manager.publicKey,
    guardian: fundGuardian.publicKey,
    depositDestination: treasurer.publicKey,
    profileHash: hashOf('fund profile'),
    ...input,
    creator: creator.publicKey,
    mint: input.money.mint,
    rules: { ...RULES, ...input.rules },
  })
  return { instruction, signers: [creator, payer] }
}

/** The pool of a project, or with `null` the free pool. */
export function poolOf(fund: FundRef, project: PublicKey | null): PoolRef {
  const address = poolAddress(fund.address, project)
  return { address, fund, vault: vaultAddress(address), project }
}

export function openPool(chain: Chain, pool: PoolRef, manager: Keypair = pool.fund.manager): Call {
  const { payer } = chain.actors
  const { fund, project } = pool
  const instruction = sdk.openPool({
    manager: manager.publicKey,
    payer: payer.publicKey,
    fund: fund.address,
    project,
    mint: fund.money.mint,
    tokenProgram: fund.money.program,
  })
  return { instruction, signers: [manager, payer] }
}

export function joinPool(chain: Chain, pool: PoolRef, wallet: Keypair): Call {
  const { payer } = chain.actors
  const instruction = sdk.joinPool({
    wallet: wallet.publicKey,
    payer: payer.publicKey,
    fund: pool.fund.address,
    pool: pool.address,
  })
  return { instruction, signers: [wallet, payer] }
}

export interface ContributionInput {
  pool: PoolRef
  wallet: Keypair
  amount: bigint
  source?: PublicKey
}

export function contribute(chain: Chain, input: ContributionInput): Call {
  const { payer } = chain.actors
  const { pool, wallet, amount, source } = input
  const { mint, program } = pool.fund.money
  const instruction = sdk.contribute({
    wallet: wallet.publicKey,
    payer: payer.publicKey,
    fund: pool.fund.address,
    pool: pool.address,
    mint,
    tokenProgram: program,
    amount,
    ...(source === undefined ? {} : { source }),
  })
  return { instruction, signers: [wallet, payer] }
}

export function setFundPause(fund: FundRef, paused: FundPause[], actor: Keypair = fund.manager): Call {
  return {
    instruction: sdk.setFundPause({ actor: actor.publicKey, fund: fund.address, paused }),
    signers: [actor],
  }
}

export interface FundChange {
  manager?: Keypair
  rules?: Partial<sdk.FundRules>
  depositDestination?: PublicKey
  profileHash?: Uint8Array
}

/** Puts other rules in the place of a fund's; what is left out is as `createFund` has it by default. */
export function changeFundRules(chain: Chain, fund: FundRef, change: FundChange = {}): Call {
  const { manager = fund.manager, rules } = change
  const instruction = sdk.changeFundRules({
    manager: manager.publicKey,
    fund: fund.address,
    rules: { ...RULES, ...rules },
    depositDestination: change.depositDestination ?? chain.actors.treasurer.publicKey,
    profileHash: change.profileHash ?? hashOf('second fund profile'),
  })
  return { instruction, signers: [manager] }
}

export function offerFundRole(fund: FundRef, role: FundRole, to: PublicKey | null, actor: Keypair): Call {
  return {
    instruction: sdk.offerFundRole({ actor: actor.publicKey, fund: fund.address, role, to }),
    signers: [actor],
  }
}

export function acceptFundRole(fund: FundRef, role: FundRole, successor: Keypair): Call {
  return {
    instruction: sdk.acceptFundRole({ successor: successor.publicKey, fund: fund.address, role }),
    signers: [successor],
  }
}

/** What lies in the vault of a pool above its books becomes its contributors'. */
export function adoptMoney(pool: PoolRef, manager: Keypair = pool.fund.manager): Call {
  const { address, fund } = pool
  return {
    instruction: sdk.adoptMoney({ manager: manager.publicKey, fund: fund.address, pool: address }),
    signers: [manager],
  }
}

export function windDownFund(fund: FundRef, actor: Keypair = fund.manager): Call {
  return {
    instruction: sdk.windDownFund({ actor: actor.publicKey, fund: fund.address }),
    signers: [actor],
  }
}
