import type { ClaimView } from '@groundtruth/server/api-types'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { count, rich, t } from '../../shared/messages/index.ts'
import { creditsText, withBase } from '../../shared/format/index.ts'
import { Figure, HashText, Notice, Section, Status } from '../../shared/ui/index.ts'
import styles from './evidence.module.css'
import type { Progress, Recomputed } from './recompute.ts'
import { StepTable } from './step-table.tsx'

type State =
  | { is: 'idle' }
  | { is: 'running'; progress: Progress }
  | { is: 'done'; result: Recomputed }
  | { is: 'refused'; reason: string }

/** The claimed quantity beside the one that the files carry, computed in this browser. */
export function RecomputePanel({ claim }: { claim: ClaimView }) {
  const [state, setState] = useState<State>({ is: 'idle' })
  const start = async () => {
    const report = (progress: Progress) => setState({ is: 'running', progress })
    report({ step: 'list' })
    try {
      const { recompute } = await import('./recompute.ts')
      setState({ is: 'done', result: await recompute(claim, report) })
    } catch (error) {
      setState({ is: 'refused', reason: error instanceof Error ? error.message : String(error) })
    }
  }
  return (
    <Section title={t('recompute.title')} help={t('recompute.help')}>
      <div className={styles.stack}>
        {state.is === 'idle' && <Button onClick={() => void start()}>{t('recompute.start')}</Button>}
        {state.is === 'running' && <p role="status">{progressText(state.progress)}</p>}
        {state.is === 'refused' && (
          <Notice tone="bad">
            <strong>{t('recompute.faults')}</strong>
            <p className={styles.faults}>{state.reason}</p>
          </Notice>
        )}
        {state.is === 'done' && <Result claim={claim} result={state.result} />}
      </div>
    </Section>
  )
}

function Result({ claim, result }: { claim: ClaimView; result: Recomputed }) {
  const computed = withBase(claim.quantity, result.quantityBase)
  const difference = result.quantityBase - BigInt(claim.quantity.base)
  return (
    <div className={`${styles.stack} ${styles.whole}`} data-testid="recomputed">
      <dl className={styles.compare}>
        <div>
          <dt>{t('recompute.claimed')}</dt>
          <dd>
            <Figure amount={claim.quantity} kind="credits" />
          </dd>
        </div>
        <div>
          <dt>{t('recompute.computed')}</dt>
          <dd>
            <Figure amount={computed} kind="credits" />
          </dd>
        </div>
      </dl>
      <Status tone={difference >= 0n ? 'good' : 'bad'}>
        <span className={styles.wraps}>{verdict(claim, difference)}</span>
      </Status>
      <p>
        {rich('recompute.checked', {
          files: count('files', result.files),
          root: <HashText value={claim.evidenceRoot} what={t('claim.fact.root')} />,
        })}
      </p>
      {result.notes.length > 0 && (
        <div>
          <h3>{t('recompute.notes')}</h3>
          <ul className={styles.notes}>
            {result.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.scroll}>
        <h3>{t('recompute.steps')}</h3>
        <StepTable steps={result.steps} />
      </div>
    </div>
  )
}

function verdict(claim: ClaimView, difference: bigint): string {
  if (difference === 0n) return t('recompute.equal')
  const size = difference < 0n ? -difference : difference
  const amount = creditsText(withBase(claim.quantity, size))
  return difference > 0n ? t('recompute.less', { amount }) : t('recompute.more', { amount })
}

function progressText(progress: Progress): string {
  if (progress.step === 'file') return t('recompute.running.file', progress)
  return t(progress.step === 'list' ? 'recompute.running.list' : 'recompute.running.compute')
}
