import type { Amount } from '@groundtruth/server/api-types'
import type { ReactNode } from 'react'
import { decimalsShown, Figure } from './figure.tsx'
import styles from './layout.module.css'

export interface EquationLine {
  sign: '' | '+' | '−' | '='
  amount: Amount
  label: ReactNode
  /** A part of the line above it, not a term of the sum. */
  part?: boolean
}

/** A sum written line by line, as on paper. */
export function Equation({ lines, kind }: { lines: EquationLine[]; kind: 'money' | 'credits' }) {
  const decimals = Math.max(...lines.map(({ amount }) => decimalsShown(amount, kind)))
  return (
    <div className={styles.equation}>
      {lines.map(({ sign, amount, label, part }, index) => (
        <div
          key={index}
          className={`${styles.row} ${sign === '=' ? styles.total : ''} ${part ? styles.part : ''}`}
        >
          <span className={styles.sign}>{sign}</span>
          <span className={styles.value}>
            <Figure amount={amount} kind={kind} decimals={decimals} />
          </span>
          <span>{label}</span>
        </div>
      ))}
    </div>
  )
}

/** The sum of the signed lines up to the one with "="; zero where it adds up. */
export function equationDifference(lines: EquationLine[]): bigint {
  return lines.reduce((sum, { sign, amount, part }) => {
    if (part === true) return sum
    const value = BigInt(amount.base)
    return sign === '−' || sign === '=' ? sum - value : sum + value
  }, 0n)
}
