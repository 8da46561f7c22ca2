import styles from './drawing.module.css'
import type { Band, FlowLayout } from './layout.ts'

/** Units of the drawing across its width; one rem down is one unit. */
const ACROSS = 100

/** What goes from column to column: bands to scale, and dashed lines to where another thing is counted. */
export function FlowLines({
  layout: { bands, brackets, height },
  startOf,
  width,
}: {
  layout: FlowLayout
  /** Start of a column and its width, in percent. */
  startOf: (column: number) => number
  width: number
}) {
  const endOf = (column: number) => startOf(column) + width
  return (
    <svg
      className={styles.lines}
      viewBox={`0 0 ${ACROSS} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {bands.map((band, index) => (
        <path
          key={index}
          d={bandPath(band, endOf(band.from.column), startOf(band.to.column))}
          className={styles.band}
          data-kind={band.kind}
        />
      ))}
      {brackets.map(({ column, top, bottom, to }, index) => {
        const [start, end] = [endOf(column) + 0.5, startOf(column + 1)]
        const bend = start + (end - start) * 0.35
        return (
          <path
            key={index}
            d={`M ${start} ${top} H ${bend} V ${bottom} H ${start} M ${bend} ${to} H ${end}`}
            className={styles.bracket}
          />
        )
      })}
    </svg>
  )
}

function bandPath({ from, to, height }: Band, start: number, end: number): string {
  const middle = (start + end) / 2
  const [one, other] = [from.top + height, to.top + height]
  return [
    `M ${start} ${from.top}`,
    `C ${middle} ${from.top} ${middle} ${to.top} ${end} ${to.top}`,
    `V ${other}`,
    `C ${middle} ${other} ${middle} ${one} ${start} ${one}`,
    'Z',
  ].join(' ')
}
