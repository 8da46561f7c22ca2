import { useSyncExternalStore } from 'react'

/** Who signs on this page. The wallet's own code is loaded only when somebody connects. */
export interface Session {
  walletName: string
  address: string
  /** What the wallet calls this account; null where it says nothing. */
  label: string | null
  /** Signs a serialized transaction and returns it signed. Throws where the person refuses. */
  sign(transaction: Uint8Array): Promise<Uint8Array>
}

const REMEMBERED = 'groundtruth.session'
const listeners = new Set<() => void>()
let session: Session | null = null

export function useSession(): Session | null {
  return useSyncExternalStore(subscribe, currentSession)
}

export function currentSession(): Session | null {
  return session
}

export function setSession(next: Session | null): void {
  session = next
  if (next === null) sessionStorage.removeItem(REMEMBERED)
  else sessionStorage.setItem(REMEMBERED, JSON.stringify([next.walletName, next.address]))
  for (const listener of listeners) listener()
}

/** Wallet and address of this tab before it was loaded again. */
export function rememberedSession(): [walletName: string, address: string] | null {
  const parsed: unknown = JSON.parse(sessionStorage.getItem(REMEMBERED) ?? 'null')
  if (!Array.isArray(parsed)) return null
  const [name, address]: unknown[] = parsed
  return typeof name === 'string' && typeof address === 'string' ? [name, address] : null
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
