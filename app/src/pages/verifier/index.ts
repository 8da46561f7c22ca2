export { VerifierPage } from './verifier-page.tsx'
