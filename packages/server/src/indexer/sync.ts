import { inArray } from 'drizzle-orm'
import { PROGRAM_ID } from '@groundtruth/sdk'
import { readClock } from '../chain/clock.ts'
import type { Rpc } from '../chain/rpc.ts'
import type { SignatureInfo } from '../chain/shapes.ts'
import { listSignatures } from '../chain/signatures.ts'
import type { Database } from '../store/driver.ts'
import { transactions } from '../store/schema/index.ts'
import { fetchTransactions } from './fetch.ts'
import { dropVanished, forgetMoved, settleFinalized } from './forks.ts'
import { ingest } from './ingest.ts'
import { readProgress, writeProgress } from './progress.ts'

/** Transactions taken in at once: large enough to be fast, small enough that a kill loses little work. */
export const RUN = 2_000

export interface Synced {
  slot: number
  time: number
  transactions: number
  events: number
  dropped: number
}

export interface SyncWatch {
  /** Told after each run how many transactions are still to come. */
  onProgress?: (left: number) => void
  signal?: AbortSignal
}

/**
 * Brings the store up to the newest confirmed slot. Lists what names the program since the last transaction that
 * cannot change any more, oldest first takes in what is new, and drops what a fork took back. Stopped or killed at
 * any point, the next call goes on from there.
 */
export async function sync(rpc: Rpc, db: Database, watch: SyncWatch = {}): Promise<Synced> {
  const before = await readProgress(db)
  const { slot, time } = await readClock(rpc)
  const listed = await listSignatures(rpc, {
    address: PROGRAM_ID.toBase58(),
    minContextSlot: slot,
    ...(before.settled === null ? {} : { until: before.settled }),
  })
  const good = listed.filter(({ err }) => err === null || err === undefined)
  await forgetMoved(db, good)
  const fresh = (await unknownOf(db, good)).reverse()
  let count = 0
  for (let start = 0; start < fresh.length; start += RUN) {
    watch.signal?.throwIfAborted()
    watch.onProgress?.(fresh.length - start)
    const run = await fetchTransactions(rpc, fresh.slice(start, start + RUN))
    count += (await ingest(db, run)).events
  }
  await settleFinalized(db, good)
  const dropped = await dropVanished(rpc, db, good)
  const settled = listed.find(({ confirmationStatus }) => confirmationStatus === 'finalized')?.signature
  await writeProgress(db, { slot, time, settled: settled ?? before.settled })
  return { slot, time, transactions: fresh.length, events: count, dropped }
}

/** Those that the store does not have, in the order given. */
export async function unknownOf(db: Database, infos: readonly SignatureInfo[]): Promise<SignatureInfo[]> {
  const known = new Set<string>()
  for (let start = 0; start < infos.length; start += 1_000) {
    const asked = infos.slice(start, start + 1_000).map(({ signature }) => signature)
    const rows = await db
      .select({ signature: transactions.signature })
      .from(transactions)
      .where(inArray(transactions.signature, asked))
    for (const { signature } of rows) known.add(signature)
  }
  return infos.filter(({ signature }) => !known.has(signature))
}
