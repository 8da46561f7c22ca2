export { CouncilPage } from './council-page.tsx'
