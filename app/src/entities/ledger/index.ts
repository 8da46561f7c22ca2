export { EventWords, eventName } from './event-words.tsx'
export { LedgerTable } from './ledger-table.tsx'
export { Timeline } from './timeline.tsx'
export { TransactionLink } from './transaction-link.tsx'
