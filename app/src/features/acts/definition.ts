import type { TransactionInstruction } from '@solana/web3.js'
import type { ReactNode } from 'react'
import type { BuildContext } from '../transaction/index.ts'

interface FieldBase {
  name: string
  label: string
  help?: string
  /** May be left empty; then its value is ''. */
  optional?: boolean
  initial?: string
}

/** What is wrong with an entered line, day or amount, beside everything else that was entered; null where nothing is. */
type Check = (value: string, values: ActValues) => string | null

/** A file that stays with whoever enters it; saved on this computer before anything is signed, and sent nowhere. */
export interface KeptFile {
  button: string
  /** What to do where it was not saved as things stand. */
  missing: string
  of: (values: ActValues) => Promise<{ name: string; content: object }>
}

/** One thing that a person enters. */
export type ActField =
  /** A line: a code, an address, a number. */
  | (FieldBase & { kind: 'line'; check?: Check; keep?: KeptFile })
  /** A day as YYYY-MM-DD, UTC. */
  | (FieldBase & { kind: 'day'; check?: Check })
  /**
   * Prose that is stored in the content store; what is built gets its SHA-256.
   *
   * `text` makes the stored text of what was entered; left out: it is stored as entered. It sees files as SHA-256.
   */
  | (FieldBase & { kind: 'document'; text?: (entered: string, values: ActValues) => string })
  /** A sentence to declare: its value is 'yes' or ''. `missing` says what to do where it is not declared. */
  | (FieldBase & { kind: 'declaration'; missing: string })
  /** A file that is stored for everyone; its value is the name, and what is built gets its SHA-256. */
  | (FieldBase & { kind: 'file' })
  /** An amount with decimals; what is built gets base units as text. */
  | (FieldBase & { kind: 'amount'; decimals: number; most?: bigint; check?: Check })
  | (FieldBase & { kind: 'choice'; choices: Array<[value: string, label: string]> })

export type ActValues = Readonly<Record<string, string>>

/** Files that were chosen, by the field's name. */
export type ActFiles = Readonly<Partial<Record<string, File>>>

/** Who signs: the wallet itself, the registry's steward, or a council; a council by a motion of one of its members. */
export type ActSigner = { is: 'wallet' } | { is: 'steward' } | { is: 'council'; address: string }

/** An act as data: what is asked, what it does in words, and which instructions it becomes. */
export interface ActDefinition {
  id: string
  title: string
  help?: string
  button: string
  fields: ActField[]
  signer?: ActSigner
  /** What would become of it, shown above the button while it is entered. */
  preview?: (values: ActValues) => ReactNode
  /** What will happen, with what was entered. */
  words: (values: ActValues) => string[]
  undo?: string[]
  /** What the wallet itself does before, in the same transaction; no motion holds it. */
  prepare?: (context: BuildContext, values: ActValues) => Promise<TransactionInstruction[]>
  /**
   * @param signer address that signs: the wallet's, or the steward's where a council moves it.
   * @param values as entered; documents and files as SHA-256 in hex, amounts in base units.
   */
  build: (
    context: BuildContext,
    values: ActValues,
    signer: string,
  ) => Promise<TransactionInstruction | TransactionInstruction[]>
}
