import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Refusal } from '../errors.ts'
import { answers, answerWith, missing } from '../respond.ts'
import { batchSummary, batchView, reversalView } from '../schemas/batches.ts'
import { batchStatus, reversalStatus } from '../schemas/credits.ts'
import { jurisdiction, name } from '../schemas/requests.ts'
import { serialView } from '../schemas/retirements.ts'
import { listBatches, readBatch } from '../views/batches.ts'
import type { Api } from '../views/context.ts'
import { listReversals, readReversal } from '../views/reversals.ts'
import { readSerial } from '../views/serial.ts'

export function batchRoutes(app: OpenAPIHono, api: Api): void {
  const batches = createRoute({
    method: 'get',
    path: '/api/batches',
    summary: 'Batches, newest first.',
    request: {
      query: z.object({
        project: name.optional(),
        methodology: name.optional(),
        vintage: z.coerce.number().int().optional(),
        status: batchStatus.optional(),
        jurisdiction,
        verifier: name.optional(),
      }),
    },
    responses: answers(z.array(batchSummary), 'Batches that the filters let through.'),
  })
  app.openapi(batches, async (c) =>
    c.json(answerWith(api, await listBatches(api, c.req.valid('query'))), 200),
  )

  const batch = createRoute({
    method: 'get',
    path: '/api/batches/{name}',
    summary: 'A batch by its address or code, with its serials, its history and its holders at this moment.',
    request: { params: z.object({ name }) },
    responses: answers(batchView, 'The batch.'),
  })
  app.openapi(batch, async (c) => {
    const wanted = c.req.valid('param').name
    const found = await readBatch(api, wanted)
    if (found === null) throw await missing(api, 'batch', wanted)
    return c.json(answerWith(api, found), 200)
  })

  const serial = createRoute({
    method: 'get',
    path: '/api/serials/{batch}/{serial}',
    summary: 'Who holds a serial number of a batch, or what became of it.',
    request: { params: z.object({ batch: name, serial: z.string().regex(/^\d{1,20}$/) }) },
    responses: answers(serialView, 'The run that the serial is part of, and what took it.'),
  })
  app.openapi(serial, async (c) => {
    const { batch: wanted, serial: number } = c.req.valid('param')
    const found = await readSerial(api, wanted, BigInt(number))
    if (!('missing' in found)) return c.json(answerWith(api, found), 200)
    if (found.missing === 'batch') throw await missing(api, 'batch', wanted)
    throw new Refusal(
      404,
      'NotFound',
      `${found.code} has no serial ${number}.`,
      found.issued === 0n
        ? 'Nothing of this batch is issued yet.'
        : `Give a number from 1 to ${found.issued}.`,
    )
  })

  const reversals = createRoute({
    method: 'get',
    path: '/api/reversals',
    summary: 'Decisions that credits were lost or wrongly issued, newest first.',
    description: '`covers`: losses whose order names this batch.',
    request: {
      query: z.object({
        batch: name.optional(),
        project: name.optional(),
        organization: name.optional(),
        status: reversalStatus.optional(),
        covers: name.optional(),
      }),
    },
    responses: answers(z.array(reversalView), 'Reversals that the filters let through.'),
  })
  app.openapi(reversals, async (c) =>
    c.json(answerWith(api, await listReversals(api, c.req.valid('query'))), 200),
  )

  const reversal = createRoute({
    method: 'get',
    path: '/api/reversals/{address}',
    summary: 'A reversal with the order of its cover and what was drawn.',
    request: { params: z.object({ address: name }) },
    responses: answers(reversalView, 'The reversal.'),
  })
  app.openapi(reversal, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readReversal(api, address)
    if (found === null) throw await missing(api, 'reversal', address)
    return c.json(answerWith(api, found), 200)
  })
}
