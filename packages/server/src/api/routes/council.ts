import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answers, answerWith, missing } from '../respond.ts'
import { councilSummary, councilView, motionStatus, motionSummary, motionView } from '../schemas/council.ts'
import { name } from '../schemas/requests.ts'
import type { Api } from '../views/context.ts'
import { listCouncils, readCouncil } from '../views/councils.ts'
import { listMotions, readMotion } from '../views/motions.ts'
import { nowOf } from '../views/now.ts'

const byAddress = { params: z.object({ address: name }) }

export function councilRoutes(app: OpenAPIHono, api: Api): void {
  councils(app, api)
  motions(app, api)
}

function councils(app: OpenAPIHono, api: Api): void {
  const list = createRoute({
    method: 'get',
    path: '/api/councils',
    summary: 'Councils, oldest first.',
    responses: answers(z.array(councilSummary), 'Councils.'),
  })
  app.openapi(list, async (c) => c.json(answerWith(api, await listCouncils(api, nowOf(api))), 200))

  const one = createRoute({
    method: 'get',
    path: '/api/councils/{address}',
    summary: 'A council with its seats, rules, motions and timeline.',
    request: byAddress,
    responses: answers(councilView, 'The council.'),
  })
  app.openapi(one, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readCouncil(api, nowOf(api), address)
    if (found === null) throw await missing(api, 'council', address)
    return c.json(answerWith(api, found), 200)
  })
}

function motions(app: OpenAPIHono, api: Api): void {
  const list = createRoute({
    method: 'get',
    path: '/api/motions',
    summary: 'Motions, newest first.',
    request: { query: z.object({ council: name.optional(), status: motionStatus.optional() }) },
    responses: answers(z.array(motionSummary), 'Motions that the filters let through.'),
  })
  app.openapi(list, async (c) =>
    c.json(answerWith(api, await listMotions(api, nowOf(api), c.req.valid('query'))), 200),
  )

  const one = createRoute({
    method: 'get',
    path: '/api/motions/{address}',
    summary: 'A motion with the instruction that it stores, decoded from its account.',
    request: byAddress,
    responses: answers(motionView, 'The motion.'),
  })
  app.openapi(one, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readMotion(api, nowOf(api), address)
    if (found === null) throw await missing(api, 'motion', address)
    return c.json(answerWith(api, found), 200)
  })
}
