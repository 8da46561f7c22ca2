export { CreateFund } from './create-fund.tsx'
export { FundActs } from './fund-acts.tsx'
