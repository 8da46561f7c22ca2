import type { ReviewView } from '@groundtruth/server/api-types'
import { rich, t } from '../../shared/messages/fund.ts'
import { HashText, Prose, Status, TimeText } from '../../shared/ui/index.ts'
import { TransactionLink } from '../ledger/index.ts'
import { OrganizationName } from '../refs/index.ts'
import styles from './review-list.module.css'

const TONES = { accept: 'good', changes: 'pending', reject: 'bad' } as const

/** What organizations said about a delivery or an expense, each with its text and its proof. */
export function ReviewList({
  reviews,
  shown = false,
}: {
  reviews: ReviewView[]
  /** The statements from the beginning, and not when somebody asks for them. */
  shown?: boolean
}) {
  return (
    <ul className={styles.list}>
      {reviews.map(({ verifier, organization, verdict, statement, statementHash, reviewedAt, signature }) => (
        <li key={verifier} className={styles.item}>
          <div className={styles.head}>
            <Status tone={TONES[verdict]}>{t(`review.${verdict}`)}</Status>
            <OrganizationName organization={organization} />
            <span className={styles.when}>
              <TimeText at={reviewedAt} /> · <TransactionLink signature={signature} />
            </span>
          </div>
          {statement === null ? (
            <span className={styles.when}>
              {rich('review.missing', { hash: <HashText value={statementHash} what="SHA-256" /> })}
            </span>
          ) : (
            <details open={shown}>
              <summary className={styles.summary}>{t('review.statement')}</summary>
              <Prose text={statement} />
            </details>
          )}
        </li>
      ))}
    </ul>
  )
}
