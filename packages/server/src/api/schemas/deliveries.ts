import { z } from '@hono/zod-openapi'
import type {
  AwardView,
  DeliverySummary,
  DeliveryView,
  ExpenseView,
  ObjectionView,
  ReviewView,
} from '../types.ts'
import { amount, ref } from './common.ts'
import { exactly } from './exactly.ts'
import { deliveryStatus, expenseStatus, awardMethod } from './proposal-words.ts'
import { paymentView } from './proposal-parts.ts'
import { evidenceFile } from './claims.ts'
import { disputeStatus, verdict } from './credits.ts'
import { ledgerLine } from './ledger.ts'

export const reviewView = exactly<ReviewView>()(
  z
    .object({
      organization: ref,
      verifier: z.string(),
      person: z.string(),
      verdict: verdict,
      statementHash: z.string(),
      statement: z.string().nullable(),
      reviewedAt: z.number(),
      signature: z.string(),
    })
    .openapi('Review'),
)

export const objectionView = exactly<ObjectionView>()(
  z
    .object({
      address: z.string(),
      delivery: z.string(),
      status: disputeStatus,
      objector: z.string(),
      documentHash: z.string(),
      document: z.string().nullable(),
      deposit: amount,
      openedAt: z.number(),
      decideBy: z.number(),
      decidedAt: z.number().nullable(),
      decidedBy: z.string().nullable(),
      decisionHash: z.string().nullable(),
      decision: z.string().nullable(),
      abusive: z.boolean(),
      depositTo: z.string().nullable(),
      signature: z.string(),
    })
    .openapi('Objection'),
)

export const deliverySummary = exactly<DeliverySummary>()(
  z
    .object({
      address: z.string(),
      fund: ref,
      project: ref,
      proposal: ref,
      milestone: z.number(),
      revision: z.number(),
      status: deliveryStatus,
      amount: amount,
      submitter: z.string(),
      evidenceRoot: z.string(),
      accepting: z.number(),
      rejecting: z.number(),
      quorum: z.number(),
      reviewedBy: z.array(z.string()),
      submittedAt: z.number(),
      decidedAt: z.number().nullable(),
      waitsUntil: z.number().nullable(),
      challengeEndsAt: z.number().nullable(),
    })
    .openapi('DeliverySummary'),
)

export const deliveryView = exactly<DeliveryView>()(
  z
    .object({
      ...deliverySummary.shape,
      title: z.string().nullable(),
      organization: ref,
      payee: z.string(),
      proposer: z.string(),
      manifest: z.object({ url: z.string(), hash: z.string(), files: z.array(evidenceFile) }).nullable(),
      reviews: z.array(reviewView),
      objections: z.array(objectionView),
      payment: paymentView.nullable(),
      revisions: z.array(
        z.object({
          address: z.string(),
          revision: z.number(),
          status: deliveryStatus,
          submittedAt: z.number(),
        }),
      ),
      timeline: z.array(ledgerLine),
    })
    .openapi('Delivery'),
)

export const awardView = exactly<AwardView>()(
  z
    .object({
      address: z.string(),
      proposal: ref,
      id: z.number(),
      line: z.number(),
      lineCode: z.string(),
      method: awardMethod,
      amount: amount,
      spent: amount,
      supplier: z.string(),
      documentHash: z.string(),
      url: z.string().nullable(),
      awardedAt: z.number(),
      receivedAt: z.number().nullable(),
      receiptHash: z.string().nullable(),
      by: z.string(),
      signature: z.string(),
    })
    .openapi('Award'),
)

export const expenseView = exactly<ExpenseView>()(
  z
    .object({
      address: z.string(),
      fund: ref,
      project: ref,
      proposal: ref,
      id: z.number(),
      line: z.number(),
      lineCode: z.string(),
      award: z.string().nullable(),
      corrects: z.string().nullable(),
      correctedBy: z.string().nullable(),
      status: expenseStatus,
      amount: amount,
      local: z.object({ currency: z.string(), amount: z.string(), rate: z.string() }).nullable(),
      spentAt: z.number(),
      reportedAt: z.number(),
      decidedAt: z.number().nullable(),
      waitsUntil: z.number().nullable(),
      recipients: z.number().nullable(),
      documentHash: z.string(),
      url: z.string().nullable(),
      reviews: z.array(reviewView),
      quorum: z.number(),
      by: z.string(),
      signature: z.string(),
    })
    .openapi('Expense'),
)
