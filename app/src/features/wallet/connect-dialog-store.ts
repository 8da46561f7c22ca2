import { useSyncExternalStore } from 'react'

let open = false
const listeners = new Set<() => void>()

/** Any button of any page may open the one dialog in which a wallet is connected. */
export function showConnectDialog(show: boolean): void {
  open = show
  for (const listener of listeners) listener()
}

export function useConnectDialog(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => open,
  )
}
