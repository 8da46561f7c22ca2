import type { BatchSummary } from '@groundtruth/server/api-types'
import { t } from '../../shared/messages/index.ts'
import { DataTable, Figure, type TableColumn } from '../../shared/ui/index.ts'
import { RefLink } from '../refs/index.ts'
import { BatchLink, BatchStatusText } from './batch-link.tsx'

const CODE: TableColumn<BatchSummary> = {
  head: t('batches.code'),
  cell: (batch) => <BatchLink batch={batch} />,
  lead: true,
}

const PROJECT: TableColumn<BatchSummary> = {
  head: t('kind.project'),
  cell: (batch) => <RefLink kind="project" target={batch.project} />,
}

const AMOUNTS: TableColumn<BatchSummary>[] = [
  { head: t('batches.vintage'), cell: (batch) => batch.vintage, end: true },
  { head: t('batches.issued'), cell: (batch) => <Figure amount={batch.issued} kind="credits" />, end: true },
  { head: t('batches.held'), cell: (batch) => <Figure amount={batch.held} kind="credits" />, end: true },
  {
    head: t('batches.buffered'),
    cell: (batch) => <Figure amount={batch.buffered} kind="credits" />,
    end: true,
  },
  {
    head: t('batches.retired'),
    cell: (batch) => <Figure amount={batch.retired} kind="credits" />,
    end: true,
  },
  { head: t('claims.status'), cell: (batch) => <BatchStatusText status={batch.status} /> },
]

export function BatchTable({
  batches,
  withProject = false,
}: {
  batches: BatchSummary[]
  withProject?: boolean
}) {
  const columns = withProject ? [CODE, PROJECT, ...AMOUNTS] : [CODE, ...AMOUNTS]
  return (
    <DataTable
      caption={t('batches.title')}
      columns={columns}
      rows={batches}
      rowKey={(batch) => batch.address}
    />
  )
}
