import type { Keypair, PublicKey, TransactionInstruction } from '@solana/web3.js'
import type { Context } from '../support/context.ts'
import type { Documents } from './documents.ts'

/** What the user typed: arguments by their place, options by their long name in camelCase. */
export interface Typed {
  args: readonly string[]
  flags: Readonly<Record<string, string | true | undefined>>
}

/** Who does it, and with what. */
export interface Call extends Typed {
  context: Context
  /** Signs: the keypair, or the council where the act is proposed as a motion. */
  actor: PublicKey
  /** Pays for rent: the keypair, or whoever executes the motion. */
  payer: PublicKey
  documents: Documents
  /** An argument by its place. */
  arg(place: number): string
  /** An option that has to be there: Commander has seen to it. */
  option(name: string): string
  maybe(name: string): string | undefined
}

/** What an act does, ready to be signed. */
export interface Plan {
  /** In the infinitive, for "Would …". */
  what: string
  instructions: TransactionInstruction[]
  /** Transactions that follow it, each of its own, where one does not hold everything. */
  further?: TransactionInstruction[][]
  /** Who signs beside the keypair. */
  signers?: Keypair[]
  /** What --json tells beside the signature. */
  details: Record<string, unknown>
}

type Line = readonly [syntax: string, about: string]

/** A command that signs one act: its wiring as data. */
export interface ActCommand {
  /** With spaces where it lies deeper: "steward name". */
  name: string
  about: string
  /** A command line as somebody types it, without the program's name; capitals stand for addresses. */
  example?: string
  args?: readonly Line[]
  options?: readonly Line[]
  required?: readonly Line[]
  /** True where a role signs that a council may have, such as the steward: it does it by a motion. */
  steward?: boolean
  plan(call: Call): Plan | Promise<Plan>
}
