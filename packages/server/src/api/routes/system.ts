import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { asOf } from '../../indexer/freshness.ts'
import { answers, answerWith } from '../respond.ts'
import { chainInfo, health, overview, reconcileView, searchHit } from '../schemas/overview.ts'
import { readChain } from '../views/chain.ts'
import type { Api } from '../views/context.ts'
import { readOverview } from '../views/overview.ts'
import { search } from '../views/search.ts'

export function systemRoutes(app: OpenAPIHono, api: Api): void {
  const home = createRoute({
    method: 'get',
    path: '/api/overview',
    summary: 'The figures of the first page: money by token, credits by unit, the loop, the newest lines.',
    responses: answers(overview, 'The overview.'),
  })
  app.openapi(home, async (c) => c.json(answerWith(api, await readOverview(api)), 200))

  const chain = createRoute({
    method: 'get',
    path: '/api/chain',
    summary: 'Which chain this is, and who may replace the program.',
    responses: answers(chainInfo, 'The chain.'),
  })
  app.openapi(chain, async (c) => c.json(answerWith(api, await readChain(api)), 200))

  const compared = createRoute({
    method: 'get',
    path: '/api/reconcile',
    summary: 'Every total of the store compared with the account on chain, now.',
    responses: answers(reconcileView, 'The comparisons, with differences counted.'),
  })
  app.openapi(compared, async (c) => {
    const view = await api.reconciler.check()
    return c.json(answerWith(api, view), 200)
  })

  const find = createRoute({
    method: 'get',
    path: '/api/search',
    summary: 'Finds an address, a signature, a code, a certificate, a hash or a word of a name.',
    request: { query: z.object({ q: z.string().max(200) }) },
    responses: answers(z.array(searchHit), 'What was found, best first.'),
  })
  app.openapi(find, async (c) => c.json(answerWith(api, await search(api, c.req.valid('query').q)), 200))

  const alive = createRoute({
    method: 'get',
    path: '/health',
    summary: 'Whether the server follows the chain.',
    responses: { 200: { description: 'Health.', content: { 'application/json': { schema: health } } } },
  })
  app.openapi(alive, (c) => {
    const { slot, chainSlot, status } = asOf(api.indexer.standing())
    return c.json({ status: status === 'live' ? ('ok' as const) : status, indexedSlot: slot, chainSlot }, 200)
  })

  app.get('/metrics', async (c) => {
    const standing = api.indexer.standing()
    api.metrics.indexedSlot.set(standing.slot)
    api.metrics.chainSlot.set(asOf(standing).chainSlot ?? -1)
    api.metrics.left.set(standing.left)
    return c.text(await api.metrics.registry.metrics(), 200, {
      'Content-Type': api.metrics.registry.contentType,
    })
  })
}
