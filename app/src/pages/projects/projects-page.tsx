import type { ProjectSummary } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useOwnOrganizations } from '../../entities/organization/index.ts'
import { ProjectLink, ProjectStatus, useProjects } from '../../entities/project/index.ts'
import { refName } from '../../entities/refs/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { numberText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { AnswerView, DataTable, Empty, Figure, PageHead, type TableColumn } from '../../shared/ui/index.ts'
import { ProjectFilters } from './project-filters.tsx'

const COLUMNS: TableColumn<ProjectSummary>[] = [
  { head: t('kind.project'), cell: (project) => <ProjectLink project={project} />, lead: true },
  { head: t('projects.where'), cell: (project) => project.jurisdiction },
  { head: t('projects.rule'), cell: (project) => project.methodology.code ?? refName(project.methodology) },
  { head: t('projects.claims'), cell: (project) => numberText(project.claims), end: true },
  {
    head: t('projects.issued'),
    cell: (project) => <Figure amount={project.issued} kind="credits" />,
    end: true,
  },
  {
    head: t('projects.retired'),
    cell: (project) => <Figure amount={project.retired} kind="credits" />,
    end: true,
  },
  { head: t('claims.status'), cell: (project) => <ProjectStatus status={project.status} /> },
]

const route = getRouteApi('/projects')

export function ProjectsPage() {
  const filters = route.useSearch()
  const query = useProjects({ ...filters })
  return (
    <>
      <PageHead title={t('projects.title')} lead={t('projects.lead')}>
        <Propose />
      </PageHead>
      <ProjectFilters filters={filters} />
      <AnswerView query={query}>
        {(projects) =>
          projects.length === 0 ? (
            <Empty>{t(Object.keys(filters).length > 0 ? 'filter.none' : 'projects.empty')}</Empty>
          ) : (
            <DataTable
              caption={t('projects.title')}
              columns={COLUMNS}
              rows={projects}
              rowKey={(project) => project.address}
            />
          )
        }
      </AnswerView>
    </>
  )
}

/** Only who signs for a developer proposes one. */
function Propose() {
  const session = useSession()
  const develops = useOwnOrganizations(session?.address).some(({ kinds }) => kinds.includes('developer'))
  return develops ? <Link to="/projects/new">{t('project.new.title')}</Link> : null
}
