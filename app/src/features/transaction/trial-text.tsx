import { solText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { Help } from '../../shared/ui/index.ts'
import type { Trial } from './run-act.ts'
import styles from './transaction.module.css'

/** What will happen, what it costs, what cannot be undone. */
export function TrialText({ trial, undo, embedded }: { trial: Trial; undo: string[]; embedded: boolean }) {
  const costs = [t('act.fee', { amount: solText(trial.fee) })]
  if (trial.deposit > 0n) costs.push(t('act.deposit', { amount: solText(trial.deposit) }))
  return (
    <>
      <Group title={t('act.what')} lines={trial.words} />
      <Group title={t('act.cost')} lines={costs} />
      {embedded && <Help>{t('act.feeSponsored')}</Help>}
      <Group title={t('act.undo')} lines={[...undo, t('act.undo.always')]} />
    </>
  )
}

function Group({ title, lines }: { title: string; lines: string[] }) {
  return (
    <div className={styles.group}>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
