import { and, asc, desc, eq, type SQL } from 'drizzle-orm'
import { deliveries, milestones, proposals } from '../../store/schema/index.ts'
import { deliveryStatus, milestoneKind } from '../schemas/proposal-words.ts'
import type { DeliveryStatus, DeliverySummary, DeliveryView } from '../types.ts'
import type { Sources } from './context.ts'
import { readManifest } from './evidence.ts'
import { readMoney } from './fund-money.ts'
import { readSome } from './lines.ts'
import { readObjections } from './objections.ts'
import { readDocument } from './proposal-document.ts'
import { paymentOf } from './proposal-plan.ts'
import { readRefs } from './refs.ts'
import { readReviews } from './reviews.ts'
import { reviewableBy } from './review-scope.ts'

const TIMELINE = 200

export interface DeliveryFilter {
  status?: DeliveryStatus
  proposal?: string
  fund?: string
  project?: string
  /** Those that this accreditation or person may review at this moment, Unix seconds. */
  waiting?: { name: string; now: number }
}

/** Deliveries that the filters let through, newest first. */
export async function listDeliveries(sources: Sources, filter: DeliveryFilter): Promise<DeliverySummary[]> {
  const { status, proposal, fund, project, waiting } = filter
  const where = and(
    status === undefined ? undefined : eq(deliveries.status, status),
    proposal === undefined ? undefined : eq(deliveries.proposal, proposal),
    fund === undefined ? undefined : eq(deliveries.fund, fund),
    project === undefined ? undefined : eq(deliveries.project, project),
    waiting === undefined ? undefined : reviewableBy(deliveries, 'submitted', waiting.name, waiting.now),
  )
  return (await select(sources, where)).map(({ summary }) => summary)
}

export async function readDelivery(sources: Sources, address: string): Promise<DeliveryView | null> {
  const [view] = await readDeliveries(sources, eq(deliveries.address, address))
  return view ?? null
}

/** Deliveries with their reviews and objections, newest first. */
export async function readDeliveries(sources: Sources, where: SQL | undefined): Promise<DeliveryView[]> {
  const rows = await select(sources, where)
  const ids = rows.map(({ delivery }) => delivery.address)
  const reviewsOf = await readReviews(sources, ids)
  const objectionsOf = await readObjections(sources, ids)
  const refs = await readRefs(sources, { organizations: rows.map(({ proposal }) => proposal.organization) })
  return Promise.all(
    rows.map(async ({ delivery, proposal, summary, stored, money }) => ({
      ...summary,
      title: (await readDocument(sources, proposal.documentHash)).milestoneTitle(delivery.milestone),
      organization: refs.organization(proposal.organization),
      payee: proposal.payee,
      proposer: proposal.proposer,
      manifest: await readManifest(sources, delivery.evidenceRoot),
      reviews: reviewsOf(delivery.address),
      objections: objectionsOf(delivery.address),
      payment:
        stored === null || delivery.status !== 'accepted'
          ? null
          : paymentOf(proposal, { row: stored.row, kind: milestoneKind.parse(stored.kind), stored }, money),
      revisions: await revisionsOf(sources, delivery),
      timeline: await readSome(sources, { named: { delivery: delivery.address } }, 'asc', TIMELINE),
    })),
  )
}

type DeliveryRow = typeof deliveries.$inferSelect

async function revisionsOf({ db }: Sources, row: DeliveryRow): Promise<DeliveryView['revisions']> {
  const rows = await db
    .select()
    .from(deliveries)
    .where(and(eq(deliveries.proposal, row.proposal), eq(deliveries.milestone, row.milestone)))
    .orderBy(asc(deliveries.revision))
  return rows.map(({ address, revision, status, submittedAt }) => ({
    address,
    revision,
    status: deliveryStatus.parse(status),
    submittedAt,
  }))
}

async function select(sources: Sources, where: SQL | undefined) {
  const rows = await sources.db
    .select({ delivery: deliveries, proposal: proposals, stored: milestones })
    .from(deliveries)
    .innerJoin(proposals, eq(proposals.address, deliveries.proposal))
    .leftJoin(
      milestones,
      and(eq(milestones.proposal, deliveries.proposal), eq(milestones.row, deliveries.milestone)),
    )
    .where(where)
    .orderBy(desc(deliveries.submittedAt), asc(deliveries.address))
  const refs = await readRefs(sources, {
    funds: rows.map(({ proposal }) => proposal.fund),
    projects: rows.map(({ proposal }) => proposal.project),
    proposals: rows.map(({ proposal }) => proposal.address),
  })
  const money = await readMoney(
    sources,
    rows.map(({ proposal }) => proposal.fund),
  )
  return rows.map(({ delivery, proposal, stored }) => {
    const summary: DeliverySummary = {
      address: delivery.address,
      fund: refs.fund(proposal.fund),
      project: refs.project(proposal.project),
      proposal: refs.proposal(proposal.address),
      milestone: delivery.milestone,
      revision: delivery.revision,
      status: deliveryStatus.parse(delivery.status),
      amount: money(proposal.fund)(stored?.amount ?? 0n),
      submitter: delivery.submitter,
      evidenceRoot: delivery.evidenceRoot,
      accepting: delivery.accepting,
      rejecting: delivery.rejecting,
      quorum: delivery.quorum,
      reviewedBy: delivery.reviewedBy,
      submittedAt: delivery.submittedAt,
      decidedAt: delivery.decidedAt,
      waitsUntil: delivery.waitsUntil,
      challengeEndsAt: delivery.challengeEndsAt,
    }
    return { delivery, proposal, summary, stored, money: money(proposal.fund) }
  })
}
