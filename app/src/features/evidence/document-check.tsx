import { useState } from 'react'
import { t } from '../../shared/messages/index.ts'
import { DropZone, type DroppedFile, Section, Status } from '../../shared/ui/index.ts'
import styles from './evidence.module.css'

export interface KnownDocument {
  sha256: string
  label: string
}

interface Finding {
  name: string
  sha256: string
  label: string | null
}

/** Tells whether a dropped file is one of the documents whose hashes are on record for a thing. */
export function DocumentCheck({ documents }: { documents: KnownDocument[] }) {
  const [findings, setFindings] = useState<Finding[]>([])
  const [progress, setProgress] = useState('')
  const check = async (files: DroppedFile[]) => {
    const { hashFiles } = await import('./hash-files.ts')
    const hashed = await hashFiles(files, (name, percent) =>
      setProgress(t('check.hashing', { name, percent })),
    )
    setProgress('')
    setFindings(
      hashed.map(({ path, digest: { sha256 } }) => ({
        name: path,
        sha256,
        label: documents.find((document) => document.sha256 === sha256)?.label ?? null,
      })),
    )
  }
  return (
    <Section title={t('project.check')} help={t('project.checkHelp')}>
      <DropZone onFiles={(files) => void check(files)}>
        <div role="status" className={styles.stack}>
          {progress !== '' && <p>{progress}</p>}
          {findings.map(({ name, sha256, label }) => (
            <div key={`${name} ${sha256}`} className={styles.result}>
              <Status tone={label === null ? 'bad' : 'good'}>
                <span className={styles.wraps}>
                  {label === null ? t('check.docNo', { name }) : t('check.docYes', { name, what: label })}
                </span>
              </Status>
              <code className={styles.digest}>{sha256}</code>
            </div>
          ))}
        </div>
      </DropZone>
    </Section>
  )
}
