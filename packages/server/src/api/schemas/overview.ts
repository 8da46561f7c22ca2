import { z } from '@hono/zod-openapi'
import type {
  ChainInfo,
  CreditTotal,
  Health,
  LoopStage,
  MoneyTotal,
  Overview,
  ReconcileCheck,
  ReconcileView,
  SearchHit,
} from '../types.ts'
import { amount } from './common.ts'
import { exactly } from './exactly.ts'
import { ledgerLine } from './ledger.ts'

export const chainInfo = exactly<ChainInfo>()(
  z
    .object({
      programId: z.string(),
      genesisHash: z.string(),
      embedded: z.boolean(),
      rpcUrl: z.string(),
      wsUrl: z.string(),
      publicUrl: z.string().nullable(),
      upgradeAuthority: z.string().nullable(),
      upgradeDelay: z.number().nullable(),
      steward: z.string().nullable(),
    })
    .openapi('Chain'),
)

const moneyTotal = exactly<MoneyTotal>()(
  z
    .object({
      mint: z.string(),
      funds: z.number(),
      contributors: z.number(),
      contributions: z.number(),
      received: amount,
      paidAfterProof: amount,
      paidInAdvance: amount,
      returned: amount,
      refunded: amount,
      promised: amount,
      inVaults: amount,
    })
    .openapi('MoneyTotal'),
)

const creditTotal = exactly<CreditTotal>()(
  z
    .object({
      unit: z.string(),
      batches: z.number(),
      retirements: z.number(),
      issued: amount,
      held: amount,
      retired: amount,
      cancelled: amount,
      destroyed: amount,
      buffered: amount,
      bufferCancelled: amount,
    })
    .openapi('CreditTotal'),
)

const loopStage = exactly<LoopStage>()(
  z
    .object({
      key: z.enum([
        'contributions',
        'pools',
        'proposals',
        'deliveries',
        'claims',
        'attestations',
        'batches',
        'retirements',
      ]),
      open: z.boolean(),
      count: z.number(),
    })
    .openapi('LoopStage'),
)

export const overview = exactly<Overview>()(
  z
    .object({
      chain: chainInfo,
      money: z.array(moneyTotal),
      credits: z.array(creditTotal),
      loop: z.array(loopStage),
      claims: z.object({
        submitted: z.number(),
        verified: z.number(),
        issued: z.number(),
        rejected: z.number(),
      }),
      newest: z.array(ledgerLine),
    })
    .openapi('Overview'),
)

const reconcileCheck = exactly<ReconcileCheck>()(
  z
    .object({
      law: z.number(),
      account: z.string(),
      name: z.string(),
      field: z.string().openapi({ example: 'pool.balance' }),
      store: z.string(),
      chain: z.string(),
      equal: z.boolean(),
    })
    .openapi('ReconcileCheck'),
)

export const reconcileView = exactly<ReconcileView>()(
  z
    .object({
      checkedAt: z.number(),
      slot: z.number(),
      checks: z.array(reconcileCheck),
      differences: z.number(),
      gaps: z.array(z.object({ account: z.string(), from: z.number(), to: z.number() })),
    })
    .openapi('Reconcile'),
)

export const health = exactly<Health>()(
  z
    .object({
      status: z.enum(['ok', 'behind', 'unreachable']),
      indexedSlot: z.number(),
      chainSlot: z.number().nullable(),
    })
    .openapi('Health'),
)

export const searchHit = exactly<SearchHit>()(
  z
    .object({
      address: z.string(),
      name: z.string().nullable(),
      code: z.string().nullable(),
      kind: z.enum([
        'fund',
        'project',
        'claim',
        'batch',
        'retirement',
        'organization',
        'verifier',
        'methodology',
        'wallet',
        'transaction',
        'evidence',
        'file',
        'record',
        'concern',
        'council',
        'motion',
        'dispute',
        'cancellation',
        'reversal',
        'proposal',
        'delivery',
        'objection',
        'award',
        'expense',
        'serial',
        'jurisdiction',
        'vintage',
      ]),
    })
    .openapi('SearchHit'),
)
