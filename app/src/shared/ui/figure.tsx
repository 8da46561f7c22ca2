import type { Amount } from '@groundtruth/server/api-types'
import { amountParts } from '../format/index.ts'
import styles from './inline.module.css'

/** An amount with its unit small and grey; money is ochre, credits are leaf. */
export function Figure({
  amount,
  kind,
  sign,
}: {
  amount: Amount
  kind: 'money' | 'credits'
  sign?: '+' | '−' | undefined
}) {
  const { figure, unit } = amountParts(amount, kind)
  return (
    <span className={`${styles.figure} ${styles[kind]}`} dir="ltr">
      {sign}
      {figure}
      <span className={styles.unit}>{unit}</span>
    </span>
  )
}
