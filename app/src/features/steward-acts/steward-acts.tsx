import type { MethodologyView, RegistryView } from '@groundtruth/server/api-types'
import { useMethodologies } from '../../entities/organization/index.ts'
import { lazyPart } from '../../shared/ui/index.ts'
import { ActPanel, useSigner } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'
import { methodologyAct } from './methodology-acts.ts'
import { parametersAct } from './parameters-act.ts'
import { registerOrganizationAct } from './register-organization-act.ts'

const CreateMethodology = lazyPart(() =>
  import('./create-methodology.tsx').then((module) => module.CreateMethodology),
)

/** What the steward adds to the registry and changes in its terms. */
export function StewardActs({ registry }: { registry: RegistryView }) {
  const session = useSession()
  const way = useSigner({ is: 'steward' }, session)
  const methodologies = useMethodologies(session !== null).data?.data
  if (way.is !== 'wallet' && way.is !== 'motion') return null
  const inStatus = (status: MethodologyView['status']) =>
    (methodologies ?? []).filter((entry) => entry.status === status)
  const [drafts, active] = [inStatus('draft'), inStatus('active')]
  return (
    <>
      <ActPanel act={registerOrganizationAct()} />
      {methodologies !== undefined && <CreateMethodology methodologies={methodologies} />}
      {drafts.length > 0 && <ActPanel key={keyOf(drafts)} act={methodologyAct('activate', drafts)} />}
      {active.length > 0 && (
        <ActPanel key={`active ${keyOf(active)}`} act={methodologyAct('retire', active)} />
      )}
      <ActPanel act={parametersAct(registry)} />
    </>
  )
}

/** Begins the choice anew where the list has changed. */
const keyOf = (methodologies: MethodologyView[]): string =>
  methodologies.map(({ address }) => address).join(' ')
