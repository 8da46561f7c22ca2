import type { ProposalPool, ProposalView } from '@groundtruth/server/api-types'
import { RefLink } from '../../entities/refs/index.ts'
import { isZero, moneyText, withBase } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import {
  DataTable,
  Empty,
  Equation,
  equationDifference,
  type EquationLine,
  Figure,
  Help,
  Notice,
  Section,
  type TableColumn,
  Term,
} from '../../shared/ui/index.ts'

const POOLS: TableColumn<ProposalPool>[] = [
  {
    head: t('kind.pool'),
    cell: ({ project }) =>
      project === null
        ? t('fund.pool.free')
        : rich('fund.pool.project', { project: <RefLink kind="project" target={project} /> }),
    lead: true,
  },
  { head: t('proposal.pool.drawn'), cell: ({ drawn }) => <Figure amount={drawn} kind="money" />, end: true },
]

const BACK: TableColumn<ProposalPool> = {
  head: t('proposal.pool.back'),
  cell: ({ back }) => (isZero(back) ? null : <Figure amount={back} kind="money" />),
  end: true,
}

/** What was drawn less what was paid and what went back is in escrow. It says whether that is so. */
export function ProposalMoney({ proposal }: { proposal: ProposalView }) {
  const { pools, inEscrow, paidAfterProof, advanced, released, approvedAt } = proposal
  const drawn = withBase(
    inEscrow,
    pools.reduce((sum, pool) => sum + BigInt(pool.drawn.base), 0n),
  )
  const all: EquationLine[] = [
    { sign: '', amount: drawn, label: t('proposal.eq.drawn') },
    { sign: '−', amount: paidAfterProof, label: t('proposal.eq.paidAfterProof') },
    {
      sign: '−',
      amount: advanced,
      label: rich('proposal.eq.advanced', { term: <Term name="advance" /> }),
    },
    { sign: '−', amount: released, label: t('proposal.eq.released') },
    {
      sign: '=',
      amount: inEscrow,
      label: rich('proposal.eq.inEscrow', { term: <Term name="promised" /> }),
    },
  ]
  const lines = all.filter(({ sign, amount }) => sign !== '−' || !isZero(amount))
  const difference = equationDifference(lines)
  return (
    <Section title={t('proposal.money')}>
      {approvedAt === null ? (
        <Empty>{t('proposal.notDrawn')}</Empty>
      ) : (
        <>
          <Equation lines={lines} kind="money" />
          {difference === 0n ? (
            <Help>
              {t('proposal.eq.adds', {
                left: lines.slice(0, -1).map(term).join(' '),
                right: moneyText(inEscrow),
              })}
            </Help>
          ) : (
            <Notice tone="bad">
              {t('fund.eq.off', { amount: moneyText(withBase(inEscrow, difference)) })}
            </Notice>
          )}
          <DataTable
            caption={t('proposal.pools')}
            columns={pools.some(({ back }) => !isZero(back)) ? [...POOLS, BACK] : POOLS}
            rows={pools.filter(({ drawn: part }) => !isZero(part))}
            rowKey={({ pool }) => pool}
          />
        </>
      )}
    </Section>
  )
}

const term = ({ sign, amount }: EquationLine): string =>
  `${sign} ${moneyText(amount).replace(` ${amount.unit}`, '')}`.trim()
