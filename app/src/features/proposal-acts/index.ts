export { PaymentActs } from './payment-acts.tsx'
export { ProposalActs } from './proposal-acts.tsx'
export { type ProposalCase, proposalCase } from './proposal-case.ts'
