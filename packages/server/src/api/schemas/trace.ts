import { z } from '@hono/zod-openapi'
import type { TraceNodeView, TraceView } from '../types/trace.ts'
import { amount, ref } from './common.ts'

const KINDS = [
  'contribution',
  'pool',
  'refund',
  'proposal',
  'escrow',
  'paid',
  'milestone',
  'back',
  'expense',
  'returned',
  'unaccounted',
  'claim',
  'other-funding',
  'batch',
  'credit-claim',
  'retirement',
  'cancellation',
  'buffer',
  'held',
  'rest',
] as const satisfies ReadonlyArray<TraceNodeView['kind']>

const WAYS = ['source', 'use', 'outcome', 'payment', 'spending'] as const

const PROOFS = ['delivery', 'advance', 'credits'] as const

const traceNode: z.ZodType<TraceNodeView> = z
  .object({
    kind: z.enum(KINDS),
    ref,
    wallet: z.string().nullable(),
    beneficiary: z.string().nullable(),
    counts: z.enum(['money', 'credits']),
    amount,
    whole: amount,
    at: z.number().nullable(),
    proof: z.object({ kind: z.enum(PROOFS), ref: ref.nullable() }).nullable(),
    parts: z.array(z.object({ by: z.enum(WAYS), nodes: z.array(z.lazy(() => traceNode)) })),
    results: z.array(z.lazy(() => traceNode)),
  })
  .openapi('TraceNode', { description: 'Its parts sum to its amount exactly, by the largest remainder.' })

export const traceView: z.ZodType<TraceView> = z
  .object({
    subject: traceNode,
    upstream: z.array(traceNode),
    pools: z.array(z.object({ address: z.string(), fund: ref, project: ref.nullable() })),
    share: z
      .object({ toClaim: z.array(amount), claimed: z.array(amount), contributions: z.number() })
      .nullable(),
  })
  .openapi('Trace')
