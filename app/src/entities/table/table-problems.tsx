import type { EvidenceProblem } from '@groundtruth/sdk/evidence'
import { t } from '../../shared/messages/payee.ts'
import { Notice } from '../../shared/ui/index.ts'
import styles from './table.module.css'

/** What is wrong with a table, one sentence for each place, by the rows as a spreadsheet counts them. */
export function TableProblems({ problems }: { problems: readonly EvidenceProblem[] }) {
  return (
    <Notice tone="bad">
      <ul className={styles.problems}>
        {problems.map((problem, index) => (
          <li key={index}>{words(problem)}</li>
        ))}
      </ul>
      <p>{t('table.faults')}</p>
    </Notice>
  )
}

function words({ row, column, reason }: EvidenceProblem): string {
  const end = reason.replace(/\.$/, '')
  if (row === undefined) return t('table.fault.file', { reason: end })
  return column === undefined
    ? t('table.fault.row', { row, reason: end })
    : t('table.fault', { row, column, reason: end })
}
