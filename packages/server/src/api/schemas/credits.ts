import { z } from '@hono/zod-openapi'
import type {
  BatchStatus,
  CancellationView,
  ClaimStatus,
  Declaration,
  DisputeView,
  LetterView,
  RetirementView,
  ReversalView,
  SerialKind,
  SuspensionView,
  Verdict,
} from '../types.ts'
import { exactly } from './exactly.ts'

/** The words of claims, batches and what becomes of credits. */
export const claimStatus = exactly<ClaimStatus>()(
  z.enum([
    'submitted',
    'changes-requested',
    'verified',
    'issued',
    'rejected',
    'withdrawn',
    'disputed',
    'upheld',
    'reversed',
  ]),
)
export const verdict = exactly<Verdict>()(z.enum(['accept', 'reject', 'changes']))
export const declaration = exactly<Declaration>()(z.enum(['no-stake', 'excess-explained', 'flags-answered']))
export const disputeStatus = exactly<DisputeView['status']>()(
  z.enum(['open', 'upheld', 'reversed', 'lapsed']),
)
export const batchStatus = exactly<BatchStatus>()(
  z.enum(['open', 'active', 'suspended', 'reversed', 'invalidated']),
)
export const suspensionOutcome = exactly<NonNullable<SuspensionView['outcome']>>()(
  z.enum(['upheld', 'expired', 'reversed']),
)
export const reversalKind = exactly<ReversalView['kind']>()(z.enum(['loss', 'invalidation']))
export const reversalStatus = exactly<ReversalView['status']>()(z.enum(['open', 'covered', 'partly-covered']))
export const letterKind = exactly<LetterView['kind']>()(z.enum(['authorization', 'withdrawal', 'adjustment']))
export const serialKind = exactly<SerialKind>()(
  z.enum(['held', 'retired', 'cancelled', 'buffered', 'buffer-cancelled', 'destroyed']),
)
export const purpose = exactly<RetirementView['purpose']>()(z.enum(['voluntary', 'compliance', 'other']))
export const beneficiaryKind = exactly<RetirementView['beneficiaryKind']>()(
  z.enum(['holder', 'name', 'hash']),
)
export const cancellationReason = exactly<CancellationView['reason']>()(
  z.enum(['compensation', 'migration', 'correction', 'other', 'destroyed']),
)
