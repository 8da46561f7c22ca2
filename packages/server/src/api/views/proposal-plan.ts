import { asc, eq } from 'drizzle-orm'
import {
  batches,
  batchShares,
  bindings,
  budgetLines,
  moneyBack,
  moneyBackParts,
  pools,
  type proposals,
  proposalPools,
} from '../../store/schema/index.ts'
import type {
  BudgetLineView,
  CreditShareView,
  MilestoneView,
  MoneyBackView,
  PaymentView,
  ProposalPool,
  ProposalView,
} from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import type { Credit } from './credit-units.ts'
import type { Money } from './fund-money.ts'
import type { ProposalDocument } from './proposal-document.ts'
import type { ProposalStep } from './proposal-steps.ts'
import { readRefs } from './refs.ts'

type ProposalRow = typeof proposals.$inferSelect

/** The steps as voted and as they went. */
export async function milestonesOf(
  sources: Sources,
  proposal: ProposalRow,
  steps: readonly ProposalStep[],
  { milestoneTitle }: ProposalDocument,
  money: Money,
  credit: Credit,
): Promise<MilestoneView[]> {
  const refs = await readRefs(sources, { batches: steps.map(({ stored }) => stored.metBy) })
  return steps.map((step) => {
    const { stored } = step
    const { metBy, metAt, metActor, metIssued, quantity } = stored
    const credits = (base: bigint) => amountOf(base, credit.decimals, credit.unit)
    const isMet = metBy !== null && metAt !== null && metActor !== null && metIssued !== null
    return {
      index: step.row,
      title: milestoneTitle(step.row),
      kind: step.kind,
      status: step.status,
      amount: money(stored.amount),
      plannedDueAt: stored.plannedDueAt,
      dueAt: stored.dueAt,
      extended: stored.extended,
      quantity: quantity === 0n ? null : credits(quantity),
      metBy: isMet ? { batch: refs.batch(metBy), issued: credits(metIssued), at: metAt, by: metActor } : null,
      revision: stored.revision,
      payableAt: stored.payableAt,
      payment: paymentOf(proposal, step, money),
      returned: money(stored.returned),
    }
  })
}

/** What a milestone paid; null: nothing yet. */
export function paymentOf(
  proposal: ProposalRow,
  { row, kind, stored }: Pick<ProposalStep, 'row' | 'kind' | 'stored'>,
  money: Money,
): PaymentView | null {
  const { paidAt, paidTo, paidBy, paymentSignature } = stored
  if (paidAt === null || paidTo === null || paidBy === null || paymentSignature === null) return null
  return {
    milestone: row,
    kind,
    amount: money(stored.amount),
    destination: paidTo,
    payee: proposal.payee,
    by: paidBy,
    at: paidAt,
    signature: paymentSignature,
  }
}

export async function budgetOf(
  { db }: Sources,
  proposal: string,
  { lineTitle }: ProposalDocument,
  money: Money,
): Promise<BudgetLineView[]> {
  const rows = await db
    .select()
    .from(budgetLines)
    .where(eq(budgetLines.proposal, proposal))
    .orderBy(asc(budgetLines.row))
  return rows.map((row) => ({
    index: row.row,
    code: row.code,
    title: lineTitle(row.code),
    amount: money(row.amount),
    awarded: money(row.awarded),
    reported: money(row.reported),
    accepted: money(row.accepted),
  }))
}

/** The pools that it draws on: the project's first. */
export async function poolsOfProposal(
  sources: Sources,
  proposal: string,
  money: Money,
): Promise<ProposalPool[]> {
  const rows = await sources.db
    .select({ part: proposalPools, project: pools.project })
    .from(proposalPools)
    .leftJoin(pools, eq(pools.address, proposalPools.pool))
    .where(eq(proposalPools.proposal, proposal))
    .orderBy(asc(proposalPools.free), asc(proposalPools.pool))
  const refs = await readRefs(sources, { projects: rows.map(({ project }) => project) })
  return rows.map(({ part, project }) => ({
    pool: part.pool,
    project: project === null ? null : refs.project(project),
    drawn: money(part.drawn),
    back: money(part.back),
    drawnUnits: part.drawnUnits.toString(),
    series: part.drawnSeries ?? part.series,
  }))
}

/** What came back, oldest first, by pool. */
export async function moneyBackOf(
  sources: Sources,
  proposal: string,
  money: Money,
): Promise<MoneyBackView[]> {
  const rows = await sources.db
    .select({ back: moneyBack, part: moneyBackParts, project: pools.project })
    .from(moneyBack)
    .innerJoin(moneyBackParts, eq(moneyBackParts.moneyBack, moneyBack.address))
    .leftJoin(pools, eq(pools.address, moneyBackParts.pool))
    .where(eq(moneyBack.proposal, proposal))
    .orderBy(asc(moneyBack.returnedAt), asc(moneyBack.address), asc(moneyBackParts.pool))
  const refs = await readRefs(sources, { projects: rows.map(({ project }) => project) })
  const views = new Map<string, MoneyBackView>()
  for (const { back, part, project } of rows) {
    const view = views.get(back.address) ?? {
      address: back.address,
      reason: back.reason === 'return' ? 'return' : 'termination',
      milestone: back.milestone,
      by: back.actor,
      returnedAt: back.returnedAt,
      claimUntil: back.claimUntil,
      pools: [],
      signature: back.signature,
    }
    view.pools.push({
      pool: part.pool,
      project: project === null ? null : refs.project(project),
      amount: money(part.amount),
      claimed: money(part.claimed),
      settled: part.settled === null ? null : money(part.settled),
    })
    views.set(back.address, view)
  }
  return [...views.values()]
}

/** The contributors' part of the project's credits; null where the vote named none. */
export async function creditShareOf(
  sources: Sources,
  row: ProposalRow,
  { decimals, unit }: Credit,
): Promise<ProposalView['creditShare']> {
  const { shareBps, shareFrom, shareUntil, shareTonnage } = row
  if (shareBps === 0 || shareFrom === null || shareUntil === null) return null
  const [binding] = await sources.db.select().from(bindings).where(eq(bindings.proposal, row.address))
  const live = binding !== undefined && !binding.freed
  return {
    bps: shareBps,
    from: shareFrom,
    until: shareUntil,
    tonnage: amountOf(shareTonnage, decimals, unit),
    binding: live
      ? {
          bps: binding.shareBps,
          used: amountOf(binding.used, decimals, unit),
          inForce: binding.inForce,
          ended: binding.ended,
        }
      : null,
    batches: await sharesOf(sources, row.address),
  }
}

async function sharesOf(sources: Sources, proposal: string): Promise<CreditShareView[]> {
  const rows = await sources.db
    .select({ share: batchShares, batch: batches })
    .from(batchShares)
    .innerJoin(batches, eq(batches.address, batchShares.batch))
    .where(eq(batchShares.proposal, proposal))
    .orderBy(asc(batches.issuedAt), asc(batches.address))
  const refs = await readRefs(sources, {
    batches: rows.map(({ batch }) => batch.address),
    claims: rows.map(({ batch }) => batch.claim),
  })
  return rows.map(({ share, batch }) => ({
    batch: refs.batch(batch.address),
    claim: refs.claim(batch.claim),
    amount: amountOf(share.amount, batch.decimals, batch.unit),
    claimed: amountOf(share.claimed, batch.decimals, batch.unit),
    issuedAt: batch.issuedAt,
  }))
}
