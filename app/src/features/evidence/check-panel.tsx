import type { HashProgress } from '@groundtruth/sdk/evidence'
import { useEffect, useRef, useState } from 'react'
import { count, t } from '../../shared/messages/index.ts'
import { DropZone, type DroppedFile, Notice, Section, Status } from '../../shared/ui/index.ts'
import type { FileFinding, PackFinding } from './check-pack.ts'
import styles from './evidence.module.css'
import type { ProvenPack } from './load-manifest.ts'
import { FileProgress } from './file-progress.tsx'
import { MoreButton, usePart } from './part-of-list.tsx'

type State =
  | { is: 'idle' }
  | { is: 'hashing'; progress: HashProgress }
  | { is: 'done'; finding: PackFinding }
  | { is: 'failed'; reason: string }

/** Tells whether files that a reader drops are part of a report's or a delivery's evidence. */
export function CheckPanel({ pack, id = 'check' }: { pack: ProvenPack; id?: string }) {
  const [state, setState] = useState<State>({ is: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const check = async (files: DroppedFile[]) => {
    if (files.length === 0) return
    running.current?.abort()
    const { signal } = (running.current = new AbortController())
    const show = (next: State) => {
      if (!signal.aborted) setState(next)
    }
    const hashing = (progress: HashProgress) => show({ is: 'hashing', progress })
    try {
      const { checkFiles } = await import('./check-pack.ts')
      show({ is: 'done', finding: await checkFiles(pack, files, hashing, signal) })
    } catch (error) {
      show({ is: 'failed', reason: error instanceof Error ? error.message : String(error) })
    }
  }
  const cancel = () => {
    running.current?.abort()
    setState({ is: 'idle' })
  }
  return (
    <Section title={t('check.title')} help={t('check.help')} id={id}>
      <DropZone onFiles={(files) => void check(files)} folders>
        <div role="status" className={styles.stack} data-testid="check-result">
          {state.is === 'hashing' && (
            <FileProgress label={t('check.hashing')} progress={state.progress} onCancel={cancel} />
          )}
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
  const { shown, rest, more } = usePart(files)
  return (
    <>
      {files.length > 1 && <p>{t('check.summary', { matching, files: count('files', files.length) })}</p>}
      {whole?.ok === true && <Status tone="good">{t('check.whole')}</Status>}
      {whole !== null && whole.missing.length > 0 && <Missing paths={whole.missing} />}
      <ul className={styles.results}>
        {shown.map((file) => (
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
      <MoreButton rest={rest} onClick={more} />
    </>
  )
}

function Missing({ paths }: { paths: string[] }) {
  const { shown, rest, more } = usePart(paths)
  return (
    <Status tone="bad">
      <span className={styles.wraps}>{t('check.missing', { paths: shown.join(', ') })}</span>{' '}
      <MoreButton rest={rest} onClick={more} />
    </Status>
  )
}

function sentence({ name, paths, expected }: FileFinding): string {
  if (paths.length > 0) return t('check.yes', { name, path: paths.join(', ') })
  return expected === null ? t('check.no', { name }) : t('check.changed', { name })
}
