import { useSyncExternalStore } from 'react'
import type { Act } from './act.ts'
import { keepActs, keptActs, type SentAct } from './kept.ts'

interface State {
  act: Act | null
  /** Oldest first. */
  sent: readonly SentAct[]
}

let state: State = { act: null, sent: keptActs() }
const listeners = new Set<() => void>()

function change(next: Partial<State>): void {
  state = { ...state, ...next }
  if (next.sent !== undefined) keepActs(next.sent)
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const setAct = (act: Act | null): void => change({ act })
export const useAct = (): Act | null => useSyncExternalStore(subscribe, () => state.act)
export const useSent = (): readonly SentAct[] => useSyncExternalStore(subscribe, () => state.sent)

export const sentAct = (signature: string): SentAct | undefined =>
  state.sent.find((act) => act.signature === signature)

/** Its outcome is not known yet. */
export type UnderWay = Extract<SentAct['state'], 'sent' | 'on-chain'>

/** Still to be looked for. */
export const isUnderWay = (act: SentAct): act is SentAct & { state: UnderWay } =>
  act.state === 'sent' || act.state === 'on-chain'

/** How far the newest act under these words is that was signed on this page, for the place that it concerns. */
export function useUnderWay(words: string): UnderWay | undefined {
  const here = useSent().filter((act) => act.words === words && act.page === location.pathname)
  return here.filter(isUnderWay).at(-1)?.state
}

export function addSent(signature: string, words: string): void {
  const sentAt = Math.floor(Date.now() / 1000)
  const act: SentAct = { signature, words, page: location.pathname, sentAt, state: 'sent' }
  change({ sent: [...state.sent.filter((other) => other.signature !== signature), act] })
}

export function markSent(signature: string, next: SentAct['state']): void {
  const known = sentAct(signature)
  if (known === undefined || known.state === next) return
  change({ sent: state.sent.map((act) => (act === known ? { ...act, state: next } : act)) })
}

/** Takes an act off the list that cannot land any more, or that its reader has seen. */
export function forgetSent(signature: string): void {
  change({ sent: state.sent.filter((act) => act.signature !== signature) })
}

export function forgetFinished(): void {
  change({ sent: state.sent.filter(isUnderWay) })
}
