import { z } from 'zod'
import { expect } from 'chai'
import { apiError, asOf } from '../../../packages/server/src/api/schemas/common.ts'
import type { AsOf } from '../../../packages/server/src/api/types.ts'

/** Asks the server and reads the answer by its published schema, unknown fields refused. */
export async function ask<S extends z.ZodType>(
  url: string,
  path: string,
  data: S,
): Promise<{ asOf: AsOf; data: z.infer<S> }> {
  const response = await fetch(url + path)
  const body: unknown = await response.json()
  expect(response.status, JSON.stringify(body).slice(0, 500)).to.equal(200)
  const outer = z.object({ asOf, data: z.unknown() }).parse(body)
  const parsed = { asOf: outer.asOf, data: data.parse(outer.data) }
  // Parsing drops what the schema does not name: nothing may be dropped.
  expect(parsed).to.deep.equal(body)
  return parsed
}

export async function refusal(url: string, path: string, init?: RequestInit) {
  const response = await fetch(url + path, init)
  return { status: response.status, ...apiError.parse(await response.json()).error }
}

/** Asks again until it holds. */
export async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 30_000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited half a minute in vain: ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
