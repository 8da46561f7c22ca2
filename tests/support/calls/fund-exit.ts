import type { Keypair, PublicKey } from '@solana/web3.js'
import * as sdk from '../../../packages/sdk/src/instructions/index.ts'
import { contributorAddress, creditClaimAddress, reclaimAddress } from '../../../packages/sdk/src/pdas.ts'
import type { Chain } from '../chain.ts'
import type { Call } from '../expect.ts'
import type { BatchRef, FundRef, PoolRef, ProjectRef, ProposalRef } from '../refs.ts'

const moneyOf = ({ money }: FundRef) => ({ mint: money.mint, tokenProgram: money.program })

/** @param project the pool's project, where it is closed and not the fund winding down. */
export function closePool(chain: Chain, pool: PoolRef, project: ProjectRef | null = null): Call {
  const { outsider } = chain.actors
  const instruction = sdk.closePool({
    ...{ actor: outsider.publicKey, fund: pool.fund.address, pool: pool.address },
    project: project?.address ?? null,
  })
  return { instruction, signers: [outsider] }
}

export interface StakeInput {
  pool: PoolRef
  wallet: Keypair
}

export const contributorOf = ({ pool, wallet }: StakeInput): PublicKey =>
  contributorAddress(pool.address, wallet.publicKey)

export function refund({ pool, wallet, destination }: StakeInput & { destination?: PublicKey }): Call {
  const instruction = sdk.refund({
    ...{ wallet: wallet.publicKey, fund: pool.fund.address, pool: pool.address },
    ...moneyOf(pool.fund),
    ...(destination === undefined ? {} : { destination }),
  })
  return { instruction, signers: [wallet] }
}

export function releaseEarmark(chain: Chain, { pool, wallet }: StakeInput): Call {
  const { payer } = chain.actors
  const instruction = sdk.releaseEarmark({
    ...{ wallet: wallet.publicKey, payer: payer.publicKey, fund: pool.fund.address, pool: pool.address },
    ...moneyOf(pool.fund),
  })
  return { instruction, signers: [wallet, payer] }
}

export interface ReturnInput {
  proposal: ProposalRef
  amount: bigint
  /** Of the account of what comes back. */
  id: number
  /** Left out: the first one. */
  milestone?: number
  /** Left out: the payee. */
  actor?: Keypair
  source?: PublicKey
}

export function returnMoney(chain: Chain, input: ReturnInput): Call {
  const { payer } = chain.actors
  const { proposal, amount, id, milestone = 0, actor = proposal.payee, source } = input
  const instruction = sdk.returnMoney({
    ...{ actor: actor.publicKey, payer: payer.publicKey, fund: proposal.fund.address },
    ...{ proposal: proposal.address, project: proposal.projectPool?.project ?? null },
    ...{ id, milestone, amount, ...moneyOf(proposal.fund) },
    ...(source === undefined ? {} : { source }),
  })
  return { instruction, signers: [actor, payer] }
}

export interface ReclaimInput extends StakeInput {
  proposal: ProposalRef
  moneyBack: PublicKey
  /** Null: none is named; left out: the wallet's associated account. */
  destination?: PublicKey | null
}

export const reclaimOf = (input: ReclaimInput): PublicKey =>
  reclaimAddress(input.moneyBack, contributorOf(input))

export function reclaimMoney(chain: Chain, input: ReclaimInput): Call {
  const { payer } = chain.actors
  const { pool, wallet, proposal, moneyBack, destination } = input
  const instruction = sdk.reclaimMoney({
    ...{ wallet: wallet.publicKey, payer: payer.publicKey, fund: pool.fund.address },
    ...{ proposal: proposal.address, moneyBack, pool: pool.address, ...moneyOf(pool.fund) },
    ...(destination === undefined ? {} : { destination }),
  })
  return { instruction, signers: [wallet, payer] }
}

export function settleReturn(
  chain: Chain,
  input: { proposal: ProposalRef; moneyBack: PublicKey; pool: PoolRef },
): Call {
  const { outsider } = chain.actors
  const { proposal, moneyBack, pool } = input
  const instruction = sdk.settleReturn({
    ...{ actor: outsider.publicKey, proposal: proposal.address, moneyBack, pool: pool.address },
  })
  return { instruction, signers: [outsider] }
}

export interface CreditClaimInput extends StakeInput {
  proposal: ProposalRef
  batch: BatchRef
  destination?: PublicKey
}

export const creditClaimOf = (input: CreditClaimInput): PublicKey =>
  creditClaimAddress(input.batch.address, input.proposal.address, contributorOf(input))

export function claimCredits(chain: Chain, input: CreditClaimInput): Call {
  const { payer } = chain.actors
  const { pool, wallet, proposal, batch, destination } = input
  const instruction = sdk.claimCredits({
    ...{ wallet: wallet.publicKey, payer: payer.publicKey, proposal: proposal.address },
    ...{ batch: batch.address, pool: pool.address },
    ...(destination === undefined ? {} : { destination }),
  })
  return { instruction, signers: [wallet, payer] }
}
