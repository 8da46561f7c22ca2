import type { ReactNode } from 'react'
import styles from './layout.module.css'

/** One thing that a reader must know at this place. A refusal is announced at once. */
export function Notice({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'good' | 'bad' | 'money'
  children: ReactNode
}) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      {children}
    </div>
  )
}

export function Empty({ children }: { children: ReactNode }) {
  return <p className={styles.help}>{children}</p>
}

/** A button that reads like a link, for acts that change only this page. */
export function LinkButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles.linkButton} onClick={onClick}>
      {children}
    </button>
  )
}
