import type { ClaimView, OrganizationSummary } from '@groundtruth/server/api-types'
import { claimName } from '../../entities/claim/index.ts'
import { useRegistry } from '../../entities/council/index.ts'
import { useAnswer } from '../../shared/api/index.ts'
import { amountText } from '../../shared/format/index.ts'
import { useNow } from '../../shared/ui/index.ts'
import { ActPanel } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'
import { decideAct, disputeAct, revokeAct, withdrawAct } from './acts.ts'

/** What the connected wallet may do about a report, apart from reviewing and issuing it. */
export function ClaimActs({ claim }: { claim: ClaimView }) {
  const session = useSession()
  const now = useNow()
  const registry = useRegistry().data?.data
  const organizations = useAnswer<OrganizationSummary[]>('organizations', {}, session !== null).data?.data
  if (session === null || registry === undefined) return null
  const name = claimName(claim)
  const { status, waitsUntil, challengeEndsAt } = claim
  const waits = status === 'submitted' || status === 'changes-requested'
  const overdue = waitsUntil !== null && waitsUntil <= now
  const challengeable =
    (status === 'verified' || status === 'upheld') && challengeEndsAt !== null && now < challengeEndsAt
  const open = claim.disputes.find((dispute) => dispute.status === 'open')
  const own = claim.attestations.filter(
    ({ revoked, revision, organization }) =>
      !revoked &&
      revision === claim.revision &&
      organizations?.find(({ address }) => address === organization.address)?.authority === session.address,
  )
  return (
    <>
      {waits && (session.address === claim.owner || overdue) && <ActPanel act={withdrawAct(claim, name)} />}
      {challengeable && (
        <ActPanel act={disputeAct(claim, name, amountText(registry.parameters.disputeDeposit, 'money'))} />
      )}
      {open !== undefined && <ActPanel act={decideAct(claim, open, registry.depositDestination)} />}
      {own.map((attestation) => (
        <ActPanel key={attestation.address} act={revokeAct(claim, attestation, { is: 'wallet' })} />
      ))}
    </>
  )
}
