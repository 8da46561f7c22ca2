import type { SerialRange } from '@groundtruth/server/api-types'
import { t } from '../../shared/messages/index.ts'
import { numberText } from '../../shared/format/index.ts'
import styles from './serial-bar.module.css'

const KINDS = ['retired', 'held', 'cancelled', 'destroyed', 'buffered', 'buffer-cancelled'] as const

/** The serial block of a batch, to scale. The same numbers stand in the table under it. */
export function SerialBar({ serials, marked }: { serials: SerialRange[]; marked?: string | undefined }) {
  const last = serials.reduce((most, { to }) => (BigInt(to) > most ? BigInt(to) : most), 0n)
  const present = KINDS.filter((kind) => serials.some((range) => range.kind === kind))
  return (
    <figure aria-label={t('batch.serial.bar')}>
      <div className={styles.bar} aria-hidden="true">
        {serials.map((range) => (
          <div
            key={range.from}
            className={`${styles.run} ${styles[range.kind]}`}
            data-marked={(marked !== undefined && holds(range, marked)) || undefined}
            style={{ inlineSize: `${share(range, last)}%` }}
            title={`${t(`batch.serial.${range.kind}`)} ${range.from}–${range.to}`}
          />
        ))}
      </div>
      <div className={styles.ends} aria-hidden="true">
        <span>1</span>
        <span>{numberText(Number(last))}</span>
      </div>
      <ul className={styles.key}>
        {present.map((kind) => (
          <li key={kind}>
            <span className={`${styles.swatch} ${styles[kind]}`} aria-hidden="true" />
            {t(`batch.serial.${kind}`)}
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

/** Whether a run holds a serial number. */
function holds({ from, to }: SerialRange, serial: string): boolean {
  return BigInt(from) <= BigInt(serial) && BigInt(serial) <= BigInt(to)
}
