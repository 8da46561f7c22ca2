import { PROGRAM_ADVICE } from './errors-advice.ts'
import { PROGRAM_ERRORS, type ProgramErrorName } from './generated/errors.ts'

/** Where an error comes from. A refusal by the person is no fault. */
export type ErrorOrigin = 'program' | 'chain' | 'wallet' | 'node' | 'unknown'

export interface ErrorInfo {
  name: string
  /** Custom code on chain; null where there is none. */
  code: number | null
  message: string
  /** One sentence on what to do. */
  advice: string
  origin: ErrorOrigin
}

/** An act that did not happen, or whose outcome is unknown. `name` is the error's name in the table. */
export class GroundtruthError extends Error {
  readonly code: number | null
  readonly advice: string
  readonly origin: ErrorOrigin
  /** The node's log lines, for those who want to look. */
  readonly logs: readonly string[]
  /** Signature of the transaction, where one was sent. */
  readonly signature: string | null

  constructor(
    info: ErrorInfo,
    options: { cause?: unknown; logs?: readonly string[]; signature?: string | null } = {},
  ) {
    super(info.message, { cause: options.cause })
    this.name = info.name
    this.code = info.code
    this.advice = info.advice
    this.origin = info.origin
    this.logs = options.logs ?? []
    this.signature = options.signature ?? null
  }
}

/** A program error by its code, for example 6212. Null for a code that the program does not have. */
export function programErrorOfCode(code: number): ErrorInfo | null {
  const found = PROGRAM_ERRORS.find((error) => error.code === code)
  return found === undefined ? null : { ...found, advice: PROGRAM_ADVICE[found.name], origin: 'program' }
}

/** A program error by its name. */
export function programErrorOfName(name: ProgramErrorName): ErrorInfo {
  const { code, message } = PROGRAM_ERRORS.find((error) => error.name === name) ?? {
    code: null,
    message: name,
  }
  return { name, code, message, advice: PROGRAM_ADVICE[name], origin: 'program' }
}
