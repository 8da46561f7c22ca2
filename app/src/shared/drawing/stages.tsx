import { amountText, withBase } from '../format/index.ts'
import styles from './drawing.module.css'
import { type DrawnNode, type Flow, showEntry } from './flow.ts'

/** The picture where it is narrow: a bar for each column, to the scale of what it counts, from top to bottom. */
export function Stages({ flow: { columns, nodes } }: { flow: Flow }) {
  const most = {
    money: mostOf(columns.length, nodes, 'money'),
    credits: mostOf(columns.length, nodes, 'credits'),
  }
  return (
    <ol className={styles.stages}>
      {columns.map(({ title, side }, column) => {
        const here = nodes.filter((node) => node.column === column)
        const [first] = here
        if (first === undefined) return null
        const sum = sumOf(here)
        return (
          <li key={column} data-side={side}>
            <a href={`#${first.entry ?? ''}`} onClick={() => showEntry(first.entry)}>
              <span>{title}</span>{' '}
              <bdi className={styles.amount} data-kind={first.kind}>
                {amountText(withBase(first.amount, sum), first.kind)}
              </bdi>
            </a>
            <span className={styles.bar} aria-hidden="true">
              {here.map(({ key, kind, form, amount }) => (
                <span
                  key={key}
                  className={styles.rect}
                  data-kind={kind}
                  data-form={form}
                  style={{ inlineSize: `${percentOf(BigInt(amount.base), most[kind])}%` }}
                />
              ))}
            </span>
          </li>
        )
      })}
    </ol>
  )
}

function mostOf(columns: number, nodes: readonly DrawnNode[], kind: DrawnNode['kind']): bigint {
  const sums = Array.from({ length: columns }, (_, column) =>
    sumOf(nodes.filter((node) => node.column === column && node.kind === kind)),
  )
  return sums.reduce((most, sum) => (sum > most ? sum : most), 0n)
}

const sumOf = (nodes: readonly DrawnNode[]): bigint =>
  nodes.reduce((sum, { amount }) => sum + BigInt(amount.base), 0n)

/** For lengths on screen only. */
const percentOf = (part: bigint, whole: bigint): number =>
  whole === 0n ? 0 : Number((part * 10_000n) / whole) / 100
