import { z } from '@hono/zod-openapi'
import type { LedgerKind, LedgerLine, TransactionView } from '../types.ts'
import { amount, ref } from './common.ts'
import { exactly } from './exactly.ts'

export const ledgerKind = exactly<LedgerKind>()(
  z.enum(['money', 'credits', 'registry', 'records', 'council']),
)

export const ledgerLine = exactly<LedgerLine>()(
  z
    .object({
      id: z.string().openapi({ example: '1024.0.0.1' }),
      signature: z.string(),
      slot: z.number(),
      at: z.number(),
      event: z.string().openapi({ example: 'ContributionReceived' }),
      kind: ledgerKind,
      actor: z.string().nullable(),
      fund: ref.nullable(),
      proposal: ref.nullable(),
      delivery: ref.nullable(),
      project: ref.nullable(),
      claim: ref.nullable(),
      batch: ref.nullable(),
      retirement: ref.nullable(),
      organization: ref.nullable(),
      moneyIn: amount.nullable(),
      moneyOut: amount.nullable(),
      creditsIn: amount.nullable(),
      creditsOut: amount.nullable(),
      balanceAfter: amount.nullable(),
      data: z.record(z.string(), z.unknown()),
      commitment: z.enum(['confirmed', 'finalized']),
    })
    .openapi('LedgerLine'),
)

export const transactionView = exactly<TransactionView>()(
  z
    .object({
      signature: z.string(),
      indexed: z.boolean(),
      onChain: z.enum(['unknown', 'processed', 'confirmed', 'finalized', 'failed', 'unreachable']),
      lines: z.array(ledgerLine),
      refusal: z.object({ name: z.string(), message: z.string(), advice: z.string() }).nullable(),
    })
    .openapi('Transaction'),
)
