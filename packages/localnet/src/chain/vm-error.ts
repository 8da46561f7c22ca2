import type { FailedTransactionMetadata } from 'litesvm'
import {
  INSTRUCTION_ERRORS,
  TRANSACTION_ERRORS,
  type InstructionError,
  type TransactionError,
} from './transaction-error.ts'

type VmError = ReturnType<FailedTransactionMetadata['err']>
type VmInstructionError = ReturnType<Extract<VmError, { index: number; err(): unknown }>['err']>

// The VM numbers BorshIoError last; Solana's own order has it after IncorrectAuthority.
const BORSH_IO_ERROR = 52
const INSTRUCTION_NAMES = INSTRUCTION_ERRORS.map(([name]) => name).filter((name) => name !== 'BorshIoError')

/** The VM's error in the form in which Solana's RPC writes it. */
export function fromVmError(error: VmError): TransactionError {
  if (typeof error === 'number') return TRANSACTION_ERRORS[error]?.[0] ?? `Unknown${error}`
  if ('err' in error) return { InstructionError: [error.index, fromVmInstructionError(error.err())] }
  if ('accountIndex' in error) {
    const place = { account_index: error.accountIndex }
    const restricted = error.constructor.name.includes('Restricted')
    return restricted ? { ProgramExecutionTemporarilyRestricted: place } : { InsufficientFundsForRent: place }
  }
  return { DuplicateInstruction: error.index }
}

function fromVmInstructionError(error: VmInstructionError): InstructionError {
  if (typeof error === 'number') {
    return error === BORSH_IO_ERROR ? 'BorshIoError' : (INSTRUCTION_NAMES[error] ?? `Unknown${error}`)
  }
  return 'code' in error ? { Custom: error.code } : { BorshIoError: error.msg }
}
