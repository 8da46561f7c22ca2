import { z } from '@hono/zod-openapi'
import type {
  ProposalStatus,
  VoteChoice,
  MilestoneKind,
  MilestoneStatus,
  DeliveryStatus,
  ExpenseStatus,
  AwardMethod,
} from '../types.ts'
import { exactly } from './exactly.ts'

export const proposalStatus = exactly<ProposalStatus>()(
  z.enum([
    'voting',
    'cool-off',
    'approved',
    'in-delivery',
    'completed',
    'defeated',
    'vetoed',
    'cancelled',
    'expired',
    'terminated',
  ]),
)
export const voteChoice = exactly<VoteChoice>()(z.enum(['for', 'against', 'abstain']))
export const milestoneKind = exactly<MilestoneKind>()(z.enum(['delivery', 'advance', 'credits']))
export const milestoneStatus = exactly<MilestoneStatus>()(
  z.enum(['planned', 'submitted', 'accepted', 'paid', 'rejected', 'disputed', 'terminated']),
)
export const deliveryStatus = exactly<DeliveryStatus>()(
  z.enum(['submitted', 'accepted', 'rejected', 'disputed', 'reversed', 'lapsed']),
)
export const expenseStatus = exactly<ExpenseStatus>()(
  z.enum(['reported', 'accepted', 'disallowed', 'corrected', 'lapsed']),
)
export const awardMethod = exactly<AwardMethod>()(z.enum(['open', 'restricted', 'direct']))
