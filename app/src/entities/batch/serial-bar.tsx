import type { SerialRange } from '@groundtruth/server/api-types'
import { t } from '../../shared/messages/index.ts'
import { numberText } from '../../shared/format/index.ts'
import styles from './serial-bar.module.css'

const STATES = ['retired', 'held', 'cancelled', 'buffered'] as const

/** The serial block of a batch, to scale. The same numbers stand in the table under it. */
export function SerialBar({ serials }: { serials: SerialRange[] }) {
  const last = serials.reduce((most, { to }) => (BigInt(to) > most ? BigInt(to) : most), 0n)
  const present = STATES.filter((state) => serials.some((range) => range.state === state))
  return (
    <figure aria-label={t('batch.serial.bar')}>
      <div className={styles.bar} aria-hidden="true">
        {serials.map((range) => (
          <div
            key={`${range.state}-${range.from}`}
            className={`${styles.run} ${styles[range.state]}`}
            style={{ inlineSize: `${share(range, last)}%` }}
            title={`${t(`batch.serial.${range.state}`)} ${range.from}–${range.to}`}
          />
        ))}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>1</span>
        <span>{numberText(Number(last))}</span>
      </div>
      <ul className={styles.key}>
        {present.map((state) => (
          <li key={state}>
            <span className={`${styles.swatch} ${styles[state]}`} aria-hidden="true" />
            {t(`batch.serial.${state}`)}
          </li>
        ))}
      </ul>
    </figure>
  )
}

/** Percent with two decimals; only a length on screen, never a figure. */
function share({ from, to }: SerialRange, last: bigint): number {
  return last === 0n ? 0 : Number(((BigInt(to) - BigInt(from) + 1n) * 10_000n) / last) / 100
}
