export { FundLink, fundName } from './fund-link.tsx'
export { useFund, useFunds } from './use-fund.ts'
