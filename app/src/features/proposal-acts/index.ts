export { ProposalActs } from './proposal-acts.tsx'
