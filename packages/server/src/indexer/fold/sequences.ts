import type { Fields } from '../fields.ts'
import type { State } from './state.ts'

const SUFFIX = 'Sequence'

/** Fields that name an account of a room with another name. */
const ROOMS: Record<string, string> = { successor: 'record', freePool: 'pool', corrected: 'expense' }

/** An account that an event numbers, by the program's convention: `xSequence` counts the events of `x`. */
export interface Numbered {
  /** The program's name of the account, for example `pool`. */
  room: string
  account: string
  number: number
}

export function numberedAccounts(fields: Fields): Numbered[] {
  const names = Object.keys(fields.data).filter((name) => name.endsWith(SUFFIX))
  return names.flatMap((name) => {
    const field = name.slice(0, -SUFFIX.length)
    const account = fields.textOrNull(field)
    return account === null ? [] : [{ room: ROOMS[field] ?? field, account, number: fields.whole(name) }]
  })
}

/** Keeps the last number of every account that the event names, and notes the numbers that were skipped. */
export function foldSequences(fields: Fields, state: State): void {
  for (const { room, account, number } of numberedAccounts(fields)) {
    const last = state.sequences.get(account)?.last ?? 0
    if (number <= last) continue
    // A number that only repeats the present one must have been brought by an earlier event.
    const missing = repeatsNumber(fields, room) ? number : number - 1
    if (missing > last) {
      const first = last + 1
      state.gaps.put({ account, first, last: missing })
    }
    state.sequences.put({ account, room, last: number })
  }
}

/** An event that leaves one of its accounts as it was says that account's present number again. */
function repeatsNumber(fields: Fields, room: string): boolean {
  switch (fields.event) {
    case 'ClaimAttested':
      return room === 'project' && fields.text('statusAfter') !== 'rejected'
    case 'DisputeDecided':
      return room === 'project' && fields.text('outcome') !== 'reversed'
    case 'BatchReversed':
      return room === 'organization' && fields.text('kind') === 'loss'
    case 'InvalidationCompensated':
      return room === 'organization' && fields.text('reversalStatusAfter') !== 'covered'
    case 'DeliveryReviewed':
      return room === 'proposal' && fields.text('statusAfter') === 'submitted'
    case 'ExpenseReviewed':
      return room === 'proposal' && fields.text('statusAfter') === 'reported'
    case 'MilestonePaid':
      return room === 'project' && !fields.flag('binds')
    default:
      return false
  }
}
