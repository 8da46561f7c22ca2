import { z } from '@hono/zod-openapi'
import type { Amount, ApiError, AsOf, Profile, Ref } from '../types.ts'
import { exactly } from './exactly.ts'

export const asOf = exactly<AsOf>()(
  z
    .object({
      slot: z.number().openapi({ description: 'Last slot whose transactions the store holds completely.' }),
      time: z.number().nullable().openapi({ description: "The chain's clock at that slot, Unix seconds." }),
      chainSlot: z.number().nullable().openapi({ description: 'Newest slot of the node; null: no answer.' }),
      status: z.enum(['live', 'behind', 'unreachable']),
    })
    .openapi('AsOf'),
)

export const amount = exactly<Amount>()(
  z
    .object({
      base: z.string().openapi({ description: 'Base units, a whole number.', example: '25000000' }),
      decimals: z.number(),
      unit: z.string().openapi({ example: 'tUSD' }),
    })
    .openapi('Amount'),
)

export const ref = exactly<Ref>()(
  z.object({ address: z.string(), name: z.string().nullable(), code: z.string().nullable() }).openapi('Ref'),
)

export const profile = exactly<Profile>()(
  z
    .object({
      hash: z.string(),
      name: z.string().nullable(),
      summary: z.string().nullable(),
      url: z.string().nullable(),
      details: z.record(z.string(), z.unknown()),
    })
    .openapi('Profile'),
)

export const apiError = exactly<ApiError>()(
  z
    .object({ error: z.object({ name: z.string(), message: z.string(), advice: z.string() }) })
    .openapi('Error'),
)

/** `{ asOf, data }`, the shape of every answer under /api. */
export function answer<S extends z.ZodType>(data: S) {
  return z.object({ asOf, data })
}

export function page<S extends z.ZodType>(item: S) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.number() })
}
