import { motionInstructionName } from '@groundtruth/sdk'
import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm'
import { councils, motions, type StoredVoice } from '../../store/schema/index.ts'
import { motionStatus, motionTarget } from '../schemas/council.ts'
import type { MotionSummary, MotionView, MotionVoice } from '../types.ts'
import type { Sources } from './context.ts'
import { readSome } from './lines.ts'
import { readStoredInstruction } from './motion-instruction.ts'
import { readRefs, type Refs } from './refs.ts'
import { textOf } from './texts.ts'

const TIMELINE = 200

type MotionRow = typeof motions.$inferSelect
type CouncilRow = typeof councils.$inferSelect

export interface MotionFilter {
  council?: string
  status?: MotionSummary['status']
}

/** Motions, newest first. `now` in Unix seconds decides what their dates come to. */
export async function listMotions(
  sources: Sources,
  now: number,
  filter: MotionFilter,
): Promise<MotionSummary[]> {
  const where = and(
    filter.council === undefined ? undefined : eq(motions.council, filter.council),
    filter.status === undefined ? undefined : eq(motions.status, filter.status),
  )
  return summarize(sources, now, await select(sources, where))
}

/** A motion with its stored instruction, which is read from its account. */
export async function readMotion(sources: Sources, now: number, address: string): Promise<MotionView | null> {
  const [row] = await select(sources, eq(motions.address, address))
  const [summary] = row === undefined ? [] : await summarize(sources, now, [row])
  if (row === undefined || summary === undefined) return null
  const about = { kind: 'council', named: { council: row.council, motion: address } } as const
  return {
    ...summary,
    document: await textOf(sources, row.documentHash),
    decoded: await readStoredInstruction(sources, address, row.instructionHash),
    executor: row.executor,
    timeline: await readSome(sources, about, 'asc', TIMELINE),
  }
}

async function select({ db }: Sources, where: SQL | undefined): Promise<MotionRow[]> {
  return db.select().from(motions).where(where).orderBy(desc(motions.proposedAt), asc(motions.address))
}

async function summarize(
  sources: Sources,
  now: number,
  rows: readonly MotionRow[],
): Promise<MotionSummary[]> {
  const ids = [...new Set(rows.map(({ council }) => council))]
  const held =
    ids.length === 0 ? [] : await sources.db.select().from(councils).where(inArray(councils.address, ids))
  const byAddress = new Map(held.map((row) => [row.address, row]))
  const refs = await readRefs(sources, {
    organizations: rows.flatMap(({ organization, approvals, cancellations }) => [
      organization,
      ...[...approvals, ...cancellations].map((voice) => voice.organization),
    ]),
  })
  return rows.map((row) => {
    const target = motionTarget.parse(row.target)
    const council = byAddress.get(row.council)
    return {
      address: row.address,
      council: refs.council(row.council),
      id: row.id,
      organization: refs.organization(row.organization),
      target,
      instruction: motionInstructionName(target, row.discriminator),
      status: motionStatus.parse(row.status),
      phase: phaseOf(row, council, now),
      approvals: voicesOf(row.approvals, refs),
      cancellations: voicesOf(row.cancellations, refs),
      threshold: row.threshold,
      missing: missingOf(row, council),
      timeLock: row.timeLock,
      proposedAt: row.proposedAt,
      approvedAt: row.approvedAt,
      executableAt: row.executableAt,
      expiresAt: row.expiresAt,
      closedAt: row.closedAt,
      documentHash: row.documentHash,
    }
  })
}

/** Rules as in the program's `Motion::execute`. */
export function phaseOf(
  row: MotionRow,
  council: CouncilRow | undefined,
  now: number,
): MotionSummary['phase'] {
  if (row.status === 'executed' || row.status === 'cancelled') return row.status
  if (council !== undefined && row.composition !== council.composition) return 'ended'
  if (now >= row.expiresAt) return 'expired'
  if (row.status === 'open') return 'open'
  const waits = row.executableAt === null || now < row.executableAt || missingOf(row, council) > 0
  return waits ? 'locked' : 'due'
}

/** Approvals of active seats that are missing to the council's threshold; none once the motion is over. */
function missingOf(row: MotionRow, council: CouncilRow | undefined): number {
  if (row.status === 'executed' || row.status === 'cancelled' || council === undefined) return 0
  const active = new Set(council.seats.filter((seat) => seat.active).map((seat) => seat.organization))
  const counted = row.approvals.filter(({ organization }) => active.has(organization)).length
  return Math.max(council.threshold - counted, 0)
}

function voicesOf(voices: readonly StoredVoice[], refs: Refs): MotionVoice[] {
  return voices.map(({ organization, actor, at, signature }) => ({
    organization: refs.organization(organization),
    actor,
    at,
    signature,
  }))
}
