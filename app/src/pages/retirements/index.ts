export { RetirementsPage } from './retirements-page.tsx'
