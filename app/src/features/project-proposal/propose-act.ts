import type { MethodologyView, OrganizationSummary } from '@groundtruth/server/api-types'
import { personalData } from '@groundtruth/sdk/personal-data'
import { storeFile, storeText } from '../../shared/content/index.ts'
import { dayStart } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { type ActDefinition, addressFault } from '../acts/index.ts'

/** A file with its SHA-256, computed on this computer. */
export interface HashedFile {
  name: string
  file: Blob
  hash: string
}

export interface Proposal {
  organization: OrganizationSummary
  methodology: MethodologyView
  /** Number of the project in its organization: its code ends in it. */
  id: number
  document: HashedFile
  wallet: string
}

/** Proposes a project; its profile and its design document are stored for everyone to read. */
export function proposeAct({ organization, methodology, id, document, wallet }: Proposal): ActDefinition {
  return {
    id: 'propose',
    title: t('project.new.as', { organization: organization.profile.name ?? organization.code }),
    button: t('project.new.title'),
    fields: [
      { kind: 'line', name: 'name', label: t('project.new.name'), check: personalFault },
      {
        kind: 'line',
        name: 'summary',
        label: t('project.new.summary'),
        help: t('project.new.summaryHelp'),
        check: personalFault,
      },
      {
        kind: 'line',
        name: 'jurisdiction',
        label: t('project.new.jurisdiction'),
        check: (value) =>
          /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value) ? null : t('project.new.noJurisdiction'),
      },
      {
        kind: 'line',
        name: 'cell',
        label: t('project.new.cell'),
        help: t('project.new.cellHelp'),
        optional: true,
        check: (value) => (/^[0-9b-hjkmnp-z]{1,5}$/.test(value) ? null : t('project.new.noCell')),
      },
      { kind: 'day', name: 'start', label: t('project.new.start') },
      { kind: 'day', name: 'end', label: t('project.new.end') },
      {
        kind: 'amount',
        name: 'yearly',
        label: t('project.new.yearly'),
        decimals: methodology.creditDecimals,
      },
      { kind: 'line', name: 'owner', label: t('project.new.owner'), initial: wallet, check: addressFault },
      { kind: 'line', name: 'payee', label: t('project.new.payee'), initial: wallet, check: addressFault },
    ],
    words: ({ name = '' }) => [
      t('project.new.word', { organization: organization.profile.name ?? organization.code, name }),
      t('record.act.file', { name: document.name, hash: document.hash }),
    ],
    undo: [t('project.new.undo')],
    build: async (_context, values, authority) => {
      const { proposeProject } = await import('@groundtruth/sdk/instructions')
      const { name = '', summary = '', jurisdiction = '', cell = '', owner = '', payee = '' } = values
      await storeFile(document.file, document.hash)
      return proposeProject({
        authority,
        organization: organization.address,
        methodology: methodology.address,
        id,
        owner,
        payee,
        creditingStart: dayStart(values.start ?? '') ?? 0,
        creditingEnd: dayStart(values.end ?? '') ?? 0,
        expectedYearly: BigInt(values.yearly ?? '0'),
        jurisdiction,
        cell: cell === '' ? null : cell,
        profileHash: await storeText(`${JSON.stringify({ name, summary }, null, 2)}\n`),
        documentHash: document.hash,
      })
    },
  }
}

const personalFault = (value: string): string | null =>
  personalData(value, 'prose') === null ? null : t('attest.personal')
