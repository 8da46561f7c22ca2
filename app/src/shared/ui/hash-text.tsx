import { useState } from 'react'
import { shortHash } from '../format/index.ts'
import { t } from '../messages/index.ts'
import styles from './inline.module.css'

/** An address, hash or signature: first and last four characters, copied whole on click, whole on hover. */
export function HashText({ value, what, whole = false }: { value: string; what: string; whole?: boolean }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(value).catch(() => undefined)
    setCopied(true)
    setTimeout(() => setCopied(false), 1_500)
  }
  return (
    <span className={styles.hash}>
      <button type="button" className={styles.copy} title={value} onClick={() => void copy()}>
        <bdi aria-hidden="true">{whole ? value : shortHash(value)}</bdi>
        <span className="visually-hidden">
          {t('copy.copy', { what })} {value}
        </span>
      </button>
      <span className={styles.copied} role="status">
        {copied ? t('copy.done') : ''}
      </span>
    </span>
  )
}
