import type { LedgerEvent } from './events.ts'

/** The number that an event carries for one account. */
export interface Sequenced {
  account: string
  /** Field of the event that holds the address, for example `pool`. */
  field: string
  sequence: bigint
  /** True where the event only repeats the account's present number, so that it is no event of that account. */
  repeats: boolean
}

/** Events of an account that nobody has shown: the numbers `from` to `to`, both inclusive. */
export interface Gap {
  account: string
  from: bigint
  to: bigint
}

const SUFFIX = 'Sequence'

/** The accounts that an event numbers: every field `xSequence` belongs to the address in `x`, where there is one. */
export function sequencesOf(event: LedgerEvent): Sequenced[] {
  const fields = new Map<string, unknown>(Object.entries(event.data))
  const found: Sequenced[] = []
  for (const [name, sequence] of fields) {
    if (!name.endsWith(SUFFIX) || typeof sequence !== 'bigint') continue
    const field = name.slice(0, -SUFFIX.length)
    const account = fields.get(field)
    if (typeof account !== 'string') continue
    found.push({ account, field, sequence, repeats: repeatsNumber(event, field) })
  }
  return found
}

/** An event that leaves one of its accounts as it was says that account's present number again. */
function repeatsNumber(event: LedgerEvent, field: string): boolean {
  switch (event.name) {
    case 'ClaimAttested':
      return field === 'project' && event.data.statusAfter !== 'rejected'
    case 'DisputeDecided':
      return field === 'project' && event.data.outcome !== 'reversed'
    case 'BatchReversed':
      return field === 'organization' && event.data.kind === 'loss'
    case 'InvalidationCompensated':
      return field === 'organization' && event.data.reversalStatusAfter !== 'covered'
    case 'DeliveryReviewed':
      return field === 'proposal' && event.data.statusAfter === 'submitted'
    case 'ExpenseReviewed':
      return field === 'proposal' && event.data.statusAfter === 'reported'
    case 'MilestonePaid':
      return field === 'project' && !event.data.binds
    default:
      return false
  }
}

/**
 * The numbers missing between `known` and the highest seen, for every account that the events name. The order of the
 * events does not matter, and one that is there twice changes nothing.
 * @param known last number of each account that was complete before; accounts begin with 1.
 */
export function findGaps(
  events: Iterable<LedgerEvent>,
  known: ReadonlyMap<string, bigint> = new Map(),
): Gap[] {
  const seen = new Map<string, Set<bigint>>()
  const highest = new Map<string, bigint>()
  for (const event of events) {
    for (const { account, sequence, repeats } of sequencesOf(event)) {
      if (sequence > (highest.get(account) ?? 0n)) highest.set(account, sequence)
      const numbers = seen.get(account) ?? new Set<bigint>()
      seen.set(account, numbers)
      if (!repeats) numbers.add(sequence)
    }
  }
  return [...highest].flatMap(([account, last]) =>
    missing(seen.get(account) ?? new Set<bigint>(), known.get(account) ?? 0n, last).map((run) => ({
      account,
      ...run,
    })),
  )
}

function missing(
  numbers: ReadonlySet<bigint>,
  known: bigint,
  last: bigint,
): Array<{ from: bigint; to: bigint }> {
  const present = [...numbers].filter((number) => number > known).sort((a, b) => (a < b ? -1 : 1))
  const runs: Array<{ from: bigint; to: bigint }> = []
  let next = known + 1n
  for (const number of [...present, last + 1n]) {
    if (number > next) runs.push({ from: next, to: number - 1n })
    next = number + 1n
  }
  return runs
}
