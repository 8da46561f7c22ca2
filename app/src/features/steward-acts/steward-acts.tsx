import type { MethodologyView, RegistryView } from '@groundtruth/server/api-types'
import { useMethodologies } from '../../entities/organization/index.ts'
import { ActPanel } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'
import { methodologyAct } from './methodology-acts.ts'
import { parametersAct } from './parameters-act.ts'
import { registerOrganizationAct } from './register-organization-act.ts'

/** What the steward adds to the registry and changes in its terms. */
export function StewardActs({ registry }: { registry: RegistryView }) {
  const session = useSession()
  const methodologies = useMethodologies(session !== null).data?.data
  if (session === null) return null
  const inStatus = (status: MethodologyView['status']) =>
    (methodologies ?? []).filter((entry) => entry.status === status)
  const [drafts, active] = [inStatus('draft'), inStatus('active')]
  return (
    <>
      <ActPanel act={registerOrganizationAct()} />
      {drafts.length > 0 && <ActPanel act={methodologyAct('activate', drafts)} />}
      {active.length > 0 && <ActPanel act={methodologyAct('retire', active)} />}
      <ActPanel act={parametersAct(registry)} />
    </>
  )
}
