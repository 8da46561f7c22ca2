import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answers, answerWith, missing } from '../respond.ts'
import { page } from '../schemas/common.ts'
import { cancellationReason, purpose } from '../schemas/credits.ts'
import { limit, name, placeCursor, seconds } from '../schemas/requests.ts'
import { cancellationView, retirementView } from '../schemas/retirements.ts'
import { listCancellations, readCancellation } from '../views/cancellations.ts'
import type { Api } from '../views/context.ts'
import { listRetirements, readRetirement } from '../views/retirements.ts'

export function retirementRoutes(app: OpenAPIHono, api: Api): void {
  const retirements = createRoute({
    method: 'get',
    path: '/api/retirements',
    summary: 'Retirements, newest first.',
    description:
      '`beneficiary`: the whole public name in any case, or its salted hash. `from`, `to`: Unix seconds, both inclusive.',
    request: {
      query: z.object({
        batch: name.optional(),
        project: name.optional(),
        holder: name.optional(),
        beneficiary: name.optional(),
        country: z
          .string()
          .regex(/^[A-Za-z]{2}$/)
          .optional(),
        purpose: purpose.optional(),
        from: seconds,
        to: seconds,
        limit,
        cursor: placeCursor,
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

  const cancellations = createRoute({
    method: 'get',
    path: '/api/cancellations',
    summary: 'Cancellations, settlements of what was destroyed outside the program included, newest first.',
    request: {
      query: z.object({
        batch: name.optional(),
        project: name.optional(),
        holder: name.optional(),
        reason: cancellationReason.optional(),
        reversal: name.optional(),
        limit,
        cursor: placeCursor,
      }),
    },
    responses: answers(page(cancellationView), 'A page of cancellations.'),
  })
  app.openapi(cancellations, async (c) =>
    c.json(answerWith(api, await listCancellations(api, c.req.valid('query'))), 200),
  )

  const cancellation = createRoute({
    method: 'get',
    path: '/api/cancellations/{address}',
    summary: 'A cancellation.',
    request: { params: z.object({ address: name }) },
    responses: answers(cancellationView, 'The cancellation.'),
  })
  app.openapi(cancellation, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readCancellation(api, address)
    if (found === null) throw await missing(api, 'cancellation', address)
    return c.json(answerWith(api, found), 200)
  })
}
