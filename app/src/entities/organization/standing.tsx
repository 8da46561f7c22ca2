import type { AccreditationStatus, VerifierSummary } from '@groundtruth/server/api-types'
import { t } from '../../shared/messages/index.ts'
import { Status } from '../../shared/ui/index.ts'

export function OrganizationStanding({ status }: { status: AccreditationStatus }) {
  return <Status tone={status === 'active' ? 'good' : 'bad'}>{t(`organizations.status.${status}`)}</Status>
}

/** What status, dates and organization come to now. */
export function VerifierStanding({ standing }: { standing: VerifierSummary['standing'] }) {
  const tone = standing === 'active' ? 'good' : standing === 'not-yet' ? 'pending' : 'bad'
  return <Status tone={tone}>{t(`verifier.standing.${standing}`)}</Status>
}
