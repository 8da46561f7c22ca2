import { UPGRADEABLE_LOADER } from './addresses.ts'
import type { AccountsReader } from './accounts.ts'
import { addressOf } from './base58.ts'
import type { LoadedAddresses } from './message-accounts.ts'
import type { Prepared } from './prepared.ts'
import { tokenBalances, type TokenBalance } from './token-balances.ts'
import type { TransactionError } from './transaction-error.ts'
import type { InnerInstructions, VmOutcome } from './vm-outcome.ts'

/** What happened to a transaction, as the RPC tells it. Lamports; all sums on this chain stay below 2^53. */
export interface TransactionMeta {
  err: TransactionError | null
  fee: number
  preBalances: number[]
  postBalances: number[]
  innerInstructions: InnerInstructions[]
  logMessages: string[]
  preTokenBalances: TokenBalance[]
  postTokenBalances: TokenBalance[]
  loadedAddresses: LoadedAddresses
  returnData: VmOutcome['returnData']
  computeUnitsConsumed: number
  costUnits: number
}

export interface Balances {
  lamports: number[]
  tokens: TokenBalance[]
}

export function balancesOf(prepared: Prepared, accounts: AccountsReader): Balances {
  const addresses = prepared.accounts.map(({ address }) => address)
  return {
    lamports: addresses.map((address) => Number(accounts.get(address)?.lamports ?? 0n)),
    tokens: tokenBalances(addresses, accounts),
  }
}

const ACCOUNT_OVERHEAD = 64
const PAGE = 32_768

/** Bytes of account data that a transaction loads, by Solana's rule: 64 an account, and its data. */
export function loadedDataSize(prepared: Prepared, accounts: AccountsReader): number {
  const sizeOf = (address: string) => {
    const account = accounts.get(address)
    return account === undefined ? 0 : ACCOUNT_OVERHEAD + account.data.length
  }
  const programData = prepared.accounts.flatMap(({ address }) => {
    const account = accounts.get(address)
    const isProgram = account?.owner === UPGRADEABLE_LOADER && account.executable
    return isProgram ? [addressOf(account.data.subarray(4, 36))] : []
  })
  const addresses = new Set([...prepared.accounts.map(({ address }) => address), ...programData])
  return [...addresses].reduce((sum, address) => sum + sizeOf(address), 0)
}

/** What a transaction weighs in a block, by Solana's cost model. */
export function costUnits(prepared: Prepared, computeUnits: number, loadedBytes: number): number {
  const { message } = prepared.transaction
  const written = prepared.accounts.filter(({ writable }) => writable).length
  const dataBytes = message.instructions.reduce((sum, { data }) => sum + data.length, 0)
  return (
    720 * message.requiredSignatures +
    300 * written +
    Math.floor(dataBytes / 4) +
    computeUnits +
    8 * Math.ceil(loadedBytes / PAGE)
  )
}
