import type { LedgerLine } from '@groundtruth/server/api-types'
import { exactTime } from '../../shared/format/index.ts'
import { Facts } from '../../shared/ui/index.ts'

/** Every field that an event holds, as the program recorded it. */
export function EventFacts({ line: { data } }: { line: LedgerLine }) {
  return (
    <Facts
      rows={Object.entries(data)
        .filter(([, value]) => value !== null)
        .map(([name, value]) => [name, <code key={name}>{written(name, value)}</code>])}
    />
  )
}

/** As it is, and a time also as people write it. */
function written(name: string, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return TIME.test(name) && SECONDS.test(text) ? `${text} (${exactTime(Number(text))})` : text
}

const TIME = /^at$|At$|Until$/
const SECONDS = /^\d{9,10}$/
