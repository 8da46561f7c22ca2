import { eq } from 'drizzle-orm'
import type { Rpc } from '../../chain/rpc.ts'
import { signatureStatuses } from '../../chain/shapes.ts'
import { transactions } from '../../store/schema/index.ts'
import type { TransactionView } from '../types.ts'
import type { Sources } from './context.ts'
import { readSome } from './lines.ts'

const MOST = 100

/** What the store and, at this moment, the chain know of a transaction. Not indexed yet is a state, not an error. */
export async function readTransactionView(sources: Sources, signature: string): Promise<TransactionView> {
  const [row] = await sources.db.select().from(transactions).where(eq(transactions.signature, signature))
  return {
    signature,
    indexed: row !== undefined,
    onChain: await askChain(sources.rpc, signature),
    lines: row === undefined ? [] : await readSome(sources, { signature }, 'asc', MOST),
  }
}

async function askChain(rpc: Rpc, signature: string): Promise<TransactionView['onChain']> {
  try {
    const params = [[signature], { searchTransactionHistory: true }]
    const [status] = signatureStatuses.parse(await rpc.call('getSignatureStatuses', params)).value
    if (status === null || status === undefined) return 'unknown'
    if (status.err !== null && status.err !== undefined) return 'failed'
    return status.confirmationStatus ?? 'processed'
  } catch {
    return 'unreachable'
  }
}
