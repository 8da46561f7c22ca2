import type { ProjectStatus } from '@groundtruth/server/api-types'
import { useNavigate } from '@tanstack/react-router'
import {
  FilterForm,
  useMethodologyField,
  useVerifierField,
  VINTAGE,
} from '../../features/registry-search/index.ts'
import { type ListFilters, readProjectFilters } from '../../shared/filters/index.ts'
import { t } from '../../shared/messages/index.ts'

const STATUSES: ProjectStatus[] = ['proposed', 'registered', 'suspended', 'closed']

export function ProjectFilters({ filters }: { filters: ListFilters }) {
  const navigate = useNavigate()
  return (
    <FilterForm
      filters={filters}
      fields={[
        { name: 'q', label: t('filter.q'), placeholder: t('filter.qHelp') },
        {
          name: 'status',
          label: t('claims.status'),
          options: STATUSES.map((status) => [status, t(`project.status.${status}`)]),
        },
        useMethodologyField(),
        { name: 'jurisdiction', label: t('filter.jurisdiction'), placeholder: 'KE-30' },
        VINTAGE,
        useVerifierField(),
      ]}
      onChange={(next) => void navigate({ to: '/projects', search: readProjectFilters(next), replace: true })}
    />
  )
}
