import type { BatchView, OrganizationSummary } from '@groundtruth/server/api-types'
import { useTokenBalance } from '../../entities/chain/index.ts'
import { useRegistry } from '../../entities/council/index.ts'
import { useAnswer } from '../../shared/api/index.ts'
import { useNow } from '../../shared/ui/index.ts'
import { ActPanel } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'
import { cancelAct, drawAct, endSuspensionAct, letterAct, suspendAct } from './acts.ts'

/** What the connected wallet may do about a batch, apart from retiring. */
export function BatchActs({ batch, country }: { batch: BatchView; country: string | null }) {
  const session = useSession()
  const now = useNow()
  const balance = useTokenBalance(session?.address, batch.mint)
  const registry = useRegistry().data?.data
  const organizations = useAnswer<OrganizationSummary[]>(
    'organizations',
    { kind: 'authority' },
    session !== null,
  ).data?.data
  if (session === null || registry === undefined || batch.status === 'open') return null
  const { status, suspendedUntil } = batch
  const usable = status === 'active' || status === 'reversed'
  const over = suspendedUntil !== null && suspendedUntil <= now
  const isGuardian = session.address === registry.guardian
  const authority = organizations?.find(
    ({ authority: key, status: standing, jurisdiction }) =>
      key === session.address && standing === 'active' && jurisdiction?.slice(0, 2) === country,
  )
  const open = batch.reversals.find((reversal) => reversal.next !== null)
  return (
    <>
      {usable && <ActPanel act={suspendAct(batch, { is: isGuardian ? 'wallet' : 'steward' })} />}
      {status === 'suspended' && <ActPanel act={endSuspensionAct(batch, over)} />}
      {open?.next != null && <ActPanel act={drawAct(open, open.next)} />}
      {authority !== undefined && <ActPanel act={letterAct(batch, authority)} />}
      {balance !== undefined && balance > 0n && status !== 'suspended' && (
        <ActPanel act={cancelAct(batch, balance)} />
      )}
    </>
  )
}
