import type { DeliveryView, ObjectionView, ProposalView } from '@groundtruth/server/api-types'
import { ReviewList } from '../../entities/proposal/index.ts'
import { WalletLink } from '../../entities/refs/index.ts'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { amountText, moneyText, relativeTime } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import {
  Empty,
  ExactTime,
  Prose,
  Section,
  Status,
  Term,
  TimeText,
  type Tone,
  useNow,
} from '../../shared/ui/index.ts'
import { DeliveryFiles } from './delivery-files.tsx'
import styles from './proposal.module.css'
import { ActsOnDelivery } from './wallet-acts.tsx'

const TONES: Record<DeliveryView['status'], Tone> = {
  submitted: 'pending',
  accepted: 'good',
  rejected: 'bad',
  disputed: 'bad',
  reversed: 'bad',
  lapsed: 'bad',
}

/** Every proof that a milestone was reached, with what reviewers and others said about it. */
export function Deliveries({ proposal }: { proposal: ProposalView }) {
  const { deliveries } = proposal
  return (
    <Section
      title={t('proposal.deliveries')}
      help={rich('proposal.deliveries.help', {
        delivery: <Term name="delivery" />,
        review: <Term name="review" />,
      })}
    >
      {deliveries.length === 0 && <Empty>{t('proposal.deliveries.empty')}</Empty>}
      <div className={styles.items}>
        {deliveries.map((delivery) => (
          <Delivery key={delivery.address} proposal={proposal} delivery={delivery} />
        ))}
      </div>
    </Section>
  )
}

function Delivery({ proposal, delivery }: { proposal: ProposalView; delivery: DeliveryView }) {
  const { milestone, revision, status, submittedAt, submitter, amount } = delivery
  const { accepting, rejecting, quorum, reviews, objections } = delivery
  return (
    <article className={styles.item} id={delivery.address}>
      <h3>{t('delivery.title', { n: milestone + 1, revision })}</h3>
      <Status tone={TONES[status]}>{t(`delivery.status.${status}`)}</Status>
      <p>
        {rich('delivery.handedIn', {
          time: <TimeText at={submittedAt} />,
          wallet: <WalletLink wallet={submitter} />,
          amount: moneyText(amount),
        })}{' '}
        {t('delivery.reviews', { accepting, quorum, rejecting })} <Waits delivery={delivery} />
      </p>
      <DeliveryFiles delivery={delivery} approvedAt={proposal.approvedAt ?? 0} />
      {reviews.length > 0 && <ReviewList reviews={reviews} />}
      {objections.map((objection) => (
        <Objection key={objection.address} objection={objection} />
      ))}
      <ActsOnDelivery proposal={proposal} delivery={delivery} />
    </article>
  )
}

function Waits({ delivery: { status, waitsUntil, challengeEndsAt } }: { delivery: DeliveryView }) {
  const now = useNow()
  const until = status === 'submitted' ? waitsUntil : status === 'accepted' ? challengeEndsAt : null
  if (until === null || until <= now) return null
  return rich(status === 'submitted' ? 'delivery.waits' : 'delivery.challenge', {
    exact: <ExactTime at={until} />,
    relative: relativeTime(until, now),
  })
}

function Objection({ objection }: { objection: ObjectionView }) {
  const now = useNow()
  const { status, objector, openedAt, deposit, document, decideBy, decision, abusive, signature } = objection
  return (
    <div className={styles.item} id={objection.address}>
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
