import type { ClaimView, EvidenceFile } from '@groundtruth/server/api-types'
import { sizeText } from '../../shared/format/index.ts'
import { count, rich, t } from '../../shared/messages/index.ts'
import { DataTable, HashText, Notice, Section, type TableColumn, Term } from '../../shared/ui/index.ts'

const COLUMNS: TableColumn<EvidenceFile>[] = [
  { head: t('claim.fileName'), cell: download, lead: true },
  { head: t('claim.fileSize'), cell: (file) => sizeText(file.size), end: true },
  {
    head: t('claim.fileHash'),
    cell: (file) => <HashText value={file.sha256} what={`SHA-256 ${file.path}`} />,
  },
]

/** The files behind a report, to download one by one. */
export function EvidenceFiles({ claim }: { claim: ClaimView }) {
  const { manifest, evidenceRoot } = claim
  if (manifest === null) {
    return (
      <Section title={t('claim.evidence')}>
        <Notice>
          <p>
            {rich('claim.evidenceMissing', {
              root: <HashText value={evidenceRoot} what={t('claim.fact.root')} />,
            })}
          </p>
        </Notice>
      </Section>
    )
  }
  return (
    <Section
      title={t('claim.evidence')}
      help={rich('claim.evidenceHelp', {
        evidence: <Term name="evidence" />,
        files: count('files', manifest.files.length),
      })}
      aside={
        <a href={manifest.url} download="manifest.json">
          {t('claim.manifest')}
        </a>
      }
    >
      <DataTable
        caption={t('claim.evidence')}
        columns={COLUMNS}
        rows={manifest.files}
        rowKey={(file) => file.path}
      />
    </Section>
  )
}

function download({ url, path }: EvidenceFile) {
  if (url === null) return `${path} (${t('claim.fileMissing')})`
  return (
    <a href={url} download aria-label={t('claim.download', { path })}>
      {path}
    </a>
  )
}
