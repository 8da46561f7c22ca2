import type { Amount, ProposalSummary, TraceNodeView, TraceView } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import { ProposalLink, proposalTitle, useProposals } from '../../entities/proposal/index.ts'
import { RefLink } from '../../entities/refs/index.ts'
import { useAnswer } from '../../shared/api/index.ts'
import { isZero, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/fund.ts'
import { DataTable, Empty, Figure, Section, type TableColumn } from '../../shared/ui/index.ts'

/** Of so many proposals at most; the others lead to their own traces. */
const NEWEST = 5

const COLUMNS: TableColumn<ProposalSummary>[] = [
  { head: t('kind.proposal'), cell: (proposal) => <ProposalLink proposal={proposal} />, lead: true },
  { head: t('proposal.for'), cell: ({ project }) => <RefLink kind="project" target={project} /> },
  { head: t('proposal.paid'), cell: ({ paid }) => <Figure amount={paid} kind="money" />, end: true },
  {
    head: t('fund.came.followed'),
    cell: ({ address }) => <Credits proposal={address} of={followed} />,
    end: true,
  },
  {
    head: t('fund.came.retired'),
    cell: ({ address }) => <Credits proposal={address} of={retired} />,
    end: true,
  },
  {
    head: t('fund.came.follow'),
    cell: (proposal) => (
      <Link
        to="/trace/$id"
        params={{ id: proposal.address }}
        aria-label={`${t('trace.follow')}: ${proposalTitle(proposal)}`}
      >
        {t('fund.came.follow')}
      </Link>
    ),
  },
]

/** What the payments of a fund led to: the credits that followed, and how much of them was used. */
export function CameOfIt({ fund }: { fund: string }) {
  const proposals = useProposals({ fund }).data?.pages.flatMap((page) => page.data.items) ?? []
  const paid = proposals.filter((proposal) => !isZero(proposal.paid)).slice(0, NEWEST)
  return (
    <Section title={t('fund.came')} id="came-of-it" help={t('fund.came.help')}>
      {paid.length === 0 ? (
        <Empty>{t('fund.came.empty')}</Empty>
      ) : (
        <DataTable caption={t('fund.came')} columns={COLUMNS} rows={paid} rowKey={({ address }) => address} />
      )}
    </Section>
  )
}

/** A sum over the trace of a proposal; both columns ask for it once. */
function Credits({ proposal, of }: { proposal: string; of: (results: TraceNodeView[]) => Amount | null }) {
  const { data } = useAnswer<TraceView>(`trace/${proposal}`)
  if (data === undefined) return '…'
  const amount = of(data.data.subject.results)
  return amount === null ? t('fund.came.none') : <Figure amount={amount} kind="credits" />
}

const followed = (results: TraceNodeView[]): Amount | null => sumOf(results)

const retired = (results: TraceNodeView[]): Amount | null =>
  sumOf(results.flatMap(within).filter(({ kind }) => kind === 'retirement'))

/** All that credits became, at every depth. */
const within = (node: TraceNodeView): TraceNodeView[] =>
  node.parts.flatMap(({ nodes }) => nodes.flatMap((child) => [child, ...within(child)]))

function sumOf(nodes: TraceNodeView[]): Amount | null {
  const [first] = nodes
  if (first === undefined) return null
  return withBase(
    first.amount,
    nodes.reduce((sum, { amount }) => sum + BigInt(amount.base), 0n),
  )
}
