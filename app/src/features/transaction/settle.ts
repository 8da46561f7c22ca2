import type { TransactionView } from '@groundtruth/server/api-types'
import type { QueryClient } from '@tanstack/react-query'
import { ask, keys } from '../../shared/api/index.ts'
import { markOnChain, removePending } from './store.ts'

const EVERY = 500
const LONGEST = 120_000

/**
 * Watches a transaction until the ledger has it, then makes every page read anew. A pending row that the chain
 * refuses, or that nobody knows after two minutes, goes away.
 */
export async function settle(signature: string, queries: QueryClient): Promise<boolean> {
  for (const end = Date.now() + LONGEST; Date.now() < end; await pause()) {
    const state = await look(signature)
    if (state?.indexed === true) {
      await queries.invalidateQueries({ queryKey: keys.all })
      await queries.invalidateQueries({ queryKey: ['rpc'] })
      removePending(signature)
      return true
    }
    if (state?.onChain === 'confirmed' || state?.onChain === 'finalized') markOnChain(signature)
    if (state?.onChain === 'failed') break
  }
  removePending(signature)
  return false
}

/** Undefined where the server does not answer: it is asked again. */
async function look(signature: string): Promise<TransactionView | undefined> {
  try {
    return (await ask<TransactionView>(`transactions/${signature}`)).data
  } catch {
    return undefined
  }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, EVERY))
}
