import type { Ref } from '../types.ts'
import type { SubjectRef } from './records.ts'

/** In which role something waits for a wallet. `anyone`: its time is over or it is due, and any wallet may act. */
export type WaitingRole =
  | 'steward'
  | 'guardian'
  | 'council-member'
  | 'organization'
  | 'national-authority'
  | 'verifier'
  | 'project-owner'
  | 'fund-manager'
  | 'fund-guardian'
  | 'contributor'
  | 'proposer'
  | 'payee'
  | 'named'
  | 'anyone'

export type WaitingKind =
  | 'steward-handover'
  | 'actions-paused'
  | 'project-validation'
  | 'project-registration'
  | 'project-suspension'
  | 'project-role'
  | 'claim-review'
  | 'claim-changes'
  | 'claim-issue'
  | 'batch-issue'
  | 'dispute-decision'
  | 'batch-suspension'
  | 'buffer-draw'
  | 'buffer-release'
  | 'batch-compensation'
  | 'batch-letter'
  | 'ended-accreditation'
  | 'concern-answer'
  | 'motion-approval'
  | 'motion-execution'
  | 'fund-role'
  | 'fund-paused'
  | 'fund-end'
  | 'pool-close'
  | 'refund'
  | 'proposal-vote'
  | 'proposal-count'
  | 'proposal-veto'
  | 'proposal-draw'
  | 'vote-rent'
  | 'milestone-delivery'
  | 'milestone-credits'
  | 'milestone-advance'
  | 'milestone-payment'
  | 'delivery-review'
  | 'objection-decision'
  | 'expense-review'
  | 'spending-account'
  | 'final-report'
  | 'money-back'
  | 'credit-share'

/** What holds when the deadline passes and nobody acts. */
export type WaitingDefault =
  | 'stays'
  | 'may-be-closed'
  | 'may-be-reinstated'
  | 'may-be-withdrawn'
  | 'returns-for-changes'
  | 'may-end'
  | 'counts-as-unanswered'
  | 'expires'
  | 'issues-nothing'
  | 'not-authorized'
  | 'not-counted'
  | 'may-be-drawn'
  | 'may-be-terminated'
  | 'returns-for-revision'
  | 'not-accounted'
  | 'raises-the-pool'

export interface WaitingItem {
  /** Stable: kind, subject, role and organization. */
  id: string
  kind: WaitingKind
  role: WaitingRole
  /** Organization for which the wallet acts. */
  actingAs: Ref | null
  subject: SubjectRef
  /** On whose page the step is taken: the subject itself, or what it belongs to: a fund, proposal, delivery, claim or batch. */
  place: SubjectRef
  project: Ref | null
  since: number
  /** From when the next step may be taken; null: at once. */
  from: number | null
  /** Null: no deadline. */
  deadline: number | null
  /** The deadline has passed, at the answer's time. */
  overdue: boolean
  default: WaitingDefault
  /**
   * The program's instruction that ends the wait, for example `registerProject`. A council's member takes the council's
   * steps, in whatever role it has or is offered, by moving a motion that holds this instruction.
   */
  nextStep: string
}
