import { z } from '@hono/zod-openapi'
import type { CreditShareView, MoneyBackView, ProposalView } from '../types.ts'
import { amount, ref } from './common.ts'
import { exactly } from './exactly.ts'
import { awardView, deliveryView, expenseView } from './deliveries.ts'
import { fundRules } from './funds.ts'
import { ledgerLine } from './ledger.ts'
import {
  budgetLineView,
  milestoneView,
  paymentView,
  proposalPool,
  proposalSummary,
  voteView,
} from './proposal-parts.ts'

export const moneyBackView = exactly<MoneyBackView>()(
  z
    .object({
      address: z.string(),
      reason: z.enum(['termination', 'return']),
      milestone: z.number().nullable(),
      by: z.string(),
      returnedAt: z.number(),
      claimUntil: z.number(),
      pools: z.array(
        z.object({
          pool: z.string(),
          project: ref.nullable(),
          amount: amount,
          claimed: amount,
          settled: amount.nullable(),
        }),
      ),
      signature: z.string(),
    })
    .openapi('MoneyBack'),
)

export const creditShareView = exactly<CreditShareView>()(
  z
    .object({ batch: ref, claim: ref, amount: amount, claimed: amount, issuedAt: z.number().nullable() })
    .openapi('CreditShare'),
)

export const proposalView = exactly<ProposalView>()(
  z
    .object({
      ...proposalSummary.shape,
      id: z.number(),
      slot: z.number(),
      snapshot: z.number(),
      rules: fundRules,
      pools: z.array(proposalPool),
      milestones: z.array(milestoneView),
      budget: z.array(budgetLineView),
      votes: z.array(voteView),
      payments: z.array(paymentView),
      deliveries: z.array(deliveryView),
      awards: z.array(awardView),
      expenses: z.array(expenseView),
      moneyBack: z.array(moneyBackView),
      advanced: amount,
      paidAfterProof: amount,
      reported: amount,
      disallowed: amount,
      escrow: z.string().nullable(),
      deposit: amount,
      depositTo: z.string().nullable(),
      creditShare: z
        .object({
          bps: z.number(),
          from: z.number(),
          until: z.number(),
          tonnage: amount,
          binding: z
            .object({ bps: z.number(), used: amount, inForce: z.boolean(), ended: z.boolean() })
            .nullable(),
          batches: z.array(creditShareView),
        })
        .nullable(),
      closing: z
        .object({
          by: z.string(),
          at: z.number(),
          abusive: z.boolean(),
          reasonHash: z.string().nullable(),
          reason: z.string().nullable(),
        })
        .nullable(),
      reportHash: z.string().nullable(),
      report: z.string().nullable(),
      document: z.object({
        url: z.string().nullable(),
        attached: z.object({ name: z.string(), sha256: z.string(), url: z.string().nullable() }).nullable(),
      }),
      timeline: z.array(ledgerLine),
    })
    .openapi('Proposal'),
)
