import type { AccountsReader } from './accounts.ts'
import { encodeBase58 } from './base58.ts'
import { feeOf } from './fees.ts'
import { accountsOf, loadAddresses, type LoadedAddresses, type MessageAccount } from './message-accounts.ts'
import type { WireTransaction } from './wire.ts'

/** A transaction with everything that the chain has to know before it runs. */
export interface Prepared {
  transaction: WireTransaction
  signature: string
  loaded: LoadedAddresses
  accounts: MessageAccount[]
  /** lamports */
  fee: bigint
}

export function prepare(transaction: WireTransaction, accounts: AccountsReader): Prepared {
  const loaded = loadAddresses(transaction.message, accounts) ?? { writable: [], readonly: [] }
  return {
    transaction,
    signature: encodeBase58(transaction.signatures[0] ?? new Uint8Array(64)),
    loaded,
    accounts: accountsOf(transaction.message, loaded),
    fee: feeOf(transaction.message, accounts),
  }
}
