export { ProjectNewPage } from './project-new-page.tsx'
