import { z } from '@hono/zod-openapi'
import type { LetterView } from '../types.ts'
import { amount, ref } from './common.ts'
import { letterKind } from './credits.ts'
import { exactly } from './exactly.ts'

export const letterView = exactly<LetterView>()(
  z
    .object({
      address: z.string(),
      kind: letterKind,
      organization: ref,
      actor: z.string(),
      batch: ref,
      project: ref,
      id: z.number(),
      documentHash: z.string(),
      amount: amount.nullable(),
      year: z.number().nullable(),
      signedAt: z.number(),
      signature: z.string(),
    })
    .openapi('Letter'),
)
