import type { TraceNodeView } from '@groundtruth/server/api-types'
import { t } from '../../shared/messages/fund.ts'
import { decimalsShown, ExactTime, Figure } from '../../shared/ui/index.ts'
import { entryOf } from './entries.ts'
import styles from './trace.module.css'
import { TraceLink } from './trace-link.tsx'

/** A division of the trace: each part with a bar of its share, and what it is divided into in turn. */
export function TraceTree({
  nodes,
  of,
  entry,
}: {
  nodes: TraceNodeView[]
  of: bigint
  /** Id of each entry. */
  entry: (at: number) => string
}) {
  const decimals = Math.max(...nodes.map(({ amount, counts }) => decimalsShown(amount, counts)))
  return (
    <ol className={styles.tree}>
      {nodes.map((node, at) => (
        <li key={entry(at)} data-kind={node.counts}>
          <div className={styles.row} id={entry(at)} tabIndex={-1}>
            <span className={styles.name}>
              <span>
                <TraceLink node={node} />
              </span>
              {node.at !== null && (
                <span className={styles.when}>
                  <ExactTime at={node.at} />
                </span>
              )}
            </span>
            <Figure amount={node.amount} kind={node.counts} decimals={decimals} />
            <span className={styles.bar} aria-hidden="true">
              <span style={{ inlineSize: `${shareOf(node, of)}%` }} />
            </span>
          </div>
          <Divisions node={node} entry={entry(at)} />
        </li>
      ))}
    </ol>
  )
}

/** In how many ways a node is divided, each under what it is divided by. */
export function Divisions({ node, entry }: { node: TraceNodeView; entry: string }) {
  return (
    <>
      {node.parts.map(
        ({ by, nodes }) =>
          nodes.length > 0 && (
            <section key={by} className={styles.way}>
              <p className={styles.by}>{t(`trace.by.${by}`)}</p>
              <TraceTree nodes={nodes} of={BigInt(node.amount.base)} entry={(at) => entryOf(entry, by, at)} />
            </section>
          ),
      )}
      {node.results.length > 0 && (
        <section className={styles.way}>
          <p className={styles.by}>{t('trace.by.results')}</p>
          <TraceTree
            nodes={node.results}
            of={sumOf(node.results)}
            entry={(at) => entryOf(entry, 'results', at)}
          />
        </section>
      )}
    </>
  )
}

export const sumOf = (nodes: TraceNodeView[]): bigint =>
  nodes.reduce((sum, { amount }) => sum + BigInt(amount.base), 0n)

function shareOf({ amount }: TraceNodeView, of: bigint): number {
  return of === 0n ? 0 : Number((BigInt(amount.base) * 1_000n) / of) / 10
}
