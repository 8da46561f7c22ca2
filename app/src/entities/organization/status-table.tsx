import type { StatusChange } from '@groundtruth/server/api-types'
import { lookUp, t } from '../../shared/messages/index.ts'
import {
  DataTable,
  DayText,
  Empty,
  HashText,
  Prose,
  Section,
  type TableColumn,
} from '../../shared/ui/index.ts'
import { TransactionLink } from '../ledger/index.ts'
import { WalletLink } from '../refs/index.ts'

const word = (status: string): string => lookUp(`organizations.status.${status}`, status)

const COLUMNS: TableColumn<StatusChange>[] = [
  { head: t('organization.after'), cell: ({ after }) => word(after), lead: true },
  {
    head: t('organization.before'),
    cell: ({ before }) => (before === null ? null : word(before)),
  },
  { head: t('ledger.when'), cell: ({ at }) => <DayText at={at} /> },
  { head: t('ledger.actor'), cell: ({ actor }) => <WalletLink wallet={actor} /> },
  { head: t('claim.act.reason'), cell: reason, wide: true },
  { head: t('ledger.proof'), cell: ({ signature }) => <TransactionLink signature={signature} /> },
]

/** Every change of the standing of an organization or a person, with its reason. */
export function StatusHistory({ statuses }: { statuses: StatusChange[] }) {
  return (
    <Section title={t('organization.statuses')}>
      {statuses.length === 0 ? (
        <Empty>{t('organization.statusesEmpty')}</Empty>
      ) : (
        <DataTable
          caption={t('organization.statuses')}
          columns={COLUMNS}
          rows={statuses}
          rowKey={({ signature, after }) => `${signature} ${after}`}
        />
      )}
    </Section>
  )
}

function reason({ reason: text, reasonHash }: StatusChange) {
  if (text !== null) return <Prose text={text} />
  return reasonHash === null ? null : <HashText value={reasonHash} what="SHA-256" />
}
