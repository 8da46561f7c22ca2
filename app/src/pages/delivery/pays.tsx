import type { DeliveryView, ProposalNeed, ProposalView } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { PaymentsPaused } from '../../entities/fund/index.ts'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { NeedWords, openNeeds } from '../../entities/proposal/index.ts'
import { WalletLink } from '../../entities/refs/index.ts'
import { isZero } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { Figure, Section, TimeText, useNow } from '../../shared/ui/index.ts'
import styles from './delivery.module.css'

/** What was paid on this proof and when, or what holds it back, with a countdown. */
export function Pays({ delivery, proposal }: { delivery: DeliveryView; proposal: ProposalView }) {
  return (
    <Section title={t('delivery.pays')} id="pays">
      {delivery.payment === null ? (
        <NotPaid delivery={delivery} proposal={proposal} />
      ) : (
        <Paid delivery={delivery} proposal={proposal} payment={delivery.payment} />
      )}
    </Section>
  )
}

function Paid({
  delivery,
  proposal,
  payment: { amount, at, payee, signature },
}: {
  delivery: DeliveryView
  proposal: ProposalView
  payment: NonNullable<DeliveryView['payment']>
}) {
  const returned = proposal.milestones[delivery.milestone]?.returned
  return (
    <p>
      {rich('delivery.pays.paid', {
        amount: <Figure amount={amount} kind="money" />,
        time: <TimeText at={at} />,
        wallet: <WalletLink wallet={payee} />,
      })}{' '}
      {returned !== undefined &&
        !isZero(returned) &&
        rich('delivery.pays.returned', { amount: <Figure amount={returned} kind="money" /> })}{' '}
      <TransactionLink signature={signature} />
    </p>
  )
}

function NotPaid({ delivery, proposal }: { delivery: DeliveryView; proposal: ProposalView }) {
  const { status, milestone, amount, revisions, revision } = delivery
  const needs = openNeeds(proposal.needs, useNow()).filter((need) => isAbout(need, delivery))
  const later = revisions.find((one) => one.revision === revision + 1)
  if (proposal.milestones[milestone]?.status === 'terminated') return <p>{t('delivery.pays.back')}</p>
  if (later !== undefined) {
    const next = (
      <Link to="/deliveries/$address" params={{ address: later.address }}>
        {t('delivery.title', { n: milestone + 1, revision: later.revision })}
      </Link>
    )
    return (
      <p>
        {t('delivery.pays.refused')} {rich('delivery.pays.later', { revision: next })}
      </p>
    )
  }
  const open = status === 'submitted' || status === 'accepted' || status === 'disputed'
  return (
    <>
      <p>
        {open
          ? rich('delivery.pays.notYet', { amount: <Figure amount={amount} kind="money" /> })
          : t('delivery.pays.refused')}
      </p>
      {status === 'accepted' && <PaymentsPaused fund={proposal.fund} />}
      <ul className={styles.needs}>
        {needs.map((need) => (
          <li key={`${need.key} ${need.who}`}>
            <NeedWords need={need} />
          </li>
        ))}
      </ul>
      {needs.some(({ key }) => key === 'delivery') && (
        <p>
          <Link to="/proposals/$address" params={{ address: proposal.address }} hash="deliver">
            {t('delivery.next')}
          </Link>
        </p>
      )}
    </>
  )
}

/** A need of its milestone; an advance that is not covered holds back what is accepted. */
const isAbout = ({ key, milestone }: ProposalNeed, delivery: DeliveryView): boolean =>
  milestone === delivery.milestone || (key === 'accounting' && delivery.status === 'accepted')
