import type { Amount, ContributorView, DrawnPart, TraceView } from '@groundtruth/server/api-types'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ProposalStatusText } from '../../entities/proposal/index.ts'
import { RefLink, refName } from '../../entities/refs/index.ts'
import { ask, keys } from '../../shared/api/index.ts'
import { isZero, withBase } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/contributor.ts'
import { DataTable, DayText, Empty, Figure, Section, type TableColumn, Term } from '../../shared/ui/index.ts'

const sum = (
  head: string,
  name: 'amount' | 'paid' | 'promised' | 'released' | 'returned',
): TableColumn<DrawnPart> => ({
  head,
  cell: (part) => (isZero(part[name]) ? null : <Figure amount={part[name]} kind="money" />),
  end: true,
})

const COLUMNS: TableColumn<DrawnPart>[] = [
  {
    head: t('kind.proposal'),
    cell: ({ proposal }) => <RefLink kind="proposal" target={proposal} />,
    lead: true,
  },
  { head: t('claims.status'), cell: ({ status }) => <ProposalStatusText status={status} /> },
  { head: t('ledger.when'), cell: ({ at }) => <DayText at={at} /> },
  sum(t('contributor.drawn.amount'), 'amount'),
  sum(t('contributor.drawn.paid'), 'paid'),
  sum(t('contributor.drawn.promised'), 'promised'),
  sum(t('contributor.drawn.released'), 'released'),
  sum(t('contributor.drawn.returned'), 'returned'),
  { head: t('contributor.drawn.followed'), cell: (part) => <Followed part={part} />, end: true },
  {
    head: t('contributor.drawn.follow'),
    cell: ({ proposal }) => (
      <Link
        to="/trace/$id"
        params={{ id: proposal.address }}
        aria-label={t('contributor.drawn.followProposal', { proposal: refName(proposal) })}
      >
        {t('contributor.drawn.follow')}
      </Link>
    ),
  },
]

/** What proposals drew of the wallet's money, and where each part is now. */
export function Drawn({ view: { drawn } }: { view: ContributorView }) {
  return (
    <Section
      title={t('contributor.drawn')}
      help={
        drawn.length > 0 ? rich('contributor.drawn.help', { promised: <Term name="promised" /> }) : undefined
      }
    >
      {drawn.length === 0 ? (
        <Empty>{t('contributor.drawn.empty')}</Empty>
      ) : (
        <DataTable
          caption={t('contributor.drawn')}
          columns={COLUMNS}
          rows={drawn}
          rowKey={({ proposal, pool }) => `${proposal.address} ${pool}`}
        />
      )}
    </Section>
  )
}

/** The wallet's part of the credits that followed from a proposal, by the trace. */
function Followed({ part }: { part: DrawnPart }) {
  const path = `trace/${part.proposal.address}`
  const { data } = useQuery({
    queryKey: keys.of(path),
    queryFn: ({ signal }) => ask<TraceView>(path, {}, signal),
  })
  if (data === undefined) return null
  const credits = partOf(data.data, part)
  return credits === null ? t('value.none') : <Figure amount={credits} kind="credits" />
}

/** By the amount drawn of this wallet, of all that was drawn; rounded down. */
function partOf({ subject }: TraceView, { amount }: DrawnPart): Amount | null {
  const [first] = subject.results
  const whole = BigInt(subject.whole.base)
  if (first === undefined || whole === 0n) return null
  const all = subject.results.reduce((total, result) => total + BigInt(result.amount.base), 0n)
  const base = (all * BigInt(amount.base)) / whole
  return base === 0n ? null : withBase(first.amount, base)
}
