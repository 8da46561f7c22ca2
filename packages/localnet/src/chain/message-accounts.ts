import { LOOKUP_TABLE_PROGRAM } from './addresses.ts'
import type { AccountsReader } from './accounts.ts'
import { addressOf } from './base58.ts'
import type { WireMessage } from './wire.ts'

export interface LoadedAddresses {
  writable: string[]
  readonly: string[]
}

const TABLE_HEADER = 56

/**
 * The addresses that a message takes from lookup tables. Null when a table or a place in it is not there;
 * the VM then refuses the transaction with the error of its own.
 */
export function loadAddresses(message: WireMessage, accounts: AccountsReader): LoadedAddresses | null {
  const loaded: LoadedAddresses = { writable: [], readonly: [] }
  for (const { table, writable, readonly } of message.lookups) {
    const account = accounts.get(table)
    if (account === undefined || account.owner !== LOOKUP_TABLE_PROGRAM) return null
    const places = (indexes: number[]) =>
      indexes.map((index) => account.data.subarray(TABLE_HEADER + index * 32, TABLE_HEADER + index * 32 + 32))
    const found = { writable: places(writable), readonly: places(readonly) }
    if ([...found.writable, ...found.readonly].some((bytes) => bytes.length < 32)) return null
    loaded.writable.push(...found.writable.map(addressOf))
    loaded.readonly.push(...found.readonly.map(addressOf))
  }
  return loaded
}

export interface MessageAccount {
  address: string
  signer: boolean
  writable: boolean
  source: 'transaction' | 'lookupTable'
}

/** Every account of a message in the order in which its instructions number them. */
export function accountsOf(message: WireMessage, loaded: LoadedAddresses): MessageAccount[] {
  const { requiredSignatures, readonlySigned, readonlyUnsigned, keys } = message
  const own = keys.map((address, index): MessageAccount => {
    const signer = index < requiredSignatures
    const writable = signer
      ? index < requiredSignatures - readonlySigned
      : index < keys.length - readonlyUnsigned
    return { address, signer, writable, source: 'transaction' }
  })
  const looked = (addresses: string[], writable: boolean) =>
    addresses.map((address): MessageAccount => ({ address, signer: false, writable, source: 'lookupTable' }))
  return [...own, ...looked(loaded.writable, true), ...looked(loaded.readonly, false)]
}
