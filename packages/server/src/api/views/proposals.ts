import { and, count, eq, sql, type SQL } from 'drizzle-orm'
import { parsePlace } from '../../indexer/order.ts'
import { deliveries, projects, proposals, awards, votes } from '../../store/schema/index.ts'
import { proposalStatus } from '../schemas/proposal-words.ts'
import type { Page, ProposalStatus, ProposalSummary, ProposalView, Tally } from '../types.ts'
import { amountOf } from './amounts.ts'
import type { Sources } from './context.ts'
import { creditOf } from './credit-units.ts'
import { readDeliveries } from './deliveries.ts'
import { type Money, readMoney } from './fund-money.ts'
import { readRules } from './fund-rules.ts'
import { readSome } from './lines.ts'
import { cutPage } from './page.ts'
import { readDocument } from './proposal-document.ts'
import { needsOf } from './proposal-needs.ts'
import { budgetOf, creditShareOf, milestonesOf, moneyBackOf, poolsOfProposal } from './proposal-plan.ts'
import { type ProposalStep, readSteps } from './proposal-steps.ts'
import { readRefs, titleOf } from './refs.ts'
import { listExpenses, readAwards } from './spending.ts'
import { textOf } from './texts.ts'
import { readVotes } from './votes.ts'

const TIMELINE = 500
const VOTES_SHOWN = 100
const SOL_DECIMALS = 9
const BASIS_POINTS = 10_000n

type ProposalRow = typeof proposals.$inferSelect

export interface ProposalFilter {
  status?: ProposalStatus
  /** Vote or delivery still runs; false: it is at its end. */
  open?: boolean
  fund?: string
  project?: string
  payee?: string
  organization?: string
  proposer?: string
}

const OPEN = sql`('voting', 'cool-off', 'approved', 'in-delivery')`

/** A page of proposals, newest first. */
export async function listProposals(
  sources: Sources,
  filter: ProposalFilter,
  page: { limit: number; cursor?: string | undefined },
): Promise<Page<ProposalSummary>> {
  const is = (column: SQL | Parameters<typeof eq>[0], value: string | undefined) =>
    value === undefined ? undefined : sql`${column} = ${value}`
  const { open } = filter
  const where = and(
    is(proposals.status, filter.status),
    is(proposals.fund, filter.fund),
    is(proposals.project, filter.project),
    is(proposals.payee, filter.payee),
    is(proposals.organization, filter.organization),
    is(proposals.proposer, filter.proposer),
    open === undefined
      ? undefined
      : open
        ? sql`${proposals.status} in ${OPEN}`
        : sql`${proposals.status} not in ${OPEN}`,
  )
  const [counted] = await sources.db.select({ total: count() }).from(proposals).where(where)
  const place = page.cursor === undefined ? undefined : parsePlace(page.cursor)
  const before =
    place === undefined
      ? undefined
      : sql`(${proposals.slot}, ${proposals.position}, ${proposals.outer}, ${proposals.inner})
          < (${place.slot}::bigint, ${place.position}::integer, ${place.outer}::integer, ${place.inner}::integer)`
  const rows = await sources.db
    .select()
    .from(proposals)
    .where(and(where, before))
    .orderBy(sql`slot desc, position desc, outer_index desc, inner_index desc`)
    .limit(page.limit + 1)
  const { shown, nextCursor } = cutPage(rows, page.limit)
  return { items: await summarize(sources, shown), nextCursor, total: counted?.total ?? 0 }
}

export async function readProposal(sources: Sources, address: string): Promise<ProposalView | null> {
  const { db } = sources
  const [row] = await db.select().from(proposals).where(eq(proposals.address, address))
  const [summary] = row === undefined ? [] : await summarize(sources, [row])
  if (row === undefined || summary === undefined) return null
  const money = (await readMoney(sources, [row.fund]))(row.fund)
  const steps = (await readSteps(sources, [address]))(address)
  const [project] = await db.select().from(projects).where(eq(projects.address, row.project))
  const credit = await creditOf(sources, project?.methodology ?? '')
  const document = await readDocument(sources, row.documentHash)
  const milestones = await milestonesOf(sources, row, steps, document, money, credit)
  const { decimals, unit } = summary.total
  return {
    ...summary,
    id: row.id,
    slot: row.madeInSlot,
    snapshot: row.snapshot,
    rules: readRules(row.rules, decimals, unit),
    pools: await poolsOfProposal(sources, address, money),
    milestones,
    budget: await budgetOf(sources, address, document, money),
    votes: await readVotes(sources, eq(votes.proposal, address), { limit: VOTES_SHOWN }),
    payments: milestones.flatMap(({ payment }) => payment ?? []),
    deliveries: await readDeliveries(sources, eq(deliveries.proposal, address)),
    awards: await readAwards(sources, eq(awards.proposal, address)),
    expenses: await listExpenses(sources, { proposal: address }),
    moneyBack: await moneyBackOf(sources, address, money),
    advanced: money(row.advanced),
    paidAfterProof: money(row.paid - row.advanced),
    reported: money(row.reported),
    disallowed: money(row.disallowed),
    escrow: row.escrow,
    deposit: amountOf(row.deposit, SOL_DECIMALS, 'SOL'),
    depositTo: row.depositTo,
    creditShare: await creditShareOf(sources, row, credit),
    closing: await closingOf(sources, row),
    reportHash: row.reportHash,
    report: await textOf(sources, row.reportHash),
    document: document.document,
    timeline: await readSome(sources, { proposal: address }, 'asc', TIMELINE),
  }
}

async function closingOf(sources: Sources, row: ProposalRow): Promise<ProposalView['closing']> {
  const { closedBy, closedAt, abusive, reasonHash } = row
  if (closedBy === null || closedAt === null) return null
  return { by: closedBy, at: closedAt, abusive, reasonHash, reason: await textOf(sources, reasonHash) }
}

async function summarize(sources: Sources, rows: readonly ProposalRow[]): Promise<ProposalSummary[]> {
  const refs = await readRefs(sources, {
    funds: rows.map(({ fund }) => fund),
    projects: rows.map(({ project }) => project),
    organizations: rows.map(({ organization }) => organization),
  })
  const money = await readMoney(
    sources,
    rows.map(({ fund }) => fund),
  )
  const stepsOf = await readSteps(
    sources,
    rows.map(({ address }) => address),
  )
  return Promise.all(
    rows.map(async (row) => {
      const document = await sources.content.profiles.get(row.documentHash)
      return {
        address: row.address,
        fund: refs.fund(row.fund),
        project: refs.project(row.project),
        number: row.number,
        title: titleOf(document),
        summary: document.summary,
        documentHash: row.documentHash,
        proposer: row.proposer,
        payee: row.payee,
        organization: refs.organization(row.organization),
        shareBps: row.shareBps,
        ...figuresOf(row, money(row.fund)),
        ...datesOf(row, stepsOf(row.address)),
      }
    }),
  )
}

function figuresOf(row: ProposalRow, money: Money) {
  const drawn = row.escrow === null ? 0n : row.total
  return {
    total: money(row.total),
    paid: money(row.paid),
    inEscrow: money(drawn - row.paid - row.released),
    released: money(row.released),
    returned: money(row.returned),
    accepted: money(row.accepted),
    tally: tallyOf(row, money),
    milestoneCount: row.milestoneCount,
    milestonesPaid: row.milestonesPaid,
  }
}

function datesOf(row: ProposalRow, steps: readonly ProposalStep[]) {
  const status = proposalStatus.parse(row.status)
  return {
    status,
    createdAt: row.createdAt,
    votingEndsAt: row.votingEndsAt,
    coolOffEndsAt: row.coolOffEndsAt,
    expiresAt: row.expiresAt,
    approvedAt: row.approvedAt,
    reportDueAt: row.reportDueAt,
    closedAt: row.closedAt,
    needs: needsOf({ ...row, status }, steps),
  }
}

/** Quorum counts value, approval counts weight, a tie fails. */
export function tallyOf(row: ProposalRow, money: Money): Tally {
  const { votable, turnout, weightFor, weightAgainst, voters, rules } = row
  const bps = (name: string) => (typeof rules[name] === 'number' ? rules[name] : 0)
  const [quorumBps, neededBps] = [bps('quorumBps'), bps('approvalBps')]
  const voted = weightFor + weightAgainst
  const part = (value: bigint, whole: bigint) =>
    whole === 0n ? null : Number((value * BASIS_POINTS) / whole)
  return {
    votable: money(votable),
    turnout: money(turnout),
    weightFor: weightFor.toString(),
    weightAgainst: weightAgainst.toString(),
    voters,
    turnoutBps: part(turnout, votable),
    approvalBps: part(weightFor, voted),
    quorumBps,
    neededBps,
    passes:
      turnout * BASIS_POINTS >= votable * BigInt(quorumBps) &&
      weightFor * BASIS_POINTS >= voted * BigInt(neededBps) &&
      weightFor > weightAgainst,
  }
}
