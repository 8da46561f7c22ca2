import type { Manifest, PackSubject } from '@groundtruth/sdk/evidence'
import type { Quantification } from '@groundtruth/sdk/methodologies'
import { useEffect, useEffectEvent, useMemo } from 'react'
import { t } from '../../shared/messages/index.ts'
import { DropZone, Notice, Section } from '../../shared/ui/index.ts'
import styles from './evidence.module.css'
import { FaultList } from './fault-list.tsx'
import { FileProgress } from './file-progress.tsx'
import { PackSummary } from './pack-summary.tsx'
import { type Reading, useChoice, useReading } from './prepare-state.ts'
import { StorePack } from './store-panel.tsx'
import type { HashedBlob } from './work/jobs.ts'

/** A pack with its root, ready to be named in a transaction. */
export interface PreparedPack {
  root: string
  manifest: Manifest
  /** In no order; the manifest has theirs. */
  files: readonly HashedBlob[]
  /** What the methodology finds in the files; null where it cannot be computed here. */
  quantity: Quantification | null
}

export interface PreparePackProps {
  /** What the pack is evidence for; null as long as the form around does not know, and then the root waits. */
  subject: PackSubject | null
  /** Code of the methodology whose files the pack must hold; null where none is known yet. */
  methodology: string | null
  /** Told the pack once its root stands and nothing hinders it, and null as soon as that is no longer so. */
  onReady: (pack: PreparedPack | null) => void
  /** Told the root once this server holds every file and the manifest. Without it storing is not offered. */
  onStored?: (root: string) => void
}

/** Turns a folder or files into an evidence pack: hashed here, its faults named, its root before any signature. */
export function PreparePack({ subject, methodology, onReady, onStored }: PreparePackProps) {
  const { choice, choose, forget } = useChoice()
  const reading = useReading(choice, subject, methodology)
  const files = choice.is === 'hashed' ? choice.files : null
  const pack = useMemo(() => packOf(files, reading), [files, reading])
  const tell = useEffectEvent(onReady)
  useEffect(() => {
    tell(pack)
  }, [pack])
  return (
    <Section title={t('prepare.title')} help={t('prepare.help')} id="prepare">
      <DropZone onFiles={(dropped) => void choose(dropped)} folders>
        <div className={styles.stack} data-testid="prepare-progress">
          {choice.is === 'hashing' && (
            <FileProgress label={t('prepare.hashing')} progress={choice.progress} onCancel={forget} />
          )}
          {choice.is === 'refused' && <FaultList faults={choice.faults} />}
          {choice.is === 'failed' && <Refused reason={choice.reason} />}
          {choice.is === 'hashed' && choice.notes.length > 0 && <FaultList faults={choice.notes} />}
        </div>
      </DropZone>
      {files !== null && <PackSummary files={files} reading={reading} methodology={methodology} />}
      {pack !== null && onStored !== undefined && (
        <StorePack key={pack.root} pack={pack} onStored={onStored} />
      )}
    </Section>
  )
}

/** Null while anything hinders: a missing file, a fault inside one, or the subject is not known. */
function packOf(files: HashedBlob[] | null, reading: Reading): PreparedPack | null {
  if (files === null || reading.is !== 'done') return null
  const { manifest, missing, problems, quantity } = reading.reading
  if (missing.length > 0 || problems.length > 0) return null
  return { root: manifest.root, manifest, files, quantity }
}

function Refused({ reason }: { reason: string }) {
  return (
    <Notice tone="bad">
      <p className={styles.faults}>{reason}</p>
    </Notice>
  )
}
