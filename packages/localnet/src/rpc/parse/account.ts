import { CLOCK_SYSVAR, RENT_SYSVAR, TOKEN_2022_PROGRAM } from '../../chain/addresses.ts'
import type { AccountsReader, ChainAccount } from '../../chain/accounts.ts'
import { addressOf } from '../../chain/base58.ts'
import { dataAddressOf, PROGRAM_DATA_HEADER } from '../../chain/programs.ts'
import { UPGRADEABLE_LOADER } from '../../chain/addresses.ts'
import { uiTokenAmount } from '../../chain/token-amount.ts'
import { readMint, readTokenAccount, TOKEN_PROGRAMS } from '../../chain/token-state.ts'
import { parseExtensions } from './token-extensions.ts'

export interface ParsedAccount {
  program: string
  parsed: { type: string; info: object }
}

/** What Solana's RPC shows of an account under `jsonParsed`; null where it shows the bytes. */
export function parseAccount(
  address: string,
  account: ChainAccount,
  accounts: AccountsReader,
): ParsedAccount | null {
  if (TOKEN_PROGRAMS.has(account.owner)) return parseToken(account, accounts)
  if (account.owner === UPGRADEABLE_LOADER) return parseProgram(account)
  return parseSysvar(address, account)
}

function parseToken(account: ChainAccount, accounts: AccountsReader): ParsedAccount | null {
  const program = account.owner === TOKEN_2022_PROGRAM ? 'spl-token-2022' : 'spl-token'
  const extensions = parseExtensions(account.data)
  const extended = extensions.length === 0 ? {} : { extensions }
  const mint = readMint(account)
  if (mint !== null) {
    const { decimals, freezeAuthority, isInitialized, mintAuthority, supply } = mint
    const info = {
      decimals,
      freezeAuthority,
      isInitialized,
      mintAuthority,
      supply: supply.toString(),
      ...extended,
    }
    return { program, parsed: { type: 'mint', info } }
  }
  const held = readTokenAccount(account)
  const decimals = held === null ? undefined : readMint(accounts.get(held.mint))?.decimals
  if (held === null || decimals === undefined) return null
  const { delegate, closeAuthority, rentExemptReserve } = held
  const info = {
    ...(closeAuthority === null ? {} : { closeAuthority }),
    ...(delegate === null
      ? {}
      : { delegate, delegatedAmount: uiTokenAmount(held.delegatedAmount, decimals) }),
    ...extended,
    isNative: rentExemptReserve !== null,
    mint: held.mint,
    owner: held.owner,
    ...(rentExemptReserve === null ? {} : { rentExemptReserve: uiTokenAmount(rentExemptReserve, decimals) }),
    state: held.state,
    tokenAmount: uiTokenAmount(held.amount, decimals),
  }
  return { program, parsed: { type: 'account', info } }
}

function parseProgram(account: ChainAccount): ParsedAccount | null {
  const program = 'bpf-upgradeable-loader'
  const programData = dataAddressOf(account)
  if (programData !== null) return { program, parsed: { type: 'program', info: { programData } } }
  const data = Buffer.from(account.data)
  if (data.length < PROGRAM_DATA_HEADER || data.readUInt32LE(0) !== 3) return null
  const authority = data.readUInt8(12) === 1 ? addressOf(data.subarray(13, 45)) : null
  const code: [string, 'base64'] = [data.subarray(PROGRAM_DATA_HEADER).toString('base64'), 'base64']
  return {
    program,
    parsed: { type: 'programData', info: { authority, data: code, slot: Number(data.readBigUInt64LE(4)) } },
  }
}

function parseSysvar(address: string, account: ChainAccount): ParsedAccount | null {
  const data = Buffer.from(account.data)
  if (address === CLOCK_SYSVAR) {
    const info = {
      epoch: Number(data.readBigUInt64LE(16)),
      epochStartTimestamp: Number(data.readBigInt64LE(8)),
      leaderScheduleEpoch: Number(data.readBigUInt64LE(24)),
      slot: Number(data.readBigUInt64LE(0)),
      unixTimestamp: Number(data.readBigInt64LE(32)),
    }
    return { program: 'sysvar', parsed: { type: 'clock', info } }
  }
  if (address !== RENT_SYSVAR) return null
  return {
    program: 'sysvar',
    parsed: { type: 'rent', info: { lamportsPerByte: data.readBigUInt64LE(0).toString() } },
  }
}
