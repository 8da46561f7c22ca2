import type { FundView, PoolView } from '@groundtruth/server/api-types'
import { POOL_STATUS, POOL_SUMS } from '../../entities/pool/index.ts'
import { RefLink, refName } from '../../entities/refs/index.ts'
import { moneyText, withBase } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { DataTable, HashText, Notice, Section, type TableColumn, Term } from '../../shared/ui/index.ts'

const COLUMNS: TableColumn<PoolView>[] = [
  { head: t('kind.pool'), cell: name, lead: true },
  POOL_STATUS,
  POOL_SUMS.contributed,
  POOL_SUMS.drawn,
  POOL_SUMS.returned,
  POOL_SUMS.refunded,
  POOL_SUMS.reclaimable,
  POOL_SUMS.balance,
  {
    head: t('fund.pool.account'),
    cell: (pool) => <HashText value={pool.vault} what={t('fund.pool.account')} />,
    end: true,
  },
]

/** The purses of a fund, each with the sums that its balance comes from. */
export function Pools({ pools }: { pools: FundView['pools'] }) {
  return (
    <Section
      id="pools"
      title={t('fund.pools')}
      help={rich('fund.pools.help', { pool: <Term name="pool" /> })}
    >
      <DataTable caption={t('fund.pools')} columns={COLUMNS} rows={pools} rowKey={(pool) => pool.address} />
      {pools.map((pool) => {
        const difference = offBy(pool)
        return difference === 0n ? null : (
          <Notice key={pool.address} tone="bad">
            {t('fund.pool.off', {
              pool: pool.project === null ? t('fund.pool.free') : refName(pool.project),
              amount: moneyText(withBase(pool.balance, difference)),
            })}
          </Notice>
        )
      })}
    </Section>
  )
}

/** Law 2, from the figures that are shown; zero where they add up. */
function offBy({ contributed, adopted, returned, drawn, refunded, balance, reclaimable }: PoolView): bigint {
  const [came, went] = [
    [contributed, adopted, returned],
    [drawn, refunded, balance, reclaimable],
  ].map((amounts) => amounts.reduce((total, { base }) => total + BigInt(base), 0n))
  return (came ?? 0n) - (went ?? 0n)
}

function name({ project }: PoolView) {
  if (project === null) return t('fund.pool.free')
  return rich('fund.pool.project', { project: <RefLink kind="project" target={project} /> })
}
