import type { LedgerEvent } from './events.ts'
import type { LedgerTotals } from './totals-types.ts'

/** @throws Error when nothing has opened the account: a part of the ledger is missing. */
export function known<T>(accounts: Map<string, T>, address: string): T {
  const found = accounts.get(address)
  if (found === undefined) {
    throw new Error(`Add the events from the beginning and in order: nothing has opened ${address} yet.`)
  }
  return found
}

/** Notes each sum that is not what the event states: `[field, sum, stated]`. */
export function compare(
  totals: LedgerTotals,
  event: LedgerEvent,
  account: string,
  rows: Array<[string, bigint, bigint]>,
): void {
  for (const [field, sum, stated] of rows) {
    if (sum !== stated) totals.disagreements.push({ event, account, field, sum, stated })
  }
}
