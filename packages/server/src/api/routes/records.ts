import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answers, answerWith, missing } from '../respond.ts'
import { concernStatus, concernView, recordSummary, recordView } from '../schemas/records.ts'
import { name } from '../schemas/requests.ts'
import { listConcerns, readConcern } from '../views/concerns.ts'
import type { Api } from '../views/context.ts'
import { nowOf } from '../views/now.ts'
import { listRecords, readRecord } from '../views/records.ts'

const byAddress = { params: z.object({ address: name }) }

export function recordRoutes(app: OpenAPIHono, api: Api): void {
  records(app, api)
  concerns(app, api)
}

function records(app: OpenAPIHono, api: Api): void {
  const list = createRoute({
    method: 'get',
    path: '/api/records',
    summary: 'Anchored documents, newest first; by `hash` the records of one document.',
    request: {
      query: z.object({
        subject: name.optional(),
        hash: z
          .string()
          .regex(/^[0-9a-fA-F]{64}$/)
          .optional(),
        issuer: name.optional(),
        project: name.optional(),
      }),
    },
    responses: answers(z.array(recordSummary), 'Records that the filters let through.'),
  })
  app.openapi(list, async (c) => c.json(answerWith(api, await listRecords(api, c.req.valid('query'))), 200))

  const one = createRoute({
    method: 'get',
    path: '/api/records/{address}',
    summary: 'A record with its vouches, all its versions and its timeline.',
    request: byAddress,
    responses: answers(recordView, 'The record.'),
  })
  app.openapi(one, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readRecord(api, address)
    if (found === null) throw await missing(api, 'record', address)
    return c.json(answerWith(api, found), 200)
  })
}

function concerns(app: OpenAPIHono, api: Api): void {
  const list = createRoute({
    method: 'get',
    path: '/api/concerns',
    summary: 'Concerns of people without a wallet, newest first.',
    request: {
      query: z.object({
        project: name.optional(),
        organization: name.optional(),
        subject: name.optional(),
        status: concernStatus.optional(),
      }),
    },
    responses: answers(z.array(concernView), 'Concerns that the filters let through.'),
  })
  app.openapi(list, async (c) =>
    c.json(answerWith(api, await listConcerns(api, nowOf(api), c.req.valid('query'))), 200),
  )

  const one = createRoute({
    method: 'get',
    path: '/api/concerns/{address}',
    summary: 'A concern.',
    request: byAddress,
    responses: answers(concernView, 'The concern.'),
  })
  app.openapi(one, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readConcern(api, nowOf(api), address)
    if (found === null) throw await missing(api, 'concern', address)
    return c.json(answerWith(api, found), 200)
  })
}
