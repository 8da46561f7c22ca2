export { AskChain } from './ask-chain.tsx'
