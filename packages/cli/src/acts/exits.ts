import {
  claimCredits,
  contributorAddress,
  createCreditAccount,
  createTokenAccount,
  creditClaimAddress,
  fetchAccount,
  formatAmount,
  joinPool,
  type PoolPart,
  poolAddress,
  refund,
  releaseEarmark,
} from '@groundtruth/sdk'
import { CliFailure } from '../support/failure.ts'
import { batchAddressOf, projectAddressOf, readAddress, requireAccount } from '../support/lookup.ts'
import type { ActCommand, Call, Plan } from './act.ts'
import { FUND, fundOf } from './fund-facts.ts'
import { holdingsOf, unitsDrawn } from './voting.ts'

/** Of its own, outside any group. */
export const refundAct: ActCommand = {
  name: 'refund',
  about: 'take your part of a closing pool out; no pause stops it, and it waits for ever',
  example: 'refund FUND --project SUN-DEV-1 --keypair contributor01',
  args: [FUND],
  options: [['--project <project>', "out of the project's own pool (the free pool)"]],
  plan: takeRefund,
}

/** Of the group `earmark`. */
export const earmarkActs: readonly ActCommand[] = [
  {
    name: 'release',
    about: "move your part of a closing project's pool to the free pool of the same fund",
    example: 'earmark release FUND SUN-DEV-1 --keypair contributor01',
    args: [FUND, ['<project>', 'address or code of the project']],
    plan: release,
  },
]

/** Of the group `credits`. */
export const creditClaimActs: readonly ActCommand[] = [
  {
    name: 'claim',
    about: 'take your share of a batch that your contributions made possible; it waits for ever',
    example: 'credits claim SUN-DEV-1-2026-3 --keypair contributor01',
    args: [['<batch>', 'address or code of the batch']],
    plan: claim,
  },
]

async function takeRefund(call: Call): Promise<Plan> {
  const { context, actor: wallet, payer, arg, maybe } = call
  const { fund, facts } = await fundOf(call)
  const named = maybe('project')
  const pool = poolAddress(fund, named === undefined ? null : await projectAddressOf(context, named))
  const { mint, tokenProgram } = facts
  return {
    what: `take your part of the pool ${pool.toBase58()} out`,
    instructions: [
      createTokenAccount({ payer, owner: wallet, mint, tokenProgram }),
      refund({ wallet, fund, pool, mint, tokenProgram }),
    ],
    details: { fund: arg(0), pool: pool.toBase58(), wallet: wallet.toBase58() },
  }
}

async function release(call: Call): Promise<Plan> {
  const { context, actor: wallet, payer, arg } = call
  const { fund, facts } = await fundOf(call)
  const pool = poolAddress(fund, await projectAddressOf(context, arg(1)))
  const free = poolAddress(fund, null)
  const { mint, tokenProgram } = facts
  const joined = await fetchAccount(context.connection, 'Contributor', contributorAddress(free, wallet))
  return {
    what: `move your part of the pool ${pool.toBase58()} to the free pool`,
    instructions: [
      ...(joined === null ? [joinPool({ wallet, payer, fund, pool: free })] : []),
      releaseEarmark({ wallet, payer, fund, pool, mint, tokenProgram }),
    ],
    details: { fund: arg(0), pool: pool.toBase58(), freePool: free.toBase58() },
  }
}

/** One claim for each proposal and pool that the wallet's money was drawn from. */
async function claim(call: Call): Promise<Plan> {
  const { context, actor: wallet, payer, arg } = call
  const batch = await batchAddressOf(context, arg(0))
  const facts = await requireAccount(context, 'Batch', batch, 'batch')
  const claims: Plan['instructions'] = []
  let total = 0n
  for (const share of facts.shares) {
    const address = readAddress(share.proposal, 'the proposal')
    const proposal = await requireAccount(context, 'Proposal', address, 'proposal')
    for (const holding of await holdingsOf(context, wallet, proposal)) {
      const { part } = holding
      const marker = creditClaimAddress(batch, address, holding.address)
      const claimed = await fetchAccount(context.connection, 'CreditClaim', marker)
      const amount = shareOf(share.amount, part, unitsDrawn(holding, proposal), proposal.total)
      if (claimed !== null || amount === 0n) continue
      total += amount
      claims.push(claimCredits({ wallet, payer, proposal: address, batch, pool: part.pool }))
    }
  }
  if (claims.length === 0) {
    throw CliFailure.refused(
      `Nothing of ${facts.code} waits for ${wallet.toBase58()}: its money was not part of it, or it has its share.`,
      'NoCreditShare',
    )
  }
  return {
    what: `claim ${formatAmount(total, facts.decimals)} t CO2e of ${facts.code}`,
    instructions: [createCreditAccount({ payer, owner: wallet, batch }), ...claims],
    details: { batch: batch.toBase58(), code: facts.code, wallet: wallet.toBase58(), amount: total },
  }
}

/** First the pool's part of a share by what was drawn, then the wallet's by its units; both rounded down. */
function shareOf(share: bigint, { drawn, drawnUnits }: PoolPart, units: bigint, total: bigint): bigint {
  return drawnUnits === 0n ? 0n : (((share * drawn) / total) * units) / drawnUnits
}
