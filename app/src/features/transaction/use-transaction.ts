import type { Act } from './act.ts'
import { setAct, useAct } from './store.ts'

/**
 * The one way to sign: `start` shows what will happen, what it costs and what cannot be undone, then asks the wallet,
 * sends, and keeps a pending row until the ledger has the line.
 */
export function useTransaction(): { start: (act: Act) => void; busy: boolean } {
  const act = useAct()
  return { start: setAct, busy: act !== null }
}
