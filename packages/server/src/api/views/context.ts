import type { Issuer } from '../../certificates/issuer.ts'
import type { Holdings } from '../../chain/holdings.ts'
import type { Rpc } from '../../chain/rpc.ts'
import type { TokenNames } from '../../chain/token-names.ts'
import type { ContentStore } from '../../content/index.ts'
import type { Indexer } from '../../indexer/indexer.ts'
import type { Logger } from '../../log.ts'
import type { Metrics } from '../../metrics.ts'
import type { Reconciler } from '../../reconcile/reconciler.ts'
import type { Database } from '../../store/driver.ts'

/** What the views read from. */
export interface Sources {
  db: Database
  content: ContentStore
  tokens: TokenNames
  holdings: Holdings
  rpc: Rpc
}

/** What the routes stand on. */
export interface Api extends Sources {
  indexer: Indexer
  reconciler: Reconciler
  metrics: Metrics
  log: Logger
  /** Signs credentials. */
  issuer: Issuer
  /** Told to readers; the RPC URL may be one that only this machine reaches. */
  rpcUrl: string
  wsUrl: string
  /** Where readers find this server; undefined: where each request says. */
  publicUrl: string | undefined
  embedded: boolean
}
