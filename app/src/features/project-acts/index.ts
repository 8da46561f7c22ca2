export { ProjectActs } from './project-acts.tsx'
