export { AskChain } from './ask-chain.tsx'
export { AskTransaction } from './ask-transaction.tsx'
