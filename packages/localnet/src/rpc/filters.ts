import type { ChainAccount } from '../chain/accounts.ts'
import { Base58Error, decodeBase58 } from '../chain/base58.ts'
import { readTokenAccount } from '../chain/token-state.ts'
import { asFields, asWhole, describe } from './params.ts'
import { invalidParams } from './rpc-error.ts'

export type AccountFilter = (account: ChainAccount) => boolean

const MOST_FILTERS = 4
const LARGEST_BYTES = 128

/** Reads the filters of getProgramAccounts and programSubscribe. */
export function readFilters(value: unknown): AccountFilter[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value))
    throw invalidParams(`Invalid params: invalid type: ${describe(value)}, expected a sequence.`)
  if (value.length > MOST_FILTERS) throw invalidParams(`Too many filters provided; max ${MOST_FILTERS}`)
  return value.map(readFilter)
}

export function matches(account: ChainAccount, filters: readonly AccountFilter[]): boolean {
  return filters.every((filter) => filter(account))
}

function readFilter(value: unknown): AccountFilter {
  if (value === 'tokenAccountState') return (account) => readTokenAccount(account) !== null
  const [[kind, setting] = [], ...others] = Object.entries(asFields(value, 'enum RpcFilterType'))
  if (kind === undefined || others.length > 0) {
    throw invalidParams('Invalid params: invalid value: map, expected map with a single key.')
  }
  if (kind === 'dataSize') {
    const size = asWhole(setting, 'u64')
    return ({ data }) => data.length === size
  }
  if (kind === 'memcmp') return readMemcmp(setting)
  if (kind === 'tokenAccountState') return (account) => readTokenAccount(account) !== null
  const known = '`dataSize`, `memcmp`, `tokenAccountState`'
  throw invalidParams(`Invalid params: unknown variant \`${kind}\`, expected one of ${known}.`)
}

function readMemcmp(setting: unknown): AccountFilter {
  const fields = asFields(setting, 'struct Memcmp')
  const offset = asWhole(fields['offset'], 'usize')
  const wanted = readBytes(fields['bytes'], fields['encoding'])
  if (wanted.length > LARGEST_BYTES) throw invalidParams('Invalid param: DataTooLarge')
  return ({ data }) => Buffer.compare(data.subarray(offset, offset + wanted.length), wanted) === 0
}

function readBytes(bytes: unknown, encoding: unknown): Uint8Array {
  if (Array.isArray(bytes)) return Uint8Array.from(bytes.map((byte) => asWhole(byte, 'u64')))
  if (typeof bytes !== 'string') throw invalidParams('Invalid params: missing field `bytes`.')
  if (encoding === 'base64') return Buffer.from(bytes, 'base64')
  try {
    return decodeBase58(bytes)
  } catch (error) {
    if (!(error instanceof Base58Error)) throw error
    const { character, index } = error
    throw invalidParams(
      `Invalid param: Base58DecodeError(InvalidCharacter { character: '${character}', index: ${index} })`,
    )
  }
}
