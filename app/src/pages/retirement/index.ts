export { RetirementPage } from './retirement-page.tsx'
