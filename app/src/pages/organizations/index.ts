export { OrganizationsPage } from './organizations-page.tsx'
