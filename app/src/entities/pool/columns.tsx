import type { PoolView } from '@groundtruth/server/api-types'
import { isZero } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/fund.ts'
import { Figure, Status, type TableColumn } from '../../shared/ui/index.ts'

type Sum = 'contributed' | 'drawn' | 'returned' | 'refunded' | 'reclaimable' | 'balance'

export const POOL_STATUS: TableColumn<Pick<PoolView, 'status'>> = {
  head: t('claims.status'),
  cell: ({ status }) => (
    <Status tone={status === 'open' ? 'good' : 'pending'}>{t(`fund.pool.${status}`)}</Status>
  ),
}

/** The sums of a pool; what never happened is left blank, and its balance is always said. */
export const POOL_SUMS: Record<Sum, TableColumn<Pick<PoolView, Sum>>> = {
  contributed: sum(t('fund.pool.contributed'), 'contributed'),
  drawn: sum(t('fund.pool.drawn'), 'drawn'),
  returned: sum(t('fund.pool.back'), 'returned'),
  refunded: sum(t('fund.pool.refunded'), 'refunded'),
  reclaimable: sum(t('fund.pool.waits'), 'reclaimable'),
  balance: sum(t('fund.pool.balance'), 'balance'),
}

function sum(head: string, name: Sum): TableColumn<Pick<PoolView, Sum>> {
  return {
    head,
    cell: (pool) =>
      isZero(pool[name]) && name !== 'balance' ? null : <Figure amount={pool[name]} kind="money" />,
    end: true,
  }
}
