import type { OpenAPIHono } from '@hono/zod-openapi'
import { requireLocal } from '../local.ts'

/** A person of the sample, whose key acts on the embedded chain alone. */
export interface DemoPerson {
  role: string
  name: string
  publicKey: string
  /** 64 bytes in base64. */
  secretKey: string
}

/**
 * Hands the sample's people to the dashboard's demo wallet. Only where the chain is the embedded one, on which nothing
 * has value, and only to this machine.
 */
export function demoRoutes(app: OpenAPIHono, people: readonly DemoPerson[]): void {
  app.get('/demo/people', (c) => {
    requireLocal(c, 'The people of the sample are handed out on this machine only.', 'Open the page on it.')
    c.header('Cache-Control', 'no-store')
    return c.json(
      people.map(({ role, name, publicKey, secretKey }) => ({
        role,
        name,
        publicKey,
        secretKey: [...Buffer.from(secretKey, 'base64')],
      })),
    )
  })
}
