export { FundPage } from './fund-page.tsx'
