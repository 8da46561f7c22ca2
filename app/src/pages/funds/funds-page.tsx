import type { FundSummary } from '@groundtruth/server/api-types'
import { FundLink, useFunds } from '../../entities/fund/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { t } from '../../shared/messages/index.ts'
import { numberText } from '../../shared/format/index.ts'
import {
  AnswerView,
  DataTable,
  Empty,
  Figure,
  lazyPart,
  PageHead,
  Status,
  type TableColumn,
} from '../../shared/ui/index.ts'

// What only a connected wallet sees is loaded with it.
const CreateFund = lazyPart(() =>
  import('../../features/fund-acts/index.ts').then((module) => module.CreateFund),
)

const COLUMNS: TableColumn<FundSummary>[] = [
  { head: t('funds.name'), cell: (fund) => <FundLink fund={fund} />, lead: true },
  { head: t('funds.received'), cell: (fund) => <Figure amount={fund.received} kind="money" />, end: true },
  { head: t('funds.paid'), cell: (fund) => <Figure amount={fund.paid} kind="money" />, end: true },
  { head: t('funds.promised'), cell: (fund) => <Figure amount={fund.promised} kind="money" />, end: true },
  { head: t('funds.free'), cell: (fund) => <Figure amount={fund.balance} kind="money" />, end: true },
  { head: t('funds.open'), cell: (fund) => numberText(fund.openProposals), end: true },
  { head: t('funds.people'), cell: (fund) => numberText(fund.contributors), end: true },
  {
    head: t('claims.status'),
    cell: (fund) => (
      <Status tone={fund.status === 'open' ? 'good' : 'pending'}>{t(`fund.status.${fund.status}`)}</Status>
    ),
  },
]

export function FundsPage() {
  const query = useFunds()
  const session = useSession()
  return (
    <>
      <PageHead title={t('funds.title')} lead={t('funds.lead')} />
      <AnswerView query={query}>
        {(funds) =>
          funds.length === 0 ? (
            <Empty>{t('funds.empty')}</Empty>
          ) : (
            <DataTable
              caption={t('funds.title')}
              columns={COLUMNS}
              rows={funds}
              rowKey={(fund) => fund.address}
            />
          )
        }
      </AnswerView>
      {session !== null && query.data !== undefined && (
        <CreateFund key={session.address} funds={query.data.data} wallet={session.address} />
      )}
    </>
  )
}
