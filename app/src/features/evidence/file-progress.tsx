import type { HashProgress } from '@groundtruth/sdk/evidence'
import { sizeText } from '../../shared/format/index.ts'
import { count, t } from '../../shared/messages/index.ts'
import { LinkButton } from '../../shared/ui/index.ts'
import styles from './evidence.module.css'

/** How far the reading or sending of files is, in a bar and in words, with a way to stop it. */
export function FileProgress({
  label,
  progress: { path, files, totalFiles, bytes, totalBytes },
  onCancel,
}: {
  label: string
  progress: HashProgress
  onCancel: () => void
}) {
  const done = t('work.done', {
    files,
    total: count('files', totalFiles),
    size: sizeText(bytes),
    totalSize: sizeText(totalBytes),
  })
  return (
    <div className={`${styles.progress} ${styles.whole}`}>
      <p>
        {label} <LinkButton onClick={onCancel}>{t('work.cancel')}</LinkButton>
      </p>
      <progress max={Math.max(totalBytes, 1)} value={totalBytes === 0 ? 1 : bytes} aria-label={label} />
      <p className={styles.small}>
        {done} <span className={styles.path}>{path}</span>
      </p>
    </div>
  )
}
