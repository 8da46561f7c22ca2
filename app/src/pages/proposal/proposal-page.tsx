import type { ProposalNeed, ProposalView } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PaymentsPaused } from '../../entities/fund/index.ts'
import { Timeline } from '../../entities/ledger/index.ts'
import {
  NeedWords,
  openNeeds,
  ProposalStatusText,
  proposalTitle,
  useProposal,
} from '../../entities/proposal/index.ts'
import { FollowLink, RefLink, refName } from '../../entities/refs/index.ts'
import { AskChain } from '../../features/ask-chain/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { t } from '../../shared/messages/fund.ts'
import {
  AnswerView,
  Columns,
  Help,
  lazyPart,
  PageHead,
  Section,
  useHashScroll,
  useNow,
} from '../../shared/ui/index.ts'
import { Ask } from './ask.tsx'
import { Closing } from './closing.tsx'
import { CreditShare } from './credit-share.tsx'
import { Deliveries } from './deliveries.tsx'
import { Milestones } from './milestones.tsx'
import { MoneyBack } from './money-back.tsx'
import { Payments } from './payments.tsx'
import { ProposalFacts } from './proposal-facts.tsx'
import { ProposalMoney } from './proposal-money.tsx'
import styles from './proposal.module.css'
import { Spending } from './spending.tsx'
import { VoteCount } from './vote-count.tsx'
import { Votes } from './votes.tsx'
import { ActsOfPayee } from './wallet-acts.tsx'

// What only a connected wallet sees is loaded with it.
const ProposalActs = lazyPart(() =>
  import('../../features/proposal-acts/index.ts').then((module) => module.ProposalActs),
)
const OwnTakes = lazyPart(() =>
  import('../../features/contributor-acts/index.ts').then((module) => module.OwnTakes),
)

const route = getRouteApi('/proposals/$address')

/** Needs that a pause of payments holds up. */
const PAYS = new Set<ProposalNeed['key']>(['draw', 'payment', 'advance'])

export function ProposalPage() {
  const { address } = route.useParams()
  const query = useProposal(address)
  return (
    <AnswerView query={query} askChain={<AskChain address={address} />}>
      {(proposal) => <Proposal key={proposal.address} proposal={proposal} />}
    </AnswerView>
  )
}

/** One request for money, from the question to the final report. */
function Proposal({ proposal }: { proposal: ProposalView }) {
  const { fund, number, status, summary, timeline } = proposal
  const needs = openNeeds(proposal.needs, useNow())
  const session = useSession()
  useHashScroll()
  return (
    <>
      <PageHead
        title={proposalTitle(proposal)}
        crumbs={[
          <Link key="funds" to="/funds">
            {t('nav.funds')}
          </Link>,
          <RefLink key="fund" kind="fund" target={fund} />,
        ]}
        lead={summary ?? undefined}
      >
        <ProposalStatusText status={status} />
        <Help>{t('proposal.number', { number, fund: refName(fund) })}</Help>
        <FollowLink id={proposal.address} />
      </PageHead>
      <Columns>
        <div>
          <Ask proposal={proposal} />
          <Closing proposal={proposal} />
          {needs.length > 0 && (
            <Section title={t('proposal.needs')}>
              {needs.some(({ key }) => PAYS.has(key)) && <PaymentsPaused fund={fund} />}
              <ul className={styles.needs}>
                {needs.map((need) => (
                  <li key={`${need.key} ${need.milestone} ${need.who}`}>
                    <NeedWords need={need} />
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <ProposalMoney proposal={proposal} />
        </div>
        <div id="acts">
          {session !== null && <OwnTakes scope={{ proposal: proposal.address }} />}
          {session !== null && <ProposalActs proposal={proposal} />}
          <VoteCount proposal={proposal} />
          <ProposalFacts proposal={proposal} />
        </div>
      </Columns>
      <ActsOfPayee proposal={proposal} />
      <Milestones proposal={proposal} />
      <Deliveries proposal={proposal} />
      <Payments proposal={proposal} />
      <Spending proposal={proposal} />
      <MoneyBack proposal={proposal} />
      <CreditShare proposal={proposal} />
      <Votes proposal={proposal} />
      <Section title={t('proposal.timeline')}>
        <Timeline lines={timeline} />
      </Section>
      <AskChain address={proposal.address} />
    </>
  )
}
