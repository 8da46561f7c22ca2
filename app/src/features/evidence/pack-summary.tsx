import { mediaTypeOf } from '@groundtruth/sdk/evidence'
import { useMemo } from 'react'
import { sizeText } from '../../shared/format/index.ts'
import { count, t } from '../../shared/messages/index.ts'
import { DataTable, Facts, HashText, Notice, type TableColumn } from '../../shared/ui/index.ts'
import { DownloadManifest } from './download-manifest.tsx'
import styles from './evidence.module.css'
import { MoreButton, usePart } from './part-of-list.tsx'
import type { Reading } from './prepare-state.ts'
import { QuantityFound } from './quantity-found.tsx'
import type { HashedBlob } from './work/jobs.ts'

const COLUMNS: TableColumn<HashedBlob>[] = [
  { head: t('claim.fileName'), cell: ({ path }) => <span className={styles.path}>{path}</span>, lead: true },
  { head: t('prepare.mediaType'), cell: ({ path }) => mediaTypeOf(path) },
  { head: t('claim.fileSize'), cell: ({ size }) => sizeText(size), end: true },
  {
    head: t('claim.fileHash'),
    cell: ({ path, sha256 }) => <HashText value={sha256} what={`SHA-256 ${path}`} />,
  },
]

/** The root of hashed files, what their methodology finds in them, and the files themselves. */
export function PackSummary({
  files,
  reading,
  methodology,
}: {
  files: readonly HashedBlob[]
  reading: Reading
  methodology: string | null
}) {
  const bytes = useMemo(() => files.reduce((sum, { size }) => sum + size, 0), [files])
  const { shown, rest, more } = usePart(files)
  const manifest = reading.is === 'done' ? reading.reading.manifest : null
  return (
    <div className={`${styles.stack} ${styles.whole}`} data-testid="prepared">
      <div role="status" className={`${styles.stack} ${styles.whole}`}>
        <Facts
          rows={[
            [t('claim.fact.root'), <Root key="root" reading={reading} />],
            [t('prepare.files'), `${count('files', files.length)}, ${sizeText(bytes)}`],
          ]}
        />
        {reading.is === 'failed' && (
          <Notice tone="bad">
            <p className={styles.faults}>{reading.reason}</p>
          </Notice>
        )}
        {reading.is === 'done' && <QuantityFound reading={reading.reading} methodology={methodology} />}
      </div>
      {manifest !== null && <DownloadManifest manifest={manifest} />}
      <div className={styles.whole}>
        <DataTable
          caption={t('prepare.table')}
          columns={COLUMNS}
          rows={[...shown]}
          rowKey={(file) => file.path}
        />
      </div>
      <MoreButton rest={rest} onClick={more} />
    </div>
  )
}

function Root({ reading }: { reading: Reading }) {
  if (reading.is === 'done') {
    return <HashText value={reading.reading.manifest.root} what={t('claim.fact.root')} whole />
  }
  if (reading.is === 'waiting') return t('prepare.rootWaits')
  return t(reading.is === 'running' ? 'prepare.rootRunning' : 'prepare.rootNone')
}
