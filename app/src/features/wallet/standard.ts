import { SolanaSignTransaction, type SolanaSignTransactionFeature } from '@solana/wallet-standard-features'
import { getWallets } from '@wallet-standard/app'
import type { IdentifierString, Wallet, WalletAccount } from '@wallet-standard/base'
import { StandardConnect, type StandardConnectFeature } from '@wallet-standard/features'
import type { ChainInfo } from '@groundtruth/server/api-types'
import { t } from '../../shared/messages/acts.ts'
import type { Session } from './session.ts'

/** A wallet of this browser that can connect and sign a Solana transaction. */
export type UsableWallet = Wallet & { features: StandardConnectFeature & SolanaSignTransactionFeature }

const MAINNET = '5eykt4UsFv8P8NJdTREpY1vzqKqZKvdpKuc147dw2N9d'
const DEVNET = 'EtWTRABZaYq6iMfeYKouRu166VU2xqa1wcaWoxPkrZBG'

export function usableWallets(): UsableWallet[] {
  return getWallets().get().filter(isUsable)
}

/** Calls back when a wallet registers or leaves; returns how to stop. */
export function onWalletsChange(callback: () => void): () => void {
  const { on } = getWallets()
  const stops = [on('register', callback), on('unregister', callback)]
  return () => stops.forEach((stop) => stop())
}

/** Asks the wallet for its accounts. `silent`: only those that it already allowed, without a question. */
export async function connectWallet(wallet: UsableWallet, silent = false): Promise<readonly WalletAccount[]> {
  const { accounts } = await wallet.features[StandardConnect].connect({ silent })
  return accounts.filter((account) => account.features.includes(SolanaSignTransaction))
}

export function sessionOf(wallet: UsableWallet, account: WalletAccount, chain: ChainInfo): Session {
  const sign = async (transaction: Uint8Array) => {
    requireNetwork(wallet, account, chainName(chain))
    const [output] = await wallet.features[SolanaSignTransaction].signTransaction({
      account,
      transaction,
      chain: chainName(chain),
    })
    if (output === undefined) throw new Error(`${wallet.name} returned no signed transaction.`)
    return output.signedTransaction
  }
  return { walletName: wallet.name, address: account.address, label: account.label ?? null, sign }
}

/** A wallet says which networks an account is on; one that was set to another meanwhile signs nothing of use. */
function requireNetwork(wallet: Wallet, { address, chains }: WalletAccount, wanted: IdentifierString): void {
  const present = wallet.accounts.find((account) => account.address === address)?.chains ?? chains
  if (present.includes(wanted)) return
  throw new Error(t('wallet.network', { present: present.join(', '), wanted }))
}

export function chainName({ genesisHash }: ChainInfo): IdentifierString {
  if (genesisHash === MAINNET) return 'solana:mainnet'
  return genesisHash === DEVNET ? 'solana:devnet' : 'solana:localnet'
}

function isUsable(wallet: Wallet): wallet is UsableWallet {
  return StandardConnect in wallet.features && SolanaSignTransaction in wallet.features
}
