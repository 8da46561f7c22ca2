import { dayStart, SECONDS_OF_A_DAY } from '../../shared/format/index.ts'
import type { Query } from '../../shared/api/index.ts'

/** What the address of the page says about which lines to show; all of it can be left out. */
export interface LedgerFilters {
  kind?: string
  event?: string
  fund?: string
  proposal?: string
  project?: string
  claim?: string
  batch?: string
  actor?: string
  /** YYYY-MM-DD, UTC. */
  from?: string
  to?: string
  order?: 'oldest'
}

const TEXTS = [
  'kind',
  'event',
  'fund',
  'proposal',
  'project',
  'claim',
  'batch',
  'actor',
  'from',
  'to',
] as const

/** Reads filters from an address; what it does not know it leaves out. */
export function readFilters(search: Record<string, unknown>): LedgerFilters {
  const filters: LedgerFilters = {}
  for (const name of TEXTS) {
    const value = search[name]
    if (typeof value === 'string' && value !== '') filters[name] = value
  }
  if (search.order === 'oldest') filters.order = 'oldest'
  return filters
}

/** The same filters as the API takes them: days as times, the last day to its end. */
export function apiFilters({ from, to, order, ...rest }: LedgerFilters): Query {
  const end = dayStart(to ?? '')
  return {
    ...rest,
    from: dayStart(from ?? ''),
    to: end === undefined ? undefined : end + SECONDS_OF_A_DAY - 1,
    order: order === 'oldest' ? 'asc' : 'desc',
  }
}

export function hasFilters(filters: LedgerFilters): boolean {
  return Object.keys(filters).length > 0
}
