import type { ClaimView } from '@groundtruth/server/api-types'
import { useState } from 'react'
import { count, t } from '../../shared/messages/index.ts'
import { DropZone, type DroppedFile, Notice, Section, Status } from '../../shared/ui/index.ts'
import type { FileFinding, PackFinding } from './check-pack.ts'
import styles from './evidence.module.css'

type State =
  | { is: 'idle' }
  | { is: 'hashing'; text: string }
  | { is: 'done'; finding: PackFinding }
  | { is: 'failed'; reason: string }

/** Tells whether files that a reader drops are part of a report's evidence. */
export function CheckPanel({ claim }: { claim: ClaimView }) {
  const [state, setState] = useState<State>({ is: 'idle' })
  const check = async (files: DroppedFile[]) => {
    if (files.length === 0) return
    const hashing = (name: string, percent: number) =>
      setState({ is: 'hashing', text: t('check.hashing', { name, percent }) })
    try {
      const { checkFiles } = await import('./check-pack.ts')
      setState({ is: 'done', finding: await checkFiles(claim, files, hashing) })
    } catch (error) {
      setState({ is: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return (
    <Section title={t('check.title')} help={t('check.help')} id="check">
      <DropZone onFiles={(files) => void check(files)} folders>
        <div role="status" className={styles.stack} data-testid="check-result">
          {state.is === 'hashing' && <p>{state.text}</p>}
          {state.is === 'done' && <Findings finding={state.finding} />}
          {state.is === 'failed' && (
            <Notice tone="bad">
              <p className={styles.faults}>{state.reason}</p>
            </Notice>
          )}
        </div>
      </DropZone>
    </Section>
  )
}

function Findings({ finding: { files, whole } }: { finding: PackFinding }) {
  const matching = files.filter((file) => file.paths.length > 0).length
  return (
    <>
      {files.length > 1 && <p>{t('check.summary', { matching, files: count('files', files.length) })}</p>}
      {whole?.ok === true && <Status tone="good">{t('check.whole')}</Status>}
      {whole !== null && whole.missing.length > 0 && (
        <p>{t('check.missing', { paths: whole.missing.join(', ') })}</p>
      )}
      <ul className={styles.results}>
        {files.map((file) => (
          <li key={`${file.name} ${file.digest.sha256}`} className={styles.result}>
            <Status tone={file.paths.length > 0 ? 'good' : 'bad'}>
              <span className={styles.wraps}>{sentence(file)}</span>
            </Status>
            <span className={styles.digest}>
              {t('check.found')}: <code>{file.digest.sha256}</code>
            </span>
            {file.expected !== null && (
              <span className={styles.digest}>
                {t('check.expected')}: <code>{file.expected.sha256}</code>
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function sentence({ name, paths, expected }: FileFinding): string {
  if (paths.length > 0) return t('check.yes', { name, path: paths.join(', ') })
  return expected === null ? t('check.no', { name }) : t('check.changed', { name })
}
