import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answers, answerWith, missing } from '../respond.ts'
import { claimSummary, claimView, disputeView } from '../schemas/claims.ts'
import { claimStatus, disputeStatus } from '../schemas/credits.ts'
import { jurisdiction, name } from '../schemas/requests.ts'
import { listClaims, readClaim } from '../views/claims.ts'
import type { Api } from '../views/context.ts'
import { listDisputes, readDispute } from '../views/disputes.ts'
import { nowOf } from '../views/now.ts'

export function claimRoutes(app: OpenAPIHono, api: Api): void {
  const claims = createRoute({
    method: 'get',
    path: '/api/claims',
    summary: 'Claims, newest first.',
    description:
      '`verifier`: with a statement of this accreditation, person or organization. `waiting`: those that this accreditation or person may attest now.',
    request: {
      query: z.object({
        project: name.optional(),
        methodology: name.optional(),
        status: claimStatus.optional(),
        vintage: z.coerce.number().int().optional(),
        jurisdiction,
        verifier: name.optional(),
        waiting: name.optional(),
      }),
    },
    responses: answers(z.array(claimSummary), 'Claims that the filters let through.'),
  })
  app.openapi(claims, async (c) => {
    const { waiting, ...filter } = c.req.valid('query')
    const scope = waiting === undefined ? {} : { waiting: { name: waiting, now: nowOf(api) } }
    return c.json(answerWith(api, await listClaims(api, { ...filter, ...scope })), 200)
  })

  const claim = createRoute({
    method: 'get',
    path: '/api/claims/{address}',
    summary: 'A claim with its revisions, evidence, statements, disputes, flags and timeline.',
    request: { params: z.object({ address: name }) },
    responses: answers(claimView, 'The claim.'),
  })
  app.openapi(claim, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readClaim(api, address)
    if (found === null) throw await missing(api, 'claim', address)
    return c.json(answerWith(api, found), 200)
  })

  const disputes = createRoute({
    method: 'get',
    path: '/api/disputes',
    summary: 'Disputes about verified claims, newest first.',
    request: {
      query: z.object({
        claim: name.optional(),
        project: name.optional(),
        status: disputeStatus.optional(),
        disputant: name.optional(),
      }),
    },
    responses: answers(z.array(disputeView), 'Disputes that the filters let through.'),
  })
  app.openapi(disputes, async (c) =>
    c.json(answerWith(api, await listDisputes(api, c.req.valid('query'))), 200),
  )

  const dispute = createRoute({
    method: 'get',
    path: '/api/disputes/{address}',
    summary: 'A dispute.',
    request: { params: z.object({ address: name }) },
    responses: answers(disputeView, 'The dispute.'),
  })
  app.openapi(dispute, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readDispute(api, address)
    if (found === null) throw await missing(api, 'dispute', address)
    return c.json(answerWith(api, found), 200)
  })
}
