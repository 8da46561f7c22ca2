import type { Amount, ContributorRow, FundView } from '@groundtruth/server/api-types'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { WalletLink } from '../../entities/refs/index.ts'
import { usePages } from '../../shared/api/index.ts'
import { percentText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/fund.ts'
import {
  DataTable,
  decimalsShown,
  Empty,
  Figure,
  LinkButton,
  Section,
  type TableColumn,
  TimeText,
} from '../../shared/ui/index.ts'

const columnsOf = (rows: ContributorRow[]): TableColumn<ContributorRow>[] => [
  { head: t('fund.wallet'), cell: (row) => <WalletLink wallet={row.wallet} />, lead: true },
  { ...figures(rows, ({ contributed }) => contributed), head: t('fund.given') },
  {
    head: t('fund.share'),
    cell: (row) => t('fund.shareValue', { percent: percentText(row.shareBps) }),
    end: true,
  },
  { ...figures(rows, ({ value }) => value), head: t('fund.worth') },
  { head: t('fund.last'), cell: (row) => <TimeText at={row.lastAt} />, end: true },
]

/** A column of money whose points stand under one another. */
function figures(
  rows: ContributorRow[],
  of: (row: ContributorRow) => Amount,
): Pick<TableColumn<ContributorRow>, 'cell' | 'end'> {
  const decimals = Math.max(...rows.map((row) => decimalsShown(of(row), 'money')))
  return { cell: (row) => <Figure amount={of(row)} kind="money" decimals={decimals} />, end: true }
}

/** The largest contributors, and all of them on demand. */
export function Contributors({ fund }: { fund: FundView }) {
  const [all, setAll] = useState(false)
  const { topContributors, contributors, address } = fund
  return (
    <Section
      title={t('fund.contributors')}
      aside={
        !all &&
        contributors > topContributors.length && (
          <LinkButton onClick={() => setAll(true)}>{t('page.all', { n: contributors })}</LinkButton>
        )
      }
    >
      {topContributors.length === 0 && <Empty>{t('fund.contributorsEmpty')}</Empty>}
      {topContributors.length > 0 && (all ? <All address={address} /> : <Rows rows={topContributors} />)}
    </Section>
  )
}

function All({ address }: { address: string }) {
  const query = usePages<ContributorRow>(`funds/${address}/contributors`)
  const rows = query.data?.pages.flatMap((page) => page.data.items) ?? []
  return (
    <>
      <Rows rows={rows} />
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()}>
          {t('page.more')}
        </Button>
      )}
    </>
  )
}

function Rows({ rows }: { rows: ContributorRow[] }) {
  return (
    <DataTable
      caption={t('fund.contributors')}
      columns={columnsOf(rows)}
      rows={rows}
      rowKey={(row) => row.wallet}
    />
  )
}
