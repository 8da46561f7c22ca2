import type { RecordSummary } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { numberText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { DataTable, DayText, HashText, type TableColumn } from '../../shared/ui/index.ts'
import { OrganizationName, SubjectLink, WalletLink } from '../refs/index.ts'

const COLUMNS: TableColumn<RecordSummary>[] = [
  {
    head: t('records.kind'),
    cell: ({ kind, address, supersededBy }) => (
      <>
        <Link to="/records/$address" params={{ address }}>
          {t(`records.kind.${kind}`)}
        </Link>
        {supersededBy !== null && ` (${t('records.superseded')})`}
      </>
    ),
    lead: true,
  },
  { head: t('records.about'), cell: ({ subject }) => <SubjectLink subject={subject} /> },
  { head: t('records.by'), cell: (record) => <Issuer record={record} /> },
  { head: t('records.when'), cell: ({ recordedAt }) => <DayText at={recordedAt} /> },
  { head: t('records.vouches'), cell: ({ vouches }) => numberText(vouches), end: true },
  { head: t('records.hash'), cell: ({ documentHash }) => <HashText value={documentHash} what="SHA-256" /> },
]

export function RecordTable({ records }: { records: RecordSummary[] }) {
  return (
    <DataTable
      caption={t('records.title')}
      columns={COLUMNS}
      rows={records}
      rowKey={({ address }) => address}
    />
  )
}

/** Who recorded it: an organization, or a wallet. */
export function Issuer({ record: { issuer, byOrganization } }: { record: RecordSummary }) {
  return byOrganization ? <OrganizationName organization={issuer} /> : <WalletLink wallet={issuer.address} />
}
