import type { LedgerLine } from '@groundtruth/server/api-types'
import { Facts } from '../../shared/ui/index.ts'

/** Every field of an event as the program recorded it. */
export function EventFacts({ line: { data } }: { line: LedgerLine }) {
  return (
    <Facts
      rows={Object.entries(data).map(([name, value]) => [
        name,
        <code key={name}>{typeof value === 'string' ? value : JSON.stringify(value)}</code>,
      ])}
    />
  )
}
