import type { CouncilView, RegistryView } from '@groundtruth/server/api-types'
import { useOrganizations } from '../../entities/organization/index.ts'
import { ActPanel } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'
import { changeCouncilAct, createCouncilAct } from './acts.ts'

/** Forming a council, offered to the steward and to whoever signs for an organization. */
export function CreateCouncil({ registry }: { registry: RegistryView }) {
  const session = useSession()
  const organizations = useOrganizations(session !== null).data?.data
  if (session === null || organizations === undefined) return null
  const isConcerned =
    registry.steward === session.address ||
    organizations.some(({ authority, status }) => authority === session.address && status === 'active')
  return isConcerned ? <ActPanel act={createCouncilAct(organizations)} /> : null
}

/** What members may change about their own council. */
export function CouncilActs({ council }: { council: CouncilView }) {
  const session = useSession()
  const organizations = useOrganizations(session !== null).data?.data
  if (session === null || organizations === undefined) return null
  return <ActPanel key={council.composition} act={changeCouncilAct(council, organizations)} />
}
