import type { TransactionView } from '@groundtruth/server/api-types'
import type { QueryClient } from '@tanstack/react-query'
import { ask, keys } from '../../shared/api/index.ts'
import type { SentAct } from './kept.ts'
import { markSent, sentAct } from './store.ts'

/** Milliseconds between two looks: soon while it is fresh, then calmly, for as long as the ledger does not have it. */
const [SOON, LATER] = [500, 5_000]
const FRESH = 30_000
/** Without an answer it is asked again. */
const SILENCE = 10_000
/** A blockhash lives about a minute and a half: what the chain does not know then never lands. Seconds. */
const LONGEST = 150

/** Pages show what changed before an act counts as settled; one slow answer among theirs does not hold it up. */
const PATIENCE = 5_000

type Outcome = Extract<SentAct['state'], 'settled' | 'refused' | 'lost'>

const watched = new Map<string, Promise<Outcome>>()

/**
 * Watches an act until the ledger has it, then makes every page read anew. Ends also where the chain refuses it or
 * never came to know it; not where this site is slow. Watching the same one again is free.
 */
export function settle(signature: string, queries: QueryClient): Promise<Outcome> {
  const known = watched.get(signature)
  if (known !== undefined) return known
  const outcome = watch(signature).then(async (ended) => {
    const read = [keys.all, keys.chains].map((queryKey) => queries.invalidateQueries({ queryKey }))
    await Promise.race([Promise.all(read), pause(PATIENCE)])
    markSent(signature, ended)
    return ended
  })
  watched.set(signature, outcome)
  return outcome
}

async function watch(signature: string): Promise<Outcome> {
  const began = Date.now()
  for (;;) {
    const view = await look(signature)
    if (view?.indexed === true) return 'settled'
    if (view?.onChain === 'failed') return 'refused'
    if (view?.onChain === 'confirmed' || view?.onChain === 'finalized') markSent(signature, 'on-chain')
    if (view?.onChain === 'unknown' && isOld(signature, began)) return 'lost'
    await pause(Date.now() - began < FRESH ? SOON : LATER)
  }
}

function isOld(signature: string, began: number): boolean {
  const now = Date.now() / 1000
  return now - (sentAct(signature)?.sentAt ?? began / 1000) > LONGEST
}

/** Undefined where the server does not answer: it is asked again. */
async function look(signature: string): Promise<TransactionView | undefined> {
  try {
    return (await ask<TransactionView>(`transactions/${signature}`, {}, AbortSignal.timeout(SILENCE))).data
  } catch {
    return undefined
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
