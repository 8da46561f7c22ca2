import type { ContributorView, VoteView } from '@groundtruth/server/api-types'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { ProposalStatusText } from '../../entities/proposal/index.ts'
import { RefLink } from '../../entities/refs/index.ts'
import { rich, t } from '../../shared/messages/contributor.ts'
import { DataTable, Empty, Figure, Section, type TableColumn, TimeText } from '../../shared/ui/index.ts'

type Row = ContributorView['votes'][number]

const digits = new Intl.NumberFormat('en')

const COLUMNS: TableColumn<Row>[] = [
  {
    head: t('kind.proposal'),
    cell: ({ proposal }) => <RefLink kind="proposal" target={proposal} />,
    lead: true,
  },
  { head: t('proposal.votes.choice'), cell: ({ vote }) => t(`proposal.choice.${vote.choice}`) },
  {
    head: t('proposal.votes.value'),
    cell: ({ vote }) => <Figure amount={vote.value} kind="money" />,
    end: true,
  },
  { head: t('proposal.votes.weight'), cell: ({ vote }) => <Weight vote={vote} />, end: true },
  { head: t('contributor.votes.outcome'), cell: ({ status }) => <ProposalStatusText status={status} /> },
  { head: t('proposal.votes.when'), cell: ({ vote }) => <TimeText at={vote.changedAt ?? vote.castAt} /> },
  { head: t('contributor.votes.deposit'), cell: deposit },
  { head: t('ledger.proof'), cell: ({ vote }) => <TransactionLink signature={vote.signature} />, end: true },
]

/** How the wallet voted, and what became of each proposal. */
export function Votes({ view: { votes } }: { view: ContributorView }) {
  return (
    <Section title={t('contributor.votes')}>
      {votes.length === 0 ? (
        <Empty>{t('contributor.votes.empty')}</Empty>
      ) : (
        <DataTable
          caption={t('contributor.votes')}
          columns={COLUMNS}
          rows={votes}
          rowKey={({ vote }) => vote.address}
        />
      )}
    </Section>
  )
}

/** Money where the rule is linear; a plain number where it is a root of money. */
function Weight({ vote: { value, weight } }: { vote: VoteView }) {
  return weight === value.base ? <Figure amount={value} kind="money" /> : digits.format(BigInt(weight))
}

function deposit({ status, vote: { closedAt } }: Row) {
  if (closedAt !== null) return rich('contributor.votes.back', { time: <TimeText at={closedAt} /> })
  return t(status === 'voting' ? 'contributor.votes.held' : 'contributor.votes.waits')
}
