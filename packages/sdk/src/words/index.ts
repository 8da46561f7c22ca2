import { eventNames } from './event-names.ts'
import { eventWords } from './event-words.ts'
import { deliveryOf } from './codes.ts'
import { fundEventWords } from './fund-event-words.ts'
import { names } from './names.ts'

export { deliveryCode, deliveryOf } from './codes.ts'
export { shortHash } from './short.ts'

/**
 * The events of the program in words, and what things without a name are called, in English: the one source for the
 * dashboard's catalogue, for feeds and for the command line. A part in braces is filled in with what the event names.
 */
export const wordsOfEvents = { ...eventWords, ...fundEventWords, ...eventNames, ...names } as const

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
  VoteCast: 'choice',
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
  | 'actor'
  | 'fund'
  | 'proposal'
  | 'delivery'
  | 'project'
  | 'claim'
  | 'batch'
  | 'retirement'
  | 'organization'
  | 'code',
  string | null
>

/** An event as one sentence of plain text; its own name where there are no words for it. */
export function sayEvent(line: ToldEvent, told: Told): string {
  const key = wordsKey(line)
  return filled(isKey(key) ? wordsOfEvents[key] : line.event, told)
}

/** What a delivery is called by its code, `#3/1/2`; null where that is none. */
export function sayDelivery(code: string | null): string | null {
  const parts = deliveryOf(code)
  return parts === null ? null : filled(names['name.delivery'], parts)
}

/** A contribution by the number that its pool gave it, and that pool. */
export interface ToldContribution {
  number: string
  /** Name of the fund; null where no other could be meant. */
  fund: string | null
  /** Name of the project whose pool it was given to; null: the fund's free pool. */
  project: string | null
}

/** Key of the words for a contribution: every pool counts its own from 1, so its pool tells it apart. */
export function contributionKey({ fund, project }: Pick<ToldContribution, 'fund' | 'project'>) {
  const pool = project === null ? 'name.contribution.free' : 'name.contribution.project'
  return fund === null ? pool : (`${pool}.fund` as const)
}

/** What a contribution is called. */
export const sayContribution = (given: ToldContribution): string =>
  filled(names[contributionKey(given)], { ...given })

function filled(words: string, values: Readonly<Record<string, string | null>>): string {
  const given = new Map(Object.entries(values))
  return words.replace(/\{(\w+)\}/g, (_, place: string) => given.get(place) ?? someOf(place))
}

const someOf = (place: string): string => {
  const key = `event.some.${place}`
  return isKey(key) ? wordsOfEvents[key] : ''
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const isKey = (key: string): key is keyof typeof wordsOfEvents => Object.hasOwn(wordsOfEvents, key)
