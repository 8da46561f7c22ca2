import { z } from '@hono/zod-openapi'
import type { CancellationView, RetirementView, SerialRange, SerialView } from '../types.ts'
import { amount, ref } from './common.ts'
import { batchStatus, beneficiaryKind, cancellationReason, purpose, serialKind } from './credits.ts'
import { exactly } from './exactly.ts'

const taken = {
  address: z.string(),
  batch: ref,
  project: ref,
  vintage: z.number(),
  holder: z.string(),
  amount,
  firstSerial: z.string(),
  lastSerial: z.string(),
  batchStatus,
  signature: z.string(),
}

export const retirementView = exactly<RetirementView>()(
  z
    .object({
      ...taken,
      certificate: z.string().openapi({ example: 'SUNCO-1-2026-2-1' }),
      methodology: ref,
      claim: z.string(),
      number: z.number(),
      purpose,
      country: z.string().nullable(),
      beneficiaryKind,
      beneficiary: z.string().nullable(),
      periodStart: z.number().nullable(),
      periodEnd: z.number().nullable(),
      retiredAt: z.number(),
      batchStatusNow: batchStatus,
      authorizedBy: ref.nullable(),
    })
    .openapi('Retirement'),
)

export const cancellationView = exactly<CancellationView>()(
  z
    .object({
      ...taken,
      reason: cancellationReason,
      explanationHash: z.string().nullable(),
      explanation: z.string().nullable(),
      appliedTo: ref.nullable(),
      cancelledAt: z.number(),
    })
    .openapi('Cancellation'),
)

export const serialRange = exactly<SerialRange>()(
  z
    .object({ from: z.string(), to: z.string(), kind: serialKind, ref: ref.nullable() })
    .openapi('SerialRange'),
)

export const serialView = exactly<SerialView>()(
  z
    .object({
      batch: ref,
      project: ref,
      vintage: z.number(),
      serial: z.string(),
      range: serialRange,
      batchStatus,
      retirement: retirementView.nullable(),
      cancellation: cancellationView.nullable(),
      reversal: ref.nullable(),
    })
    .openapi('Serial'),
)
