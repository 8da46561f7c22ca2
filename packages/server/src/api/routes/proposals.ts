import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answers, answerWith, missing } from '../respond.ts'
import { page } from '../schemas/common.ts'
import { proposalSummary, voteView, votingPower } from '../schemas/proposal-parts.ts'
import { proposalStatus } from '../schemas/proposal-words.ts'
import { proposalView } from '../schemas/proposals.ts'
import { limit, name, placeCursor } from '../schemas/requests.ts'
import type { Api } from '../views/context.ts'
import { listProposals, readProposal } from '../views/proposals.ts'
import { listVotes, votingPowerOf } from '../views/votes.ts'

export function proposalRoutes(app: OpenAPIHono, api: Api): void {
  const list = createRoute({
    method: 'get',
    path: '/api/proposals',
    summary: 'Proposals, newest first.',
    description: '`open`: vote or delivery still runs (true), or it is at its end (false).',
    request: {
      query: z.object({
        status: proposalStatus.optional(),
        open: z.enum(['true', 'false']).optional(),
        fund: name.optional(),
        project: name.optional(),
        payee: name.optional(),
        organization: name.optional(),
        proposer: name.optional(),
        limit,
        cursor: placeCursor,
      }),
    },
    responses: answers(page(proposalSummary), 'A page of proposals.'),
  })
  app.openapi(list, async (c) => {
    const { limit: most, cursor, open, ...filter } = c.req.valid('query')
    const scope = open === undefined ? {} : { open: open === 'true' }
    const found = await listProposals(api, { ...filter, ...scope }, { limit: most, cursor })
    return c.json(answerWith(api, found), 200)
  })

  const one = createRoute({
    method: 'get',
    path: '/api/proposals/{address}',
    summary:
      'A proposal with its plan and what became of it: vote, payments, deliveries, spending, money back, credits.',
    request: { params: z.object({ address: name }) },
    responses: answers(proposalView, 'The proposal.'),
  })
  app.openapi(one, async (c) => {
    const { address } = c.req.valid('param')
    const found = await readProposal(api, address)
    if (found === null) throw await missing(api, 'proposal', address)
    return c.json(answerWith(api, found), 200)
  })

  const votes = createRoute({
    method: 'get',
    path: '/api/proposals/{address}/votes',
    summary: 'Votes on a proposal, the weightiest first.',
    request: {
      params: z.object({ address: name }),
      query: z.object({ limit, cursor: z.coerce.number().int().nonnegative().optional() }),
    },
    responses: answers(page(voteView), 'A page of votes.'),
  })
  app.openapi(votes, async (c) => {
    const { address } = c.req.valid('param')
    const query = c.req.valid('query')
    return c.json(answerWith(api, await listVotes(api, address, query.limit, query.cursor)), 200)
  })

  const power = createRoute({
    method: 'get',
    path: '/api/proposals/{address}/voters/{wallet}',
    summary: 'With what a wallet votes on a proposal, pool by pool, and how it voted.',
    request: { params: z.object({ address: name, wallet: name }) },
    responses: answers(z.array(votingPower), 'Empty where it held nothing when the proposal was made.'),
  })
  app.openapi(power, async (c) => {
    const { address, wallet } = c.req.valid('param')
    const found = await votingPowerOf(api, address, wallet)
    if (found === null) throw await missing(api, 'proposal', address)
    return c.json(answerWith(api, found), 200)
  })
}
