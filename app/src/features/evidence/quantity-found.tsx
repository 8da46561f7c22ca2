import { formatTonnes } from '@groundtruth/sdk/amounts'
import { describeProblem } from '@groundtruth/sdk/evidence'
import { t } from '../../shared/messages/index.ts'
import { Notice } from '../../shared/ui/index.ts'
import styles from './evidence.module.css'
import { MoreButton, usePart } from './part-of-list.tsx'
import { StepTable } from './step-table.tsx'
import type { PackReading } from './work/jobs.ts'

/** What the methodology finds in the files: a quantity with its steps, what is missing, or what is wrong in them. */
export function QuantityFound({
  reading: { missing, problems, quantity, computable },
  methodology,
}: {
  reading: PackReading
  methodology: string | null
}) {
  if (methodology === null) return null
  if (!computable) return <p>{t('recompute.noMethod', { code: methodology })}</p>
  if (missing.length > 0) {
    return <Faults title={t('prepare.missing', { code: methodology })} lines={missing} />
  }
  if (quantity === null) return <Faults title={t('recompute.faults')} lines={problems.map(describeProblem)} />
  return (
    <div className={`${styles.stack} ${styles.whole}`}>
      <p>{t('prepare.quantity', { amount: formatTonnes(quantity.quantityBase), code: methodology })}</p>
      {quantity.notes.length > 0 && (
        <ul className={styles.notes}>
          {quantity.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <details className={styles.whole}>
        <summary>{t('recompute.steps')}</summary>
        <StepTable steps={quantity.steps} />
      </details>
    </div>
  )
}

function Faults({ title, lines }: { title: string; lines: readonly string[] }) {
  const { shown, rest, more } = usePart(lines)
  return (
    <Notice tone="bad">
      <strong>{title}</strong>
      <ul className={styles.notes}>
        {shown.map((line) => (
          <li key={line} className={styles.path}>
            {line}
          </li>
        ))}
      </ul>
      <MoreButton rest={rest} onClick={more} />
    </Notice>
  )
}
