import type { AccountsReader } from './accounts.ts'
import { uiTokenAmount, type UiTokenAmount } from './token-amount.ts'
import { readMint, readTokenAccount } from './token-state.ts'

export interface TokenBalance {
  accountIndex: number
  mint: string
  owner: string
  programId: string
  uiTokenAmount: UiTokenAmount
}

/** The token balances among a transaction's accounts, as the chain holds them now. */
export function tokenBalances(addresses: readonly string[], accounts: AccountsReader): TokenBalance[] {
  return addresses.flatMap((address, accountIndex) => {
    const account = accounts.get(address)
    const held = readTokenAccount(account)
    if (account === undefined || held === null) return []
    const mint = readMint(accounts.get(held.mint))
    if (mint === null) return []
    const amount = uiTokenAmount(held.amount, mint.decimals)
    const shown = { ...amount, uiAmount: held.amount === 0n ? null : amount.uiAmount }
    return [
      { accountIndex, mint: held.mint, owner: held.owner, programId: account.owner, uiTokenAmount: shown },
    ]
  })
}
