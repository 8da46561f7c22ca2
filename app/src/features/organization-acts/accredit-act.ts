import type { MethodologyView, OrganizationView } from '@groundtruth/server/api-types'
import { dayStart } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { type ActDefinition, addressFault, hashFault } from '../acts/index.ts'
import { newest, scopeOf } from './scope.ts'

/** Accredits a person of a verifying organization. */
export function accreditAct(organization: OrganizationView, methodologies: MethodologyView[]): ActDefinition {
  const codes = [...newest(methodologies).keys()].join(', ')
  return {
    id: 'accredit',
    title: t('verifier.act.accredit'),
    button: t('verifier.act.accredit'),
    signer: { is: 'steward' },
    fields: [
      { kind: 'line', name: 'person', label: t('verifier.act.person'), check: addressFault },
      { kind: 'day', name: 'from', label: t('verifier.act.from') },
      { kind: 'day', name: 'until', label: t('verifier.act.until') },
      {
        kind: 'line',
        name: 'scope',
        label: t('verifier.act.scope'),
        help: codes,
        check: (value) =>
          scopeOf(value, methodologies) === null ? t('verifier.act.noScope', { codes }) : null,
      },
      { kind: 'line', name: 'credential', label: t('verifier.act.credential'), check: hashFault },
    ],
    words: ({ person = '', scope = '' }) => [
      t('verifier.act.accredit.word', {
        person,
        scope,
        organization: organization.profile.name ?? organization.code,
      }),
    ],
    build: async (
      { payer },
      { person = '', from = '', until = '', scope = '', credential = '' },
      steward,
    ) => {
      const { accreditVerifier } = await import('@groundtruth/sdk/instructions')
      return accreditVerifier({
        steward,
        payer,
        organization: organization.address,
        person,
        validFrom: dayStart(from) ?? 0,
        validUntil: dayStart(until) ?? 0,
        credentialHash: credential,
        scope: scopeOf(scope, methodologies) ?? [],
      })
    },
  }
}
