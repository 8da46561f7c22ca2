import {
  FOREIGN_CODES,
  FRAMEWORK_CODES,
  INSTRUCTION_ERRORS,
  type RuntimeError,
  SENTENCES,
  TRANSACTION_ERRORS,
} from './errors-runtime.ts'
import { type ErrorInfo, type ErrorOrigin, GroundtruthError, programErrorOfCode } from './errors-table.ts'
import { PROGRAM_ADDRESS } from './layout/program-layout.ts'

const SYSTEM_PROGRAM = '1'.repeat(32)
const TOKEN_PROGRAM = /^Token/

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const info = (error: RuntimeError, origin: ErrorOrigin, code: number | null = null): ErrorInfo => ({
  ...error,
  code,
  origin,
})

/**
 * Finds out what an error is: a transaction error as nodes give it (`{ InstructionError: [0, { Custom: 6001 }] }`),
 * web3.js's errors, a wallet's refusal, a node that does not answer. Never throws.
 * @param tried address of the node, for the sentence about one that does not answer.
 */
export function parseProgramError(error: unknown, tried?: string): ErrorInfo {
  if (error instanceof GroundtruthError) {
    const { name, code, message, advice, origin } = error
    return { name, code, message, advice, origin }
  }
  const text = messageOf(error)
  return (
    walletRefusal(error, text) ??
    transactionError(error, failingProgram(logsOf(error))) ??
    nodeFailure(error, text, tried) ??
    sentence(text) ??
    unknownError(text)
  )
}

/** The same as an error to throw. */
export function toGroundtruthError(error: unknown, tried?: string): GroundtruthError {
  if (error instanceof GroundtruthError) return error
  return new GroundtruthError(parseProgramError(error, tried), { cause: error, logs: logsOf(error) })
}

const unknownError = (text: string): ErrorInfo => ({
  name: 'UnknownError',
  code: null,
  message: text === '' ? 'Something failed without saying why' : text,
  advice: 'Try again; if it stays, report it with the time and what you did.',
  origin: 'unknown',
})

function messageOf(error: unknown): string {
  if (typeof error === 'string') return error
  if (!isRecord(error)) return ''
  const { transactionMessage, message, cause } = error
  if (typeof transactionMessage === 'string') return transactionMessage
  const own = typeof message === 'string' ? message : ''
  const below = isRecord(cause) ? messageOf(cause) : ''
  return below === '' ? own : `${own}: ${below}`
}

/** Log lines that came along with an error. */
export function logsOf(error: unknown): string[] {
  if (!isRecord(error)) return []
  const data = isRecord(error.data) ? error.data : {}
  const value = isRecord(error.value) ? error.value : {}
  const logs = [error.logs, error.transactionLogs, data.logs, value.logs].find(Array.isArray)
  return (logs ?? []).filter((line): line is string => typeof line === 'string')
}

/** The innermost program that failed says so first. */
function failingProgram(logs: readonly string[]): string | null {
  for (const line of logs) {
    const program = /^Program (\w+) failed/.exec(line)?.[1]
    if (program !== undefined) return program
  }
  return null
}

function walletRefusal(error: unknown, text: string): ErrorInfo | null {
  const code = isRecord(error) ? error.code : undefined
  const refused =
    code === 4001 || /user (rejected|denied|declined|cancell?ed)|rejected the request/i.test(text)
  if (!refused) return null
  return {
    name: 'SignatureRefused',
    code: null,
    message: 'The wallet did not sign',
    advice: 'Nothing was sent. Start again when you want to.',
    origin: 'wallet',
  }
}

/** Reads `InstructionError` and the names of the chain, wherever the reader put them. */
function transactionError(error: unknown, program: string | null): ErrorInfo | null {
  if (typeof error === 'string') {
    const known = TRANSACTION_ERRORS[error] ?? INSTRUCTION_ERRORS[error]
    return known === undefined ? null : info(known, 'chain')
  }
  if (!isRecord(error)) return null
  const { InstructionError: instruction } = error
  if (Array.isArray(instruction)) return instructionError(instruction[1], program)
  for (const name of Object.keys(error)) {
    const known = TRANSACTION_ERRORS[name]
    if (known !== undefined) return info(known, 'chain')
  }
  for (const inside of [error.err, error.data, error.value]) {
    const found = inside === undefined || inside === null ? null : transactionError(inside, program)
    if (found !== null) return found
  }
  const custom = /custom program error: (?:0x([0-9a-f]+)|#(\d+))/i.exec(messageOf(error))
  if (custom === null) return null
  const code = custom[1] === undefined ? Number(custom[2]) : Number.parseInt(custom[1], 16)
  return customError(code, program)
}

function instructionError(reason: unknown, program: string | null): ErrorInfo | null {
  if (isRecord(reason) && typeof reason.Custom === 'number') return customError(reason.Custom, program)
  const name = isRecord(reason) ? (Object.keys(reason)[0] ?? '') : String(reason)
  const known = INSTRUCTION_ERRORS[name]
  if (known !== undefined) return info(known, 'chain')
  return { ...unknownError(`The chain refused the instruction: ${name}`), name, origin: 'chain' }
}

function customError(code: number, program: string | null): ErrorInfo {
  const ours = program === null || program === PROGRAM_ADDRESS
  const known = ours ? programErrorOfCode(code) : null
  if (known !== null) return known
  const framework = ours ? FRAMEWORK_CODES[code] : undefined
  if (framework !== undefined) return info(framework, 'chain', code)
  const kind = program === SYSTEM_PROGRAM ? 'system' : TOKEN_PROGRAM.test(program ?? '') ? 'token' : ''
  const foreign = FOREIGN_CODES[kind]?.[code]
  if (foreign !== undefined) return info(foreign, 'chain', code)
  const whose = program === null ? 'A program' : `The program ${program}`
  return { ...unknownError(`${whose} refused with the code ${code}`), code, origin: 'chain' }
}

function sentence(text: string): ErrorInfo | null {
  const name = SENTENCES.find(([pattern]) => pattern.test(text))?.[1]
  const known = name === undefined ? undefined : (TRANSACTION_ERRORS[name] ?? INSTRUCTION_ERRORS[name])
  return known === undefined ? null : info(known, 'chain')
}

const UNREACHABLE =
  /fetch failed|failed to fetch|networkerror|load failed|econnrefused|econnreset|enotfound|etimedout|eai_again|socket hang up/i

function nodeFailure(error: unknown, text: string, tried?: string): ErrorInfo | null {
  const place = tried === undefined ? 'The node' : `The node at ${tried}`
  if (UNREACHABLE.test(text)) {
    return {
      name: 'NodeUnreachable',
      code: null,
      message: `${place} does not answer`,
      advice: 'Check that it is running and that its address is right, then try again.',
      origin: 'node',
    }
  }
  if (/\b429\b|too many requests/i.test(text)) {
    return {
      name: 'NodeBusy',
      code: null,
      message: `${place} answers no more requests for now`,
      advice: 'Wait a minute, or use a node of your own.',
      origin: 'node',
    }
  }
  const name = isRecord(error) ? String(error.name) : ''
  if (name === 'TransactionExpiredBlockheightExceededError') return EXPIRED
  return name.startsWith('TransactionExpired') ? OUTCOME_UNKNOWN : null
}

/** The transaction can no longer land. */
export const EXPIRED: ErrorInfo = {
  name: 'TransactionExpired',
  code: null,
  message: 'The transaction did not land in time',
  advice: 'It can no longer land: sign again.',
  origin: 'node',
}

/** The transaction was sent and nobody has said yet what became of it. */
export const OUTCOME_UNKNOWN: ErrorInfo = {
  name: 'OutcomeUnknown',
  code: null,
  message: 'The transaction was sent, and the node does not say yet whether it has landed',
  advice: 'Look up its signature before you sign again, so that you do not act twice.',
  origin: 'node',
}
