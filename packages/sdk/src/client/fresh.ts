import type { Connection, PublicKey, TransactionInstruction, VersionedTransaction } from '@solana/web3.js'
import { sha256Hex } from '../evidence/hash.ts'
import { compile, type ComputeBudget } from './message.ts'

/** A transaction with a recent blockhash, ready to be signed. */
export interface Fresh {
  transaction: VersionedTransaction
  blockhash: string
  lastValidBlockHeight: number
}

const REMEMBERED = 512
const PAUSE = 100
const LONGEST_WAIT = 10_000

/** Hashes of messages about to be signed, on their way or landed, oldest first. */
const reserved = new Set<string>()

/**
 * Compiles with the latest blockhash, and waits for the next one where these very bytes are taken: the
 * chain runs the same bytes once, so that the second of two equal payments would look landed and move nothing.
 * @param reserve keeps the bytes for this act; a dry run needs none.
 */
export async function freshTransaction(
  connection: Connection,
  instructions: readonly TransactionInstruction[],
  payer: PublicKey,
  budget: ComputeBudget,
  reserve: boolean,
): Promise<Fresh> {
  const until = Date.now() + LONGEST_WAIT
  for (;;) {
    const { blockhash, lastValidBlockHeight } = await connection.getLatestBlockhash('confirmed')
    const transaction = compile(instructions, payer, blockhash, budget)
    const key = sha256Hex(transaction.message.serialize())
    if (!reserved.has(key)) {
      // At once, before anything is awaited: two equal acts may be under way together.
      if (reserve) remember(key)
      return { transaction, blockhash, lastValidBlockHeight }
    }
    if (Date.now() > until) throw new Error('The node gives no new blockhash: check that its slots advance.')
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE)
    })
  }
}

function remember(key: string): void {
  reserved.add(key)
  for (const oldest of reserved) {
    if (reserved.size <= REMEMBERED) break
    reserved.delete(oldest)
  }
}
