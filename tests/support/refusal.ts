import { SystemProgram } from '@solana/web3.js'
import type { FailedTransactionMetadata } from 'litesvm'
import { PROGRAM_ERRORS } from '../../packages/sdk/src/generated/errors.ts'
import { PROGRAM_ID } from '../../packages/sdk/src/pdas.ts'
import { INSTRUCTION_ERRORS } from './runtime-errors.ts'

/** A transaction that the chain refused, with the error's name as the program's table has it. */
export class Refusal extends Error {
  /** `ClaimNotVerified`, `IllegalOwner`, `Custom:2040`, or `Transaction:…` where no instruction ran. */
  readonly refusal: string
  readonly logs: string[]

  constructor(refusal: string, logs: string[]) {
    super(`${refusal}\n${logs.join('\n')}`)
    this.name = 'Refusal'
    this.refusal = refusal
    this.logs = logs
  }
}

/** Names what went wrong. Source of the program's names: the generated error table. */
export function refusalOf(failed: FailedTransactionMetadata): Refusal {
  return new Refusal(nameOf(failed), failed.meta().logs())
}

function nameOf(failed: FailedTransactionMetadata): string {
  const error = failed.err()
  if (typeof error === 'number' || !('err' in error)) return `Transaction:${failed.toString()}`
  const inner = error.err()
  if (typeof inner === 'number') return INSTRUCTION_ERRORS[inner] ?? `Instruction:${inner}`
  if (!('code' in inner)) return 'BorshIoError'
  return foreignName(failed.meta().logs(), inner.code) ?? customName(inner.code)
}

/** The name of an error that a called program gave: its code alone says not whose it is. */
function foreignName(logs: string[], code: number): string | null {
  const [, program] = /^Program (\w+) failed: custom program error/m.exec(logs.join('\n')) ?? []
  if (program === PROGRAM_ID.toBase58()) return null
  if (program === SystemProgram.programId.toBase58() && code === 0) return 'AccountInUse'
  return `${program}:${code}`
}

/** The program's name of a custom code; `Custom:n` for a code of another program or of the framework. */
export function customName(code: number): string {
  return PROGRAM_ERRORS.find((error) => error.code === code)?.name ?? `Custom:${code}`
}
