import type { BatchView, CoverView, ReversalView } from '@groundtruth/server/api-types'
import { RefLink } from '../../entities/refs/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import { DataTable, DayText, Figure, Prose, Section, type TableColumn } from '../../shared/ui/index.ts'
import { SerialSpan } from './serial-span.tsx'
import styles from './batch.module.css'

const ORDER: TableColumn<CoverView>[] = [
  { head: t('kind.batch'), cell: ({ batch }) => <RefLink kind="batch" target={batch} />, lead: true },
  {
    head: t('batch.reversal.drawn'),
    cell: ({ drawn }) =>
      drawn === null ? t('batch.reversal.notDrawn') : <Figure amount={drawn} kind="credits" />,
    end: true,
  },
  {
    head: t('batch.reversal.serials'),
    cell: ({ firstSerial, lastSerial }) =>
      firstSerial === null ? null : <SerialSpan first={firstSerial} last={lastSerial} />,
  },
]

/** What was decided about this batch: lost or wrongly issued, and how far it is covered. */
export function Reversals({ batch }: { batch: BatchView }) {
  if (batch.reversals.length === 0) return null
  return (
    <Section title={t('batch.reversals')}>
      {batch.reversals.map((reversal) => (
        <Reversal key={reversal.address} reversal={reversal} />
      ))}
    </Section>
  )
}

function Reversal({ reversal }: { reversal: ReversalView }) {
  const { kind, amount, covered, uncovered, decidedAt, document, order } = reversal
  return (
    <div className={styles.reversal}>
      <p>
        {rich(`batch.reversal.${kind}`, {
          amount: <Figure amount={amount} kind="credits" />,
          covered: <Figure amount={covered} kind="credits" />,
          uncovered: <Figure amount={uncovered} kind="credits" />,
          day: <DayText at={decidedAt} />,
        })}
      </p>
      {document !== null && <Prose text={document} />}
      {order.length > 0 && (
        <DataTable
          caption={t('batch.reversals')}
          columns={ORDER}
          rows={order}
          rowKey={({ batch }) => batch.address}
        />
      )}
    </div>
  )
}
