import type { LedgerLine } from '@groundtruth/server/api-types'
import { DayText, Figure } from '../../shared/ui/index.ts'
import { EventWords } from './event-words.tsx'
import styles from './timeline.module.css'
import { TransactionLink } from './transaction-link.tsx'

/** What happened to one thing, oldest first, each step with its proof. */
export function Timeline({ lines }: { lines: LedgerLine[] }) {
  const ordered = [...lines].sort((a, b) => a.at - b.at || a.id.localeCompare(b.id))
  return (
    <ol className={styles.list}>
      {ordered.map((line) => (
        <li key={line.id} className={styles.item}>
          <DayText at={line.at} />
          <span className={styles.dot} data-kind={line.kind} aria-hidden="true" />
          <span className={styles.body}>
            <span>
              <EventWords line={line} /> <Moved line={line} />
            </span>
            <span className={styles.proof}>
              <TransactionLink signature={line.signature} />
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

function Moved({ line: { moneyIn, moneyOut, creditsIn, creditsOut } }: { line: LedgerLine }) {
  const money = moneyIn ?? moneyOut
  const credits = creditsIn ?? creditsOut
  return (
    <>
      {money !== null && <Figure amount={money} kind="money" sign={moneyIn === null ? '−' : '+'} />}
      {credits !== null && <Figure amount={credits} kind="credits" sign={creditsIn === null ? '−' : '+'} />}
    </>
  )
}
