import type { MethodologyView, VerifierView } from '@groundtruth/server/api-types'
import { refName } from '../../entities/refs/index.ts'
import { dayStart, isoDay } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { type ActDefinition, hashFault } from '../acts/index.ts'
import { newest, scopeOf } from './scope.ts'

/** Renews an accreditation, or changes what it is for. */
export function changeAct(verifier: VerifierView, methodologies: MethodologyView[]): ActDefinition {
  const scopeFault = (value: string): string | null =>
    scopeOf(value, methodologies) === null
      ? t('verifier.act.noScope', { codes: [...newest(methodologies).keys()].join(', ') })
      : null
  return {
    id: 'change-accreditation',
    title: t('verifier.act.change'),
    help: t('verifier.act.changeHelp'),
    button: t('verifier.act.change'),
    signer: { is: 'steward' },
    fields: [
      { kind: 'day', name: 'from', label: t('verifier.act.from'), initial: isoDay(verifier.validFrom) },
      { kind: 'day', name: 'until', label: t('verifier.act.until'), initial: isoDay(verifier.validUntil) },
      {
        kind: 'line',
        name: 'scope',
        label: t('verifier.act.scope'),
        initial: verifier.scope.map((entry) => entry.code ?? refName(entry)).join(', '),
        check: scopeFault,
      },
      {
        kind: 'line',
        name: 'credential',
        label: t('verifier.act.credential'),
        initial: verifier.credentialHash,
        check: hashFault,
      },
    ],
    words: ({ from = '', until = '', scope = '' }) => [t('verifier.act.change.word', { from, until, scope })],
    build: async (_context, { from = '', until = '', scope = '', credential = '' }, steward) => {
      const { changeAccreditation } = await import('@groundtruth/sdk/instructions')
      return changeAccreditation({
        steward,
        organization: verifier.organization.address,
        person: verifier.person,
        validFrom: dayStart(from) ?? verifier.validFrom,
        validUntil: dayStart(until) ?? verifier.validUntil,
        credentialHash: credential,
        scope: scopeOf(scope, methodologies) ?? [],
      })
    },
  }
}
