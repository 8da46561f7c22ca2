import type { Amount, BatchView } from '@groundtruth/server/api-types'
import { refName } from '../../entities/refs/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { Facts, Figure, Notice } from '../../shared/ui/index.ts'

/** What the certificate will say. The number follows from the order in which the chain takes retirements. */
export function RetirePreview({
  batch,
  amount,
  beneficiary,
}: {
  batch: BatchView
  amount: Amount
  beneficiary: string
}) {
  return (
    <Notice tone="good">
      <strong>{t('retire.preview')}</strong>
      <Facts
        rows={[
          [t('retirement.fact.amount'), <Figure key="amount" amount={amount} kind="credits" />],
          [t('retirement.fact.beneficiary'), beneficiary],
          [t('retirement.fact.batch'), batch.code],
          [t('retirement.fact.project'), refName(batch.project)],
          [t('retirement.fact.vintage'), batch.vintage],
        ]}
      />
    </Notice>
  )
}
