import type { VerifierSummary } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { periodText, shortHash } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { DataTable, type TableColumn } from '../../shared/ui/index.ts'
import { RefLink, refName } from '../refs/index.ts'
import { VerifierStanding } from './standing.tsx'

const PERSON: TableColumn<VerifierSummary> = {
  head: t('organizations.person'),
  cell: ({ address, person }) => (
    <Link to="/verifiers/$address" params={{ address }} className="mono" title={person}>
      {shortHash(person)}
    </Link>
  ),
  lead: true,
}

const ORGANIZATION: TableColumn<VerifierSummary> = {
  head: t('kind.organization'),
  cell: (entry) => <RefLink kind="organization" target={entry.organization} />,
}

const REST: TableColumn<VerifierSummary>[] = [
  {
    head: t('organizations.scope'),
    cell: (entry) => entry.scope.map((methodology) => methodology.code ?? refName(methodology)).join(', '),
  },
  { head: t('organizations.valid'), cell: (entry) => periodText(entry.validFrom, entry.validUntil) },
  { head: t('claims.status'), cell: (entry) => <VerifierStanding standing={entry.standing} /> },
]

/** Accredited persons; `withOrganization` where they are of several. */
export function VerifierTable({
  verifiers,
  withOrganization = false,
}: {
  verifiers: VerifierSummary[]
  withOrganization?: boolean
}) {
  return (
    <DataTable
      caption={t('organizations.verifiers')}
      columns={withOrganization ? [PERSON, ORGANIZATION, ...REST] : [PERSON, ...REST]}
      rows={verifiers}
      rowKey={({ address }) => address}
    />
  )
}
