import type { ChainInfo } from '@groundtruth/server/api-types'
import { registerDemoWallet } from './demo/demo-wallet.ts'
import { setSession } from './session.ts'
import { connectWallet, sessionOf, usableWallets } from './standard.ts'

/** Connects again, without a question, the wallet that this tab had before it was loaded again. */
export async function restoreSession(chain: ChainInfo, walletName: string, address: string): Promise<void> {
  if (chain.embedded) registerDemoWallet()
  const wallet = usableWallets().find((candidate) => candidate.name === walletName)
  if (wallet === undefined) return
  const accounts = await connectWallet(wallet, true)
  const account = accounts.find((candidate) => candidate.address === address)
  if (account !== undefined) setSession(sessionOf(wallet, account, chain))
}
