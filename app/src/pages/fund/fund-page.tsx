import type { FundView } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { WalletLink } from '../../entities/refs/index.ts'
import { fundName, useFund } from '../../entities/fund/index.ts'
import { FeedLinks, LedgerTable } from '../../entities/ledger/index.ts'
import { AskChain } from '../../features/ask-chain/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import {
  AnswerView,
  Columns,
  Empty,
  HashText,
  Help,
  lazyPart,
  PageHead,
  Section,
  Status,
  Term,
  TimeText,
  useHashScroll,
} from '../../shared/ui/index.ts'
import { Contributors } from './contributors.tsx'
import styles from './fund.module.css'
import { FundEquation } from './fund-equation.tsx'
import { FundProposals } from './fund-proposals.tsx'
import { FundWaits } from './fund-waits.tsx'
import { Pools } from './pools.tsx'
import { RulesInWords } from './rules-in-words.tsx'

// Forms and pictures come after the page.
const Flows = lazyPart(() => import('./flows.tsx').then((module) => module.Flows))
const CameOfIt = lazyPart(() => import('./came-of-it.tsx').then((module) => module.CameOfIt))
const ContributePanel = lazyPart(() =>
  import('../../features/contribute/index.ts').then((module) => module.ContributePanel),
)

// What only a connected wallet sees is loaded with it.
const FundActs = lazyPart(() => import('../../features/fund-acts/index.ts').then((module) => module.FundActs))
const OwnTakes = lazyPart(() =>
  import('../../features/contributor-acts/index.ts').then((module) => module.OwnTakes),
)

const route = getRouteApi('/funds/$address')

export function FundPage() {
  const { address } = route.useParams()
  const query = useFund(address)
  return (
    <AnswerView query={query} askChain={<AskChain address={address} />}>
      {(fund) => <Fund key={fund.address} fund={fund} />}
    </AnswerView>
  )
}

function Fund({ fund }: { fund: FundView }) {
  const { amount = '' } = route.useSearch()
  const session = useSession()
  useHashScroll()
  return (
    <>
      <PageHead
        title={fundName(fund)}
        crumbs={[
          <Link key="funds" to="/funds">
            {t('nav.funds')}
          </Link>,
        ]}
        lead={fund.profile.summary ?? undefined}
      >
        <Status tone={fund.status === 'open' ? 'good' : 'pending'}>{t(`fund.status.${fund.status}`)}</Status>
      </PageHead>
      <Columns>
        <div className={styles.stack}>
          <FundWaits fund={fund} />
          <FundEquation fund={fund} />
        </div>
        <div>
          {session !== null && <OwnTakes scope={{ fund: fund.address }} />}
          <ContributePanel fund={fund} suggested={amount} />
        </div>
      </Columns>
      <FundProposals fund={fund} />
      <CameOfIt fund={fund.address} />
      <Flows fund={fund} />
      <Pools pools={fund.pools} />
      <Section
        title={t('fund.newest')}
        aside={
          <Link to="/ledger" search={{ fund: fund.address }}>
            {t('fund.allLines')}
          </Link>
        }
      >
        {fund.newest.length === 0 ? (
          <Empty>{t('ledger.emptyAll')}</Empty>
        ) : (
          <LedgerTable lines={fund.newest} caption={t('fund.newest')} />
        )}
        <FeedLinks kind="fund" address={fund.address} name={fundName(fund)} />
      </Section>
      <Contributors fund={fund} />
      <Section title={t('fund.rules')}>
        <RulesInWords fund={fund} />
        <Help>
          {rich('fund.roles', {
            manager: <HashText value={fund.manager} what={t('fund.managerWhat')} />,
            guardianTerm: <Term name="guardian" begins />,
            guardian: <HashText value={fund.guardian} what={t('fund.guardianWhat')} />,
          })}{' '}
          {t('fund.roles.may')}
        </Help>
        {[fund.pendingManager, fund.pendingGuardian].map(
          (pending, index) =>
            pending !== null && (
              <Help key={index}>
                {rich('fund.roles.pending', {
                  wallet: <WalletLink wallet={pending.wallet} />,
                  time: <TimeText at={pending.since} />,
                })}
              </Help>
            ),
        )}
        <Help>
          {rich('fund.currency', {
            unit: fund.balance.unit,
            mint: <HashText value={fund.mint} what={t('fund.mintWhat')} />,
          })}
        </Help>
      </Section>
      {session !== null && <FundActs key={session.address} fund={fund} />}
      <AskChain address={fund.address} />
    </>
  )
}
