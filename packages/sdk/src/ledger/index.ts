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
export { proposalPlanOf, type ProposalPlan } from './plans.ts'
export { findGaps, type Gap, type Sequenced, sequencesOf } from './sequences.ts'
export { startsNewSeries } from './series.ts'
export { readStoredEvent, type StoredEvent, storedFields, storeEvent } from './stored.ts'
export { addToTotals, emptyTotals, totalsOf } from './totals.ts'
export type {
  AwardTotals,
  BatchTotals,
  ContributorTotals,
  Disagreement,
  ExpenseTotals,
  LedgerTotals,
  MoneyBackTotals,
  OrganizationTotals,
  PoolTotals,
  ProjectTotals,
  ProposalTotals,
  ReversalTotals,
} from './totals-types.ts'
export { type TransactionLike, TransactionShapeError } from './transaction.ts'
