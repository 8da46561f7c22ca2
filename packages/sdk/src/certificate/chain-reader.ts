import { type AccountName, type AccountRecord, decodeAccount } from '../accounts.ts'
import { PROGRAM_ADDRESS } from '../layout/program-layout.ts'

/** One JSON-RPC call to a Solana node: its `result`, unread. Throws what the caller's client throws. */
export type RpcCall = (method: string, params: unknown[]) => Promise<unknown>

/** There is no certificate to be read here; the message says why, and what to do. */
export class CertificateError extends Error {
  override name = 'CertificateError'
}

interface RawAccount {
  owner: string
  data: Uint8Array
}

/** Reads raw accounts in one look; null for those that do not exist. */
export async function readRaw(call: RpcCall, addresses: readonly string[]): Promise<(RawAccount | null)[]> {
  const settings = { encoding: 'base64', commitment: 'confirmed' }
  const values = at(await call('getMultipleAccounts', [addresses, settings]), 'value')
  if (!Array.isArray(values) || values.length !== addresses.length) {
    throw new CertificateError('The node did not answer with accounts: check that the URL is a Solana RPC.')
  }
  return values.map((value: unknown) => {
    const owner = at(value, 'owner')
    const text = at(value, 'data', 0)
    if (typeof owner !== 'string' || typeof text !== 'string') return null
    return { owner, data: Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) }
  })
}

/** The program's account of that type, or null where this is nothing or something else. */
export function asRecord<N extends AccountName>(name: N, raw: RawAccount | null): AccountRecord<N> | null {
  if (raw === null || raw.owner !== PROGRAM_ADDRESS) return null
  try {
    return decodeAccount(name, raw.data)
  } catch {
    return null
  }
}

/** The value at a path of names in an answer whose shape is not known; undefined where it ends. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let found = value
  for (const name of path) {
    if (typeof found !== 'object' || found === null) return undefined
    found = Reflect.get(found, name)
  }
  return found
}
