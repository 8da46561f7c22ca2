import type { ClaimSummary } from '@groundtruth/server/api-types'
import { periodText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { DataTable, Figure, type TableColumn } from '../../shared/ui/index.ts'
import { RefLink } from '../refs/index.ts'
import { ClaimLink, ClaimStatusText } from './claim-link.tsx'

const COLUMNS: TableColumn<ClaimSummary>[] = [
  { head: t('kind.claim'), cell: (claim) => <ClaimLink claim={claim} />, lead: true },
  { head: t('claims.period'), cell: (claim) => periodText(claim.periodStart, claim.periodEnd) },
  {
    head: t('claims.claimed'),
    cell: (claim) => <Figure amount={claim.quantity} kind="credits" />,
    end: true,
  },
  { head: t('claims.verdicts'), cell: verdicts },
  { head: t('claims.status'), cell: (claim) => <ClaimStatusText status={claim.status} /> },
]

const PROJECT: TableColumn<ClaimSummary> = {
  head: t('kind.project'),
  cell: (claim) => <RefLink kind="project" target={claim.project} />,
}

/** Reports of results; `withProject` where they belong to several. */
export function ClaimTable({
  claims,
  withProject = false,
}: {
  claims: ClaimSummary[]
  withProject?: boolean
}) {
  const [first, ...rest] = COLUMNS
  const columns = withProject && first !== undefined ? [first, PROJECT, ...rest] : COLUMNS
  return (
    <DataTable
      caption={t('claims.title')}
      columns={columns}
      rows={claims}
      rowKey={(claim) => claim.address}
    />
  )
}

function verdicts({ accepting, rejecting, quorum }: ClaimSummary) {
  const accept = t('claims.verdictsValue', { accepting, quorum })
  return rejecting === 0 ? accept : `${accept}, ${t('claims.verdictsRefuse', { rejecting })}`
}
