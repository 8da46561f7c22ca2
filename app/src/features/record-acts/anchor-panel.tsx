import type { OrganizationSummary } from '@groundtruth/server/api-types'
import { useState } from 'react'
import { useOwnOrganizations } from '../../entities/organization/index.ts'
import { shortHash } from '../../shared/format/index.ts'
import { storeFile } from '../../shared/content/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { DropZone, type DroppedFile, Help, Panel } from '../../shared/ui/index.ts'
import { type ActDefinition, ActPanel, addressFault } from '../acts/index.ts'
import { useSession } from '../wallet/index.ts'

const KINDS = ['report', 'contract', 'permit', 'credential', 'statement', 'other'] as const

interface Chosen {
  name: string
  file: Blob
  hash: string
}

/** Records a file: hashed here, and sent to the server only where its owner wants everyone to read it. */
export function AnchorPanel({ subject }: { subject: string }) {
  const session = useSession()
  const organizations = useOwnOrganizations(session?.address)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const choose = async ([first]: DroppedFile[]) => {
    if (first === undefined) return
    setChosen(null)
    const { hashBlob } = await import('@groundtruth/sdk/evidence')
    const { sha256 } = await hashBlob(first.file)
    setChosen({ name: first.path, file: first.file, hash: sha256 })
  }
  if (session === null) return null
  return (
    <>
      <Panel title={t('record.act.anchor')} id="anchor">
        <Help>{t('record.act.anchorHelp')}</Help>
        <DropZone onFiles={(files) => void choose(files)}>
          {chosen !== null && (
            <p role="status">{t('record.act.file', { name: chosen.name, hash: shortHash(chosen.hash) })}</p>
          )}
        </DropZone>
      </Panel>
      {chosen !== null && (
        <ActPanel
          key={`${chosen.hash} ${organizations.length}`}
          act={anchorAct(chosen, organizations, subject)}
        />
      )}
    </>
  )
}

function anchorAct(chosen: Chosen, organizations: OrganizationSummary[], about: string): ActDefinition {
  return {
    id: 'anchor-sign',
    title: t('record.act.anchor'),
    button: t('record.act.anchor'),
    fields: [
      { kind: 'line', name: 'subject', label: t('records.subject'), initial: about, check: addressFault },
      {
        kind: 'choice',
        name: 'kind',
        label: t('records.kind'),
        choices: KINDS.map((kind) => [kind, t(`records.kind.${kind}`)]),
      },
      {
        kind: 'choice',
        name: 'issuer',
        label: t('record.act.issuer'),
        choices: [
          ...organizations.map(({ address, code, profile }): [string, string] => [
            address,
            profile.name ?? code,
          ]),
          ['', t('record.act.wallet')],
        ],
      },
      {
        kind: 'choice',
        name: 'keep',
        label: t('record.act.keep'),
        choices: [
          ['no', t('record.act.keep.no')],
          ['yes', t('record.act.keep.yes')],
        ],
      },
    ],
    words: ({ subject = '' }) => [
      t('record.act.file', { name: chosen.name, hash: chosen.hash }),
      t('record.act.anchor.word', { subject: shortHash(subject) }),
    ],
    undo: [t('record.act.anchor.undo')],
    build: async (_context, { subject = '', kind, issuer = '', keep }, actor) => {
      const { anchorRecord } = await import('@groundtruth/sdk/instructions')
      if (keep === 'yes') await storeFile(chosen.file, chosen.hash)
      return anchorRecord({
        actor,
        issuer: issuer === '' ? actor : issuer,
        documentHash: chosen.hash,
        kind: KINDS.find((known) => known === kind) ?? 'other',
        subject,
      })
    },
  }
}
