import type { ContributorView } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { BatchStatusText } from '../../entities/batch/index.ts'
import { LedgerTable } from '../../entities/ledger/index.ts'
import { RefLink } from '../../entities/refs/index.ts'
import { RetirementTable } from '../../entities/retirement/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { useAnswer } from '../../shared/api/index.ts'
import { percentText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import {
  AnswerView,
  DataTable,
  Empty,
  Figure,
  HashText,
  Help,
  PageHead,
  Section,
  type TableColumn,
  TimeText,
} from '../../shared/ui/index.ts'

const route = getRouteApi('/contributors/$wallet')

type Stake = ContributorView['stakes'][number]
type Holding = ContributorView['credits'][number]

const STAKES: TableColumn<Stake>[] = [
  { head: t('kind.fund'), cell: ({ fund }) => <RefLink kind="fund" target={fund} />, lead: true },
  {
    head: t('kind.pool'),
    cell: ({ project }) =>
      project === null ? t('fund.pool.free') : <RefLink kind="project" target={project} />,
  },
  { head: t('fund.given'), cell: ({ row }) => <Figure amount={row.contributed} kind="money" />, end: true },
  {
    head: t('fund.share'),
    cell: ({ row }) => t('fund.shareValue', { percent: percentText(row.shareBps) }),
    end: true,
  },
  { head: t('fund.last'), cell: ({ row }) => <TimeText at={row.lastAt} />, end: true },
]

const HOLDINGS: TableColumn<Holding>[] = [
  { head: t('kind.batch'), cell: ({ batch }) => <RefLink kind="batch" target={batch} />, lead: true },
  { head: t('kind.project'), cell: ({ project }) => <RefLink kind="project" target={project} /> },
  { head: t('batches.vintage'), cell: ({ vintage }) => vintage, end: true },
  { head: t('batches.held'), cell: ({ amount }) => <Figure amount={amount} kind="credits" />, end: true },
  { head: t('claims.status'), cell: ({ batchStatus }) => <BatchStatusText status={batchStatus} /> },
]

/** What its holder may do with credits: only what is active or reversed can be used. */
const RETIRE: TableColumn<Holding> = {
  head: t('holdings.act'),
  cell: ({ batch, batchStatus }) =>
    batchStatus === 'active' || batchStatus === 'reversed' ? (
      <Link
        to="/batches/$batch"
        params={{ batch: batch.code ?? batch.address }}
        hash="retire"
        aria-label={t('holdings.retireBatch', { batch: batch.code ?? batch.address })}
      >
        {t('holdings.retire')}
      </Link>
    ) : null,
}

/** What one wallet gave, holds and retired. Search engines are asked to leave it out. */
export function ContributorPage() {
  const { wallet } = route.useParams()
  const query = useAnswer<ContributorView>(`contributors/${wallet}`)
  return (
    <>
      {/* React puts this into the head of the page, and takes it out again. */}
      <meta name="robots" content="noindex" />
      <PageHead title={t('contributor.title')} lead={t('contributor.lead')}>
        <HashText value={wallet} what={t('fund.wallet')} whole />
      </PageHead>
      <AnswerView query={query}>{(view) => <Contributor view={view} />}</AnswerView>
    </>
  )
}

function Contributor({ view }: { view: ContributorView }) {
  const { stakes, contributions, credits, creditsKnown, retirements } = view
  const own = useSession()?.address === view.wallet
  return (
    <>
      <Section title={t('contributor.stakes')}>
        {stakes.length === 0 ? (
          <Empty>{t('contributor.stakesEmpty')}</Empty>
        ) : (
          <DataTable
            caption={t('contributor.stakes')}
            columns={STAKES}
            rows={stakes}
            rowKey={({ pool }) => pool}
          />
        )}
      </Section>
      {contributions.length > 0 && (
        <Section title={t('contributor.trail')} help={t('contributor.trailHelp')}>
          <LedgerTable lines={contributions} caption={t('contributor.trail')} />
        </Section>
      )}
      <Section title={t('contributor.credits')}>
        {own && credits.length > 0 && <Help>{t('holdings.mine')}</Help>}
        {!creditsKnown && <Help>{t('contributor.creditsUnknown')}</Help>}
        {creditsKnown && credits.length === 0 && <Empty>{t('contributor.creditsEmpty')}</Empty>}
        {credits.length > 0 && (
          <DataTable
            caption={t('contributor.credits')}
            columns={own ? [...HOLDINGS, RETIRE] : HOLDINGS}
            rows={credits}
            rowKey={({ batch }) => batch.address}
          />
        )}
      </Section>
      <Section title={t('contributor.retirements')}>
        {retirements.length === 0 ? (
          <Empty>{t('contributor.retirementsEmpty')}</Empty>
        ) : (
          <RetirementTable retirements={retirements} />
        )}
      </Section>
    </>
  )
}
