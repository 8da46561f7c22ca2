import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Api } from '../views/context.ts'
import { batchRoutes } from './batches.ts'
import { claimRoutes } from './claims.ts'
import { retirementRoutes } from './retirements.ts'

export function creditRoutes(app: OpenAPIHono, api: Api): void {
  claimRoutes(app, api)
  batchRoutes(app, api)
  retirementRoutes(app, api)
}
