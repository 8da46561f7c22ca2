import { eq, inArray } from 'drizzle-orm'
import { batches, proposals, votes } from '../../store/schema/index.ts'
import { batchStatus } from '../schemas/credits.ts'
import { proposalStatus } from '../schemas/proposal-words.ts'
import type { ContributorView } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { stakesOf } from './stakes.ts'
import { readLines, readSome } from './lines.ts'
import { readParts } from './parts.ts'
import { readRefs } from './refs.ts'
import { listRetirements } from './retirements.ts'
import { readVotes } from './votes.ts'

const MOST = 500

/** Everything the ledger and the chain tell of a wallet. One that never acted has empty lists. */
export async function readContributor(sources: Sources, wallet: string): Promise<ContributorView> {
  const contributions = await readLines(sources, {
    actor: wallet,
    event: 'ContributionReceived',
    order: 'asc',
    limit: MOST,
  })
  const refunds = await readSome(
    sources,
    { actor: wallet, events: ['RefundPaid', 'EarmarkReleased'] },
    'desc',
    MOST,
  )
  const held = await sources.holdings.ofWallet(wallet)
  return {
    wallet,
    stakes: await stakesOf(sources, wallet),
    contributions: contributions.items,
    votes: await votesOf(sources, wallet),
    refunds,
    ...(await readParts(sources, wallet)),
    credits: await creditsOf(sources, held ?? new Map<string, bigint>()),
    creditsKnown: held !== null,
    retirements: (await listRetirements(sources, { holder: wallet, limit: MOST })).items,
  }
}

/** How a wallet voted, newest first, with what became of each proposal. */
async function votesOf(sources: Sources, wallet: string): Promise<ContributorView['votes']> {
  const cast = await readVotes(sources, eq(votes.wallet, wallet), { limit: MOST })
  const ids = cast.map(({ proposal }) => proposal)
  const rows =
    ids.length === 0 ? [] : await sources.db.select().from(proposals).where(inArray(proposals.address, ids))
  const byAddress = new Map(rows.map((row) => [row.address, row]))
  const refs = await readRefs(sources, { proposals: ids, funds: rows.map(({ fund }) => fund) })
  const views = cast.flatMap((vote) => {
    const row = byAddress.get(vote.proposal)
    if (row === undefined) return []
    const status = proposalStatus.parse(row.status)
    return [{ fund: refs.fund(row.fund), proposal: refs.proposal(row.address), status, vote }]
  })
  return views.sort((a, b) => b.vote.castAt - a.vote.castAt || (a.vote.address < b.vote.address ? -1 : 1))
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
