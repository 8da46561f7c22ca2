export { OrganizationActs, VerifierActs } from './organization-acts.tsx'
