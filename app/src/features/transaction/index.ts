export type { Act, BuildContext, Built } from './act.ts'
export { useUnderWay } from './store.ts'
export { SentList, TransactionHost } from './transaction-host.tsx'
export { useTransaction } from './use-transaction.ts'
