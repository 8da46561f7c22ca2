import type { DeliveryView, ProposalView } from '@groundtruth/server/api-types'
import { refName } from '../../entities/refs/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { Help, useNow } from '../../shared/ui/index.ts'
import { ActPanel } from '../acts/index.ts'
import { lapseDeliveryAct, reviewDeliveryAct } from './delivery-acts.ts'
import { Refusal } from './refusal.tsx'
import { useReviewer } from './use-reviewer.ts'

/** The review of a delivery for who may make it, or why this wallet may not. */
export function DeliveryReview({
  proposal,
  delivery,
  wallet,
}: {
  proposal: ProposalView
  delivery: DeliveryView
  wallet: string
}) {
  const now = useNow()
  const standing = useReviewer(proposal, wallet)
  if (delivery.status !== 'submitted') return null
  if (delivery.waitsUntil !== null && delivery.waitsUntil <= now) {
    return <ActPanel act={lapseDeliveryAct(proposal, delivery)} />
  }
  if (standing === null) return null
  if ('why' in standing) return <Refusal why={standing.why} proposal={proposal} />
  const { organization } = standing
  if (delivery.reviewedBy.includes(organization.address)) {
    return <Help>{t('review.why.spoken', { organization: refName(organization) })}</Help>
  }
  return <ActPanel act={reviewDeliveryAct(proposal, delivery, organization)} />
}
