import { OpenAPIHono } from '@hono/zod-openapi'
import { routePath } from 'hono/route'
import { documentOf } from './document.ts'
import { Refusal, refuse, toRefusal } from './errors.ts'
import { certificateRoutes } from './routes/certificates.ts'
import { contentRoutes } from './routes/content.ts'
import { councilRoutes } from './routes/council.ts'
import { creditRoutes } from './routes/credits.ts'
import { deliveryRoutes } from './routes/deliveries.ts'
import { demoRoutes, type DemoPerson } from './routes/demo.ts'
import { feedRoutes } from './routes/feeds.ts'
import { fundRoutes } from './routes/funds.ts'
import { ledgerRoutes } from './routes/ledger.ts'
import { projectRoutes } from './routes/projects.ts'
import { proposalRoutes } from './routes/proposals.ts'
import { recordRoutes } from './routes/records.ts'
import { registryRoutes } from './routes/registry.ts'
import { systemRoutes } from './routes/system.ts'
import { traceRoutes } from './routes/trace.ts'
import { typefaceRoutes } from './routes/typefaces.ts'
import { waitingRoutes } from './routes/waiting.ts'
import { siteRoutes } from './static.ts'
import type { Api } from './views/context.ts'

export interface AppOptions {
  /** Folder of the built dashboard; without it only the API is served. */
  appDir?: string | undefined
  demoPeople?: readonly DemoPerson[]
}

const INFO = {
  openapi: '3.1.0',
  info: {
    title: 'Groundtruth',
    version: '1',
    description:
      'The ledger of eco-credits and community funds, and what follows from it. Amounts are base units as decimal text. Every answer says for which slot it is true.',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
}

/** Everything that the server answers. */
export function createApp(api: Api, options: AppOptions = {}): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return
      const faults = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
      const advice = 'Compare the request with /openapi.json.'
      return refuse(c, new Refusal(400, 'RequestMalformed', faults.join('; '), advice))
    },
  })
  app.onError((error, c) => refuse(c, toRefusal(error, api.log)))
  app.use('*', async (c, next) => {
    const stop = api.metrics.requests.startTimer()
    await next()
    stop({ method: c.req.method, route: routeOf(routePath(c)), status: c.res.status })
  })
  app.use('/api/*', async (c, next) => {
    await next()
    // Figures are public; pages about a wallet are not for search engines.
    c.header('Access-Control-Allow-Origin', '*')
    c.header('X-Robots-Tag', 'noindex')
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-cache')
  })
  systemRoutes(app, api)
  ledgerRoutes(app, api)
  fundRoutes(app, api)
  feedRoutes(app, api)
  proposalRoutes(app, api)
  deliveryRoutes(app, api)
  traceRoutes(app, api)
  registryRoutes(app, api)
  projectRoutes(app, api)
  recordRoutes(app, api)
  councilRoutes(app, api)
  waitingRoutes(app, api)
  creditRoutes(app, api)
  certificateRoutes(app, api)
  typefaceRoutes(app)
  contentRoutes(app, api)
  if (api.embedded) demoRoutes(app, options.demoPeople ?? [])
  app.get('/openapi.json', (c) => c.json(documentOf(app, INFO)))
  app.all('/api/*', (c) => refuse(c, unknownRoute()))
  app.all('/demo/*', (c) => refuse(c, unknownRoute()))
  app.notFound((c) => refuse(c, unknownRoute()))
  if (options.appDir !== undefined) {
    siteRoutes(app, { folder: options.appDir, connect: [api.rpcUrl, api.wsUrl].map(originOf) })
  }
  return app
}

/** The pattern, never the path: a path may name a wallet. */
function routeOf(pattern: string): string {
  return pattern === '' ? 'none' : pattern
}

function originOf(url: string): string {
  return new URL(url).origin === 'null' ? url : `${new URL(url).protocol}//${new URL(url).host}`
}

function unknownRoute(): Refusal {
  return new Refusal(404, 'NotFound', 'There is nothing here.', 'See /openapi.json for what there is.')
}
