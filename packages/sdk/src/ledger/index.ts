/** The ledger: events of the program, what each line moves, their sums and their gaps. Needs no chain library. */
export {
  entryOf,
  eventsOfKind,
  kindOf,
  type LedgerEntry,
  type LedgerKind,
  type Movement,
  type Subjects,
} from './entries.ts'
export {
  decodeEvent,
  decodeEvents,
  EventError,
  type EventName,
  type EventOf,
  type LedgerEvent,
} from './events.ts'
export { findGaps, type Gap, type Sequenced, sequencesOf } from './sequences.ts'
export { addToTotals, emptyTotals, totalsOf } from './totals.ts'
export type {
  BatchTotals,
  ContributorTotals,
  Disagreement,
  LedgerTotals,
  OrganizationTotals,
  PoolTotals,
  ProjectTotals,
  ReversalTotals,
} from './totals-types.ts'
export { type TransactionLike, TransactionShapeError } from './transaction.ts'
