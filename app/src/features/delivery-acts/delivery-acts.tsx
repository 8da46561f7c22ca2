import type { DeliveryView, ProposalView } from '@groundtruth/server/api-types'
import { useRegistry } from '../../entities/council/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { Help, useNow } from '../../shared/ui/index.ts'
import { ActPanel } from '../acts/index.ts'
import { decideAct, lapseObjectionAct, objectAct } from './objection-acts.ts'

/** Objecting to an accepted delivery, and the decision on an objection. */
export function DeliveryActs({
  proposal,
  delivery,
  wallet,
}: {
  proposal: ProposalView
  delivery: DeliveryView
  wallet: string
}) {
  const now = useNow()
  const registry = useRegistry().data?.data
  if (registry === undefined) return null
  const { status, challengeEndsAt, objections } = delivery
  const own = objections.some(({ objector }) => objector === wallet)
  const challengeable = status === 'accepted' && challengeEndsAt !== null && now < challengeEndsAt
  const open = objections.find((objection) => objection.status === 'open')
  return (
    <>
      {challengeable &&
        (own ? (
          <Help>{t('delivery.act.object.own')}</Help>
        ) : (
          <ActPanel act={objectAct(proposal, delivery, registry)} />
        ))}
      {open !== undefined && <ActPanel act={decideAct(proposal, delivery, open, registry)} />}
      {open !== undefined && open.decideBy <= now && (
        <ActPanel act={lapseObjectionAct(proposal, delivery, open)} />
      )}
    </>
  )
}
