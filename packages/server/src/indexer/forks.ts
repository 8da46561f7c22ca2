import { and, eq, inArray, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Rpc } from '../chain/rpc.ts'
import { type SignatureInfo, signatureStatuses } from '../chain/shapes.ts'
import type { Database } from '../store/driver.ts'
import { events, transactions } from '../store/schema/index.ts'
import { refold } from './refold.ts'

const ASKED_AT_ONCE = 250

/** Marks transactions that the node calls finalized: no fork can take them back any more. */
export async function settleFinalized(db: Database, listed: readonly SignatureInfo[]): Promise<void> {
  const final = listed.filter(({ confirmationStatus }) => confirmationStatus === 'finalized')
  for (let start = 0; start < final.length; start += 1_000) {
    const signatures = final.slice(start, start + 1_000).map(({ signature }) => signature)
    await db
      .update(transactions)
      .set({ commitment: 'finalized' })
      .where(and(eq(transactions.commitment, 'confirmed'), inArray(transactions.signature, signatures)))
  }
}

/** Removes transactions that a fork has moved to another slot, so that they are taken in again where they now stand. */
export async function forgetMoved(db: Database, listed: readonly SignatureInfo[]): Promise<void> {
  const open = new Map((await openTransactions(db)).map(({ signature, slot }) => [signature, slot]))
  const moved = listed.filter(({ signature, slot }) => open.has(signature) && open.get(signature) !== slot)
  if (moved.length > 0) {
    await removeTransactions(
      db,
      moved.map(({ signature }) => signature),
    )
  }
}

/**
 * Removes what was confirmed and is no longer on the chain, and folds the ledger anew without it. Only what the node's
 * list no longer has is suspected, and only what the node does not know at all is removed. Answers how many.
 */
export async function dropVanished(
  rpc: Rpc,
  db: Database,
  listed: readonly SignatureInfo[],
): Promise<number> {
  const there = new Set(listed.map(({ signature }) => signature))
  const open = (await openTransactions(db)).filter(({ signature }) => !there.has(signature))
  if (open.length === 0) return 0
  // A node that has thrown old blocks away knows nothing of what was in them: that proves no fork.
  const oldest = z.number().parse(await rpc.call('getFirstAvailableBlock'))
  const suspects = open.filter(({ slot }) => slot >= oldest).map(({ signature }) => signature)
  const vanished: string[] = []
  for (let start = 0; start < suspects.length; start += ASKED_AT_ONCE) {
    const asked = suspects.slice(start, start + ASKED_AT_ONCE)
    const params = [asked, { searchTransactionHistory: true }]
    const { value } = signatureStatuses.parse(await rpc.call('getSignatureStatuses', params))
    vanished.push(...asked.filter((_, index) => value[index] === null || value[index] === undefined))
    const final = asked.filter((_, index) => value[index]?.confirmationStatus === 'finalized')
    if (final.length > 0) {
      const isFinal = inArray(transactions.signature, final)
      await db.update(transactions).set({ commitment: 'finalized' }).where(isFinal)
    }
  }
  if (vanished.length > 0) await removeTransactions(db, vanished)
  return vanished.length
}

/** Takes transactions and their events out of the store, all or none, and folds what is left. */
export async function removeTransactions(db: Database, signatures: readonly string[]): Promise<void> {
  await db.transaction(async (tx) => {
    const gone = inArray(events.signature, [...signatures])
    const removed = await tx.delete(events).where(gone).returning({ name: events.name })
    await tx.delete(transactions).where(inArray(transactions.signature, [...signatures]))
    if (removed.length > 0) await refold(tx)
  })
}

/** Transactions that a fork might still take back. */
async function openTransactions(db: Database): Promise<{ signature: string; slot: number }[]> {
  const { signature, slot, commitment } = transactions
  return db
    .select({ signature, slot })
    .from(transactions)
    .where(eq(commitment, 'confirmed'))
    .orderBy(sql`slot, position`)
}
