import type { ConcernView, RecordView } from '@groundtruth/server/api-types'
import { useOwnOrganizations } from '../../entities/organization/index.ts'
import { ActPanel } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'
import { answerAct, concernAct, supersedeAct, vouchAct, withdrawVouchAct } from './acts.ts'

/** What the connected wallet may do about a record. */
export function RecordActs({ record }: { record: RecordView }) {
  const session = useSession()
  const organizations = useOwnOrganizations(session?.address)
  if (session === null) return null
  const { issuer, byOrganization, supersededBy, vouchList } = record
  const issues = byOrganization
    ? organizations.some(({ address }) => address === issuer.address)
    : issuer.address === session.address
  const standing = new Set(
    vouchList
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ organization }) => organization.address),
  )
  const given = new Set(vouchList.map(({ organization }) => organization.address))
  return (
    <>
      {issues && supersededBy === null && <ActPanel act={supersedeAct(record, issuer.address)} />}
      {organizations.map((organization) => {
        const { address } = organization
        if (standing.has(address)) {
          return <ActPanel key={`${address} back`} act={withdrawVouchAct(record, organization)} />
        }
        if (given.has(address) || address === issuer.address || supersededBy !== null) return null
        return <ActPanel key={address} act={vouchAct(record, organization)} />
      })}
    </>
  )
}

/** Concerns: taken up by an organization in good standing, and answered by the one that took them up. */
export function ConcernActs({ subject, concerns }: { subject: string; concerns: ConcernView[] }) {
  const session = useSession()
  const organizations = useOwnOrganizations(session?.address)
  const own = new Set(organizations.map(({ address }) => address))
  const waiting = concerns.filter(
    ({ status, organization }) => status === 'open' && own.has(organization.address),
  )
  return (
    <>
      {waiting.map((concern) => (
        <ActPanel key={concern.address} act={answerAct(concern)} />
      ))}
      {organizations.map((organization) => (
        <ActPanel key={organization.address} act={concernAct(organization, subject)} />
      ))}
    </>
  )
}
