export { Flags } from './flags.tsx'
export { ProjectLink, projectName, ProjectStatus } from './project-link.tsx'
export { useProject, useProjects } from './use-project.ts'
