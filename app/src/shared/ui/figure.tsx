import type { Amount } from '@groundtruth/server/api-types'
import { amountParts } from '../format/index.ts'
import styles from './inline.module.css'

/** An amount with its unit small and grey; money is ochre, credits are leaf. */
export function Figure({
  amount,
  kind,
  sign,
  decimals = 0,
}: {
  amount: Amount
  kind: 'money' | 'credits'
  sign?: '+' | '−' | undefined
  /** Room for so many decimals, so that the points of a column stand under one another. */
  decimals?: number
}) {
  const { figure, unit } = amountParts(amount, kind)
  const missing = Math.max(0, decimals - decimalsShown(amount, kind))
  return (
    <span className={`${styles.figure} ${styles[kind]}`} dir="ltr">
      <span style={missing === 0 ? undefined : { paddingInlineEnd: `${missing}ch` }}>
        {sign}
        {figure}
      </span>
      <span className={styles.unit}>{unit}</span>
    </span>
  )
}

/** How many decimals an amount is written with. */
export function decimalsShown(amount: Amount, kind: 'money' | 'credits'): number {
  const { figure } = amountParts(amount, kind)
  const point = figure.indexOf('.')
  return point < 0 ? 0 : figure.length - point - 1
}
