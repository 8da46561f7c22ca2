const KEPT = 'groundtruth.acts'
/** Older ones leave the list; the ledger has them. */
const MOST = 50

/** Where an act is: on its way (`sent`, `on-chain`), in the ledger, refused by the chain, or known to nobody. */
const STATES = ['sent', 'on-chain', 'settled', 'refused', 'lost'] as const

/** An act of this tab that was signed and sent. */
export interface SentAct {
  signature: string
  words: string
  /** Path of the page where it was signed, which shows what comes of it. */
  page: string
  /** Unix seconds of this computer's clock. */
  sentAt: number
  state: (typeof STATES)[number]
}

/** Acts that this tab sent before it was loaded again. */
export function keptActs(): SentAct[] {
  const parsed = parse(sessionStorage.getItem(KEPT))
  return Array.isArray(parsed) ? parsed.flatMap(readAct) : []
}

/** They are gone with the tab. */
export function keepActs(acts: readonly SentAct[]): void {
  sessionStorage.setItem(KEPT, JSON.stringify(acts.slice(-MOST)))
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

function readAct(value: unknown): SentAct[] {
  if (typeof value !== 'object' || value === null) return []
  const field = (name: string): unknown => Reflect.get(value, name)
  const [signature, words, page, sentAt] = ['signature', 'words', 'page', 'sentAt'].map(field)
  const state = STATES.find((each) => each === field('state'))
  const whole =
    typeof signature === 'string' &&
    typeof words === 'string' &&
    typeof page === 'string' &&
    typeof sentAt === 'number' &&
    state !== undefined
  return whole ? [{ signature, words, page, sentAt, state }] : []
}
