export { DeliveryReview } from './delivery-review.tsx'
export { ExpenseReview } from './expense-review.tsx'
