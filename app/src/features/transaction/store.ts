import { useSyncExternalStore } from 'react'
import type { Act } from './act.ts'

export interface PendingTransaction {
  signature: string
  words: string
  /** Unix seconds of this computer's clock. */
  sentAt: number
  state: 'sent' | 'on-chain'
}

interface State {
  act: Act | null
  pending: readonly PendingTransaction[]
}

let state: State = { act: null, pending: [] }
const listeners = new Set<() => void>()

function change(next: Partial<State>): void {
  state = { ...state, ...next }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const setAct = (act: Act | null): void => change({ act })
export const useAct = (): Act | null => useSyncExternalStore(subscribe, () => state.act)
export const usePending = (): readonly PendingTransaction[] =>
  useSyncExternalStore(subscribe, () => state.pending)

export function addPending(signature: string, words: string): void {
  const sentAt = Math.floor(Date.now() / 1000)
  change({ pending: [...state.pending, { signature, words, sentAt, state: 'sent' }] })
}

export function markOnChain(signature: string): void {
  change({
    pending: state.pending.map((row) => (row.signature === signature ? { ...row, state: 'on-chain' } : row)),
  })
}

export function removePending(signature: string): void {
  change({ pending: state.pending.filter((row) => row.signature !== signature) })
}
