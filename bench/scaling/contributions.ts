import { Keypair, Transaction } from '@solana/web3.js'
import * as sdk from '../../packages/sdk/src/instructions/index.ts'
import type { ProjectRef } from '../../tests/support/refs.ts'
import { registered } from '../../tests/support/registered.ts'
import { RunningFund } from '../../tests/support/stage-fund.ts'
import { keyOf } from '../../tests/support/actors.ts'
import { contributorAddress } from '../../packages/sdk/src/pdas.ts'
import { type Cost, costOf } from './cost.ts'

export type Kind = 'further' | 'first'

/** Contributions of one pool, as they landed. */
export interface PoolCosts {
  pool: string
  costs: Record<Kind, Cost[]>
}

/**
 * Lets so many wallets contribute to each of so many pools of one fund, twice, each paying for itself, and keeps what
 * every transaction cost.
 */
export function contributionsOf(pools: number, wallets: number): PoolCosts[] {
  const stage = new RunningFund({ base: registered(), empty: true })
  const projects: (ProjectRef | null)[] = [null, stage.project]
  while (projects.length < pools) projects.push(stage.newProject())
  return projects.slice(0, pools).map((project, number) => {
    const pool =
      project === null ? stage.free : number === 1 ? stage.earmarked : stage.world.pool(stage.fund, project)
    const costs: PoolCosts['costs'] = { first: [], further: [] }
    for (let person = 0; person < wallets; person++) {
      const wallet = keyOf(`scaling ${number} ${person}`)
      stage.chain.svm.airdrop(wallet.publicKey, 10_000_000_000n)
      stage.world.purse(pool, wallet, 100_000_000n)
      costs.first.push(giveOnce(stage, pool, wallet))
      stage.nextSlot()
      costs.further.push(giveOnce(stage, pool, wallet))
    }
    return { pool: pool.address.toBase58(), costs }
  })
}

function giveOnce(stage: RunningFund, pool: RunningFund['free'], wallet: Keypair): Cost {
  const { chain, fund } = stage
  const { mint, program: tokenProgram } = fund.money
  const whose = { wallet: wallet.publicKey, fund: fund.address, pool: pool.address }
  const joined = chain.account(contributorAddress(pool.address, wallet.publicKey)) !== null
  const contribute = sdk.contribute({ ...whose, mint, tokenProgram, amount: 25_000_000n })
  const instructions = joined ? [contribute] : [sdk.joinPool(whose), contribute]
  chain.svm.expireBlockhash()
  const transaction = new Transaction().add(...instructions)
  transaction.feePayer = wallet.publicKey
  transaction.recentBlockhash = chain.svm.latestBlockhash()
  transaction.sign(wallet)
  const bytes = transaction.serialize().length
  const units = Number(chain.land(transaction).units)
  return costOf(chain, instructions, wallet.publicKey, { units, bytes })
}
