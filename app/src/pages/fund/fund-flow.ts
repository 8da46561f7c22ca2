import type { Amount, FundView, PoolView } from '@groundtruth/server/api-types'
import { refName } from '../../entities/refs/index.ts'
import type { DrawnNode, Flow } from '../../shared/drawing/index.ts'
import { isZero, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/fund.ts'

type Form = DrawnNode['form']

/** Id of the row of the table that a node of the picture leads to. */
export const rowId = (key: string): string => `flow-${key}`

/** Where a fund's money came from, the pools that it passed, and where it is: every column sums to the one before it. */
export function flowOf(fund: FundView): Flow {
  const { pools, paidAfterProof, paidInAdvance, promised, released } = fund
  const like = (base: bigint) => withBase(fund.balance, base)
  const moved = like(sumOf(pools, 'contributed') - BigInt(fund.received.base))
  const flow: Flow = { columns: COLUMNS, nodes: [], links: [], joints: [] }

  const put = (column: number, key: string, name: string, amount: Amount, form: Form = 'plain') => {
    if (!isZero(amount))
      flow.nodes.push({ key, column, kind: 'money', amount, name, form, entry: rowId(key) })
  }
  const join = (from: string, to: string, amount: Amount) => {
    if (!isZero(amount)) flow.links.push({ from, to, amount })
  }

  put(0, 'received', t('fund.flows.received'), fund.received)
  put(0, 'adopted', t('fund.flows.adopted'), fund.adopted)
  put(0, 'moved', t('fund.flows.moved'), moved, 'hatched')
  put(0, 'returned', t('fund.flows.returned'), fund.returned, 'hatched')
  for (const pool of pools) {
    const { address, project, contributed, adopted, returned } = pool
    const came = like([contributed, adopted, returned].reduce((sum, { base }) => sum + BigInt(base), 0n))
    put(1, address, project === null ? t('fund.pool.free') : refName(project), came)
    // Only the free pool receives earmarks that were moved.
    const gained = project === null ? BigInt(moved.base) : 0n
    join('received', address, like(BigInt(contributed.base) - gained))
    join('adopted', address, adopted)
    join('moved', address, like(gained))
    join('returned', address, returned)
  }
  for (const [key, form] of OUT) {
    const words = key === 'refunded' && !isZero(moved) ? 'refundedOrMoved' : key
    put(2, key, t(`fund.flows.${words}`), like(sumOf(pools, key)), form)
    for (const pool of pools) join(pool.address, key, pool[key])
  }
  const drawn: Array<[key: string, name: string, amount: Amount, form: Form]> = [
    ['paidAfterProof', t('fund.flows.paidAfterProof'), paidAfterProof, 'plain'],
    ['paidInAdvance', t('fund.flows.paidInAdvance'), paidInAdvance, 'plain'],
    ['promised', t('fund.flows.promised'), promised, 'open'],
    ['released', t('fund.flows.released'), released, 'hatched'],
  ]
  for (const [key, name, amount, form] of drawn) {
    put(3, key, name, amount, form)
    join('drawn', key, amount)
  }
  return flow.nodes.some(({ column }) => column === 3) ? flow : { ...flow, columns: COLUMNS.slice(0, 3) }
}

const COLUMNS: Flow['columns'] = [
  { title: t('fund.flows.came'), side: 'money' },
  { title: t('fund.flows.pools'), side: 'money' },
  { title: t('fund.flows.went'), side: 'money' },
  { title: t('fund.flows.became'), side: 'money' },
]

type Out = 'drawn' | 'balance' | 'reclaimable' | 'refunded'

const OUT: ReadonlyArray<[key: Out, form: Form]> = [
  ['drawn', 'plain'],
  ['balance', 'plain'],
  ['reclaimable', 'open'],
  ['refunded', 'hatched'],
]

const sumOf = (pools: readonly PoolView[], field: 'contributed' | Out): bigint =>
  pools.reduce((sum, pool) => sum + BigInt(pool[field].base), 0n)
