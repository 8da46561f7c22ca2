export { ProposePage } from './propose-page.tsx'
