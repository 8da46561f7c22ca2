import { NATIVE_LOADER, SYSVAR_OWNER } from '../chain/addresses.ts'
import type { AccountsReader, ChainAccount } from '../chain/accounts.ts'
import { encodeBase58 } from '../chain/base58.ts'
import { asFields, asWhole, type Fields } from './params.ts'
import { parseAccount } from './parse/account.ts'
import { invalidParams, RpcCode, RpcError } from './rpc-error.ts'
import { zstdFrame } from './zstd.ts'

const ENCODINGS = ['binary', 'base58', 'base64', 'jsonParsed', 'base64+zstd'] as const

export type AccountEncoding = (typeof ENCODINGS)[number]

export interface AccountForm {
  encoding: AccountEncoding
  slice: { offset: number; length: number } | null
}

const RENT_EXEMPT = 2n ** 64n - 1n
const LARGEST_BASE58 = 128

/** Reads `encoding` and `dataSlice` of a call's settings. */
export function readAccountForm(fields: Fields, fallback: AccountEncoding = 'binary'): AccountForm {
  return { encoding: readEncoding(fields['encoding'], fallback), slice: readSlice(fields['dataSlice']) }
}

export function readEncoding(value: unknown, fallback: AccountEncoding): AccountEncoding {
  if (value === undefined || value === null) return fallback
  const found = ENCODINGS.find((each) => each === value)
  if (found !== undefined) return found
  const known = ENCODINGS.map((each) => `\`${each}\``).join(', ')
  throw invalidParams(`Invalid params: unknown variant \`${String(value)}\`, expected one of ${known}.`)
}

function readSlice(value: unknown): AccountForm['slice'] {
  if (value === undefined || value === null) return null
  const { offset, length } = asFields(value, 'struct UiDataSliceConfig')
  return { offset: asWhole(offset, 'usize'), length: asWhole(length, 'usize') }
}

/** An account as the RPC writes it. `accounts` is where a parser looks up the mint of a token account. */
export function encodeAccount(
  address: string,
  account: ChainAccount,
  form: AccountForm,
  accounts: AccountsReader,
): object {
  const { lamports, owner, executable, data } = account
  const fixed = owner === SYSVAR_OWNER || owner === NATIVE_LOADER
  return {
    data: encodeData(address, account, form, accounts),
    executable,
    lamports,
    owner,
    rentEpoch: fixed ? 0 : RENT_EXEMPT,
    space: data.length,
  }
}

function encodeData(
  address: string,
  account: ChainAccount,
  form: AccountForm,
  accounts: AccountsReader,
): unknown {
  if (form.encoding === 'jsonParsed') {
    const parsed = parseAccount(address, account, accounts)
    if (parsed !== null) return { ...parsed, space: account.data.length }
  }
  const { offset, length } = form.slice ?? { offset: 0, length: account.data.length }
  const data = account.data.subarray(offset, offset + length)
  if (form.encoding === 'base64+zstd') return [zstdFrame(data).toString('base64'), form.encoding]
  if (form.encoding === 'base64' || form.encoding === 'jsonParsed') return [base64(data), 'base64']
  if (data.length > LARGEST_BASE58) {
    throw new RpcError(
      RpcCode.invalidRequest,
      'Encoded binary (base 58) data should be less than 128 bytes, please use Base64 encoding.',
    )
  }
  const text = encodeBase58(data)
  return form.encoding === 'binary' ? text : [text, 'base58']
}

function base64(data: Uint8Array): string {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64')
}
