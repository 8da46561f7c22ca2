import type { Twin } from '../../support/stage.ts'

/** What an account of an instruction is, and what another one in its place must meet: an error by name, or the reason why that is no attack. */
export type Case =
  /** Signs. Another signer meets this error; or why anyone may sign. */
  | { is: 'signer'; error: string }
  | { is: 'signer'; free: string }
  /** An account of the program of this type; the twin is another one of it. */
  | { is: 'state'; type: string; twin: Twin; error: string }
  | { is: 'state'; type: string; free: string }
  /** Created at an address of the program. */
  | { is: 'created' }
  /** A mint or token account of a token program. */
  | { is: 'token'; twin: Twin; error: string }
  /** A program at a fixed address. */
  | { is: 'program'; error: string }
  | { is: 'program'; free: string }
  /** Bytes that this program does not own and only points at. */
  | { is: 'named'; twin: Twin; error: string }
  /** Optional, and not part of the staged call; why, and where it is tested. */
  | { is: 'absent'; why: string }

/** By instruction and account, in the order of the IDL. */
export type Cases = Record<string, Record<string, Case>>

/** What a second landing of the same call meets; or why it may land again. */
export type Replays = Record<string, { error: string } | { free: string }>

/** What leaving an optional account out of the staged call meets; or why that is no attack. By instruction and account. */
export type LeftOut = Record<string, Record<string, { error: string } | { free: string }>>

/** Which errors a further account meets where an instruction takes some by design, and what they are. */
export type Further = Record<string, { errors: string[]; takes: string }>

export const signer = (error: string): Case => ({ is: 'signer', error })
export const anyone = (free: string): Case => ({ is: 'signer', free })
export const state = (type: string, twin: Twin, error: string): Case => ({ is: 'state', type, twin, error })
export const chosen = (type: string, free: string): Case => ({ is: 'state', type, free })
export const token = (twin: Twin, error: string): Case => ({ is: 'token', twin, error })
export const named = (error: string): Case => ({ is: 'named', twin: 'address', error })
export const absent = (why: string): Case => ({ is: 'absent', why })
export const created: Case = { is: 'created' }
export const payer = anyone('whoever signs may pay the rent')
export const registry = chosen('Registry', 'there is one registry, and only the program makes one')

/** The last accounts of most instructions. */
export const system = { system_program: { is: 'program', error: 'IncorrectProgramId' } } as const
export const tokens = { token_program: { is: 'program', error: 'IncorrectProgramId' } } as const
export const event = {
  event_authority: { is: 'program', error: 'InvalidSeeds' },
  program: { is: 'program', error: 'MissingAccount' },
} as const
