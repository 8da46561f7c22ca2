import { parseProgramError } from '@groundtruth/sdk/errors'
import { EventError } from '@groundtruth/sdk/ledger'
import { eq } from 'drizzle-orm'
import { ChainUnreachable, RpcFailure } from '../../chain/rpc-error.ts'
import type { Rpc } from '../../chain/rpc.ts'
import { signatureStatuses } from '../../chain/shapes.ts'
import { readTransaction } from '../../chain/transactions.ts'
import { decodeTransaction } from '../../indexer/decode.ts'
import { foresee } from '../../indexer/foresee.ts'
import { transactions } from '../../store/schema/index.ts'
import type { LedgerLine, TransactionView } from '../types.ts'
import type { Sources } from './context.ts'
import { readSome, toLines } from './lines.ts'

const MOST = 100

/** What the store and, at this moment, the chain know of a transaction. Not indexed yet is a state, not an error. */
export async function readTransactionView(sources: Sources, signature: string): Promise<TransactionView> {
  const [row] = await sources.db.select().from(transactions).where(eq(transactions.signature, signature))
  const { onChain, refusal } = await askChain(sources.rpc, signature)
  return {
    signature,
    indexed: row !== undefined,
    onChain,
    lines:
      row === undefined
        ? await linesAhead(sources, signature, onChain)
        : await readSome(sources, { signature }, 'asc', MOST),
    refusal,
  }
}

type OnChain = Pick<TransactionView, 'onChain' | 'refusal'>

/** What the node says of a signature, and why the chain refused it where it did. */
export async function askChain(rpc: Rpc, signature: string): Promise<OnChain> {
  try {
    const params = [[signature], { searchTransactionHistory: true }]
    const [status] = signatureStatuses.parse(await rpc.call('getSignatureStatuses', params)).value
    if (status === null || status === undefined) return { onChain: 'unknown', refusal: null }
    if (status.err !== null && status.err !== undefined) {
      const { name, message, advice } = parseProgramError({ err: status.err })
      return { onChain: 'failed', refusal: { name, message, advice } }
    }
    return { onChain: status.confirmationStatus ?? 'processed', refusal: null }
  } catch {
    return { onChain: 'unreachable', refusal: null }
  }
}

/** The lines that the ledger will have of it; none where the node does not hand it out. */
async function linesAhead(
  sources: Sources,
  signature: string,
  commitment: TransactionView['onChain'],
): Promise<LedgerLine[]> {
  if (commitment !== 'confirmed' && commitment !== 'finalized') return []
  try {
    const answer = await readTransaction(sources.rpc, signature)
    if (answer === null) return []
    const position = answer.transactionIndex ?? 0
    const rows = await foresee(sources.db, decodeTransaction(answer, { signature, position, commitment }))
    return await toLines(
      sources,
      rows.slice(0, MOST).map((row) => ({ ...row, commitment })),
    )
  } catch (error) {
    // A later version of the program, or a node that went silent: its state on the chain is told all the same.
    if (error instanceof EventError || error instanceof ChainUnreachable || error instanceof RpcFailure)
      return []
    throw error
  }
}
