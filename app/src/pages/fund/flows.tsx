import type { FundView } from '@groundtruth/server/api-types'
import { type DrawnNode, type Flow, FlowPicture } from '../../shared/drawing/index.ts'
import { moneyText, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/fund.ts'
import { DataTable, Figure, Help, Notice, Section, type TableColumn } from '../../shared/ui/index.ts'
import { flowOf, rowId } from './fund-flow.ts'

/** A fund's money on its way, as a picture and as the same figures in a table. Nothing before the first contribution. */
export function Flows({ fund }: { fund: FundView }) {
  const flow = flowOf(fund)
  if (flow.nodes.length === 0) return null
  const sums = flow.columns.map((_, column) => sumOf(flow, column))
  const [came = 0n, pools = 0n, went = 0n, became = drawnOf(fund)] = sums
  const text = (base: bigint) => moneyText(withBase(fund.balance, base))
  const adds = came === pools && pools === went && became === drawnOf(fund)
  return (
    <Section title={t('fund.flows')} help={t('fund.flows.help')}>
      <FlowPicture flow={flow} label={t('fund.flows')} />
      <DataTable
        caption={t('fund.flows')}
        columns={columnsOf(flow)}
        rows={flow.nodes}
        rowKey={({ key }) => key}
      />
      {adds ? (
        <Help>
          {t('fund.flows.adds', { came: text(came), went: text(went), drawn: text(drawnOf(fund)) })}
        </Help>
      ) : (
        <Notice tone="bad">
          {t('fund.eq.off', { amount: text(came === went ? drawnOf(fund) - became : came - went) })}
        </Notice>
      )}
    </Section>
  )
}

const drawnOf = (fund: FundView): bigint => BigInt(fund.drawn.base)

const sumOf = ({ nodes }: Flow, column: number): bigint =>
  nodes.reduce((sum, node) => (node.column === column ? sum + BigInt(node.amount.base) : sum), 0n)

function columnsOf(flow: Flow): TableColumn<DrawnNode>[] {
  return [
    { head: t('fund.flows.step'), cell: ({ column }) => flow.columns[column]?.title ?? null },
    {
      head: t('fund.flows.what'),
      cell: ({ key, name }) => (
        <span id={rowId(key)} tabIndex={-1}>
          {name}
        </span>
      ),
      lead: true,
    },
    {
      head: t('fund.flows.amount'),
      cell: ({ amount }) => <Figure amount={amount} kind="money" />,
      end: true,
    },
  ]
}
