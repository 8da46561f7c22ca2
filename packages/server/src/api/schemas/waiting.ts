import { z } from '@hono/zod-openapi'
import type { WaitingDefault, WaitingItem, WaitingKind, WaitingRole } from '../types.ts'
import { ref } from './common.ts'
import { exactly } from './exactly.ts'
import { subjectRef } from './records.ts'

export const waitingRole = exactly<WaitingRole>()(
  z.enum([
    'steward',
    'guardian',
    'council-member',
    'organization',
    'national-authority',
    'verifier',
    'project-owner',
    'fund-manager',
    'fund-guardian',
    'contributor',
    'proposer',
    'payee',
    'named',
    'anyone',
  ]),
)

const waitingKind = exactly<WaitingKind>()(
  z.enum([
    'steward-handover',
    'actions-paused',
    'project-validation',
    'project-registration',
    'project-suspension',
    'project-role',
    'claim-review',
    'claim-changes',
    'claim-issue',
    'batch-issue',
    'dispute-decision',
    'batch-suspension',
    'buffer-draw',
    'buffer-release',
    'batch-compensation',
    'batch-letter',
    'ended-accreditation',
    'concern-answer',
    'motion-approval',
    'motion-execution',
    'fund-role',
    'fund-paused',
    'fund-end',
    'pool-close',
    'refund',
    'proposal-vote',
    'proposal-count',
    'proposal-veto',
    'proposal-draw',
    'vote-rent',
    'milestone-delivery',
    'milestone-credits',
    'milestone-advance',
    'milestone-payment',
    'delivery-review',
    'objection-decision',
    'expense-review',
    'spending-account',
    'final-report',
    'money-back',
    'credit-share',
  ]),
)

const waitingDefault = exactly<WaitingDefault>()(
  z.enum([
    'stays',
    'may-be-closed',
    'may-be-reinstated',
    'may-be-withdrawn',
    'returns-for-changes',
    'may-end',
    'counts-as-unanswered',
    'expires',
    'issues-nothing',
    'not-authorized',
    'not-counted',
    'may-be-drawn',
    'may-be-terminated',
    'returns-for-revision',
    'not-accounted',
    'raises-the-pool',
  ]),
)

export const waitingItem = exactly<WaitingItem>()(
  z
    .object({
      id: z.string(),
      kind: waitingKind,
      role: waitingRole,
      actingAs: ref.nullable(),
      subject: subjectRef,
      place: subjectRef,
      project: ref.nullable(),
      since: z.number(),
      from: z.number().nullable(),
      deadline: z.number().nullable(),
      overdue: z.boolean(),
      default: waitingDefault,
      nextStep: z.string(),
    })
    .openapi('Waiting'),
)
