import type { DeliveryView } from '@groundtruth/server/api-types'
import { moneyText, relativeTime } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { ExactTime, TimeText, useNow } from '../../shared/ui/index.ts'
import { WalletLink } from '../refs/index.ts'

/** Who handed it in, how the reviews stand, and until when it waits. */
export function DeliveryLead({ delivery }: { delivery: DeliveryView }) {
  const { submittedAt, submitter, amount, accepting, rejecting, quorum } = delivery
  return (
    <p>
      {rich('delivery.handedIn', {
        time: <TimeText at={submittedAt} />,
        wallet: <WalletLink wallet={submitter} />,
        amount: moneyText(amount),
      })}{' '}
      {t('delivery.reviews', { accepting, quorum, rejecting })} <Waits delivery={delivery} />
    </p>
  )
}

function Waits({ delivery: { status, waitsUntil, challengeEndsAt } }: { delivery: DeliveryView }) {
  const now = useNow()
  const until = status === 'submitted' ? waitsUntil : status === 'accepted' ? challengeEndsAt : null
  if (until === null || until <= now) return null
  return rich(status === 'submitted' ? 'delivery.waits' : 'delivery.challenge', {
    exact: <ExactTime at={until} />,
    relative: relativeTime(until, now),
  })
}
