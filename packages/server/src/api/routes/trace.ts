import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Refusal } from '../errors.ts'
import { answers, answerWith } from '../respond.ts'
import { traceView } from '../schemas/trace.ts'
import type { Api } from '../views/context.ts'
import { readTrace } from '../views/trace.ts'

export function traceRoutes(app: OpenAPIHono, api: Api): void {
  const route = createRoute({
    method: 'get',
    path: '/api/trace/{id}',
    summary: 'From where money or credits came and what became of them, in amounts that sum exactly.',
    description:
      'The address of a proposal, delivery, award, expense, record, claim, batch, retirement, cancellation or credit claim; POOL#NUMBER of a contribution; PROPOSAL#ROW of a milestone; BATCHCODE:SERIAL of a serial, BATCHCODE-SERIAL of a certificate; or the signature of a transaction.',
    request: { params: z.object({ id: z.string().min(1).max(120) }) },
    responses: answers(traceView, 'Parts are rounded by the largest remainder, so that every node adds up.'),
  })
  app.openapi(route, async (c) => {
    const found = await readTrace(api, c.req.valid('param').id)
    if (found !== null) return c.json(answerWith(api, found), 200)
    throw new Refusal(
      404,
      'NothingToTrace',
      'The ledger knows no contribution, proposal, milestone, expense, report, batch or use of credits of this name.',
      'Give the address that its page shows, a serial as CODE:SERIAL, or the signature of its transaction.',
    )
  })
}
