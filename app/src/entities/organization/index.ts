export { useMethodologies, useOrganizations, useVerifiers } from './use-organizations.ts'
