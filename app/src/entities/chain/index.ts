export { Footer } from './footer.tsx'
export { FreshBadge } from './fresh-badge.tsx'
export { useChain } from './use-chain.ts'
export { useTokenBalance } from './use-token-balance.ts'
