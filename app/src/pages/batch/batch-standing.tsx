import type { BatchView } from '@groundtruth/server/api-types'
import { rich, t } from '../../shared/messages/index.ts'
import { ExactTime, Notice, Prose } from '../../shared/ui/index.ts'

/** What a suspension, a loss or an invalidation means for whoever holds these credits. */
export function BatchStanding({ batch }: { batch: BatchView }) {
  const { status, suspendedUntil, suspensions } = batch
  if (status === 'suspended') {
    const reason = suspensions.find(({ endedAt }) => endedAt === null)?.reason
    return (
      <Notice tone="bad">
        <p>{rich('batch.standing.suspended', { until: <ExactTime at={suspendedUntil} /> })}</p>
        {reason != null && <Prose text={reason} />}
      </Notice>
    )
  }
  if (status === 'reversed') return <Notice tone="bad">{t('batch.standing.reversed')}</Notice>
  if (status === 'invalidated') return <Notice tone="bad">{t('batch.standing.invalidated')}</Notice>
  return null
}
