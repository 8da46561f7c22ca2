import type { CouncilView, OrganizationSummary } from '@groundtruth/server/api-types'
import { randomId } from '../../shared/ids/index.ts'
import { t } from '../../shared/messages/acts.ts'
import type { ActDefinition } from '../acts/index.ts'
import { councilFields, councilWords, termsOf } from './terms.ts'

/** Forms a council; anyone may. */
export function createCouncilAct(organizations: OrganizationSummary[]): ActDefinition {
  return {
    id: 'create-council',
    title: t('council.act.create'),
    help: t('council.act.createHelp'),
    button: t('council.act.create'),
    fields: councilFields(organizations),
    words: councilWords,
    undo: [t('council.act.create.undo')],
    build: async ({ payer }, values, creator) => {
      const { createCouncil } = await import('@groundtruth/sdk/instructions')
      return createCouncil({ creator, payer, id: randomId(), ...termsOf(values, organizations) })
    },
  }
}

/** Gives a council other members and rules, by its own motion. */
export function changeCouncilAct(council: CouncilView, organizations: OrganizationSummary[]): ActDefinition {
  return {
    id: 'change-council',
    title: t('council.act.change'),
    help: t('council.act.changeHelp'),
    button: t('council.act.change'),
    signer: { is: 'council', address: council.address },
    fields: councilFields(organizations, council),
    words: councilWords,
    undo: [t('council.act.change.undo')],
    build: async (_context, values) => {
      const { changeCouncil } = await import('@groundtruth/sdk/instructions')
      return changeCouncil({ council: council.address, ...termsOf(values, organizations) })
    },
  }
}
