export { FundLink, fundName } from './fund-link.tsx'
export { pausedAt } from './paused.ts'
export { PaymentsPaused, usePaymentsPaused } from './payments-paused.tsx'
export { useFund, useFunds } from './use-fund.ts'
