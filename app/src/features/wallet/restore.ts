import type { ChainInfo } from '@groundtruth/server/api-types'
import { registerDemoWallet } from './demo/demo-wallet.ts'
import { currentSession, setSession } from './session.ts'
import { connectWallet, onWalletsChange, sessionOf, type UsableWallet, usableWallets } from './standard.ts'

/** Connects again, without a question, the wallet that this tab had before it was loaded again. */
export async function restoreSession(chain: ChainInfo, walletName: string, address: string): Promise<void> {
  if (chain.embedded) registerDemoWallet()
  const wallet = await announced(walletName)
  const accounts = await connectWallet(wallet, true)
  const account = accounts.find((candidate) => candidate.address === address)
  // Whoever connected meanwhile has chosen.
  if (account !== undefined && currentSession() === null) setSession(sessionOf(wallet, account, chain))
}

/** A wallet may announce itself only after the page has asked for wallets. */
function announced(name: string): Promise<UsableWallet> {
  const find = () => usableWallets().find((wallet) => wallet.name === name)
  return new Promise((resolve) => {
    const look = () => {
      const wallet = find()
      if (wallet === undefined) return
      stop()
      resolve(wallet)
    }
    const stop = onWalletsChange(look)
    look()
  })
}
