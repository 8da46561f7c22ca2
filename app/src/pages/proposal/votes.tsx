import type { ProposalView, VoteView } from '@groundtruth/server/api-types'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { weightText } from '../../entities/proposal/index.ts'
import { RefLink, WalletLink } from '../../entities/refs/index.ts'
import { usePages } from '../../shared/api/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import {
  DataTable,
  Empty,
  Figure,
  LinkButton,
  Section,
  Status,
  type TableColumn,
  TimeText,
} from '../../shared/ui/index.ts'

const TONES = { for: 'good', against: 'bad', abstain: 'pending' } as const

const columnsOf = ({ rules, total }: ProposalView): TableColumn<VoteView>[] => [
  { head: t('fund.wallet'), cell: ({ wallet }) => <WalletLink wallet={wallet} />, lead: true },
  {
    head: t('proposal.votes.choice'),
    cell: ({ choice }) => <Status tone={TONES[choice]}>{t(`proposal.choice.${choice}`)}</Status>,
  },
  {
    head: t('kind.pool'),
    cell: ({ project }) =>
      project === null ? t('fund.pool.free') : <RefLink kind="project" target={project} />,
  },
  { head: t('proposal.votes.value'), cell: ({ value }) => <Figure amount={value} kind="money" />, end: true },
  { head: t('proposal.votes.weight'), cell: ({ weight }) => weightText(weight, rules, total), end: true },
  {
    head: t('proposal.votes.when'),
    cell: ({ castAt, changedAt }) => (
      <>
        <TimeText at={castAt} />
        {changedAt !== null && <>, {rich('proposal.votes.changed', { time: <TimeText at={changedAt} /> })}</>}
      </>
    ),
  },
  { head: t('ledger.proof'), cell: ({ signature }) => <TransactionLink signature={signature} /> },
]

/** The weightiest votes, and all of them on demand. */
export function Votes({ proposal }: { proposal: ProposalView }) {
  const [all, setAll] = useState(false)
  const { votes, tally } = proposal
  return (
    <Section
      title={t('proposal.votes')}
      help={t('proposal.votes.help')}
      aside={
        !all &&
        tally.voters > votes.length && (
          <LinkButton onClick={() => setAll(true)}>{t('page.all', { n: tally.voters })}</LinkButton>
        )
      }
    >
      {votes.length === 0 && <Empty>{t('proposal.votes.empty')}</Empty>}
      {votes.length > 0 && (all ? <All proposal={proposal} /> : <Rows proposal={proposal} votes={votes} />)}
    </Section>
  )
}

function All({ proposal }: { proposal: ProposalView }) {
  const query = usePages<VoteView>(`proposals/${proposal.address}/votes`)
  const votes = query.data?.pages.flatMap((page) => page.data.items) ?? proposal.votes
  return (
    <>
      <Rows proposal={proposal} votes={votes} />
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()}>
          {t('page.more')}
        </Button>
      )}
    </>
  )
}

function Rows({ proposal, votes }: { proposal: ProposalView; votes: VoteView[] }) {
  return (
    <DataTable
      caption={t('proposal.votes')}
      columns={columnsOf(proposal)}
      rows={votes}
      rowKey={({ address }) => address}
    />
  )
}
