import type { BatchView } from '@groundtruth/server/api-types'
import { rich, t } from '../../shared/messages/index.ts'
import { ExactTime, Notice, Prose, Term } from '../../shared/ui/index.ts'

/** What a suspension, a loss or an invalidation means for whoever holds these credits. */
export function BatchStanding({ batch }: { batch: BatchView }) {
  const { status, suspendedUntil, suspensions } = batch
  if (status === 'suspended') {
    const reason = suspensions.find(({ endedAt }) => endedAt === null)?.reason
    return (
      <Notice tone="bad">
        <p>
          {rich('batch.standing.suspended', {
            suspension: <Term name="suspension" begins />,
            until: <ExactTime at={suspendedUntil} />,
          })}
        </p>
        {reason != null && <Prose text={reason} />}
      </Notice>
    )
  }
  if (status === 'reversed') {
    return (
      <Notice tone="bad">
        <p>{rich('batch.standing.reversed', { loss: <Term name="loss" begins /> })}</p>
      </Notice>
    )
  }
  if (status !== 'invalidated') return null
  const isOpen = batch.reversals.some(
    ({ kind, status: stands }) => kind === 'invalidation' && stands === 'open',
  )
  return (
    <Notice tone="bad">
      <p>{rich('batch.standing.invalidated', { invalidation: <Term name="invalidation" begins /> })}</p>
      <p>
        {isOpen
          ? t('batch.standing.remedy', { reason: t('batch.cancellation.compensation') })
          : t('batch.standing.good')}
      </p>
    </Notice>
  )
}
