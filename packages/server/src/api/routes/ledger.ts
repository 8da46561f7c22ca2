import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import { asOf } from '../../indexer/freshness.ts'
import { ledgerCsvHeader, ledgerCsvRows } from '../csv.ts'
import { answers, answerWith } from '../respond.ts'
import { page } from '../schemas/common.ts'
import { ledgerLine, transactionView } from '../schemas/ledger.ts'
import { ledgerFilter, ledgerPage } from '../schemas/requests.ts'
import type { Api } from '../views/context.ts'
import { readLines, streamLines } from '../views/lines.ts'
import { eventsAfter, lineOf } from '../views/stored-events.ts'
import { readTransactionView } from '../views/transactions.ts'

export function ledgerRoutes(app: OpenAPIHono, api: Api): void {
  const ledger = createRoute({
    method: 'get',
    path: '/api/ledger',
    summary: 'A page of the ledger, newest first unless told otherwise.',
    request: { query: ledgerPage },
    responses: answers(page(ledgerLine), 'Lines that the filters let through, and how many there are.'),
  })
  app.openapi(ledger, async (c) => c.json(answerWith(api, await readLines(api, c.req.valid('query'))), 200))

  const csv = createRoute({
    method: 'get',
    path: '/api/ledger.csv',
    summary: 'Every line that the filters let through, in ledger order, as a file.',
    request: { query: ledgerFilter },
    responses: { 200: { description: 'RFC 4180.', content: { 'text/csv': { schema: z.string() } } } },
  })
  app.openapi(csv, (c) => {
    const filter = c.req.valid('query')
    const { slot, status } = asOf(api.indexer.standing())
    c.header('Content-Type', 'text/csv; charset=utf-8; header=present')
    c.header('Content-Disposition', 'attachment; filename="groundtruth-ledger.csv"')
    c.header('Groundtruth-As-Of', `slot=${slot}; status=${status}`)
    return stream(c, async (out) => {
      await out.write(ledgerCsvHeader)
      for await (const lines of streamLines(api, filter)) await out.write(ledgerCsvRows(lines))
    })
  })

  const raw = createRoute({
    method: 'get',
    path: '/api/ledger.jsonl',
    summary: 'The whole ledger as the program recorded it, one event in a line, in ledger order.',
    description:
      'Amounts and times are decimal text, hashes hex, addresses base58. Enough to compute every total and every trace without this server: `groundtruth trace --ledger`.',
    responses: {
      200: { description: 'JSON lines.', content: { 'application/jsonl': { schema: z.string() } } },
    },
  })
  app.openAPIRegistry.registerPath(raw)
  app.get('/api/ledger.jsonl', (c) => {
    const { slot, status } = asOf(api.indexer.standing())
    c.header('Content-Type', 'application/jsonl; charset=utf-8')
    c.header('Content-Disposition', 'attachment; filename="groundtruth-ledger.jsonl"')
    c.header('Groundtruth-As-Of', `slot=${slot}; status=${status}`)
    return stream(c, async (out) => {
      for await (const run of eventsAfter(api.db)) {
        await out.write(run.map((row) => `${JSON.stringify(lineOf(row))}\n`).join(''))
      }
    })
  })

  const transaction = createRoute({
    method: 'get',
    path: '/api/transactions/{signature}',
    summary: 'What the store and the chain know of a transaction.',
    request: { params: z.object({ signature: z.string().regex(/^[1-9A-HJ-NP-Za-km-z]{64,90}$/) }) },
    responses: answers(transactionView, 'Not indexed yet is a state of it, not an error.'),
  })
  app.openapi(transaction, async (c) =>
    c.json(answerWith(api, await readTransactionView(api, c.req.valid('param').signature)), 200),
  )
}
