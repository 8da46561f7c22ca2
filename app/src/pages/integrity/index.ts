export { IntegrityPage } from './integrity-page.tsx'
