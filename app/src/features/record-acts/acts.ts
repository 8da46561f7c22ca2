import type { ConcernView, OrganizationSummary, RecordView } from '@groundtruth/server/api-types'
import { t } from '../../shared/messages/acts.ts'
import { randomId } from '../../shared/ids/index.ts'
import { type ActDefinition, addressFault } from '../acts/index.ts'

const nameOf = ({ profile, code }: OrganizationSummary): string => profile.name ?? code

/** @param issuer the wallet, or the organization that it signs for. */
export function supersedeAct(record: RecordView, issuer: string): ActDefinition {
  return {
    id: 'supersede',
    title: t('record.act.supersede'),
    help: t('record.act.supersedeHelp'),
    button: t('record.act.supersede'),
    fields: [{ kind: 'line', name: 'successor', label: t('record.act.successor'), check: addressFault }],
    words: () => [t('record.act.supersede.word')],
    undo: [t('record.act.supersede.undo')],
    build: async (_context, { successor = '' }, actor) => {
      const { supersedeRecord } = await import('@groundtruth/sdk/instructions')
      return supersedeRecord({ actor, issuer, record: record.address, successor })
    },
  }
}

export function vouchAct(record: RecordView, organization: OrganizationSummary): ActDefinition {
  return {
    id: `vouch-${organization.code}`,
    title: t('record.act.vouch'),
    button: t('record.act.vouch'),
    fields: [],
    words: () => [t('record.act.vouch.word', { organization: nameOf(organization) })],
    build: async (_context, _values, authority) => {
      const { vouchRecord } = await import('@groundtruth/sdk/instructions')
      return vouchRecord({ authority, organization: organization.address, record: record.address })
    },
  }
}

export function withdrawVouchAct(record: RecordView, organization: OrganizationSummary): ActDefinition {
  return {
    id: `withdraw-${organization.code}`,
    title: t('record.act.withdraw'),
    button: t('record.act.withdraw'),
    fields: [],
    words: () => [t('record.act.withdraw.word', { organization: nameOf(organization) })],
    build: async (_context, _values, authority) => {
      const { withdrawVouch } = await import('@groundtruth/sdk/instructions')
      return withdrawVouch({ authority, organization: organization.address, record: record.address })
    },
  }
}

/** @param subject what the list is filtered by, as a first value. */
export function concernAct(organization: OrganizationSummary, subject: string): ActDefinition {
  return {
    id: `concern-${organization.code}`,
    title: t('record.act.concern'),
    help: t('record.act.concernHelp'),
    button: t('record.act.concern'),
    fields: [
      {
        kind: 'line',
        name: 'subject',
        label: t('records.subject'),
        initial: subject,
        check: addressFault,
      },
      { kind: 'document', name: 'text', label: t('record.act.concernText') },
    ],
    words: () => [t('record.act.concern.word', { organization: nameOf(organization) })],
    build: async (_context, { subject: about = '', text: documentHash = '' }, authority) => {
      const { fileConcern } = await import('@groundtruth/sdk/instructions')
      return fileConcern({
        authority,
        organization: organization.address,
        id: randomId(),
        subject: about,
        documentHash,
      })
    },
  }
}

export function answerAct(concern: ConcernView): ActDefinition {
  const { id, organization } = concern
  return {
    id: `answer-${id}`,
    title: t('record.act.answer', { id }),
    help: concern.document ?? t('records.concern.missing'),
    button: t('record.act.answer', { id }),
    fields: [
      {
        kind: 'choice',
        name: 'how',
        label: t('record.act.answerHow'),
        choices: [
          ['answered', t('project.concern.answered')],
          ['closed', t('project.concern.closed')],
        ],
      },
      { kind: 'document', name: 'answer', label: t('record.act.answerText') },
    ],
    words: () => [t('record.act.answer.word', { id })],
    build: async (_context, { how, answer: answerHash = '' }, authority) => {
      const { answerConcern } = await import('@groundtruth/sdk/instructions')
      const status = how === 'closed' ? 'closed' : 'answered'
      return answerConcern({ authority, organization: organization.address, id, status, answerHash })
    },
  }
}
