import type { FundView } from '@groundtruth/server/api-types'
import { isZero, moneyText, withBase } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import { Equation, equationDifference, type EquationLine, Notice, Term } from '../../shared/ui/index.ts'

/** Received − paid − refunded = in the fund's account; of which promised. It says so where it does not add up. */
export function FundEquation({ fund: { received, paid, refunded, balance, promised } }: { fund: FundView }) {
  const free = withBase(balance, BigInt(balance.base) - BigInt(promised.base))
  const lines: EquationLine[] = [
    { sign: '', amount: received, label: t('fund.eq.received') },
    { sign: '−', amount: paid, label: t('fund.eq.paid') },
    { sign: '−', amount: refunded, label: t('fund.eq.refunded') },
    { sign: '=', amount: balance, label: rich('fund.eq.balance', { term: <Term name="vault" /> }) },
    {
      sign: '',
      amount: promised,
      label: rich('fund.eq.promised', { term: <Term name="promised" /> }),
      part: true,
    },
  ]
  if (!isZero(promised)) lines.push({ sign: '', amount: free, label: t('fund.eq.free'), part: true })
  const difference = equationDifference(lines)
  return (
    <section aria-label={t('fund.equation')} data-testid="fund-equation">
      <Equation lines={lines} kind="money" />
      {difference !== 0n && (
        <Notice tone="bad">{t('fund.eq.off', { amount: moneyText(withBase(balance, difference)) })}</Notice>
      )}
    </section>
  )
}
