import type { DeliveryView } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { DeliveryStatusText } from '../../entities/delivery/index.ts'
import { t } from '../../shared/messages/fund.ts'
import { DataTable, Section, type TableColumn, TimeText } from '../../shared/ui/index.ts'

type Revision = DeliveryView['revisions'][number]

const columnsOf = ({ address: here, milestone }: DeliveryView): TableColumn<Revision>[] => [
  {
    head: t('delivery.page.revision'),
    cell: ({ address, revision }) =>
      address === here ? (
        `${revision} (${t('delivery.page.this')})`
      ) : (
        <Link to="/deliveries/$address" params={{ address }}>
          {t('delivery.title', { n: milestone + 1, revision })}
        </Link>
      ),
    lead: true,
  },
  { head: t('milestone.status'), cell: ({ status }) => <DeliveryStatusText status={status} /> },
  { head: t('delivery.page.when'), cell: ({ submittedAt }) => <TimeText at={submittedAt} /> },
]

/** Every revision of the milestone's delivery; only where there is more than one. */
export function Revisions({ delivery }: { delivery: DeliveryView }) {
  if (delivery.revisions.length < 2) return null
  return (
    <Section title={t('delivery.page.revisions')} help={t('delivery.page.revisions.help')}>
      <DataTable
        caption={t('delivery.page.revisions')}
        columns={columnsOf(delivery)}
        rows={delivery.revisions}
        rowKey={({ address }) => address}
      />
    </Section>
  )
}
