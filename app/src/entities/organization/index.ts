export { Attested } from './attested.tsx'
export { OrganizationStanding, VerifierStanding } from './standing.tsx'
export { StatusHistory } from './status-table.tsx'
export {
  useMethodologies,
  useOrganization,
  useOrganizations,
  useOwnOrganizations,
  useVerifier,
  useVerifiers,
} from './use-organizations.ts'
export { VerifierTable } from './verifier-table.tsx'
