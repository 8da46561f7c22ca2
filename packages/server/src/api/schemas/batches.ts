import { z } from '@hono/zod-openapi'
import type { BatchSummary, BatchView, CoverView, ReversalView, SuspensionView } from '../types.ts'
import { attestationView } from './claims.ts'
import { amount, ref } from './common.ts'
import { batchStatus, reversalKind, reversalStatus, suspensionOutcome } from './credits.ts'
import { exactly } from './exactly.ts'
import { ledgerLine } from './ledger.ts'
import { letterView } from './letters.ts'
import { cancellationView, retirementView, serialRange } from './retirements.ts'

const batchFields = {
  address: z.string(),
  code: z.string(),
  project: ref,
  claim: z.string(),
  methodology: ref,
  mint: z.string(),
  vintage: z.number(),
  status: batchStatus,
  suspendedUntil: z.number().nullable(),
  issued: amount,
  held: amount,
  buffered: amount,
  bufferCancelled: amount,
  retired: amount,
  cancelled: amount,
  destroyed: amount,
  adjusted: amount,
  authorizedBy: ref.nullable(),
  openedAt: z.number(),
  issuedAt: z.number().nullable(),
}
export const batchSummary = exactly<BatchSummary>()(z.object(batchFields).openapi('BatchSummary'))

const suspensionView = exactly<SuspensionView>()(
  z
    .object({
      number: z.number(),
      since: z.number(),
      until: z.number(),
      by: z.string(),
      reasonHash: z.string(),
      reason: z.string().nullable(),
      attestation: z.string().nullable(),
      endedAt: z.number().nullable(),
      endedBy: z.string().nullable(),
      outcome: suspensionOutcome.nullable(),
    })
    .openapi('Suspension'),
)

const coverView = exactly<CoverView>()(
  z
    .object({
      batch: ref,
      drawn: amount.nullable(),
      firstSerial: z.string().nullable(),
      lastSerial: z.string().nullable(),
      drawnAt: z.number().nullable(),
      signature: z.string().nullable(),
    })
    .openapi('Cover'),
)

export const reversalView = exactly<ReversalView>()(
  z
    .object({
      address: z.string(),
      batch: ref,
      project: ref,
      organization: ref,
      id: z.number(),
      kind: reversalKind,
      status: reversalStatus,
      amount,
      covered: amount,
      uncovered: amount,
      documentHash: z.string(),
      document: z.string().nullable(),
      steward: z.string(),
      decidedAt: z.number(),
      closedAt: z.number().nullable(),
      order: z.array(coverView),
      next: ref.nullable(),
      compensations: z.array(cancellationView),
      signature: z.string(),
    })
    .openapi('Reversal'),
)

export const batchView = exactly<BatchView>()(
  z
    .object({
      ...batchFields,
      unsettled: amount.nullable(),
      serials: z.array(serialRange),
      holders: z.array(z.object({ wallet: z.string(), amount })),
      holdersKnown: z.boolean(),
      attestations: z.array(attestationView),
      retirementList: z.array(retirementView),
      retirements: z.number(),
      cancellationList: z.array(cancellationView),
      suspensions: z.array(suspensionView),
      reversals: z.array(reversalView),
      covers: z.array(reversalView),
      letters: z.array(letterView),
      timeline: z.array(ledgerLine),
    })
    .openapi('Batch'),
)
