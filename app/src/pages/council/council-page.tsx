import type { CouncilSeat, CouncilView, MotionSummary } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { motionAct, MotionState, motionTitle, useCouncil } from '../../entities/council/index.ts'
import { Timeline } from '../../entities/ledger/index.ts'
import { OrganizationName, WalletLink } from '../../entities/refs/index.ts'
import { AskChain } from '../../features/ask-chain/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import {
  AnswerView,
  Columns,
  DataTable,
  DayText,
  Empty,
  Facts,
  lazyPart,
  PageHead,
  Section,
  Status,
  type TableColumn,
  Term,
} from '../../shared/ui/index.ts'

// What only a connected wallet sees is loaded with it.
const CouncilActs = lazyPart(() =>
  import('../../features/council-acts/index.ts').then((module) => module.CouncilActs),
)

const route = getRouteApi('/councils/$address')
const DAY = 86_400

const SEATS: TableColumn<CouncilSeat>[] = [
  {
    head: t('kind.organization'),
    cell: ({ organization }) => <OrganizationName organization={organization} />,
    lead: true,
  },
  {
    head: t('claims.status'),
    cell: ({ active }) => (
      <Status tone={active ? 'good' : 'bad'}>
        {t(active ? 'council.member.active' : 'council.member.inactive')}
      </Status>
    ),
  },
  {
    head: t('council.member.key'),
    cell: ({ authority }) => (authority === null ? null : <WalletLink wallet={authority} />),
  },
]

const MOTIONS: TableColumn<MotionSummary>[] = [
  {
    head: t('kind.motion'),
    cell: (motion) => (
      <Link to="/motions/$address" params={{ address: motion.address }}>
        {motionTitle(motion)}
      </Link>
    ),
    lead: true,
  },
  {
    head: t('motion.name'),
    cell: ({ instruction }) => motionAct(instruction),
  },
  {
    head: t('kind.organization'),
    cell: ({ organization }) => <OrganizationName organization={organization} />,
  },
  { head: t('motion.fact.proposed'), cell: ({ proposedAt }) => <DayText at={proposedAt} /> },
  { head: t('claims.status'), cell: (motion) => <MotionState motion={motion} /> },
]

export function CouncilPage() {
  const { address } = route.useParams()
  const query = useCouncil(address)
  return (
    <AnswerView query={query} askChain={<AskChain address={address} />}>
      {(council) => <Council council={council} />}
    </AnswerView>
  )
}

function Council({ council }: { council: CouncilView }) {
  const { seats, threshold, timeLock, motionPeriod, motions, steward, timeline } = council
  const session = useSession()
  return (
    <>
      <PageHead
        title={t('council.title')}
        crumbs={[
          <Link key="registry" to="/registry">
            {t('registry.title')}
          </Link>,
        ]}
        lead={rich('council.lead', {
          council: <Term name="council" />,
          motion: <Term name="motion" />,
          timeLock: <Term name="timeLock" />,
        })}
      />
      <Section title={t('council.motions')}>
        {motions.length === 0 ? (
          <Empty>{t('council.motionsEmpty')}</Empty>
        ) : (
          <DataTable
            caption={t('council.motions')}
            columns={MOTIONS}
            rows={motions}
            rowKey={({ address }) => address}
          />
        )}
      </Section>
      <Columns>
        <div>
          {' '}
          <Section title={t('council.members')}>
            <DataTable
              caption={t('council.members')}
              columns={SEATS}
              rows={seats}
              rowKey={({ organization }) => organization.address}
            />
          </Section>
          <Section title={t('council.rules')}>
            <Facts
              rows={[
                [
                  t('council.rule.threshold'),
                  t('council.rule.thresholdValue', { threshold, members: seats.length }),
                ],
                [t('council.rule.timeLock'), t('council.days', { days: timeLock / DAY })],
                [t('council.rule.period'), t('council.days', { days: motionPeriod / DAY })],
                [t('council.rule.steward'), t(steward ? 'council.rule.yes' : 'council.rule.no')],
              ]}
            />
          </Section>
        </div>
        <div>{session !== null && <CouncilActs council={council} />}</div>
      </Columns>{' '}
      <Section title={t('council.timeline')}>
        <Timeline lines={timeline} />
      </Section>
      <AskChain address={council.address} />
    </>
  )
}
