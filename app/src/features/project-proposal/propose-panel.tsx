import type { MethodologyView, OrganizationSummary } from '@groundtruth/server/api-types'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useMethodologies } from '../../entities/organization/index.ts'
import { useProjects } from '../../entities/project/index.ts'
import { shortHash } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { DropZone, type DroppedFile, Section } from '../../shared/ui/index.ts'
import { ActPanel } from '../acts/index.ts'
import { type HashedFile, proposeAct } from './propose-act.ts'

/** Proposes a project for an organization that the wallet signs for: rule and document first, then the rest. */
export function ProposePanel({
  organization,
  wallet,
}: {
  organization: OrganizationSummary
  wallet: string
}) {
  const methodologies = useMethodologies().data?.data ?? []
  const projects = useProjects({ organization: organization.address }).data?.data
  const [chosen, setChosen] = useState('')
  const [document, setDocument] = useState<HashedFile | null>(null)
  const open = methodologies.filter(({ status }) => status === 'active')
  const methodology = open.find(({ address }) => address === chosen) ?? open[0]
  const choose = async ([first]: DroppedFile[]) => {
    if (first === undefined) return
    setDocument(null)
    const { hashBlob } = await import('@groundtruth/sdk/evidence')
    const { sha256 } = await hashBlob(first.file)
    setDocument({ name: first.path, file: first.file, hash: sha256 })
  }
  return (
    <>
      <NativeSelect
        label={t('project.new.methodology')}
        value={methodology?.address ?? ''}
        data={open.map((entry) => ({ value: entry.address, label: methodologyName(entry) }))}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      <Section title={t('project.new.document')} help={t('project.new.documentHelp')}>
        <DropZone onFiles={(files) => void choose(files)}>
          {document !== null && (
            <p role="status">
              {t('record.act.file', { name: document.name, hash: shortHash(document.hash) })}
            </p>
          )}
        </DropZone>
      </Section>
      {methodology !== undefined && projects !== undefined && document !== null && (
        <ActPanel
          key={`${methodology.address} ${document.hash}`}
          act={proposeAct({
            organization,
            methodology,
            id: nextNumber(projects.map(({ code }) => code)),
            document,
            wallet,
          })}
        />
      )}
    </>
  )
}

const methodologyName = ({ code, revision, title }: MethodologyView): string =>
  title === null ? `${code}, ${revision}` : `${code}, ${revision}: ${title}`

/** One more than the largest number of the organization's projects, whose codes end in it. */
function nextNumber(codes: string[]): number {
  return codes.reduce((most, code) => Math.max(most, Number(/\d+$/.exec(code)?.[0] ?? 0)), 0) + 1
}
