import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answers, answerWith, missing } from '../respond.ts'
import { deliverySummary, deliveryView, expenseView } from '../schemas/deliveries.ts'
import { deliveryStatus, expenseStatus } from '../schemas/proposal-words.ts'
import { name } from '../schemas/requests.ts'
import type { Api } from '../views/context.ts'
import { listDeliveries, readDelivery } from '../views/deliveries.ts'
import { nowOf } from '../views/now.ts'
import { listExpenses } from '../views/spending.ts'

const about = { proposal: name.optional(), fund: name.optional(), project: name.optional() }
const WAITING = '`waiting`: those that this accreditation or person may review now.'

export function deliveryRoutes(app: OpenAPIHono, api: Api): void {
  const waitingFor = (waiting: string | undefined) =>
    waiting === undefined ? {} : { waiting: { name: waiting, now: nowOf(api) } }

  const list = createRoute({
    method: 'get',
    path: '/api/deliveries',
    summary: 'Deliveries of milestones, newest first.',
    description: WAITING,
    request: {
      query: z.object({ ...about, status: deliveryStatus.optional(), waiting: name.optional() }),
    },
    responses: answers(z.array(deliverySummary), 'Deliveries that the filters let through.'),
  })
  app.openapi(list, async (c) => {
    const { waiting, ...filter } = c.req.valid('query')
    return c.json(answerWith(api, await listDeliveries(api, { ...filter, ...waitingFor(waiting) })), 200)
  })

  const one = createRoute({
    method: 'get',
    path: '/api/deliveries/{address}',
    summary: 'A delivery with its evidence, reviews, objections, other revisions and what it paid.',
    request: { params: z.object({ address: name }) },
    responses: answers(deliveryView, 'The delivery.'),
  })
  app.openapi(one, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readDelivery(api, address)
    if (found === null) throw await missing(api, 'delivery', address)
    return c.json(answerWith(api, found), 200)
  })

  const expenses = createRoute({
    method: 'get',
    path: '/api/expenses',
    summary: 'Expenses of payees with their reviews, newest first.',
    description: WAITING,
    request: {
      query: z.object({ ...about, status: expenseStatus.optional(), waiting: name.optional() }),
    },
    responses: answers(z.array(expenseView), 'Expenses that the filters let through.'),
  })
  app.openapi(expenses, async (c) => {
    const { waiting, ...filter } = c.req.valid('query')
    return c.json(answerWith(api, await listExpenses(api, { ...filter, ...waitingFor(waiting) })), 200)
  })
}
