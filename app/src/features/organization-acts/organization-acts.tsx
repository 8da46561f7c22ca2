import type { OrganizationView, VerifierView } from '@groundtruth/server/api-types'
import { useRegistry } from '../../entities/council/index.ts'
import { useMethodologies } from '../../entities/organization/index.ts'
import { ActPanel } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'
import { organizationStatusAct, statusSteps, verifierStatusAct } from './acts.ts'
import { accreditAct } from './accredit-act.ts'
import { changeAct } from './change-act.ts'

/** What steward and guardian may do about an organization. */
export function OrganizationActs({ organization }: { organization: OrganizationView }) {
  const session = useSession()
  const registry = useRegistry().data?.data
  const methodologies = useMethodologies(session !== null).data?.data
  if (session === null || registry === undefined) return null
  const { address, code, profile, status, kinds } = organization
  const verifies = kinds.includes('verifier') && status === 'active'
  const ref = { address, code, name: profile.name }
  const council = registry.council?.address ?? null
  return (
    <>
      {statusSteps(status, session.address === registry.guardian).map((step) => (
        <ActPanel key={`${status} ${step.status}`} act={organizationStatusAct(ref, step, council)} />
      ))}
      {verifies && methodologies !== undefined && <ActPanel act={accreditAct(organization, methodologies)} />}
    </>
  )
}

/** What steward and guardian may do about an accreditation. */
export function VerifierActs({ verifier }: { verifier: VerifierView }) {
  const session = useSession()
  const registry = useRegistry().data?.data
  const methodologies = useMethodologies(session !== null).data?.data
  if (session === null || registry === undefined || methodologies === undefined) return null
  const { status } = verifier
  return (
    <>
      {statusSteps(status, session.address === registry.guardian).map((step) => (
        <ActPanel key={`${status} ${step.status}`} act={verifierStatusAct(verifier, step)} />
      ))}
      {status !== 'revoked' && <ActPanel act={changeAct(verifier, methodologies)} />}
    </>
  )
}
