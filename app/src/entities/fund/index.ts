export { FundLink, fundName } from './fund-link.tsx'
export { PaymentsPaused, usePaymentsPaused } from './payments-paused.tsx'
export { useFund, useFunds } from './use-fund.ts'
