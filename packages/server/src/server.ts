import { join } from 'node:path'
import { createApp } from './api/app.ts'
import type { Api } from './api/views/context.ts'
import { readAhead } from './api/views/trace.ts'
import { openIssuer } from './certificates/issuer.ts'
import { readHoldings } from './chain/holdings.ts'
import { connectRpc } from './chain/rpc.ts'
import { tokenNames } from './chain/token-names.ts'
import { readSettings, type ServerOptions } from './config/options.ts'
import { openContentStore } from './content/index.ts'
import { startIndexer } from './indexer/indexer.ts'
import { listen } from './listen.ts'
import { createLog } from './log.ts'
import { createMetrics } from './metrics.ts'
import { startReconciler } from './reconcile/reconciler.ts'
import { openStore } from './store/open.ts'

export interface Server {
  /** Where it answers, for example http://127.0.0.1:8080. */
  url: string
  close(): Promise<void>
}

/**
 * Starts indexer, store and API. Resolves when it answers; how far it is with the chain, every answer says.
 * @throws ConfigError, StoreError or ListenError: a sentence each.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const settings = readSettings(options)
  const log = createLog(settings.logLevel)
  const metrics = createMetrics()
  const rpc = connectRpc({
    url: settings.rpcUrl,
    onCall: (method, answered) => metrics.rpcCalls.inc({ method, answered: String(answered) }),
  })
  const store = await openStore({ databaseUrl: settings.databaseUrl, dataDir: settings.dataDir })
  const closers = [() => store.close()]
  const close = async () => {
    for (const end of closers.splice(0).reverse()) await end()
  }
  try {
    const indexer = await startIndexer({
      rpc,
      wsUrl: settings.wsUrl,
      store,
      log,
      pollMs: settings.pollMs,
    })
    closers.push(() => indexer.close())
    const reconciler = startReconciler({
      rpc,
      db: store.db,
      indexer,
      log,
      metrics,
      waitMs: settings.reconcileMs,
    })
    indexer.onChange(() => reconciler.changed())
    closers.push(() => Promise.resolve(reconciler.close()))
    const api: Api = {
      db: store.db,
      content: openContentStore(join(settings.dataDir, 'content')),
      tokens: tokenNames(rpc, store.db),
      holdings: readHoldings(rpc),
      rpc,
      indexer,
      reconciler,
      metrics,
      log,
      issuer: openIssuer(settings.dataDir),
      rpcUrl: settings.rpcUrl,
      wsUrl: settings.wsUrl,
      publicUrl: settings.publicUrl,
      embedded: settings.embedded,
    }
    const app = createApp(api, { appDir: settings.appDir, demoPeople: options.demoPeople ?? [] })
    const { url, close: stopListening } = await listen(app, settings.host, settings.port)
    closers.push(stopListening)
    readAhead(api)
    log.info({ store: store.kind }, 'the server answers')
    return { url, close }
  } catch (error) {
    await close()
    throw error
  }
}
