import type { Step } from '@groundtruth/sdk/methodologies'
import { t } from '../../shared/messages/index.ts'
import { DataTable, type TableColumn } from '../../shared/ui/index.ts'
import styles from './evidence.module.css'

const COLUMNS: TableColumn<Step>[] = [
  { head: t('recompute.symbol'), cell: (step) => <code>{step.symbol}</code> },
  { head: t('recompute.label'), cell: (step) => step.label, wide: true },
  {
    head: t('recompute.value'),
    cell: (step) => (
      <>
        {step.value} <span className={styles.small}>{step.unit}</span>
      </>
    ),
    end: true,
  },
  {
    head: t('recompute.formula'),
    cell: (step) => <span className={styles.small}>{step.formula}</span>,
    wide: true,
  },
  {
    head: t('recompute.source'),
    cell: (step) => <span className={styles.small}>{step.source}</span>,
    wide: true,
  },
]

/** A calculation line by line, each with how it follows and where the rule stands. */
export function StepTable({ steps }: { steps: Step[] }) {
  return (
    <DataTable caption={t('recompute.steps')} columns={COLUMNS} rows={steps} rowKey={(step) => step.symbol} />
  )
}
