import {
  accountNameOf,
  decodeAccount,
  PROGRAM_ID,
  type AccountName,
  type AccountRecord,
} from '@groundtruth/sdk'
import type { ReconcileCheck } from '../api/types.ts'
import type { ChainAccount } from '../chain/accounts.ts'

export type Value = bigint | number | string | null

/** A total of the store and where the chain keeps its own. */
export interface Claimed {
  /** Law of product.md that the comparison serves. */
  law: number
  account: string
  name: string
  field: string
  store: Value
  /** What the chain says; undefined where the account is missing or is another one. */
  read: (accounts: ReadonlyMap<string, ChainAccount>) => Value | undefined
  /** How the two must stand to each other; equal unless told otherwise. */
  holds?: (store: bigint, chain: bigint) => boolean
}

const MISSING = 'missing'

/** Compares every total with the accounts at hand. */
export function compare(
  claimed: readonly Claimed[],
  accounts: ReadonlyMap<string, ChainAccount>,
): ReconcileCheck[] {
  return claimed.map(({ law, account, name, field, store, read, holds }) => {
    const found = read(accounts)
    const equal =
      found !== undefined &&
      (holds === undefined ? text(found) === text(store) : holds(whole(store), whole(found)))
    return {
      law,
      account,
      name,
      field,
      store: text(store),
      chain: found === undefined ? MISSING : text(found),
      equal,
    }
  })
}

/** Comparisons of several fields of one account: for each, what the store has and where the account keeps its own. */
export function fieldsOf<N extends AccountName>(
  law: number,
  name: N,
  account: string,
  fields: Record<string, [store: Value, pick: (record: AccountRecord<N>) => Value]>,
): Claimed[] {
  const room = name.slice(0, 1).toLowerCase() + name.slice(1)
  return Object.entries(fields).map(([key, [store, pick]]) => ({
    law,
    account,
    name,
    field: `${room}.${key}`,
    store,
    read: field(name, account, pick),
  }))
}

/** One of the program's accounts; undefined where it is missing or is another one. */
export function recordOf<N extends AccountName>(
  accounts: ReadonlyMap<string, ChainAccount>,
  name: N,
  address: string,
): AccountRecord<N> | undefined {
  const account = accounts.get(address)
  if (account === undefined || account.owner !== PROGRAM_ID.toBase58()) return undefined
  return accountNameOf(account.data) === name ? decodeAccount(name, account.data) : undefined
}

/** A reader of one field of one of the program's accounts. */
export function field<N extends AccountName>(
  name: N,
  address: string,
  pick: (record: AccountRecord<N>) => Value,
): Claimed['read'] {
  return (accounts) => {
    const record = recordOf(accounts, name, address)
    return record === undefined ? undefined : pick(record)
  }
}

/** One comparison of a total of the store with a field of an account. */
export function total<N extends AccountName>(
  law: number,
  [name, account]: [name: N, account: string],
  named: string,
  store: bigint | number,
  pick: (record: AccountRecord<N>) => Value,
): Claimed {
  return { law, account, name, field: named, store, read: field(name, account, pick) }
}

/** A time of the chain, whose zero means never. */
export function seconds(value: bigint): bigint | null {
  return value === 0n ? null : value
}

function text(value: Value): string {
  return value === null ? '' : String(value)
}

function whole(value: Value): bigint {
  return typeof value === 'bigint' || typeof value === 'number' ? BigInt(value) : 0n
}
