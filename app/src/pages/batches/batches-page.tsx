import type { BatchStatus } from '@groundtruth/server/api-types'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { BatchTable, useBatches } from '../../entities/batch/index.ts'
import {
  FilterForm,
  useMethodologyField,
  useProjectField,
  VINTAGE,
} from '../../features/registry-search/index.ts'
import { readBatchFilters } from '../../shared/filters/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import { AnswerView, Empty, PageHead, Term } from '../../shared/ui/index.ts'

const route = getRouteApi('/batches')
const STATUSES: BatchStatus[] = ['open', 'active', 'suspended', 'reversed', 'invalidated']

export function BatchesPage() {
  const filters = route.useSearch()
  const navigate = useNavigate()
  const query = useBatches({ ...filters })
  const filtered = Object.keys(filters).length > 0
  return (
    <>
      <PageHead
        title={t('batches.title')}
        lead={rich('batches.lead', { batch: <Term name="batch" />, serial: <Term name="serial" /> })}
      />
      <FilterForm
        filters={filters}
        fields={[
          {
            name: 'status',
            label: t('claims.status'),
            options: STATUSES.map((status) => [status, t(`batch.status.${status}`)]),
          },
          useMethodologyField(),
          VINTAGE,
          useProjectField(),
        ]}
        onChange={(next) => void navigate({ to: '/batches', search: readBatchFilters(next), replace: true })}
      />
      <AnswerView query={query}>
        {(batches) =>
          batches.length === 0 ? (
            <Empty>{t(filtered ? 'filter.none' : 'batches.empty')}</Empty>
          ) : (
            <BatchTable batches={batches} withProject />
          )
        }
      </AnswerView>
    </>
  )
}
