import type { BatchView } from '@groundtruth/server/api-types'
import { creditsText, isZero, withBase } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import { Equation, equationDifference, type EquationLine, Notice, Term } from '../../shared/ui/index.ts'

/** Held + in reserve + retired + cancelled + destroyed = issued. It says so where it does not add up. */
export function BatchEquation({ batch }: { batch: BatchView }) {
  const { issued, held, retired, cancelled, destroyed, buffered, bufferCancelled } = batch
  const parts: EquationLine[] = [
    { sign: '', amount: held, label: t('batch.eq.held') },
    { sign: '+', amount: retired, label: rich('batch.eq.retired', { term: <Term name="retired" /> }) },
  ]
  if (!isZero(buffered)) {
    parts.push({
      sign: '+',
      amount: buffered,
      label: rich('batch.eq.buffered', { term: <Term name="buffer" /> }),
    })
  }
  if (!isZero(cancelled)) {
    parts.push({
      sign: '+',
      amount: cancelled,
      label: rich('batch.eq.cancelled', { term: <Term name="cancelled" /> }),
    })
  }
  if (!isZero(destroyed)) parts.push({ sign: '+', amount: destroyed, label: t('batch.eq.destroyed') })
  if (!isZero(bufferCancelled)) {
    parts.push({ sign: '+', amount: bufferCancelled, label: t('batch.eq.bufferCancelled') })
  }
  const lines: EquationLine[] = [...parts, { sign: '=', amount: issued, label: t('batch.eq.issued') }]
  const difference = equationDifference(lines)
  return (
    <section aria-label={t('batch.equation')} data-testid="batch-equation">
      <Equation lines={lines} kind="credits" />
      {difference !== 0n && (
        <Notice tone="bad">{t('fund.eq.off', { amount: creditsText(withBase(issued, difference)) })}</Notice>
      )}
    </section>
  )
}
