import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { deliveries, milestones } from '../../store/schema/index.ts'
import { milestoneKind, milestoneStatus } from '../schemas/proposal-words.ts'
import type { Sources } from './context.ts'
import { grouped } from './grouped.ts'
import type { Step } from './proposal-needs.ts'

export type MilestoneRow = typeof milestones.$inferSelect
export type ProposalStep = Step & { stored: MilestoneRow }

/** Joins a milestone with the newest of its deliveries. */
export const ofLastRevision = and(
  eq(deliveries.proposal, milestones.proposal),
  eq(deliveries.milestone, milestones.row),
  eq(deliveries.revision, milestones.revision),
)

/** The milestones of proposals with the deadline of the delivery that each waits on, by proposal. */
export async function readSteps(
  { db }: Pick<Sources, 'db'>,
  ids: readonly string[],
): Promise<(proposal: string) => ProposalStep[]> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return () => []
  const rows = await db
    .select({
      stored: milestones,
      waitsUntil: sql<number | null>`${deliveries.waitsUntil}`.mapWith(deliveries.waitsUntil),
    })
    .from(milestones)
    .leftJoin(deliveries, ofLastRevision)
    .where(inArray(milestones.proposal, wanted))
    .orderBy(asc(milestones.proposal), asc(milestones.row))
  const steps = grouped(
    rows.map(({ stored, waitsUntil }): ProposalStep => ({
      row: stored.row,
      kind: milestoneKind.parse(stored.kind),
      status: milestoneStatus.parse(stored.status),
      dueAt: stored.dueAt,
      payableAt: stored.payableAt,
      waitsUntil,
      stored,
    })),
    ({ stored }) => stored.proposal,
  )
  return (proposal) => steps.get(proposal) ?? []
}
