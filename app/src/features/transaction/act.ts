import type { Connection, PublicKey, TransactionInstruction } from '@solana/web3.js'

export interface BuildContext {
  connection: Connection
  /** Signs and pays. */
  payer: PublicKey
}

export interface Built {
  instructions: TransactionInstruction[]
  /** What will happen besides `words`, known only after looking at the chain. */
  words?: string[]
}

/** One thing that a person may sign: what it is in words, and how its instructions are built. */
export interface Act {
  title: string
  /** What will happen, sentence by sentence. */
  words: string[]
  /** What cannot be undone. */
  undo: string[]
  /** How the ledger calls it until the line itself is there. */
  pending: string
  build(context: BuildContext): Promise<Built>
}
