import type { ReconcileCheck, ReconcileView } from '../api/types.ts'
import { readAccounts } from '../chain/accounts.ts'
import type { Rpc } from '../chain/rpc.ts'
import { readGaps } from '../indexer/gaps.ts'
import type { Indexer } from '../indexer/indexer.ts'
import type { Database } from '../store/driver.ts'
import { batches, pools, proposals } from '../store/schema/index.ts'
import { type Claimed, compare } from './checks.ts'
import { councilChecks } from './council-checks.ts'
import { creditChecks } from './credit-checks.ts'
import { fundChecks } from './fund-checks.ts'
import { independenceChecks } from './independence-checks.ts'
import { movedChecks } from './moved-checks.ts'
import { paymentChecks } from './payment-checks.ts'
import { projectChecks } from './project-checks.ts'
import { proposalChecks } from './proposal-checks.ts'
import { recordChecks } from './record-checks.ts'
import { registryChecks } from './registry-checks.ts'
import { returnChecks } from './return-checks.ts'
import { sequenceChecks } from './sequence-checks.ts'
import { snapshotChecks } from './snapshot-checks.ts'
import { spendingChecks } from './spending-checks.ts'
import { sumChecks } from './sum-checks.ts'

/** Looks taken before a difference counts: the chain goes on while the two are compared. */
const LOOKS = 3

export interface ReconcileOptions {
  rpc: Rpc
  db: Database
  indexer: Pick<Indexer, 'syncNow'>
}

/**
 * Compares every total of the store with the account on chain.
 * @throws ChainUnreachable when the node does not answer: no answer is no agreement.
 */
export async function reconcile(options: ReconcileOptions): Promise<ReconcileView> {
  for (let look = 1; ; look++) {
    await options.indexer.syncNow()
    const { checks, slot } = await lookOnce(options)
    const differences = checks.filter(({ equal }) => !equal).length
    if (differences > 0 && look < LOOKS) continue
    const gaps = await readGaps(options.db)
    return { checkedAt: Math.floor(Date.now() / 1000), slot, checks, differences, gaps }
  }
}

async function lookOnce({ rpc, db }: ReconcileOptions): Promise<{ checks: ReconcileCheck[]; slot: number }> {
  // Of one moment of the store, although the checks are read by several queries.
  const { claimed, tokens } = await db.transaction(
    async (tx) => ({
      claimed: await allChecks(tx),
      tokens: await tokenAccounts(tx),
    }),
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
  const { accounts, slot } = await readAccounts(rpc, addressesOf(claimed, tokens))
  return { checks: compare(claimed, accounts), slot: claimed.length === 0 ? 0 : slot }
}

async function allChecks(db: Database): Promise<Claimed[]> {
  return [
    ...(await fundChecks(db)),
    ...(await proposalChecks(db)),
    ...(await spendingChecks(db)),
    ...(await returnChecks(db)),
    ...(await sumChecks(db)),
    ...(await movedChecks(db)),
    ...(await paymentChecks(db)),
    ...(await snapshotChecks(db)),
    ...(await independenceChecks(db)),
    ...(await creditChecks(db)),
    ...(await projectChecks(db)),
    ...(await registryChecks(db)),
    ...(await recordChecks(db)),
    ...(await councilChecks(db)),
    ...(await sequenceChecks(db)),
  ]
}

function addressesOf(claimed: readonly Claimed[], tokens: readonly string[]): string[] {
  return [...new Set([...claimed.map(({ account }) => account), ...tokens])]
}

async function tokenAccounts(db: Database): Promise<string[]> {
  const vaults = await db.select({ vault: pools.vault }).from(pools)
  const escrows = await db.select({ escrow: proposals.escrow }).from(proposals)
  const mints = await db
    .select({ mint: batches.mint, buffer: batches.bufferVault, share: batches.shareVault })
    .from(batches)
  return [
    ...vaults.map(({ vault }) => vault),
    ...escrows.flatMap(({ escrow }) => escrow ?? []),
    ...mints.flatMap(({ mint, buffer, share }) => [mint, ...[buffer, share].flatMap((one) => one ?? [])]),
  ]
}
