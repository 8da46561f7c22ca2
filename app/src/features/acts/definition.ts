import type { TransactionInstruction } from '@solana/web3.js'
import type { BuildContext } from '../transaction/index.ts'

interface FieldBase {
  name: string
  label: string
  help?: string
  /** May be left empty; then its value is ''. */
  optional?: boolean
  initial?: string
}

/** One thing that a person enters. */
export type ActField =
  /** A line: a code, an address, a number. `check` says what is wrong, or null. */
  | (FieldBase & { kind: 'line'; check?: (value: string) => string | null })
  /** A day as YYYY-MM-DD, UTC. */
  | (FieldBase & { kind: 'day'; check?: (value: string) => string | null })
  /** Prose that is stored in the content store; what is built gets its SHA-256. */
  | (FieldBase & { kind: 'document' })
  /** An amount with decimals; what is built gets base units as text. */
  | (FieldBase & { kind: 'amount'; decimals: number; most?: bigint })
  | (FieldBase & { kind: 'choice'; choices: Array<[value: string, label: string]> })

export type ActValues = Readonly<Record<string, string>>

/** Who signs: the wallet itself, or a council that the wallet's organization has a seat in, by a motion. */
export type ActSigner = { is: 'wallet' } | { is: 'steward' }

/** An act as data: what is asked, what it does in words, and which instructions it becomes. */
export interface ActDefinition {
  id: string
  title: string
  help?: string
  button: string
  fields: ActField[]
  signer?: ActSigner
  /** What will happen, with what was entered. */
  words: (values: ActValues) => string[]
  undo?: string[]
  /**
   * @param signer address that signs: the wallet's, or the steward's where a council moves it.
   * @param values as entered; documents as SHA-256 in hex, amounts in base units.
   */
  build: (
    context: BuildContext,
    values: ActValues,
    signer: string,
  ) => Promise<TransactionInstruction | TransactionInstruction[]>
}
