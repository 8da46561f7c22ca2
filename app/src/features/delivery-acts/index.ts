export { DeliveryActs } from './delivery-acts.tsx'
export { MilestoneActs } from './milestone-acts.tsx'
export { SettleReturns } from './settle-returns.tsx'
