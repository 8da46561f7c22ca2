import type { CancellationView } from '@groundtruth/server/api-types'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { t } from '../../shared/messages/index.ts'
import { DataTable, DayText, Figure, Section, type TableColumn } from '../../shared/ui/index.ts'
import { SerialSpan } from './serial-span.tsx'

const COLUMNS: TableColumn<CancellationView>[] = [
  {
    head: t('batch.cancellation.reason'),
    cell: ({ reason }) => t(`batch.cancellation.${reason}`),
    lead: true,
  },
  {
    head: t('batch.serial.amount'),
    cell: ({ amount }) => <Figure amount={amount} kind="credits" />,
    end: true,
  },
  {
    head: t('batch.reversal.serials'),
    cell: ({ firstSerial, lastSerial }) => <SerialSpan first={firstSerial} last={lastSerial} />,
  },
  { head: t('batch.cancellation.day'), cell: ({ cancelledAt }) => <DayText at={cancelledAt} /> },
  { head: t('batch.letter.proof'), cell: ({ signature }) => <TransactionLink signature={signature} /> },
]

/** Credits that were destroyed without a use: nobody may count them. */
export function Cancellations({ cancellations }: { cancellations: CancellationView[] }) {
  if (cancellations.length === 0) return null
  return (
    <Section title={t('batch.cancellations')} help={t('batch.cancellationsHelp')}>
      <DataTable
        caption={t('batch.cancellations')}
        columns={COLUMNS}
        rows={cancellations}
        rowKey={({ address }) => address}
      />
    </Section>
  )
}
