import type { MotionView, MotionVoice } from '@groundtruth/server/api-types'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { OrganizationName } from '../../entities/refs/index.ts'
import { t } from '../../shared/messages/index.ts'
import { DataTable, Empty, Section, Status, type TableColumn, TimeText } from '../../shared/ui/index.ts'

type Spoken = MotionVoice & { says: 'for' | 'against' }

const COLUMNS: TableColumn<Spoken>[] = [
  {
    head: t('motion.voice.organization'),
    cell: ({ organization }) => <OrganizationName organization={organization} />,
    lead: true,
  },
  {
    head: t('claims.status'),
    cell: ({ says }) => <Status tone={says === 'for' ? 'good' : 'bad'}>{t(`motion.voice.${says}`)}</Status>,
  },
  { head: t('ledger.when'), cell: ({ at }) => <TimeText at={at} /> },
  { head: t('ledger.proof'), cell: ({ signature }) => <TransactionLink signature={signature} /> },
]

/** Who approved and who wants it cancelled. */
export function Voices({ motion }: { motion: MotionView }) {
  const spoken: Spoken[] = [
    ...motion.approvals.map((voice) => ({ ...voice, says: 'for' as const })),
    ...motion.cancellations.map((voice) => ({ ...voice, says: 'against' as const })),
  ]
  return (
    <Section title={t('motion.voices')}>
      {spoken.length === 0 ? (
        <Empty>{t('motion.voice.none')}</Empty>
      ) : (
        <DataTable
          caption={t('motion.voices')}
          columns={COLUMNS}
          rows={spoken}
          rowKey={({ organization, says }) => `${says} ${organization.address}`}
        />
      )}
    </Section>
  )
}
