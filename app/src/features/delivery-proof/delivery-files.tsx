import type { DeliveryView } from '@groundtruth/server/api-types'
import { useState } from 'react'
import { sizeText } from '../../shared/format/index.ts'
import { count, rich, t } from '../../shared/messages/fund.ts'
import { HashText, lazyPart } from '../../shared/ui/index.ts'
import styles from './delivery-proof.module.css'

// Comes when somebody opens the files.
const CheckPanel = lazyPart(() => import('../evidence/index.ts').then((module) => module.CheckPanel))

/** The files of a delivery, to download one by one and to check against the root on chain. */
export function DeliveryFiles({
  delivery,
  approvedAt,
  shown = false,
}: {
  delivery: DeliveryView
  /** Of its proposal: the evidence is from then on. */
  approvedAt: number
  /** From the beginning, and not when somebody asks for them. */
  shown?: boolean
}) {
  const { manifest, evidenceRoot, address, project, revision } = delivery
  const [open, setOpen] = useState(shown)
  const root = <HashText value={evidenceRoot} what={t('delivery.root')} />
  if (manifest === null) return <p className={styles.quiet}>{rich('delivery.noFiles', { root })}</p>
  const pack = { evidenceRoot, project, revision, periodStart: approvedAt, periodEnd: null }
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('delivery.files', { files: count('files', manifest.files.length) })}</summary>
      <p className={styles.quiet}>
        {t('delivery.root')}: {root}
      </p>
      <ul className={styles.files}>
        {manifest.files.map(({ path, size, sha256, url }) => (
          <li key={path}>
            {url === null ? (
              path
            ) : (
              <a href={url} download aria-label={t('claim.download', { path })}>
                {path}
              </a>
            )}
            <bdi className={styles.quiet}>{sizeText(size)}</bdi>
            <HashText value={sha256} what={`SHA-256 ${path}`} />
          </li>
        ))}
      </ul>
      {open && <CheckPanel pack={pack} id={`check-${address}`} />}
    </details>
  )
}
