import { fetchAccount } from '@groundtruth/sdk/accounts'
import { listedMintAddress } from '@groundtruth/sdk/pdas'
import { Connection } from '@solana/web3.js'
import { shortHash } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import type { Currency } from './create-act.ts'

/** A currency that the registry has listed, read from the chain; null where it has not. */
export async function readCurrency(url: string, mint: string): Promise<Currency | null> {
  const listed = await fetchAccount(new Connection(url, 'confirmed'), 'ListedMint', listedMintAddress(mint))
  if (listed === null) return null
  const unit = t('fund.act.create.unit', { mint: shortHash(mint) })
  return { mint, unit, decimals: listed.decimals }
}
