import type { BatchView } from '@groundtruth/server/api-types'
import { WalletLink } from '../../entities/refs/index.ts'
import { t } from '../../shared/messages/index.ts'
import { DataTable, Empty, Figure, Section, type TableColumn } from '../../shared/ui/index.ts'

type Holder = BatchView['holders'][number]

const COLUMNS: TableColumn<Holder>[] = [
  { head: t('batch.holder'), cell: ({ wallet }) => <WalletLink wallet={wallet} />, lead: true },
  { head: t('batches.held'), cell: ({ amount }) => <Figure amount={amount} kind="credits" />, end: true },
]

export function Holders({ batch: { holders, holdersKnown } }: { batch: BatchView }) {
  return (
    <Section title={t('batch.holders')}>
      {!holdersKnown && <Empty>{t('batch.holdersUnknown')}</Empty>}
      {holdersKnown && holders.length === 0 && <Empty>{t('batch.holdersEmpty')}</Empty>}
      {holders.length > 0 && (
        <DataTable
          caption={t('batch.holders')}
          columns={COLUMNS}
          rows={holders}
          rowKey={({ wallet }) => wallet}
        />
      )}
    </Section>
  )
}
