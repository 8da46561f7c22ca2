import { z } from '@hono/zod-openapi'
import type { ContributorRow, ContributorView, FundRules, FundSummary, FundView, PoolView } from '../types.ts'
import { amount, profile, ref } from './common.ts'
import { retirementView } from './retirements.ts'
import { batchStatus } from './credits.ts'
import { exactly } from './exactly.ts'
import { ledgerLine } from './ledger.ts'

export const fundStatus = z.enum(['open', 'winding-down'])
export const voteWeight = z.enum(['linear', 'square-root'])

const fundRules = exactly<FundRules>()(
  z
    .object({
      votingPeriod: z.number(),
      coolOff: z.number(),
      challengePeriod: z.number(),
      minimumContribution: amount,
      proposalDeposit: amount,
      capPeriod: z.number(),
      capPerPeriodBps: z.number(),
      capPerProposalBps: z.number(),
      quorumBps: z.number(),
      approvalBps: z.number(),
      reviewers: z.number(),
      voteWeight,
    })
    .openapi('FundRules'),
)

export const poolFields = {
  address: z.string(),
  fund: z.string(),
  project: ref.nullable(),
  vault: z.string(),
  series: z.number(),
  units: z.string(),
  contributions: z.number(),
  contributors: z.number(),
  balance: amount,
  contributed: amount,
  adopted: amount,
  returned: amount,
  drawn: amount,
  refunded: amount,
}
const poolView = exactly<PoolView>()(z.object(poolFields).openapi('Pool'))

const fundFields = {
  address: z.string(),
  profile,
  mint: z.string(),
  freezable: z.boolean(),
  manager: z.string(),
  guardian: z.string(),
  status: fundStatus,
  paused: z.array(z.string()),
  createdAt: z.number(),
  contributors: z.number(),
  contributions: z.number(),
  received: amount,
  paid: amount,
  refunded: amount,
  promised: amount,
  balance: amount,
}
export const fundSummary = exactly<FundSummary>()(z.object(fundFields).openapi('FundSummary'))

export const contributorRow = exactly<ContributorRow>()(
  z
    .object({
      wallet: z.string(),
      contributed: amount,
      refunded: amount,
      contributions: z.number(),
      units: z.string(),
      shareBps: z.number(),
      firstAt: z.number(),
      lastAt: z.number(),
    })
    .openapi('ContributorRow'),
)

export const fundView = exactly<FundView>()(
  z
    .object({
      ...fundFields,
      rules: fundRules,
      pools: z.array(poolView),
      topContributors: z.array(contributorRow),
      newest: z.array(ledgerLine),
    })
    .openapi('Fund'),
)

export const contributorView = exactly<ContributorView>()(
  z
    .object({
      wallet: z.string(),
      stakes: z.array(
        z.object({ fund: ref, pool: z.string(), project: ref.nullable(), row: contributorRow }),
      ),
      contributions: z.array(ledgerLine),
      credits: z.array(z.object({ batch: ref, project: ref, vintage: z.number(), batchStatus, amount })),
      creditsKnown: z.boolean(),
      retirements: z.array(retirementView),
    })
    .openapi('Contributor'),
)
