import type { CertificateFacts } from '@groundtruth/sdk/certificate'
import { z } from '@hono/zod-openapi'
import { batchStatus, beneficiaryKind, purpose } from './credits.ts'
import { exactly } from './exactly.ts'

const base = z.string().openapi({ description: 'Base units, a whole number.', example: '1500' })
const seconds = z.number().openapi({ description: 'Unix seconds.' })

export const certificateFacts = exactly<CertificateFacts>()(
  z
    .object({
      retirement: z.object({
        address: z.string(),
        holder: z.string(),
        amount: base,
        firstSerial: base,
        purpose,
        country: z.string().nullable(),
        beneficiaryKind,
        beneficiary: z.string().nullable(),
        periodStart: seconds.nullable(),
        periodEnd: seconds.nullable(),
        retiredAt: seconds,
        batchStatus,
        signature: z.string().nullable(),
      }),
      batch: z.object({
        address: z.string(),
        code: z.string(),
        mint: z.string(),
        decimals: z.number(),
        unit: z.string(),
        vintage: z.number(),
        status: batchStatus,
        authorizedBy: z.object({ address: z.string(), code: z.string().nullable() }).nullable(),
        adjusted: base,
      }),
      claim: z.object({
        address: z.string(),
        verifiers: z.number(),
        proposals: z.array(
          z.object({
            address: z.string(),
            name: z.string().nullable(),
            bps: z.number().openapi({ example: 400 }),
          }),
        ),
      }),
      project: z.object({ address: z.string(), code: z.string(), name: z.string().nullable() }),
      methodology: z.object({ address: z.string(), code: z.string(), revision: z.number() }),
      chain: z.object({ genesisHash: z.string(), programId: z.string() }),
      readAt: seconds,
    })
    .openapi('CertificateFacts'),
)
