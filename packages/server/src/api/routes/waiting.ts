import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answers, answerWith } from '../respond.ts'
import { name } from '../schemas/requests.ts'
import { waitingItem, waitingRole } from '../schemas/waiting.ts'
import type { Api } from '../views/context.ts'
import { nowOf } from '../views/now.ts'
import { listWaiting } from '../views/waiting/index.ts'

export function waitingRoutes(app: OpenAPIHono, api: Api): void {
  const list = createRoute({
    method: 'get',
    path: '/api/waiting',
    summary: 'What waits, for whom, until when, and what holds if nobody acts; soonest deadline first.',
    description:
      '`for`: a wallet, in whatever role, and as a seat of a council that has or is offered one. What anyone may do is listed without `for`, or with `role=anyone`.',
    request: { query: z.object({ for: name.optional(), role: waitingRole.optional() }) },
    responses: answers(z.array(waitingItem), 'What waits.'),
  })
  app.openapi(list, async (c) => {
    const { for: wallet, role } = c.req.valid('query')
    return c.json(answerWith(api, await listWaiting(api, nowOf(api), { wallet, role })), 200)
  })
}
