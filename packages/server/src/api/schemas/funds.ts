import { z } from '@hono/zod-openapi'
import type { ContributorRow, FundMoney, FundRules, FundSummary, FundView, PoolView } from '../types.ts'
import { amount, profile, ref } from './common.ts'
import { exactly } from './exactly.ts'
import { ledgerLine } from './ledger.ts'
import { proposalStatus } from './proposal-words.ts'

export const fundStatus = z.enum(['open', 'winding-down'])
export const poolStatus = z.enum(['open', 'closing'])
export const voteWeight = z.enum(['linear', 'square-root'])

export const fundRules = exactly<FundRules>()(
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
      voteWeight: voteWeight,
    })
    .openapi('FundRules'),
)

export const poolView = exactly<PoolView>()(
  z
    .object({
      address: z.string(),
      fund: z.string(),
      project: ref.nullable(),
      vault: z.string(),
      status: poolStatus,
      series: z.number(),
      units: z.string(),
      contributions: z.number(),
      contributors: z.number(),
      balance: amount,
      reclaimable: amount,
      contributed: amount,
      adopted: amount,
      returned: amount,
      drawn: amount,
      refunded: amount,
      openedAt: z.number(),
      closedAt: z.number().nullable(),
      closingTotal: amount.nullable(),
      period: z.object({ start: z.number(), drawn: amount }).nullable(),
    })
    .openapi('Pool'),
)

export const fundMoney = exactly<FundMoney>()(
  z
    .object({
      received: amount,
      adopted: amount,
      drawn: amount,
      promised: amount,
      paid: amount,
      paidAfterProof: amount,
      paidInAdvance: amount,
      released: amount,
      returned: amount,
      reclaimable: amount,
      refunded: amount,
      accounted: amount,
      balance: amount,
    })
    .openapi('FundMoney'),
)

export const fundSummary = exactly<FundSummary>()(
  z
    .object({
      ...fundMoney.shape,
      address: z.string(),
      profile: profile,
      mint: z.string(),
      freezable: z.boolean(),
      manager: z.string(),
      guardian: z.string(),
      status: fundStatus,
      paused: z.array(z.string()),
      paymentsResumeAt: z.number().nullable(),
      createdAt: z.number(),
      contributors: z.number(),
      contributions: z.number(),
      proposals: z.number(),
      openProposals: z.number(),
    })
    .openapi('FundSummary'),
)

export const contributorRow = exactly<ContributorRow>()(
  z
    .object({
      wallet: z.string(),
      contributed: amount,
      refunded: amount,
      contributions: z.number(),
      units: z.string(),
      value: amount,
      shareBps: z.number(),
      firstAt: z.number(),
      lastAt: z.number(),
    })
    .openapi('ContributorRow'),
)

export const fundView = exactly<FundView>()(
  z
    .object({
      ...fundSummary.shape,
      id: z.number(),
      creator: z.string(),
      rules: fundRules,
      rulesBefore: fundRules.nullable(),
      rulesDueAt: z.number().nullable(),
      rulesChangedAt: z.number().nullable(),
      pendingManager: z.object({ wallet: z.string(), since: z.number() }).nullable(),
      pendingGuardian: z.object({ wallet: z.string(), since: z.number() }).nullable(),
      depositDestination: z.string(),
      expiresAt: z.number().nullable(),
      windDown: z.object({ at: z.number(), by: z.string(), expired: z.boolean() }).nullable(),
      proposalCounts: z.array(z.object({ status: proposalStatus, count: z.number() })),
      pools: z.array(poolView),
      topContributors: z.array(contributorRow),
      newest: z.array(ledgerLine),
    })
    .openapi('Fund'),
)
