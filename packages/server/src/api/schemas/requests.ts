import { z } from '@hono/zod-openapi'
import { ledgerKind } from './ledger.ts'

const LARGEST_PAGE = 500

export const name = z.string().min(1).max(128)
const address = z.string().min(32).max(44).optional()
export const seconds = z.coerce.number().int().nonnegative().optional()

/** ISO 3166: a country, or a region of it. */
export const jurisdiction = z
  .string()
  .regex(/^[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?$/)
  .optional()

export const limit = z.coerce.number().int().min(1).max(LARGEST_PAGE).default(50)

/** Filters of the ledger, the same for pages and for the file. Times in Unix seconds, both inclusive. */
export const ledgerFilter = z.object({
  kind: ledgerKind.optional(),
  event: z
    .string()
    .regex(/^[A-Za-z]{1,64}$/)
    .optional(),
  fund: address,
  pool: address,
  proposal: address,
  project: address,
  claim: address,
  batch: address,
  retirement: address,
  organization: address,
  actor: address,
  from: seconds,
  to: seconds,
})

/** Id of the last line of the page before. */
export const placeCursor = z
  .string()
  .regex(/^\d+\.\d+\.\d+\.\d+$/)
  .optional()

export const ledgerPage = ledgerFilter.extend({
  order: z.enum(['asc', 'desc']).default('desc'),
  limit,
  cursor: placeCursor,
})
