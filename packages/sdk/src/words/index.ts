import { eventNames } from './event-names.ts'
import { eventWords } from './event-words.ts'
import { fundEventWords } from './fund-event-words.ts'

export { shortHash } from './short.ts'

/**
 * The events of the program in words, in English: the one source for the dashboard's catalogue and for feeds. A part in
 * braces is filled in with what the event names.
 */
export const wordsOfEvents = { ...eventWords, ...fundEventWords, ...eventNames } as const

/** What of a line of the ledger decides which words tell it. */
export interface ToldEvent {
  event: string
  /** Fields of the event, as the API gives them. */
  data: Readonly<Record<string, unknown>>
  /** Null: it concerns no project. */
  project: unknown
}

/** Events whose words follow a value of theirs, by the value's name. */
const VARIANTS: Partial<Record<string, string>> = {
  ClaimAttested: 'verdict',
  VoteFinished: 'statusAfter',
  ProposalClosed: 'statusAfter',
  DeliveryReviewed: 'verdict',
  ExpenseReviewed: 'verdict',
}

/** Key of the words for an event: those for its value or its project where there are some. */
export function wordsKey({ event, data, project }: ToldEvent): string {
  const key = `event.${event}`
  const value = VARIANTS[event]
  const variant = value === undefined ? (project === null ? '' : 'project') : textOf(data[value])
  return isKey(`${key}.${variant}`) ? `${key}.${variant}` : key
}

/** What a line's words are filled with; null: the event names none. */
export type Told = Record<
  'actor' | 'fund' | 'proposal' | 'project' | 'claim' | 'batch' | 'retirement' | 'organization' | 'code',
  string | null
>

/** An event as one sentence of plain text; its own name where there are no words for it. */
export function sayEvent(line: ToldEvent, told: Told): string {
  const key = wordsKey(line)
  const words = isKey(key) ? wordsOfEvents[key] : line.event
  const names = new Map<string, string | null>(Object.entries(told))
  return words.replace(/\{(\w+)\}/g, (_, place: string) => names.get(place) ?? someOf(place))
}

const someOf = (place: string): string => {
  const key = `event.some.${place}`
  return isKey(key) ? wordsOfEvents[key] : ''
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const isKey = (key: string): key is keyof typeof wordsOfEvents => Object.hasOwn(wordsOfEvents, key)
