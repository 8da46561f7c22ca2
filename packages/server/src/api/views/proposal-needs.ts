import type { MilestoneKind, MilestoneStatus, ProposalNeed, ProposalStatus } from '../types.ts'

const DAY = 86_400
/** Time between a milestone's due date and the end of its proposal by anyone. */
export const TERMINATION_GRACE = 14 * DAY
/** Time after which an accepted milestone that could not be paid goes back. */
export const UNPAID_TERM = 366 * DAY

export interface Step {
  row: number
  kind: MilestoneKind
  status: MilestoneStatus
  dueAt: number
  payableAt: number | null
  /** By which its delivery is reviewed, or the objection decided. */
  waitsUntil: number | null
}

interface Standing {
  status: ProposalStatus
  votingEndsAt: number
  coolOffEndsAt: number | null
  expiresAt: number
  reportDueAt: number | null
  /** Expenses accepted, money sent back, and what was paid in advance. */
  accepted: bigint
  returned: bigint
  advanced: bigint
}

/** What was paid in advance is covered by accepted spending and money sent back; until then nothing more is paid. */
export const isCovered = ({ accepted, returned, advanced }: Covered): boolean =>
  accepted + returned >= advanced

type Covered = Pick<Standing, 'accepted' | 'returned' | 'advanced'>

const nothing = { milestone: null, from: null, until: null }

/**
 * What a proposal waits for, in the order of time. Depends on no clock: a need that is not due yet says from when it is.
 * Rules as in programs/groundtruth/src/state/proposal.
 */
export function needsOf(standing: Standing, steps: readonly Step[]): ProposalNeed[] {
  const { status, votingEndsAt, coolOffEndsAt, expiresAt } = standing
  switch (status) {
    case 'voting':
      return [
        { ...nothing, key: 'votes', who: 'contributor', until: votingEndsAt },
        { ...nothing, key: 'withdrawal', who: 'proposer' },
        { ...nothing, key: 'finish', who: 'anyone', from: votingEndsAt },
      ]
    case 'cool-off':
      return [
        { ...nothing, key: 'veto', who: 'guardian', until: coolOffEndsAt },
        { ...nothing, key: 'draw', who: 'anyone', from: coolOffEndsAt, until: expiresAt },
        { ...nothing, key: 'expiry', who: 'anyone', from: expiresAt },
      ]
    case 'approved':
    case 'in-delivery':
      return [...needsOfSteps(standing, steps), ...endOf(standing, steps)]
    case 'terminated':
      // What was accepted before stays payable.
      return needsOfSteps(
        standing,
        steps.filter((step) => step.status === 'accepted'),
      )
    default:
      return []
  }
}

/** While an advance is not covered, that is what waits, and no payment. */
function needsOfSteps(standing: Standing, steps: readonly Step[]): ProposalNeed[] {
  const needs = steps.flatMap(needsOfStep)
  if (isCovered(standing) || needs.length === 0) return needs
  const others = needs.filter(({ key }) => key !== 'payment' && key !== 'advance')
  return [{ ...nothing, key: 'accounting', who: 'payee' }, ...others]
}

function needsOfStep({ row, kind, status, dueAt, payableAt, waitsUntil }: Step): ProposalNeed[] {
  const at = { ...nothing, milestone: row }
  switch (status) {
    case 'planned':
    case 'rejected':
      return kind === 'advance'
        ? [{ ...at, key: 'advance', who: 'anyone', until: dueAt }]
        : kind === 'credits'
          ? [{ ...at, key: 'credits', who: 'anyone', until: dueAt }]
          : [{ ...at, key: 'delivery', who: 'payee', until: dueAt }]
    case 'submitted':
      return [{ ...at, key: 'review', who: 'verifier', until: waitsUntil }]
    case 'disputed':
      return [{ ...at, key: 'decision', who: 'steward', until: waitsUntil }]
    case 'accepted':
      return [
        { ...at, key: 'challenge', who: 'nobody', until: payableAt },
        { ...at, key: 'payment', who: 'anyone', from: payableAt },
      ]
    default:
      return []
  }
}

/** The report once everything is paid; the end by anyone once something is overdue beyond its grace. */
function endOf({ reportDueAt }: Standing, steps: readonly Step[]): ProposalNeed[] {
  const from = abandonedFrom(steps, reportDueAt)
  return [
    ...(reportDueAt === null
      ? []
      : [{ ...nothing, key: 'report', who: 'payee', until: reportDueAt } as const]),
    { ...nothing, key: 'termination', who: 'proposer' },
    ...(from === null ? [] : [{ ...nothing, key: 'termination', who: 'anyone', from } as const]),
  ]
}

/** From when anyone may end a proposal; null while nothing can fall overdue. */
export function abandonedFrom(steps: readonly Step[], reportDueAt: number | null): number | null {
  const dates = steps.flatMap(({ status, dueAt, payableAt }) => {
    if (status === 'planned' || status === 'rejected') return [dueAt + TERMINATION_GRACE]
    return status === 'accepted' && payableAt !== null ? [payableAt + UNPAID_TERM] : []
  })
  const all = reportDueAt === null ? dates : [...dates, reportDueAt]
  return all.length === 0 ? null : Math.min(...all)
}
