import type { DeliverySummary, DisputeView, ReversalView, WaitingItem } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { useAnswer } from '../../shared/api/index.ts'
import { t } from '../../shared/messages/acts.ts'

/** To the page where the next step is taken. */
export function StepLink({ subject }: { subject: WaitingItem['subject'] }) {
  const { kind, address, code } = subject
  const words = t('work.next')
  switch (kind) {
    case 'claim':
      return <Link to="/claims/$address" params={{ address }} children={words} />
    case 'batch':
      return <Link to="/batches/$batch" params={{ batch: code ?? address }} children={words} />
    case 'fund':
      return <Link to="/funds/$address" params={{ address }} children={words} />
    case 'proposal':
      return <Link to="/proposals/$address" params={{ address }} children={words} />
    case 'delivery':
      return <DeliveryStep address={address} />
    case 'project':
      return <Link to="/projects/$address" params={{ address }} children={words} />
    case 'motion':
      return <Link to="/motions/$address" params={{ address }} children={words} />
    case 'council':
      return <Link to="/councils/$address" params={{ address }} children={words} />
    case 'registry':
      return <Link to="/registry" children={words} />
    case 'organization':
      return <Link to="/organizations/$address" params={{ address }} children={words} />
    case 'verifier':
      return <Link to="/verifiers/$address" params={{ address }} children={words} />
    case 'record':
      return <Link to="/records/$address" params={{ address }} children={words} />
    case 'concern':
      return <Link to="/records" hash={address} children={words} />
    case 'reversal':
      return <ReversalStep address={address} />
    case 'dispute':
      return <DisputeStep address={address} />
    default:
      return <Link to="/organizations" children={words} />
  }
}

/** A loss or an invalidation is acted on at its batch. */
function ReversalStep({ address }: { address: string }) {
  const batch = useAnswer<ReversalView>(`reversals/${address}`).data?.data.batch
  if (batch === undefined) return null
  return (
    <Link to="/batches/$batch" params={{ batch: batch.code ?? batch.address }} children={t('work.next')} />
  )
}

/** A delivery is reviewed at its proposal. */
function DeliveryStep({ address }: { address: string }) {
  const proposal = useAnswer<DeliverySummary>(`deliveries/${address}`).data?.data.proposal
  if (proposal === undefined) return null
  return (
    <Link
      to="/proposals/$address"
      params={{ address: proposal.address }}
      hash={address}
      children={t('work.next')}
    />
  )
}

/** An objection is decided at its report. */
function DisputeStep({ address }: { address: string }) {
  const claim = useAnswer<DisputeView>(`disputes/${address}`).data?.data.claim
  if (claim === undefined) return null
  return <Link to="/claims/$address" params={{ address: claim.address }} children={t('work.next')} />
}
