import { z } from '@hono/zod-openapi'
import type { ContributorView, CreditPart, DrawnPart, MoneyPart } from '../types.ts'
import { amount, ref } from './common.ts'
import { batchStatus } from './credits.ts'
import { exactly } from './exactly.ts'
import { contributorRow, poolStatus } from './funds.ts'
import { ledgerLine } from './ledger.ts'
import { voteView } from './proposal-parts.ts'
import { proposalStatus } from './proposal-words.ts'
import { retirementView } from './retirements.ts'

export const creditPart = exactly<CreditPart>()(
  z
    .object({
      batch: ref,
      project: ref,
      proposal: ref,
      pool: z.string(),
      contributor: z.string(),
      amount: amount,
    })
    .openapi('CreditPart'),
)

export const moneyPart = exactly<MoneyPart>()(
  z
    .object({
      moneyBack: z.string(),
      proposal: ref,
      fund: ref,
      pool: z.string(),
      contributor: z.string(),
      amount: amount,
      claimUntil: z.number(),
    })
    .openapi('MoneyPart'),
)

const drawnPart = exactly<DrawnPart>()(
  z
    .object({
      fund: ref,
      proposal: ref,
      project: ref,
      pool: z.string(),
      status: proposalStatus,
      amount: amount,
      paid: amount,
      promised: amount,
      released: amount,
      returned: amount,
      at: z.number(),
    })
    .openapi('DrawnPart'),
)

export const contributorView = exactly<ContributorView>()(
  z
    .object({
      wallet: z.string(),
      stakes: z.array(
        z.object({
          fund: ref,
          pool: z.string(),
          poolStatus: poolStatus,
          contributor: z.string(),
          project: ref.nullable(),
          refundable: amount,
          releasable: z.boolean(),
          closable: z.boolean(),
          row: contributorRow,
        }),
      ),
      contributions: z.array(ledgerLine),
      votes: z.array(z.object({ fund: ref, proposal: ref, status: proposalStatus, vote: voteView })),
      refunds: z.array(ledgerLine),
      reclaims: z.array(
        z.object({
          ...moneyPart.shape,
          at: z.number(),
          units: z.string().nullable(),
          destination: z.string().nullable(),
          signature: z.string(),
        }),
      ),
      reclaimable: z.array(moneyPart),
      drawn: z.array(drawnPart),
      creditsToClaim: z.array(creditPart),
      creditsClaimed: z.array(z.object({ ...creditPart.shape, at: z.number(), signature: z.string() })),
      credits: z.array(
        z.object({ batch: ref, project: ref, vintage: z.number(), batchStatus: batchStatus, amount: amount }),
      ),
      creditsKnown: z.boolean(),
      retirements: z.array(retirementView),
    })
    .openapi('Contributor'),
)
