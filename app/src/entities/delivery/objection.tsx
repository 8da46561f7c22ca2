import type { ObjectionView } from '@groundtruth/server/api-types'
import { amountText, relativeTime } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { ExactTime, Prose, Status, TimeText, useNow } from '../../shared/ui/index.ts'
import { TransactionLink } from '../ledger/index.ts'
import { WalletLink } from '../refs/index.ts'
import styles from './objection.module.css'

/** Who objected to a delivery, with what words and deposit, and what was decided. */
export function Objection({ objection }: { objection: ObjectionView }) {
  const now = useNow()
  const { status, objector, openedAt, deposit, document, decideBy, decision, abusive, signature } = objection
  return (
    <div className={styles.objection} id={objection.address}>
      <Status tone={status === 'open' ? 'pending' : status === 'upheld' ? 'good' : 'bad'}>
        {t(`delivery.objection.${status}`)}
      </Status>
      <p>
        {rich('delivery.objection.by', {
          wallet: <WalletLink wallet={objector} />,
          time: <TimeText at={openedAt} />,
          deposit: amountText(deposit, 'money'),
        })}{' '}
        · <TransactionLink signature={signature} />
      </p>
      {document !== null && <Prose text={document} />}
      {status === 'open' && (
        <p>
          {rich('delivery.objection.decideBy', {
            exact: <ExactTime at={decideBy} />,
            relative: relativeTime(decideBy, now),
          })}
        </p>
      )}
      {decision !== null && (
        <>
          <h4>{t('delivery.objection.decision')}</h4>
          <Prose text={decision} />
        </>
      )}
      {abusive && <p>{t('delivery.objection.abusive')}</p>}
    </div>
  )
}
