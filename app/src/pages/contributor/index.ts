export { ContributorPage } from './contributor-page.tsx'
