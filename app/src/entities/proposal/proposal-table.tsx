import type { ProposalNeed, ProposalSummary } from '@groundtruth/server/api-types'
import { rich, t } from '../../shared/messages/fund.ts'
import { DataTable, Figure, type TableColumn, TimeText, useNow } from '../../shared/ui/index.ts'
import { RefLink } from '../refs/index.ts'
import { endsByItself, openNeeds } from './need-words.tsx'
import { ProposalLink, ProposalStatusText } from './proposal-link.tsx'

const columnsOf = (other: TableColumn<ProposalSummary>): TableColumn<ProposalSummary>[] => [
  { head: t('kind.proposal'), cell: (proposal) => <ProposalLink proposal={proposal} />, lead: true },
  { head: t('claims.status'), cell: ({ status }) => <ProposalStatusText status={status} /> },
  other,
  { head: t('proposal.asks'), cell: ({ total }) => <Figure amount={total} kind="money" />, end: true },
  { head: t('proposal.paid'), cell: ({ paid }) => <Figure amount={paid} kind="money" />, end: true },
  {
    head: t('proposal.steps'),
    cell: ({ milestonesPaid, milestoneCount }) =>
      t('proposal.stepsOf', { paid: milestonesPaid, all: milestoneCount }),
    end: true,
  },
  {
    head: t('proposal.next'),
    cell: ({ needs }) => (needs.length === 0 ? null : <Next needs={needs} />),
  },
]

const BY_PROJECT = columnsOf({
  head: t('proposal.for'),
  cell: ({ project }) => <RefLink kind="project" target={project} />,
})

const BY_FUND = columnsOf({
  head: t('proposal.fact.fund'),
  cell: ({ fund }) => <RefLink kind="fund" target={fund} />,
})

/** What was asked, with where each stands and what comes next. */
export function ProposalTable({
  proposals,
  caption,
  within = 'fund',
}: {
  proposals: ProposalSummary[]
  caption: string
  /** Of what they are: the other of the two has a column. */
  within?: 'fund' | 'project'
}) {
  return (
    <DataTable
      caption={caption}
      columns={within === 'fund' ? BY_PROJECT : BY_FUND}
      rows={proposals}
      rowKey={({ address }) => address}
    />
  )
}

/** The first thing that can be done now, or else the next one, with its countdown. */
function Next({ needs }: { needs: ProposalNeed[] }) {
  const now = useNow()
  const open = openNeeds(needs, now)
  const possible = open.find(({ from }) => from === null || from <= now) ?? open[0]
  if (possible === undefined) return null
  const words = t(`proposal.short.${possible.key}`)
  const { from, until } = possible
  if (from !== null && from > now) return rich('proposal.next.from', { words, time: <TimeText at={from} /> })
  if (until === null) return words
  return rich(`proposal.next.${standing(possible, until, now)}`, { words, time: <TimeText at={until} /> })
}

/** What ends by itself is over then; what is due is done by somebody, also later. */
function standing(need: ProposalNeed, until: number, now: number): 'ends' | 'due' | 'overdue' {
  if (until <= now) return 'overdue'
  return endsByItself(need) ? 'ends' : 'due'
}
