import { createHash } from 'node:crypto'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Feed } from '../feeds/feed.ts'
import { FEED_FORMS } from '../feeds/write.ts'
import { missing } from '../respond.ts'
import { apiError } from '../schemas/common.ts'
import { name } from '../schemas/requests.ts'
import { siteOf } from '../site.ts'
import type { Api } from '../views/context.ts'
import { readFundFeed, readProjectFeed } from '../views/feeds.ts'

const KINDS = [
  { kind: 'fund', read: readFundFeed },
  { kind: 'project', read: readProjectFeed },
] as const

/** What happens to a fund or a project, for feed readers: in Atom and as JSON Feed. */
export function feedRoutes(app: OpenAPIHono, api: Api): void {
  for (const { kind, read } of KINDS) {
    for (const { ending, type, write } of FEED_FORMS) {
      const route = createRoute({
        method: 'get',
        path: `/api/${kind}s/{address}/feed.${ending}`,
        summary: `The newest lines of a ${kind} in words, ${ending === 'atom' ? 'as Atom' : 'as JSON Feed 1.1'}.`,
        description:
          'At most 50 entries, final lines only. Names of entries follow from the transaction and stay the same. Ask with If-None-Match, or If-Modified-Since.',
        request: { params: z.object({ address: name }) },
        responses: {
          200: {
            description: 'The feed.',
            content: { [type.split(';')[0] ?? type]: { schema: z.string() } },
          },
          304: { description: 'It is as the reader knows it.' },
          404: {
            description: 'Neither the store nor the chain knows it.',
            content: { 'application/json': { schema: apiError } },
          },
        },
      })
      app.openAPIRegistry.registerPath(route)
      app.get(route.getRoutingPath(), async (c) => {
        const address = c.req.param('address') ?? ''
        const site = siteOf(api, c)
        const feed = await read(api, address, site)
        if (feed === null) throw await missing(api, kind, address)
        return answerWithFeed(c, feed, type, write(feed, `${site}/api/${kind}s/${address}/feed.${ending}`))
      })
    }
  }
}

function answerWithFeed(c: Context, { updated }: Feed, type: string, text: string): Response {
  const tag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`
  c.header('ETag', tag)
  c.header('Last-Modified', new Date(updated * 1_000).toUTCString())
  if (isKnown(c, tag, updated)) return c.body(null, 304)
  c.header('Content-Type', type)
  return c.body(text)
}

/** Whether the reader has it already. The tag is asked before the time, which counts whole seconds only (RFC 9110). */
function isKnown(c: Context, tag: string, updated: number): boolean {
  const tags = c.req.header('if-none-match')
  if (tags !== undefined) {
    return tags.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')))
  }
  const since = Date.parse(c.req.header('if-modified-since') ?? '')
  return !Number.isNaN(since) && updated * 1_000 <= since
}
