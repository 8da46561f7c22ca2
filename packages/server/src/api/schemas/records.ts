import { z } from '@hono/zod-openapi'
import type { ConcernView, RecordSummary, RecordView, SubjectRef, VouchView } from '../types.ts'
import { ref } from './common.ts'
import { exactly } from './exactly.ts'
import { ledgerLine } from './ledger.ts'

export const recordKind = exactly<RecordSummary['kind']>()(
  z.enum(['report', 'contract', 'permit', 'credential', 'statement', 'other']),
)
export const concernStatus = exactly<ConcernView['status']>()(z.enum(['open', 'answered', 'closed']))

export const subjectRef = exactly<SubjectRef>()(
  z
    .object({
      address: z.string(),
      name: z.string().nullable(),
      code: z.string().nullable(),
      kind: z.enum([
        'registry',
        'organization',
        'verifier',
        'methodology',
        'project',
        'claim',
        'batch',
        'retirement',
        'reversal',
        'dispute',
        'cancellation',
        'fund',
        'pool',
        'proposal',
        'delivery',
        'objection',
        'award',
        'expense',
        'money-back',
        'record',
        'concern',
        'council',
        'motion',
        'unknown',
      ]),
    })
    .openapi('Subject'),
)

const recordFields = {
  address: z.string(),
  kind: recordKind,
  issuer: ref,
  byOrganization: z.boolean(),
  subject: subjectRef,
  documentHash: z.string(),
  url: z.string().nullable(),
  recordedAt: z.number(),
  vouches: z.number(),
  supersedes: ref.nullable(),
  supersededBy: ref.nullable(),
}
export const recordSummary = exactly<RecordSummary>()(z.object(recordFields).openapi('RecordSummary'))

const vouchView = exactly<VouchView>()(
  z
    .object({
      address: z.string(),
      organization: ref,
      vouchedAt: z.number(),
      withdrawnAt: z.number().nullable(),
    })
    .openapi('Vouch'),
)

export const recordView = exactly<RecordView>()(
  z
    .object({
      ...recordFields,
      vouchList: z.array(vouchView),
      versions: z.array(z.object({ address: z.string(), documentHash: z.string(), recordedAt: z.number() })),
      timeline: z.array(ledgerLine),
    })
    .openapi('Record'),
)

export const concernView = exactly<ConcernView>()(
  z
    .object({
      address: z.string(),
      id: z.number(),
      organization: ref,
      subject: subjectRef,
      project: ref.nullable(),
      status: concernStatus,
      overdue: z.boolean(),
      filedAt: z.number(),
      answerBy: z.number(),
      answeredAt: z.number().nullable(),
      documentHash: z.string(),
      document: z.string().nullable(),
      answerHash: z.string().nullable(),
      answer: z.string().nullable(),
    })
    .openapi('Concern'),
)
