import type { FundView } from '@groundtruth/server/api-types'
import { isZero, moneyText, withBase } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { Equation, equationDifference, type EquationLine, Help, Notice, Term } from '../../shared/ui/index.ts'
import styles from './fund.module.css'

/** What came in less what went out, beside what is there now in its parts. It says whether the two are the same. */
export function FundEquation({ fund }: { fund: FundView }) {
  const { balance, promised, reclaimable, returned, released, accounted, paid } = fund
  const held = withBase(balance, baseOf(balance) + baseOf(promised) + baseOf(reclaimable))
  const flows = flowsOf(fund)
  const open = fund.status === 'open'
  const lines: EquationLine[] = [
    ...flows,
    { sign: '=', amount: held, label: t('fund.eq.held') },
    {
      sign: '',
      amount: balance,
      label: rich(open ? 'fund.eq.free' : 'fund.eq.refundable', { term: <Term name="vault" /> }),
      part: true,
    },
    {
      sign: '',
      amount: promised,
      label: rich('fund.eq.promised', { term: <Term name="promised" /> }),
      part: true,
    },
    {
      sign: '',
      amount: reclaimable,
      label: rich('fund.eq.reclaimable', { term: <Term name="moneyBack" /> }),
      part: true,
    },
  ]
  const difference = equationDifference(lines)
  return (
    <section className={styles.stack} aria-label={t('fund.equation')} data-testid="fund-equation">
      <Equation lines={lines} kind="money" />
      {difference === 0n ? (
        <Help>
          {t('fund.eq.adds', {
            left: flows.map(({ sign, amount }) => `${sign} ${figure(amount)}`.trim()).join(' '),
            right: [balance, promised, reclaimable].map(figure).join(' + '),
          })}
        </Help>
      ) : (
        <Notice tone="bad">{t('fund.eq.off', { amount: moneyText(withBase(balance, difference)) })}</Notice>
      )}
      {!(isZero(returned) && isZero(paid)) && (
        <Help>
          {t('fund.eq.returned', {
            returned: moneyText(returned),
            released: moneyText(released),
            accounted: moneyText(accounted),
            paid: moneyText(paid),
          })}
        </Help>
      )}
    </section>
  )
}

/** Only what is above zero is a line, apart from what was received and paid. */
function flowsOf({
  received,
  adopted,
  paidAfterProof,
  paidInAdvance,
  returned,
  released,
  refunded,
}: FundView): EquationLine[] {
  const sentBack = withBase(returned, baseOf(returned) - baseOf(released))
  const lines: EquationLine[] = [
    { sign: '', amount: received, label: t('fund.eq.received') },
    { sign: '+', amount: adopted, label: t('fund.eq.adopted') },
    { sign: '−', amount: paidAfterProof, label: t('fund.eq.paidAfterProof') },
    {
      sign: '−',
      amount: paidInAdvance,
      label: rich('fund.eq.paidInAdvance', { term: <Term name="advance" /> }),
    },
    { sign: '+', amount: sentBack, label: t('fund.eq.sentBack') },
    { sign: '−', amount: refunded, label: t('fund.eq.refunded') },
  ]
  const always = [received, paidAfterProof, paidInAdvance]
  return lines.filter(({ amount }) => always.includes(amount) || !isZero(amount))
}

const baseOf = ({ base }: { base: string }): bigint => BigInt(base)

const figure = (amount: FundView['balance']): string => moneyText(amount).replace(` ${amount.unit}`, '')
