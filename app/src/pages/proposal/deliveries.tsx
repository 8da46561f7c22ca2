import type { DeliveryView, ProposalView } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { DeliveryLead, DeliveryStatusText, Objection } from '../../entities/delivery/index.ts'
import { ReviewList } from '../../entities/proposal/index.ts'
import { ActsOnDelivery, DeliveryFiles } from '../../features/delivery-proof/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { Empty, Section, Term } from '../../shared/ui/index.ts'
import styles from './proposal.module.css'

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
  const { address, milestone, revision, status, reviews, objections } = delivery
  return (
    <article className={styles.item} id={address}>
      <h3>
        <Link to="/deliveries/$address" params={{ address }}>
          {t('delivery.title', { n: milestone + 1, revision })}
        </Link>
      </h3>
      <DeliveryStatusText status={status} />
      <DeliveryLead delivery={delivery} />
      <DeliveryFiles delivery={delivery} approvedAt={proposal.approvedAt ?? 0} />
      {reviews.length > 0 && <ReviewList reviews={reviews} />}
      {objections.map((objection) => (
        <Objection key={objection.address} objection={objection} />
      ))}
      <ActsOnDelivery proposal={proposal} delivery={delivery} />
    </article>
  )
}
