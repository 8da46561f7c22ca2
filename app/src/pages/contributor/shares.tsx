import type { ContributorView, CreditPart } from '@groundtruth/server/api-types'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { RefLink } from '../../entities/refs/index.ts'
import { rich, t } from '../../shared/messages/contributor.ts'
import { DataTable, Figure, Section, Status, type TableColumn, TimeText } from '../../shared/ui/index.ts'

/** Without a time it waits to be claimed. */
type Row = CreditPart & { at?: number; signature?: string }

const COLUMNS: TableColumn<Row>[] = [
  { head: t('kind.batch'), cell: ({ batch }) => <RefLink kind="batch" target={batch} />, lead: true },
  { head: t('kind.proposal'), cell: ({ proposal }) => <RefLink kind="proposal" target={proposal} /> },
  { head: t('kind.project'), cell: ({ project }) => <RefLink kind="project" target={project} /> },
  {
    head: t('contributor.shares'),
    cell: ({ amount }) => <Figure amount={amount} kind="credits" />,
    end: true,
  },
  {
    head: t('claims.status'),
    cell: ({ at }) =>
      at === undefined ? (
        <Status tone="pending">{t('contributor.shares.toClaim')}</Status>
      ) : (
        <Status tone="good">{rich('contributor.shares.claimed', { time: <TimeText at={at} /> })}</Status>
      ),
  },
  {
    head: t('ledger.proof'),
    cell: ({ signature }) => (signature === undefined ? null : <TransactionLink signature={signature} />),
    end: true,
  },
]

/** The shares of credits that votes promised, to be claimed and claimed. */
export function Shares({ view: { creditsToClaim, creditsClaimed } }: { view: ContributorView }) {
  const rows: Row[] = [...creditsToClaim, ...creditsClaimed]
  if (rows.length === 0) return null
  return (
    <Section title={t('contributor.shares')} help={t('contributor.shares.help')}>
      <DataTable
        caption={t('contributor.shares')}
        columns={COLUMNS}
        rows={rows}
        rowKey={({ batch, proposal, pool }) => `${batch.address} ${proposal.address} ${pool}`}
      />
    </Section>
  )
}
