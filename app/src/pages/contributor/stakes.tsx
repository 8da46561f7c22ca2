import type { Amount, ContributorView } from '@groundtruth/server/api-types'
import type { Stake } from '../../entities/contributor/index.ts'
import { RefLink } from '../../entities/refs/index.ts'
import { amountParts, isZero, percentText, withBase } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/contributor.ts'
import {
  DataTable,
  Empty,
  Figure,
  Section,
  Status,
  type TableColumn,
  Term,
  TimeText,
} from '../../shared/ui/index.ts'
import { sums } from './amounts.ts'

const money = (amount: Amount) => (isZero(amount) ? null : <Figure amount={amount} kind="money" />)

const columnsOf = (drawn: ContributorView['drawn']): TableColumn<Stake>[] => [
  { head: t('kind.fund'), cell: ({ fund }) => <RefLink kind="fund" target={fund} />, lead: true },
  { head: t('kind.pool'), cell: (stake) => <PoolText stake={stake} /> },
  { head: t('fund.given'), cell: ({ row }) => <Figure amount={row.contributed} kind="money" />, end: true },
  {
    head: t('contributor.stakes.drawn'),
    cell: ({ pool }) => {
      const [sum] = sums(drawn.filter((part) => part.pool === pool).map(({ amount }) => amount))
      return sum === undefined ? null : money(sum)
    },
    end: true,
  },
  { head: t('contributor.stakes.taken'), cell: ({ row }) => money(row.refunded), end: true },
  {
    head: t('contributor.stakes.units'),
    cell: ({ row }) => amountParts(withBase(row.value, BigInt(row.units)), 'money').figure,
    end: true,
  },
  {
    head: t('contributor.stakes.value'),
    cell: ({ row }) => <Figure amount={row.value} kind="money" />,
    end: true,
  },
  {
    head: t('fund.share'),
    cell: ({ row }) => t('fund.shareValue', { percent: percentText(row.shareBps) }),
    end: true,
  },
  { head: t('fund.last'), cell: ({ row }) => <TimeText at={row.lastAt} />, end: true },
]

/** What the wallet gave, pool by pool, and what its units there are worth now. */
export function Stakes({ view: { stakes, drawn } }: { view: ContributorView }) {
  return (
    <Section
      title={t('contributor.stakes')}
      help={
        stakes.length > 0
          ? rich('contributor.stakes.help', { units: <Term name="units" begins /> })
          : undefined
      }
    >
      {stakes.length === 0 ? (
        <Empty>{t('contributor.stakesEmpty')}</Empty>
      ) : (
        <DataTable
          caption={t('contributor.stakes')}
          columns={columnsOf(drawn)}
          rows={stakes}
          rowKey={({ pool }) => pool}
        />
      )}
    </Section>
  )
}

function PoolText({ stake: { project, poolStatus } }: { stake: Stake }) {
  return (
    <>
      {project === null
        ? t('fund.pool.free')
        : rich('fund.pool.project', { project: <RefLink kind="project" target={project} /> })}
      {poolStatus === 'closing' && (
        <>
          {' '}
          <Status tone="pending">{t('fund.pool.closing')}</Status>
        </>
      )}
    </>
  )
}
