import type { MethodologyView } from '@groundtruth/server/api-types'
import { t } from '../../shared/messages/acts.ts'
import type { ActDefinition } from '../acts/index.ts'

/** Opens a drafted methodology for projects, or closes an active one for new projects. */
export function methodologyAct(does: 'activate' | 'retire', methodologies: MethodologyView[]): ActDefinition {
  const nameOf = (address: string): string => {
    const found = methodologies.find((entry) => entry.address === address)
    return found === undefined ? address : `${found.code}, ${found.revision}`
  }
  return {
    id: `${does}-methodology`,
    title: t(`registry.act.${does}`),
    button: t(`registry.act.${does}`),
    signer: { is: 'steward' },
    fields: [
      {
        kind: 'choice',
        name: 'methodology',
        label: t('kind.methodology'),
        choices: methodologies.map(({ address }) => [address, nameOf(address)]),
      },
    ],
    words: ({ methodology = '' }) => [t(`registry.act.${does}.word`, { methodology: nameOf(methodology) })],
    build: async (_context, { methodology = '' }, steward) => {
      const { activateMethodology, retireMethodology } = await import('@groundtruth/sdk/instructions')
      return does === 'activate'
        ? activateMethodology({ steward, methodology })
        : retireMethodology({ steward, methodology })
    },
  }
}
