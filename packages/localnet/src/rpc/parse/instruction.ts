import {
  ASSOCIATED_TOKEN_PROGRAM,
  MEMO_PROGRAM,
  MEMO_PROGRAM_1,
  SYSTEM_PROGRAM,
  TOKEN_2022_PROGRAM,
  TOKEN_PROGRAM,
} from '../../chain/addresses.ts'
import type { AccountsReader } from '../../chain/accounts.ts'
import { decodeBase58 } from '../../chain/base58.ts'
import { parseAssociatedToken } from './associated-token.ts'
import { parseSystem } from './system.ts'
import { parseTokenInstruction } from './token.ts'

/** An instruction with indexes into its transaction's accounts; `data` is base58. */
export interface RawInstruction {
  programIdIndex: number
  accounts: number[]
  data: string
  stackHeight: number
}

/** What a parser makes of an instruction: its name and its arguments and accounts by name. */
export interface Parsed {
  type: string
  info: object
}

/** Reads an instruction's data given its accounts; null when it does not know it. Throws on data cut short. */
export type Parser = (data: Buffer, addresses: string[], accounts: AccountsReader) => Parsed | null

const PARSERS: ReadonlyMap<string, { program: string; parse: Parser }> = new Map([
  [SYSTEM_PROGRAM, { program: 'system', parse: parseSystem }],
  [TOKEN_PROGRAM, { program: 'spl-token', parse: parseTokenInstruction }],
  [TOKEN_2022_PROGRAM, { program: 'spl-token', parse: parseTokenInstruction }],
  [ASSOCIATED_TOKEN_PROGRAM, { program: 'spl-associated-token-account', parse: parseAssociatedToken }],
])

const MEMO_PROGRAMS = new Set([MEMO_PROGRAM, MEMO_PROGRAM_1])

/** An instruction as `jsonParsed` shows it: in words where its program is known, else its accounts by address. */
export function parseInstruction(
  instruction: RawInstruction,
  addresses: string[],
  accounts: AccountsReader,
): object {
  const programId = addresses[instruction.programIdIndex] ?? ''
  const { stackHeight, data } = instruction
  const named = instruction.accounts.map((index) => addresses[index] ?? '')
  if (MEMO_PROGRAMS.has(programId)) {
    const parsed = Buffer.from(decodeBase58(data)).toString()
    return { parsed, program: 'spl-memo', programId, stackHeight }
  }
  const known = PARSERS.get(programId)
  const parsed = known === undefined ? null : parseOrNull(known.parse, data, named, accounts)
  if (known === undefined || parsed === null) return { accounts: named, data, programId, stackHeight }
  return { parsed, program: known.program, programId, stackHeight }
}

// Anyone may send an instruction that is cut short; it is then shown unparsed.
function parseOrNull(
  parse: Parser,
  data: string,
  addresses: string[],
  accounts: AccountsReader,
): Parsed | null {
  try {
    return parse(Buffer.from(decodeBase58(data)), addresses, accounts)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
