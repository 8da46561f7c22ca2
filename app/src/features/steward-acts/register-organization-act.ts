import { t } from '../../shared/messages/acts.ts'
import { type ActDefinition, addressFault, hashFault } from '../acts/index.ts'

const KINDS = ['verifier', 'developer', 'authority', 'payee'] as const

const kindsOf = (value: string): (typeof KINDS)[number][] => KINDS.filter((kind) => value.includes(kind))

/** Adds an organization under a code of its own. */
export function registerOrganizationAct(): ActDefinition {
  return {
    id: 'register-organization',
    title: t('registry.act.organization'),
    button: t('registry.act.organization'),
    signer: { is: 'steward' },
    fields: [
      {
        kind: 'line',
        name: 'code',
        label: t('registry.act.code'),
        check: (value) => (/^[A-Z0-9][A-Z0-9.-]{0,7}$/.test(value) ? null : t('registry.act.noCode')),
      },
      {
        kind: 'choice',
        name: 'kinds',
        label: t('organizations.kinds'),
        choices: [...KINDS, 'verifier developer' as const].map((kind) => [
          kind,
          kindsOf(kind)
            .map((one) => t(`organizations.kind.${one}`))
            .join(', '),
        ]),
      },
      {
        kind: 'line',
        name: 'jurisdiction',
        label: t('kind.jurisdiction'),
        check: (value) =>
          /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value) ? null : t('registry.act.noJurisdiction'),
      },
      { kind: 'line', name: 'authority', label: t('registry.act.authority'), check: addressFault },
      { kind: 'line', name: 'profile', label: t('project.act.profile'), check: hashFault },
    ],
    words: ({ code = '' }) => [t('registry.act.organization.word', { code })],
    build: async (
      { payer },
      { code = '', kinds = '', jurisdiction = '', authority = '', profile = '' },
      steward,
    ) => {
      const { registerOrganization } = await import('@groundtruth/sdk/instructions')
      return registerOrganization({
        steward,
        payer,
        code,
        kinds: kindsOf(kinds),
        jurisdiction,
        authority,
        profileHash: profile,
      })
    },
  }
}
