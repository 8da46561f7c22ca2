import type { MoneyBackView, ProposalView } from '@groundtruth/server/api-types'
import { RefLink } from '../../entities/refs/index.ts'
import { isZero, relativeTime } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import {
  DataTable,
  ExactTime,
  Figure,
  Help,
  Section,
  type TableColumn,
  Term,
  useNow,
} from '../../shared/ui/index.ts'
import { ActsOnMoneyBack } from './wallet-acts.tsx'

type Part = MoneyBackView['pools'][number] &
  Pick<MoneyBackView, 'address' | 'reason' | 'milestone' | 'claimUntil'>

const COLUMNS: TableColumn<Part>[] = [
  {
    head: t('moneyBack.pool'),
    cell: ({ project }) =>
      project === null
        ? t('fund.pool.free')
        : rich('fund.pool.project', { project: <RefLink kind="project" target={project} /> }),
    lead: true,
  },
  {
    head: t('moneyBack.why'),
    cell: ({ reason, milestone }) =>
      reason === 'termination'
        ? t('moneyBack.termination')
        : t('moneyBack.return', { n: (milestone ?? 0) + 1 }),
  },
  { head: t('moneyBack.amount'), cell: ({ amount }) => <Figure amount={amount} kind="money" />, end: true },
  {
    head: t('moneyBack.claimed'),
    cell: ({ claimed }) => (isZero(claimed) ? null : <Figure amount={claimed} kind="money" />),
    end: true,
  },
  {
    head: t('moneyBack.settled'),
    cell: ({ settled }) => (settled === null ? null : <Figure amount={settled} kind="money" />),
    end: true,
  },
  { head: t('moneyBack.until'), cell: (part) => <Until part={part} /> },
]

/** What came back and to which pool, and how much of it those it was drawn from have taken. */
export function MoneyBack({ proposal }: { proposal: ProposalView }) {
  const { moneyBack } = proposal
  if (moneyBack.length === 0) return null
  const rows = moneyBack.flatMap(({ pools, address, reason, milestone, claimUntil }) =>
    pools
      .filter(({ amount }) => !isZero(amount))
      .map((pool) => ({ ...pool, address, reason, milestone, claimUntil })),
  )
  return (
    <Section
      title={t('proposal.moneyBack')}
      id="money-back"
      help={rich('proposal.moneyBack.help', { moneyBack: <Term name="moneyBack" begins /> })}
    >
      <DataTable
        caption={t('proposal.moneyBack')}
        columns={COLUMNS}
        rows={rows}
        rowKey={({ address, pool }) => `${address} ${pool}`}
      />
      <ActsOnMoneyBack proposal={proposal} />
    </Section>
  )
}

/** Until when those it was drawn from come first, with a countdown; what holds where that time is over. */
function Until({ part: { claimUntil, settled, amount, claimed } }: { part: Part }) {
  const now = useNow()
  const open = settled === null && claimed.base !== amount.base
  return (
    <>
      <ExactTime at={claimUntil} />
      {open && <Help>{claimUntil > now ? relativeTime(claimUntil, now) : t('moneyBack.over')}</Help>}
    </>
  )
}
