import type { ReconcileView } from '../api/types.ts'
import type { Logger } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { reconcile, type ReconcileOptions } from './reconcile.ts'

/** An answer younger than this serves a second reader too. */
const FRESH_MS = 3_000

export interface Reconciler {
  /** Checks now, or takes the check that is under way or was made a moment ago. */
  check(): Promise<ReconcileView>
  /** The last check that was made, or null. */
  last(): ReconcileView | null
  /** Checks in a while, as something has changed. */
  changed(): void
  close(): void
}

/** Reconciles on demand, and some time after changes. Differences are logged and counted. */
export function startReconciler(
  options: ReconcileOptions & { log: Logger; metrics: Metrics; waitMs: number },
): Reconciler {
  const { log, metrics, waitMs } = options
  let view: ReconcileView | null = null
  let doneAt = 0
  let running: Promise<ReconcileView> | undefined
  let timer: NodeJS.Timeout | undefined
  const run = async () => {
    view = await reconcile(options)
    doneAt = Date.now()
    metrics.differences.set(view.differences)
    metrics.gaps.set(view.gaps.length)
    const found = { differences: view.differences, gaps: view.gaps.length, checks: view.checks.length }
    if (view.differences + view.gaps.length > 0) log.error(found, 'the store differs from the chain')
    else log.info(found, 'the store agrees with the chain')
    return view
  }
  const check = () => {
    if (view !== null && Date.now() - doneAt < FRESH_MS) return Promise.resolve(view)
    running ??= run().finally(() => {
      running = undefined
    })
    return running
  }
  return {
    check,
    last: () => view,
    changed: () => {
      timer ??= setTimeout(() => {
        timer = undefined
        check().catch((error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error)
          log.warn({ reason }, 'the store could not be compared with the chain')
        })
      }, waitMs)
    },
    close: () => clearTimeout(timer),
  }
}
