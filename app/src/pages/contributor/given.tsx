import { sayContribution } from '@groundtruth/sdk/words'
import type { ContributorView, LedgerLine } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { EventWords, LedgerTable, TransactionLink } from '../../entities/ledger/index.ts'
import { RefLink, refName } from '../../entities/refs/index.ts'
import { t } from '../../shared/messages/contributor.ts'
import { DataTable, DayText, Figure, Section, type TableColumn, TimeText } from '../../shared/ui/index.ts'

const GIVEN: TableColumn<LedgerLine>[] = [
  { head: t('ledger.when'), cell: ({ at }) => <DayText at={at} />, wide: true },
  { head: t('ledger.what'), cell: (line) => <EventWords line={line} />, wide: true },
  {
    head: t('fund.given'),
    cell: ({ moneyIn }) => (moneyIn === null ? null : <Figure amount={moneyIn} kind="money" />),
    end: true,
  },
  { head: t('contributor.drawn.follow'), cell: follow },
  {
    head: t('ledger.proof'),
    cell: ({ signature }) => <TransactionLink signature={signature} />,
    end: true,
  },
]

/** Every contribution, each with the way to what became of it. */
export function Given({ view: { contributions } }: { view: ContributorView }) {
  if (contributions.length === 0) return null
  return (
    <Section title={t('contributor.trail')} help={t('contributor.trailHelp')}>
      <DataTable
        caption={t('contributor.trail')}
        columns={GIVEN}
        rows={contributions}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}

/** A contribution is known by its pool and its number there. */
function follow({ data: { pool, number }, fund, project }: LedgerLine) {
  if (typeof pool !== 'string' || typeof number !== 'string' || fund === null) return null
  const contribution = sayContribution({
    number,
    fund: refName(fund),
    project: project === null ? null : refName(project),
  })
  return (
    <Link
      to="/trace/$id"
      params={{ id: `${pool}#${number}` }}
      aria-label={t('contributor.trail.follow', { contribution })}
    >
      {t('contributor.drawn.follow')}
    </Link>
  )
}

type Reclaim = ContributorView['reclaims'][number]

const RECLAIMS: TableColumn<Reclaim>[] = [
  {
    head: t('kind.proposal'),
    cell: ({ proposal }) => <RefLink kind="proposal" target={proposal} />,
    lead: true,
  },
  { head: t('ledger.when'), cell: ({ at }) => <TimeText at={at} /> },
  { head: t('moneyBack.amount'), cell: ({ amount }) => <Figure amount={amount} kind="money" />, end: true },
  {
    head: t('contributor.reclaims.as'),
    cell: ({ units }) => t(units === null ? 'contributor.reclaims.money' : 'contributor.reclaims.units'),
  },
  { head: t('ledger.proof'), cell: ({ signature }) => <TransactionLink signature={signature} />, end: true },
]

/** What was taken out of closing pools, and of money that came back. */
export function Taken({ view: { refunds, reclaims } }: { view: ContributorView }) {
  return (
    <>
      {refunds.length > 0 && (
        <Section title={t('contributor.taken')}>
          <LedgerTable lines={refunds} caption={t('contributor.taken')} />
        </Section>
      )}
      {reclaims.length > 0 && (
        <Section title={t('contributor.reclaims')}>
          <DataTable
            caption={t('contributor.reclaims')}
            columns={RECLAIMS}
            rows={reclaims}
            rowKey={({ moneyBack, pool }) => `${moneyBack} ${pool}`}
          />
        </Section>
      )}
    </>
  )
}
