import type { HashProgress } from '@groundtruth/sdk/evidence'
import { useRef, useState } from 'react'
import { t } from '../../shared/messages/index.ts'
import { DropZone, type DroppedFile, Notice, Section, Status } from '../../shared/ui/index.ts'
import styles from './evidence.module.css'
import { FileProgress } from './file-progress.tsx'
import type { HashedFile } from './hash-files.ts'

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
  const [progress, setProgress] = useState<HashProgress | null>(null)
  const [failure, setFailure] = useState('')
  const running = useRef<AbortController>(undefined)
  const check = async (files: DroppedFile[]) => {
    running.current?.abort()
    const { signal } = (running.current = new AbortController())
    setFailure('')
    try {
      const { hashFiles } = await import('./hash-files.ts')
      const hashed = await hashFiles(files, setProgress, signal)
      setFindings(hashed.map((file) => findingOf(file, documents)))
    } catch (error) {
      if (!signal.aborted) setFailure(error instanceof Error ? error.message : String(error))
    }
    if (running.current.signal === signal) setProgress(null)
  }
  return (
    <Section title={t('project.check')} help={t('project.checkHelp')}>
      <DropZone onFiles={(files) => void check(files)}>
        <div role="status" className={styles.stack}>
          {progress !== null && (
            <FileProgress
              label={t('check.hashing')}
              progress={progress}
              onCancel={() => running.current?.abort()}
            />
          )}
          {failure !== '' && (
            <Notice tone="bad">
              <p className={styles.faults}>{failure}</p>
            </Notice>
          )}
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

function findingOf({ path, digest: { sha256 } }: HashedFile, documents: readonly KnownDocument[]): Finding {
  const label = documents.find((document) => document.sha256 === sha256)?.label ?? null
  return { name: path, sha256, label }
}
