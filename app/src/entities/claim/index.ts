export { AttestationList } from './attestation-list.tsx'
export { ClaimLink, claimName, ClaimStatusText } from './claim-link.tsx'
export { ClaimTable } from './claim-table.tsx'
export { useClaim, useClaims } from './use-claim.ts'
