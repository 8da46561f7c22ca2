import type { ClaimView, VerifierSummary } from '@groundtruth/server/api-types'
import { claimName } from '../../entities/claim/index.ts'
import { useVerifiers } from '../../entities/organization/index.ts'
import { refName } from '../../entities/refs/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { Help, Panel, useNow } from '../../shared/ui/index.ts'
import { useSession } from '../wallet/index.ts'
import { AttestForm } from './attest-form.tsx'

/** For an accredited verifier whose organization has not spoken yet; nothing for everybody else. */
export function AttestPanel({ claim }: { claim: ClaimView }) {
  const session = useSession()
  const now = useNow()
  const { data } = useVerifiers(session?.address, session !== null)
  const verifiers = session === null ? [] : (data?.data ?? [])
  const [any] = verifiers
  if (claim.status !== 'submitted' || any === undefined) return null

  const able = verifiers.find((verifier) => covers(verifier, claim, now))
  const organization = refName((able ?? any).organization)
  if (able === undefined) {
    return (
      <Panel title={t('attest.title')}>
        <Help>{t('attest.outOfScope', { organization })}</Help>
      </Panel>
    )
  }
  const spoken = claim.attestations.some(
    ({ organization: by, revision }) =>
      by.address === able.organization.address && revision === claim.revision,
  )
  if (spoken) {
    return (
      <Panel title={t('attest.title')}>
        <Help>{t('attest.done')}</Help>
      </Panel>
    )
  }
  return (
    <Panel title={t('attest.title')} id="attest">
      <Help>{t('attest.help', { organization })}</Help>
      <AttestForm claim={claim} verifier={able} name={claimName(claim)} />
    </Panel>
  )
}

function covers(verifier: VerifierSummary, claim: ClaimView, now: number): boolean {
  const inTime = verifier.validFrom <= now && now < verifier.validUntil
  const inScope = verifier.scope.some((methodology) => methodology.address === claim.methodology.address)
  return verifier.status === 'active' && inTime && inScope
}
