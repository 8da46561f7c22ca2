import type { MilestoneView, PaymentView, ProposalView } from '@groundtruth/server/api-types'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { WalletLink } from '../../entities/refs/index.ts'
import { isZero } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/fund.ts'
import { DataTable, DayText, Empty, Figure, Section, type TableColumn } from '../../shared/ui/index.ts'
import { MilestoneName } from './milestone-name.tsx'

/** Every payment, with what was sent back of it. */
export function Payments({ proposal: { payments, milestones } }: { proposal: ProposalView }) {
  return (
    <Section title={t('proposal.payments')} help={t('proposal.payments.help')}>
      {payments.length === 0 ? (
        <Empty>{t('proposal.payments.empty')}</Empty>
      ) : (
        <DataTable
          caption={t('proposal.payments')}
          columns={columnsOf(milestones)}
          rows={payments}
          rowKey={({ signature, milestone }) => `${signature} ${milestone}`}
        />
      )}
    </Section>
  )
}

function columnsOf(milestones: MilestoneView[]): TableColumn<PaymentView>[] {
  const rowOf = (milestone: number) => milestones.find(({ index }) => index === milestone)
  return [
    { head: t('payment.when'), cell: ({ at }) => <DayText at={at} />, lead: true },
    {
      head: t('payment.milestone'),
      cell: ({ milestone }) => <MilestoneName index={milestone} title={rowOf(milestone)?.title ?? null} />,
    },
    { head: t('payment.amount'), cell: ({ amount }) => <Figure amount={amount} kind="money" />, end: true },
    { head: t('payment.to'), cell: ({ payee }) => <WalletLink wallet={payee} /> },
    {
      head: t('payment.back'),
      cell: ({ milestone }) => {
        const returned = rowOf(milestone)?.returned
        return returned === undefined || isZero(returned) ? null : <Figure amount={returned} kind="money" />
      },
      end: true,
    },
    { head: t('ledger.proof'), cell: ({ signature }) => <TransactionLink signature={signature} /> },
  ]
}
