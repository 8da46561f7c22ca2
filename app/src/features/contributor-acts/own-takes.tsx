import { Link } from '@tanstack/react-router'
import { type Take, type TakeScope, takesOf, useContributor } from '../../entities/contributor/index.ts'
import { refName } from '../../entities/refs/index.ts'
import { creditsText, moneyText } from '../../shared/format/index.ts'
import { count, t } from '../../shared/messages/acts.ts'
import { Notice } from '../../shared/ui/index.ts'
import { useSession } from '../wallet/index.ts'
import styles from './own-takes.module.css'

/** What of a fund or proposal waits for the connected wallet, with the way to where it is taken. */
export function OwnTakes({ scope }: { scope: TakeScope }) {
  const session = useSession()
  const view = useContributor(session?.address ?? '', session !== null).data?.data
  if (session === null || view === undefined) return null
  const takes = takesOf(view, scope)
  if (takes.length === 0) return null
  return (
    <Notice tone="money">
      <strong>{t('take.own')}</strong>
      <ul className={styles.list}>
        {takes.map((take) => (
          <li key={`${take.is} ${take.id}`}>{wordsOf(take)}</li>
        ))}
      </ul>
      <p>
        <Link to="/contributors/$wallet" params={{ wallet: session.address }} hash="take">
          {t('take.own.go')}
        </Link>
      </p>
    </Notice>
  )
}

function wordsOf(take: Take): string {
  switch (take.is) {
    case 'credits':
      return t('take.own.credits', { amount: creditsText(take.amount), batch: refName(take.batch) })
    case 'money-back':
      return t('take.own.back', { amount: moneyText(take.part.amount) })
    case 'vote-rent':
      return count('take.own.votes', take.votes.length)
    case 'close-pool':
      return t('take.own.closePool', { amount: moneyText(take.stake.row.value) })
    default:
      return t('take.own.refund', { amount: moneyText(take.stake.refundable) })
  }
}
