import type { CreditTotal, MoneyTotal, Overview } from '@groundtruth/server/api-types'
import { count, rich, t } from '../../shared/messages/index.ts'
import { Figure, Term } from '../../shared/ui/index.ts'
import styles from './home.module.css'

/** The whole state in a few sentences with live figures; money is said per token and never summed across tokens. */
export function LiveSentence({ overview: { money, credits } }: { overview: Overview }) {
  return (
    <div className={styles.sentences} data-testid="live-sentence">
      {money.length === 0 && <p>{t('home.moneyNone')}</p>}
      {money.map((total) => (
        <p key={total.mint}>{moneySentence(total)}</p>
      ))}
      {credits.length === 0 && <p>{t('home.creditsNone')}</p>}
      {credits.map((total) => (
        <p key={total.unit}>{creditSentence(total)}</p>
      ))}
    </div>
  )
}

function moneySentence({ funds, received, paidAfterProof, paidInAdvance }: MoneyTotal) {
  return rich('home.money', {
    funds: count('funds', funds),
    received: <Figure amount={received} kind="money" />,
    paid: <Figure amount={paidAfterProof} kind="money" />,
    advance: <Figure amount={paidInAdvance} kind="money" />,
  })
}

function creditSentence({ issued, batches, retired }: CreditTotal) {
  return rich('home.credits', {
    issued: <Figure amount={issued} kind="credits" />,
    batches: count('batches', batches),
    retired: <Figure amount={retired} kind="credits" />,
    word: <Term name="retired" />,
  })
}
