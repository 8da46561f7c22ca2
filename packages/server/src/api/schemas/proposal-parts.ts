import { z } from '@hono/zod-openapi'
import type {
  BudgetLineView,
  MilestoneView,
  PaymentView,
  ProposalNeed,
  ProposalPool,
  ProposalSummary,
  Tally,
  VoteView,
  VotingPower,
} from '../types.ts'
import { amount, ref } from './common.ts'
import { exactly } from './exactly.ts'
import { proposalStatus, voteChoice, milestoneKind, milestoneStatus } from './proposal-words.ts'

export const tally = exactly<Tally>()(
  z
    .object({
      votable: amount,
      turnout: amount,
      weightFor: z.string(),
      weightAgainst: z.string(),
      voters: z.number(),
      turnoutBps: z.number().nullable(),
      approvalBps: z.number().nullable(),
      quorumBps: z.number(),
      neededBps: z.number(),
      passes: z.boolean(),
    })
    .openapi('Tally'),
)

export const proposalNeed = exactly<ProposalNeed>()(
  z
    .object({
      key: z.enum([
        'votes',
        'finish',
        'withdrawal',
        'veto',
        'draw',
        'expiry',
        'delivery',
        'credits',
        'advance',
        'accounting',
        'review',
        'decision',
        'challenge',
        'payment',
        'report',
        'termination',
      ]),
      who: z.enum([
        'contributor',
        'proposer',
        'guardian',
        'payee',
        'verifier',
        'steward',
        'anyone',
        'nobody',
      ]),
      milestone: z.number().nullable(),
      from: z.number().nullable(),
      until: z.number().nullable(),
    })
    .openapi('ProposalNeed'),
)

export const proposalSummary = exactly<ProposalSummary>()(
  z
    .object({
      address: z.string(),
      fund: ref,
      project: ref,
      number: z.number(),
      title: z.string().nullable(),
      summary: z.string().nullable(),
      documentHash: z.string(),
      status: proposalStatus,
      proposer: z.string(),
      payee: z.string(),
      organization: ref,
      total: amount,
      paid: amount,
      inEscrow: amount,
      released: amount,
      returned: amount,
      accepted: amount,
      tally: tally,
      milestoneCount: z.number(),
      milestonesPaid: z.number(),
      shareBps: z.number(),
      createdAt: z.number(),
      votingEndsAt: z.number(),
      coolOffEndsAt: z.number().nullable(),
      expiresAt: z.number(),
      approvedAt: z.number().nullable(),
      reportDueAt: z.number().nullable(),
      closedAt: z.number().nullable(),
      needs: z.array(proposalNeed),
    })
    .openapi('ProposalSummary'),
)

export const proposalPool = exactly<ProposalPool>()(
  z
    .object({
      pool: z.string(),
      project: ref.nullable(),
      drawn: amount,
      back: amount,
      drawnUnits: z.string(),
      series: z.number(),
    })
    .openapi('ProposalPool'),
)

export const paymentView = exactly<PaymentView>()(
  z
    .object({
      milestone: z.number(),
      kind: milestoneKind,
      amount: amount,
      destination: z.string(),
      payee: z.string(),
      by: z.string(),
      at: z.number(),
      signature: z.string(),
    })
    .openapi('Payment'),
)

export const milestoneView = exactly<MilestoneView>()(
  z
    .object({
      index: z.number(),
      title: z.string().nullable(),
      kind: milestoneKind,
      status: milestoneStatus,
      amount: amount,
      plannedDueAt: z.number(),
      dueAt: z.number(),
      extended: z.boolean(),
      quantity: amount.nullable(),
      metBy: z.object({ batch: ref, issued: amount, at: z.number(), by: z.string() }).nullable(),
      revision: z.number(),
      payableAt: z.number().nullable(),
      payment: paymentView.nullable(),
      returned: amount,
    })
    .openapi('Milestone'),
)

export const budgetLineView = exactly<BudgetLineView>()(
  z
    .object({
      index: z.number(),
      code: z.string(),
      title: z.string().nullable(),
      amount: amount,
      awarded: amount,
      reported: amount,
      accepted: amount,
    })
    .openapi('BudgetLine'),
)

export const voteView = exactly<VoteView>()(
  z
    .object({
      address: z.string(),
      proposal: z.string(),
      wallet: z.string(),
      pool: z.string(),
      project: ref.nullable(),
      choice: voteChoice,
      value: amount,
      weight: z.string(),
      castAt: z.number(),
      changedAt: z.number().nullable(),
      closedAt: z.number().nullable(),
      signature: z.string(),
    })
    .openapi('Vote'),
)

export const votingPower = exactly<VotingPower>()(
  z
    .object({
      pool: z.string(),
      project: ref.nullable(),
      contributor: z.string(),
      units: z.string(),
      value: amount,
      weight: z.string(),
      vote: voteView.nullable(),
    })
    .openapi('VotingPower'),
)
