import {
  COMPUTE_BUDGET_PROGRAM,
  ED25519_PROGRAM,
  NATIVE_LOADER,
  SECP256K1_PROGRAM,
  SECP256R1_PROGRAM,
} from './addresses.ts'
import type { AccountsReader } from './accounts.ts'
import type { WireInstruction, WireMessage } from './wire.ts'

const LAMPORTS_PER_SIGNATURE = 5_000n
const MOST_COMPUTE_UNITS = 1_400_000
const UNITS_PER_INSTRUCTION = 200_000
const UNITS_PER_BUILTIN = 3_000
const PRECOMPILES = new Set([ED25519_PROGRAM, SECP256K1_PROGRAM, SECP256R1_PROGRAM])

/** The fee of a message in lamports: 5,000 a signature, and for priority the price offered times the units asked for. */
export function feeOf(message: WireMessage, accounts: AccountsReader): bigint {
  const programOf = (instruction: WireInstruction) => message.keys[instruction.programIdIndex] ?? ''
  const precompiled = message.instructions
    .filter((instruction) => PRECOMPILES.has(programOf(instruction)))
    .reduce((sum, { data }) => sum + (data[0] ?? 0), 0)
  const budget = message.instructions.filter((each) => programOf(each) === COMPUTE_BUDGET_PROGRAM)
  const rest = message.instructions.filter((each) => programOf(each) !== COMPUTE_BUDGET_PROGRAM)
  const isBuiltin = (instruction: WireInstruction) =>
    accounts.get(programOf(instruction))?.owner === NATIVE_LOADER
  const usual =
    budget.length * UNITS_PER_BUILTIN +
    rest.reduce((sum, each) => sum + (isBuiltin(each) ? UNITS_PER_BUILTIN : UNITS_PER_INSTRUCTION), 0)
  const asked = readArgument(budget, 2, 4)
  const units = Math.min(asked === null ? usual : Number(asked), MOST_COMPUTE_UNITS)
  const price = readArgument(budget, 3, 8) ?? 0n
  const signatures = LAMPORTS_PER_SIGNATURE * BigInt(message.requiredSignatures + precompiled)
  return signatures + (price * BigInt(units) + 999_999n) / 1_000_000n
}

function readArgument(instructions: WireInstruction[], kind: number, bytes: number): bigint | null {
  const found = instructions.find(({ data }) => data[0] === kind && data.length >= 1 + bytes)
  if (found === undefined) return null
  return [...found.data.subarray(1, 1 + bytes)].reduceRight((value, byte) => value * 256n + BigInt(byte), 0n)
}
