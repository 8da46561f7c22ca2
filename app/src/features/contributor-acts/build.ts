import { fetchAccount, type FundAccount } from '@groundtruth/sdk/accounts'
import {
  claimCredits,
  closeVote,
  createCreditAccount,
  createTokenAccount,
  joinPool,
  reclaimMoney,
  refund,
  releaseEarmark,
} from '@groundtruth/sdk/instructions'
import { contributorAddress, poolAddress } from '@groundtruth/sdk/pdas'
import type { ContributorView, CreditPart, VoteView } from '@groundtruth/server/api-types'
import { PublicKey } from '@solana/web3.js'
import { moneyText, shortHash, solText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import type { BuildContext, Built } from '../transaction/index.ts'

/** One claim for each proposal and pool, into the wallet's own account for the batch. */
export function buildClaims({ payer }: BuildContext, batch: string, parts: readonly CreditPart[]): Built {
  return {
    instructions: [
      createCreditAccount({ payer, owner: payer, batch }),
      ...parts.map(({ proposal, pool }) =>
        claimCredits({ wallet: payer, proposal: proposal.address, batch, pool }),
      ),
    ],
  }
}

/** As units of an open pool, as money out of a closing one: the chain says which it is. */
export async function buildReclaim(
  { connection, payer }: BuildContext,
  { fund, proposal, moneyBack, pool, amount }: ContributorView['reclaimable'][number],
): Promise<Built> {
  const [{ mint, tokenProgram }, facts] = await Promise.all([
    fundOf(connection, fund.address),
    fetchAccount(connection, 'Pool', pool),
  ])
  const closing = facts?.status === 'closing'
  const take = reclaimMoney({
    ...{ wallet: payer, fund: fund.address, proposal: proposal.address, moneyBack, pool, mint, tokenProgram },
    ...(closing ? {} : { destination: null }),
  })
  const words = { amount: moneyText(amount) }
  return {
    instructions: closing ? [createTokenAccount({ payer, owner: payer, mint, tokenProgram }), take] : [take],
    words: [t(closing ? 'take.act.back.word.money' : 'take.act.back.word.units', words)],
  }
}

export async function buildRefund(
  { connection, payer }: BuildContext,
  fund: string,
  pool: string,
): Promise<Built> {
  const { mint, tokenProgram } = await fundOf(connection, fund)
  return {
    instructions: [
      createTokenAccount({ payer, owner: payer, mint, tokenProgram }),
      refund({ wallet: payer, fund, pool, mint, tokenProgram }),
    ],
  }
}

/** Joins the free pool where the wallet has not yet. */
export async function buildRelease(
  { connection, payer }: BuildContext,
  fund: string,
  pool: string,
): Promise<Built> {
  const free = poolAddress(fund, null)
  const [{ mint, tokenProgram }, joined] = await Promise.all([
    fundOf(connection, fund),
    connection.getAccountInfo(contributorAddress(free, payer)),
  ])
  const release = releaseEarmark({ wallet: payer, fund, pool, mint, tokenProgram })
  if (joined !== null) return { instructions: [release] }
  return {
    instructions: [joinPool({ wallet: payer, fund, pool: free }), release],
    words: [t('contribute.word.join')],
  }
}

/** Those that still have an account; the chain knows who paid for each. */
export async function buildCloseVotes(
  { connection }: BuildContext,
  votes: readonly VoteView[],
): Promise<Built> {
  const found = await Promise.all(
    votes.map(async ({ address, proposal }) => ({
      address,
      proposal,
      facts: await fetchAccount(connection, 'Vote', address),
      account: await connection.getAccountInfo(new PublicKey(address)),
    })),
  )
  const back = new Map<string, bigint>()
  const instructions = found.flatMap(({ address, proposal, facts, account }) => {
    if (facts === null || account === null) return []
    back.set(facts.payer, (back.get(facts.payer) ?? 0n) + BigInt(account.lamports))
    return [closeVote({ proposal, vote: address, rentTo: facts.payer })]
  })
  if (instructions.length === 0) throw new Error(t('take.act.votes.none'))
  const words = [...back].map(([wallet, lamports]) =>
    t('take.act.votes.to', {
      amount: solText(lamports),
      wallet: shortHash(wallet),
    }),
  )
  return { instructions, words }
}

async function fundOf(connection: BuildContext['connection'], address: string): Promise<FundAccount> {
  const fund = await fetchAccount(connection, 'Fund', address)
  if (fund === null) throw new Error(t('take.act.gone'))
  return fund
}
