import type { PoolView } from '@groundtruth/server/api-types'
import { RefLink } from '../../entities/refs/index.ts'
import { numberText } from '../../shared/format/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import { DataTable, Figure, HashText, Section, type TableColumn } from '../../shared/ui/index.ts'

const COLUMNS: TableColumn<PoolView>[] = [
  { head: t('kind.pool'), cell: name, lead: true },
  {
    head: t('fund.pool.contributed'),
    cell: (pool) => <Figure amount={pool.contributed} kind="money" />,
    end: true,
  },
  { head: t('fund.pool.balance'), cell: (pool) => <Figure amount={pool.balance} kind="money" />, end: true },
  { head: t('fund.pool.contributions'), cell: (pool) => numberText(pool.contributions), end: true },
  {
    head: t('fund.pool.account'),
    cell: (pool) => <HashText value={pool.vault} what={t('fund.pool.account')} />,
    end: true,
  },
]

export function Pools({ pools }: { pools: PoolView[] }) {
  return (
    <Section title={t('fund.pools')}>
      <DataTable caption={t('fund.pools')} columns={COLUMNS} rows={pools} rowKey={(pool) => pool.address} />
    </Section>
  )
}

function name({ project }: PoolView) {
  if (project === null) return t('fund.pool.free')
  return rich('fund.pool.project', { project: <RefLink kind="project" target={project} /> })
}
