import { contribute, joinPool } from '@groundtruth/sdk/instructions'
import { contributorAddress } from '@groundtruth/sdk/pdas'
import { PublicKey } from '@solana/web3.js'
import { t } from '../../shared/messages/acts.ts'
import type { BuildContext, Built } from '../transaction/index.ts'

export interface ContributionInput {
  fund: string
  pool: string
  mint: string
  /** Base units. */
  amount: bigint
}

/** Joins the pool where this wallet has not yet, and contributes, in one transaction. */
export async function buildContribution(
  { connection, payer }: BuildContext,
  { fund, pool, mint, amount }: ContributionInput,
): Promise<Built> {
  const [mintAccount, contributor] = await connection.getMultipleAccountsInfo([
    new PublicKey(mint),
    contributorAddress(pool, payer),
  ])
  if (!mintAccount) throw new Error(t('contribute.mintMissing', { mint }))
  const give = contribute({ wallet: payer, fund, pool, mint, tokenProgram: mintAccount.owner, amount })
  if (contributor) return { instructions: [give] }
  return { instructions: [joinPool({ wallet: payer, fund, pool }), give], words: [t('contribute.word.join')] }
}
