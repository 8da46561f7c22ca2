export { BatchActs } from './batch-acts.tsx'
