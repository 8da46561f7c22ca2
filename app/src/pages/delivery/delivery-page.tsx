import type { DeliveryView } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { DeliveryLead, DeliveryStatusText, Objection, useDelivery } from '../../entities/delivery/index.ts'
import { Timeline } from '../../entities/ledger/index.ts'
import { ReviewList, useProposal } from '../../entities/proposal/index.ts'
import { FollowLink, RefLink, refName } from '../../entities/refs/index.ts'
import { AskChain } from '../../features/ask-chain/index.ts'
import { ActsOnDelivery, DeliveryFiles } from '../../features/delivery-proof/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import {
  AnswerView,
  Columns,
  Empty,
  Failure,
  lazyPart,
  Loading,
  PageHead,
  Section,
  Term,
  useHashScroll,
} from '../../shared/ui/index.ts'
import { DeliveryFacts } from './delivery-facts.tsx'
import styles from './delivery.module.css'
import { Pays } from './pays.tsx'
import { Revisions } from './revisions.tsx'

// What only a connected wallet sees is loaded with it.
const PaymentActs = lazyPart(() =>
  import('../../features/proposal-acts/index.ts').then((module) => module.PaymentActs),
)

const route = getRouteApi('/deliveries/$address')

export function DeliveryPage() {
  const { address } = route.useParams()
  const query = useDelivery(address)
  return (
    <AnswerView query={query} askChain={<AskChain address={address} />}>
      {(delivery) => <Delivery key={delivery.address} delivery={delivery} />}
    </AnswerView>
  )
}

/** One proof that a milestone was reached: what it proves, what was said of it, and what it paid. */
function Delivery({ delivery }: { delivery: DeliveryView }) {
  const { address, fund, proposal, milestone, revision, status, reviews, objections, quorum } = delivery
  useHashScroll()
  return (
    <>
      <PageHead
        title={t('delivery.page.title', { proposal: refName(proposal), n: milestone + 1, revision })}
        crumbs={[
          <Link key="funds" to="/funds">
            {t('nav.funds')}
          </Link>,
          <RefLink key="fund" kind="fund" target={fund} />,
          <RefLink key="proposal" kind="proposal" target={proposal} />,
        ]}
      >
        <DeliveryStatusText status={status} />
        <FollowLink id={address} />
      </PageHead>
      <Columns>
        <div>
          <div className={styles.sentences}>
            <Proves delivery={delivery} />
            <DeliveryLead delivery={delivery} />
          </div>
          <OfProposal delivery={delivery} part="pays" />
          <Section
            title={t('delivery.page.reviews')}
            help={rich('delivery.page.reviews.help', { review: <Term name="review" /> })}
          >
            {reviews.length === 0 ? (
              <Empty>{t('delivery.page.reviews.empty', { quorum })}</Empty>
            ) : (
              <ReviewList reviews={reviews} shown />
            )}
          </Section>
          {objections.length > 0 && (
            <Section title={t('delivery.page.objections')}>
              {objections.map((objection) => (
                <Objection key={objection.address} objection={objection} />
              ))}
            </Section>
          )}
        </div>
        <div id="acts">
          <OfProposal delivery={delivery} part="acts" />
          <DeliveryFacts delivery={delivery} />
        </div>
      </Columns>
      <Section title={t('delivery.page.evidence')} help={t('delivery.page.evidence.help')}>
        <OfProposal delivery={delivery} part="files" />
      </Section>
      <Revisions delivery={delivery} />
      <Section title={t('delivery.page.history')}>
        <Timeline lines={delivery.timeline} />
      </Section>
      <AskChain address={address} />
    </>
  )
}

function Proves({ delivery: { proposal, project, milestone, title } }: { delivery: DeliveryView }) {
  const of = {
    n: milestone + 1,
    proposal: <RefLink kind="proposal" target={proposal} />,
    project: <RefLink kind="project" target={project} />,
  }
  return (
    <p className={styles.sentence}>
      {title === null
        ? rich('delivery.page.proves', of)
        : rich('delivery.page.proves.titled', { ...of, title: <bdi>{title}</bdi> })}
    </p>
  )
}

/** What its proposal says about it comes by an answer of its own, which all parts share. */
function OfProposal({ delivery, part }: { delivery: DeliveryView; part: 'pays' | 'acts' | 'files' }) {
  const query = useProposal(delivery.proposal.address)
  const session = useSession()
  if (part === 'acts' && session === null) return null
  if (query.data === undefined) {
    if (query.isPending) return <Loading lines={2} />
    return part === 'pays' ? <Failure error={query.error} again={() => void query.refetch()} /> : null
  }
  const proposal = query.data.data
  switch (part) {
    case 'pays':
      return <Pays delivery={delivery} proposal={proposal} />
    case 'files':
      return <DeliveryFiles delivery={delivery} approvedAt={proposal.approvedAt ?? 0} shown />
    case 'acts':
      return (
        <>
          <ActsOnDelivery proposal={proposal} delivery={delivery} />
          {delivery.status === 'accepted' && <PaymentActs proposal={proposal} only={delivery.milestone} />}
        </>
      )
  }
}
