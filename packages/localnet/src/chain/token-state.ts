import { TOKEN_2022_PROGRAM, TOKEN_PROGRAM } from './addresses.ts'
import type { ChainAccount } from './accounts.ts'
import { addressOf } from './base58.ts'

export const TOKEN_PROGRAMS: ReadonlySet<string> = new Set([TOKEN_PROGRAM, TOKEN_2022_PROGRAM])
export const MINT_LENGTH = 82
export const TOKEN_ACCOUNT_LENGTH = 165

// Token-2022 puts the kind of an account right after the length of a plain token account.
const KIND_AT = 165
const KIND_MINT = 1
const KIND_ACCOUNT = 2

export interface TokenMint {
  mintAuthority: string | null
  supply: bigint
  decimals: number
  isInitialized: boolean
  freezeAuthority: string | null
}

export interface TokenAccount {
  mint: string
  owner: string
  amount: bigint
  delegate: string | null
  state: 'initialized' | 'frozen'
  rentExemptReserve: bigint | null
  delegatedAmount: bigint
  closeAuthority: string | null
}

/** Reads a mint of either token program; null when the account is none. */
export function readMint(account: ChainAccount | undefined): TokenMint | null {
  if (account === undefined || !isShaped(account, MINT_LENGTH, KIND_MINT)) return null
  const data = view(account.data)
  if (data.readUInt8(45) !== 1) return null
  return {
    mintAuthority: optionalAddress(data, 0),
    supply: data.readBigUInt64LE(36),
    decimals: data.readUInt8(44),
    isInitialized: true,
    freezeAuthority: optionalAddress(data, 46),
  }
}

/** Reads a token account of either token program; null when the account is none. */
export function readTokenAccount(account: ChainAccount | undefined): TokenAccount | null {
  if (account === undefined || !isShaped(account, TOKEN_ACCOUNT_LENGTH, KIND_ACCOUNT)) return null
  const data = view(account.data)
  const state = data.readUInt8(108)
  if (state !== 1 && state !== 2) return null
  return {
    mint: addressOf(data.subarray(0, 32)),
    owner: addressOf(data.subarray(32, 64)),
    amount: data.readBigUInt64LE(64),
    delegate: optionalAddress(data, 72),
    state: state === 2 ? 'frozen' : 'initialized',
    rentExemptReserve: data.readUInt32LE(109) === 1 ? data.readBigUInt64LE(113) : null,
    delegatedAmount: data.readBigUInt64LE(121),
    closeAuthority: optionalAddress(data, 129),
  }
}

function isShaped({ owner, data }: ChainAccount, length: number, kind: number): boolean {
  if (!TOKEN_PROGRAMS.has(owner)) return false
  if (data.length === length) return true
  return owner === TOKEN_2022_PROGRAM && data.length > KIND_AT && data[KIND_AT] === kind
}

function optionalAddress(data: Buffer, at: number): string | null {
  return data.readUInt32LE(at) === 1 ? addressOf(data.subarray(at + 4, at + 36)) : null
}

function view(data: Uint8Array): Buffer {
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength)
}
