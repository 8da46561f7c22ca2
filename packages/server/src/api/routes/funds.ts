import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { Refusal } from '../errors.ts'
import { answers, answerWith, isAddress, missing } from '../respond.ts'
import { page } from '../schemas/common.ts'
import { contributorView } from '../schemas/contributors.ts'
import { contributorRow, fundSummary, fundView } from '../schemas/funds.ts'
import { limit, name } from '../schemas/requests.ts'
import type { Api } from '../views/context.ts'
import { readContributor } from '../views/contributors.ts'
import { listFunds, readFund } from '../views/funds.ts'
import { listContributors } from '../views/stakes.ts'

export function fundRoutes(app: OpenAPIHono, api: Api): void {
  const list = createRoute({
    method: 'get',
    path: '/api/funds',
    summary: 'All funds, oldest first.',
    responses: answers(z.array(fundSummary), 'Funds with their balances.'),
  })
  app.openapi(list, async (c) => c.json(answerWith(api, await listFunds(api)), 200))

  const one = createRoute({
    method: 'get',
    path: '/api/funds/{address}',
    summary: 'A fund with its money, rules, roles, pools, largest contributors and newest lines.',
    request: { params: z.object({ address: name }) },
    responses: answers(fundView, 'The fund.'),
  })
  app.openapi(one, async (c) => {
    const { address } = c.req.valid('param')
    const fund = await readFund(api, address)
    if (fund === null) throw await missing(api, 'fund', address)
    return c.json(answerWith(api, fund), 200)
  })

  const contributors = createRoute({
    method: 'get',
    path: '/api/funds/{address}/contributors',
    summary: 'Contributors of a fund, largest first.',
    request: {
      params: z.object({ address: name }),
      query: z.object({ limit, cursor: z.coerce.number().int().nonnegative().optional() }),
    },
    responses: answers(page(contributorRow), 'A page of contributors.'),
  })
  app.openapi(contributors, async (c) => {
    const { address } = c.req.valid('param')
    const query = c.req.valid('query')
    return c.json(answerWith(api, await listContributors(api, address, query.limit, query.cursor)), 200)
  })

  const contributor = createRoute({
    method: 'get',
    path: '/api/contributors/{wallet}',
    summary: 'What the ledger and the chain tell of a wallet.',
    request: { params: z.object({ wallet: name }) },
    responses: answers(
      contributorView,
      'Stakes, contributions, votes, refunds, what came back, credits and retirements.',
    ),
  })
  app.openapi(contributor, async (c) => {
    const { wallet } = c.req.valid('param')
    if (!isAddress(wallet)) {
      throw new Refusal(400, 'AddressMalformed', 'This is not an address of a wallet.', 'Give it in base58.')
    }
    return c.json(answerWith(api, await readContributor(api, wallet)), 200)
  })
}
