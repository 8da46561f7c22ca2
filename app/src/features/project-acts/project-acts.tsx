import type { OrganizationSummary, ProjectView } from '@groundtruth/server/api-types'
import { useRegistry } from '../../entities/council/index.ts'
import { useAnswer } from '../../shared/api/index.ts'
import { useNow } from '../../shared/ui/index.ts'
import { ActPanel, type ActSigner, useOwnRole } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'
import { acceptRoleAct, documentsAct, offerRoleAct, registerAct, statusAct, validateAct } from './acts.ts'
import { holdIdentifierAct, holdMeterAct, releaseKeyAct } from './key-acts.ts'

/** What the connected wallet may do about a project. */
export function ProjectActs({ project }: { project: ProjectView }) {
  const session = useSession()
  const now = useNow()
  const registry = useRegistry().data?.data
  const nextOwner = useOwnRole(project.pendingOwner ?? undefined)
  const nextPayee = useOwnRole(project.pendingPayee ?? undefined)
  const organizations = useAnswer<OrganizationSummary[]>('organizations', {}, session !== null).data?.data
  if (session === null || registry === undefined || organizations === undefined) return null
  const wallet = session.address
  const acting = organizations.filter(({ authority, status }) => authority === wallet && status === 'active')
  const developer = acting.find(({ address }) => address === project.organization.address)
  const validator = acting.find(
    ({ address, kinds }) => kinds.includes('verifier') && address !== project.organization.address,
  )
  const { status, waitsUntil } = project
  const held = project.keys.filter(({ releasedAt }) => releasedAt === null)
  const overdue = waitsUntil !== null && waitsUntil <= now
  const stops: ActSigner = { is: wallet === registry.guardian ? 'wallet' : 'steward' }
  const ownSide = developer !== undefined || wallet === project.owner
  return (
    <>
      {status === 'proposed' && validator !== undefined && <ActPanel act={validateAct(project, validator)} />}
      {status === 'proposed' && project.validator !== null && <ActPanel act={registerAct(project)} />}
      {status === 'registered' && <ActPanel act={statusAct(project, 'suspended', stops)} />}
      {status === 'suspended' && (
        <ActPanel act={statusAct(project, 'registered', { is: overdue ? 'wallet' : 'steward' })} />
      )}
      {(status === 'registered' || status === 'proposed') && (developer !== undefined || overdue) && (
        <ActPanel act={statusAct(project, 'closed', { is: 'wallet' })} />
      )}
      {developer !== undefined && status !== 'closed' && <ActPanel act={documentsAct(project)} />}
      {ownSide && status !== 'closed' && <ActPanel act={holdMeterAct(project)} />}
      {ownSide && status !== 'closed' && <ActPanel act={holdIdentifierAct(project)} />}
      {held.length > 0 && (ownSide || status === 'closed') && (
        <ActPanel key={held.map(({ address }) => address).join(' ')} act={releaseKeyAct(project, held)} />
      )}
      {ownSide && <ActPanel act={offerRoleAct(project)} />}
      {nextOwner !== null && <ActPanel act={acceptRoleAct(project, 'owner', nextOwner)} />}
      {nextPayee !== null && <ActPanel act={acceptRoleAct(project, 'payee', nextPayee)} />}
    </>
  )
}
