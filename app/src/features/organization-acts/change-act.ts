import type { MethodologyView, VerifierView } from '@groundtruth/server/api-types'
import { refName } from '../../entities/refs/index.ts'
import { dayStart, isoDay } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import { type ActDefinition, hashFault } from '../acts/index.ts'

const MOST = 8

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

/** Addresses of the newest versions of the named methodologies; null where a code is not known. */
function scopeOf(text: string, methodologies: MethodologyView[]): string[] | null {
  const known = newest(methodologies)
  const codes = [...new Set(text.split(',').map((code) => code.trim()))]
  const addresses = codes.flatMap((code) => known.get(code)?.address ?? [])
  return codes.length === addresses.length && addresses.length <= MOST ? addresses : null
}

function newest(methodologies: MethodologyView[]): Map<string, MethodologyView> {
  const live = methodologies.filter(({ status }) => status === 'active')
  return new Map([...live].sort((a, b) => a.revision - b.revision).map((entry) => [entry.code, entry]))
}
