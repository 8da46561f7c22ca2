import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answers, answerWith, missing } from '../respond.ts'
import { page } from '../schemas/common.ts'
import {
  batchSummary,
  batchView,
  claimStatus,
  claimSummary,
  claimView,
  retirementView,
} from '../schemas/credits.ts'
import { limit, name } from '../schemas/requests.ts'
import { listBatches, readBatch } from '../views/batches.ts'
import { listClaims, readClaim } from '../views/claims.ts'
import type { Api } from '../views/context.ts'
import { listRetirements, readRetirement } from '../views/retirements.ts'

export function creditRoutes(app: OpenAPIHono, api: Api): void {
  const claims = createRoute({
    method: 'get',
    path: '/api/claims',
    summary: 'Claims, newest first.',
    request: { query: z.object({ project: name.optional(), status: claimStatus.optional() }) },
    responses: answers(z.array(claimSummary), 'Claims that the filters let through.'),
  })
  app.openapi(claims, async (c) => c.json(answerWith(api, await listClaims(api, c.req.valid('query'))), 200))

  const claim = createRoute({
    method: 'get',
    path: '/api/claims/{address}',
    summary: 'A claim with its evidence, its statements and its timeline.',
    request: { params: z.object({ address: name }) },
    responses: answers(claimView, 'The claim.'),
  })
  app.openapi(claim, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readClaim(api, address)
    if (found === null) throw await missing(api, 'claim', address)
    return c.json(answerWith(api, found), 200)
  })

  const batches = createRoute({
    method: 'get',
    path: '/api/batches',
    summary: 'Batches, newest first.',
    request: {
      query: z.object({ project: name.optional(), vintage: z.coerce.number().int().optional() }),
    },
    responses: answers(z.array(batchSummary), 'Batches that the filters let through.'),
  })
  app.openapi(batches, async (c) =>
    c.json(answerWith(api, await listBatches(api, c.req.valid('query'))), 200),
  )

  const batch = createRoute({
    method: 'get',
    path: '/api/batches/{name}',
    summary: 'A batch by its address or code, with its serials and its holders at this moment.',
    request: { params: z.object({ name }) },
    responses: answers(batchView, 'The batch.'),
  })
  app.openapi(batch, async (c) => {
    const wanted = c.req.valid('param').name
    const found = await readBatch(api, wanted)
    if (found === null) throw await missing(api, 'batch', wanted)
    return c.json(answerWith(api, found), 200)
  })

  const retirements = createRoute({
    method: 'get',
    path: '/api/retirements',
    summary: 'Retirements, newest first.',
    request: {
      query: z.object({
        batch: name.optional(),
        holder: name.optional(),
        limit,
        cursor: z
          .string()
          .regex(/^\d+\.\d+\.\d+\.\d+$/)
          .optional(),
      }),
    },
    responses: answers(page(retirementView), 'A page of retirements.'),
  })
  app.openapi(retirements, async (c) =>
    c.json(answerWith(api, await listRetirements(api, c.req.valid('query'))), 200),
  )

  const retirement = createRoute({
    method: 'get',
    path: '/api/retirements/{name}',
    summary: 'A retirement by its address or certificate number.',
    request: { params: z.object({ name }) },
    responses: answers(retirementView, 'The retirement.'),
  })
  app.openapi(retirement, async (c) => {
    const wanted = c.req.valid('param').name
    const found = await readRetirement(api, wanted)
    if (found === null) throw await missing(api, 'retirement', wanted)
    return c.json(answerWith(api, found), 200)
  })
}
