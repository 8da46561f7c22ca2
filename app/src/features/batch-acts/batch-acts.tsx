import type { BatchView, OrganizationSummary, ProjectView } from '@groundtruth/server/api-types'
import { useTokenBalance } from '../../entities/chain/index.ts'
import { useRegistry } from '../../entities/council/index.ts'
import { useAnswer } from '../../shared/api/index.ts'
import { isZero } from '../../shared/format/index.ts'
import { useNow } from '../../shared/ui/index.ts'
import { ActPanel, useSigner } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'
import { cancelAct, drawAct, endSuspensionAct, letterAct, suspendAct } from './acts.ts'
import { CompensatePanel } from './compensate-panel.tsx'
import { settleAct } from './remedy-acts.ts'
import { StewardBatchActs } from './steward-acts.tsx'

/** What the connected wallet may do about a batch, apart from retiring. */
export function BatchActs({ batch, project }: { batch: BatchView; project: ProjectView | undefined }) {
  const session = useSession()
  const way = useSigner({ is: 'steward' }, session)
  const now = useNow()
  const balance = useTokenBalance(session?.address, batch.mint)
  const registry = useRegistry().data?.data
  const organizations = useAnswer<OrganizationSummary[]>(
    'organizations',
    { kind: 'authority' },
    session !== null,
  ).data?.data
  if (session === null || registry === undefined || batch.status === 'open') return null
  const { status, suspendedUntil, unsettled, reversals } = batch
  const wallet = session.address
  const isSteward = way.is === 'wallet' || way.is === 'motion'
  const usable = status === 'active' || status === 'reversed'
  const over = suspendedUntil !== null && suspendedUntil <= now
  const country = project?.jurisdiction.slice(0, 2)
  const authority = organizations?.find(
    ({ authority: key, status: standing, jurisdiction }) =>
      key === wallet && standing === 'active' && jurisdiction?.slice(0, 2) === country,
  )
  const loss = reversals.find(({ next }) => next !== null)
  const invalidation = reversals.find((entry) => entry.kind === 'invalidation' && entry.status === 'open')
  return (
    <>
      {usable && (
        <ActPanel act={suspendAct(batch, { is: wallet === registry.guardian ? 'wallet' : 'steward' })} />
      )}
      {status === 'suspended' && <ActPanel act={endSuspensionAct(batch, over)} />}
      {loss?.next != null && <ActPanel act={drawAct(loss, loss.next)} />}
      {invalidation !== undefined && <CompensatePanel reversal={invalidation} holder={wallet} />}
      {unsettled !== null && !isZero(unsettled) && <ActPanel act={settleAct(batch, unsettled)} />}
      {authority !== undefined && <ActPanel act={letterAct(batch, authority)} />}
      {balance !== undefined && balance > 0n && status !== 'suspended' && (
        <ActPanel act={cancelAct(batch, balance)} />
      )}
      {project !== undefined && isSteward && <StewardBatchActs batch={batch} project={project} />}
    </>
  )
}
