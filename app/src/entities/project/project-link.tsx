import type { ProjectSummary } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { t } from '../../shared/messages/index.ts'
import { Status } from '../../shared/ui/index.ts'

export function projectName({ profile, code }: Pick<ProjectSummary, 'profile' | 'code'>): string {
  return profile.name ?? t('project.unnamed', { code })
}

export function ProjectLink({ project }: { project: ProjectSummary }) {
  return (
    <Link to="/projects/$address" params={{ address: project.address }}>
      {projectName(project)}
    </Link>
  )
}

export function ProjectStatus({ status }: { status: ProjectSummary['status'] }) {
  const tone = status === 'registered' ? 'good' : status === 'suspended' ? 'bad' : 'pending'
  return <Status tone={tone}>{t(`project.status.${status}`)}</Status>
}
