import { inArray } from 'drizzle-orm'
import { batches } from '../../store/schema/index.ts'
import { batchStatus } from '../schemas/credits.ts'
import type { ContributorView } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { stakesOf } from './stakes.ts'
import { readLines } from './lines.ts'
import { readRefs } from './refs.ts'
import { listRetirements } from './retirements.ts'

const MOST = 500

/** Everything the ledger and the chain tell of a wallet. One that never acted has empty lists. */
export async function readContributor(sources: Sources, wallet: string): Promise<ContributorView> {
  const contributions = await readLines(sources, {
    actor: wallet,
    event: 'ContributionReceived',
    order: 'asc',
    limit: MOST,
  })
  const held = await sources.holdings.ofWallet(wallet)
  return {
    wallet,
    stakes: await stakesOf(sources, wallet),
    contributions: contributions.items,
    credits: await creditsOf(sources, held ?? new Map<string, bigint>()),
    creditsKnown: held !== null,
    retirements: (await listRetirements(sources, { holder: wallet, limit: MOST })).items,
  }
}

/** Of all that the wallet holds, the credits of this registry. */
async function creditsOf(
  sources: Sources,
  held: ReadonlyMap<string, bigint>,
): Promise<ContributorView['credits']> {
  const mints = [...held].filter(([, amount]) => amount > 0n).map(([mint]) => mint)
  if (mints.length === 0) return []
  const rows = await sources.db
    .select()
    .from(batches)
    .where(inArray(batches.mint, mints))
    .orderBy(batches.code)
  const refs = await readRefs(sources, { projects: rows.map(({ project }) => project) })
  return rows.map(({ address, code, mint, decimals, unit, project, vintage, status }) => ({
    batch: { address, name: null, code },
    project: refs.project(project),
    vintage,
    batchStatus: batchStatus.parse(status),
    amount: amountOf(held.get(mint) ?? 0n, decimals, unit),
  }))
}
