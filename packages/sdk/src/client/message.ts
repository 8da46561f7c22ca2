import {
  ComputeBudgetProgram,
  type PublicKey,
  type TransactionInstruction,
  TransactionMessage,
  VersionedTransaction,
} from '@solana/web3.js'

export interface ComputeBudget {
  /** Compute units that the transaction may take; left out: the chain's default. */
  computeUnitLimit?: number
  /** Priority fee in millionths of a lamport for each compute unit; left out: none. */
  computeUnitPrice?: bigint
}

/** An unsigned transaction of version 0. */
export function compile(
  instructions: readonly TransactionInstruction[],
  payerKey: PublicKey,
  recentBlockhash: string,
  { computeUnitLimit, computeUnitPrice }: ComputeBudget,
): VersionedTransaction {
  const budget: TransactionInstruction[] = []
  if (computeUnitLimit !== undefined) {
    budget.push(ComputeBudgetProgram.setComputeUnitLimit({ units: computeUnitLimit }))
  }
  if (computeUnitPrice !== undefined) {
    budget.push(ComputeBudgetProgram.setComputeUnitPrice({ microLamports: computeUnitPrice }))
  }
  const message = new TransactionMessage({
    payerKey,
    recentBlockhash,
    instructions: [...budget, ...instructions],
  })
  return new VersionedTransaction(message.compileToV0Message())
}

/** Addresses that the transaction may change. */
export const writableKeys = ({ message }: VersionedTransaction): PublicKey[] =>
  message.staticAccountKeys.filter((_, index) => message.isAccountWritable(index))
