import type { z } from '@hono/zod-openapi'

type Same<A, B> = [A] extends [B]
  ? [B] extends [A]
    ? keyof A extends keyof B
      ? true
      : false
    : false
  : false

/**
 * Takes a schema only where what it lets through is exactly `T`, so that the published description of the API and its
 * types cannot differ: `exactly<Amount>()(z.object({ … }))`.
 */
export function exactly<T>() {
  return <S extends z.ZodType>(schema: Same<z.infer<S>, T> extends true ? S : never): S => schema
}
