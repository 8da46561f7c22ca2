export { FundLink, fundName } from './fund-link.tsx'
export { pausedAt } from './paused.ts'
export { useFund, useFunds } from './use-fund.ts'
