import type { Overview } from '@groundtruth/server/api-types'
import styles from './loop.module.css'

export interface Band {
  kind: 'money' | 'retired' | 'held' | 'buffered'
  /** rem */
  height: number
}

/** Amounts to scale, parts of a whole one above the other, tokens side by side, with a flow to the next stage. */
export function Bands({
  bands,
  flows,
  beside = false,
}: {
  bands: Band[]
  flows: 'before' | 'after'
  beside?: boolean
}) {
  const shown = bands.filter((band) => band.height > 0)
  return (
    <span className={styles.bands} data-flows={flows} data-beside={beside || undefined}>
      {shown.map(({ kind, height }, index) => (
        <span
          key={index}
          className={`${styles.band} ${styles[`${kind}Band`]}`}
          style={{ blockSize: `${height}rem` }}
        />
      ))}
    </span>
  )
}

/** One dot for each; above 60 the number under the picture has to do. */
export function Dots({ number }: { number: number }) {
  return (
    <span className={styles.dots}>
      {Array.from({ length: Math.min(number, 60) }, (_, index) => (
        <span key={index} className={styles.dot} />
      ))}
    </span>
  )
}

/** Reports as dots: full when issued or verified, open while waiting, crossed when refused. */
export function ClaimDots({ claims }: { claims: Overview['claims'] }) {
  const kinds = [
    ...Array.from({ length: claims.issued }, () => 'issued'),
    ...Array.from({ length: claims.verified }, () => 'verified'),
    ...Array.from({ length: claims.submitted }, () => 'waiting'),
    ...Array.from({ length: claims.rejected }, () => 'refused'),
  ]
  return (
    <span className={styles.dots}>
      {kinds.slice(0, 60).map((kind, index) => (
        <span key={index} className={styles.dot} data-kind={kind} />
      ))}
    </span>
  )
}
