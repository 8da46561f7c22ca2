import type { ReactNode } from 'react'
import styles from './inline.module.css'

export type Tone = 'good' | 'bad' | 'pending' | 'moneyTone'

/** A status in words with a shape of its own, so that colour is never the only sign. */
export function Status({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`${styles.status} ${styles[tone]}`}>
      <svg className={styles.shape} viewBox="0 0 10 10" aria-hidden="true">
        {shapeOf(tone)}
      </svg>
      <span>{children}</span>
    </span>
  )
}

function shapeOf(tone: Tone): ReactNode {
  if (tone === 'good') return <circle cx="5" cy="5" r="5" fill="currentColor" />
  if (tone === 'moneyTone') return <rect x="0.5" y="0.5" width="9" height="9" fill="currentColor" />
  if (tone === 'bad') return <path d="M1 1l8 8M9 1l-8 8" stroke="currentColor" strokeWidth="2" fill="none" />
  return (
    <circle
      cx="5"
      cy="5"
      r="3.9"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeDasharray="2.4 1.6"
    />
  )
}
