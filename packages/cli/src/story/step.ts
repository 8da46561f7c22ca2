import type { AccountInfo, Connection, Keypair, PublicKey, TransactionInstruction } from '@solana/web3.js'

/** What a step sends: its instructions, and who signs besides the sponsor, who pays. */
export interface Signed {
  instructions: TransactionInstruction[]
  signers: Keypair[]
}

export type Found = AccountInfo<Buffer> | null

/** One transaction of the story. */
export interface Step {
  /** Unique name, for example `attest:solar-2026-q1:verifierB`. */
  key: string
  /** Unix seconds on a chain whose clock can be moved. */
  at: number
  /** Keys of the steps that must have happened before, whatever the time. */
  needs: string[]
  /** The account that tells whether this has happened. */
  marker: PublicKey
  isDone(account: Found): boolean
  /** Unix seconds before which the program refuses it, where earlier acts decide that. */
  notBefore?(connection: Connection): Promise<number>
  /** Stores the documents that the act names and builds its transaction. `account` is what was found at the marker. */
  prepare(account: Found): Promise<Signed>
}

/** The usual sign that something has happened: its account is there. */
export function exists(account: Found): boolean {
  return account !== null
}
