import type { ProjectView } from '@groundtruth/server/api-types'
import { POOL_STATUS, POOL_SUMS } from '../../entities/pool/index.ts'
import { ProposalRows } from '../../entities/proposal/index.ts'
import { RefLink } from '../../entities/refs/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { DataTable, Empty, Section, type TableColumn, Term } from '../../shared/ui/index.ts'

type Pool = ProjectView['pools'][number]

const POOLS: TableColumn<Pool>[] = [
  { head: t('kind.fund'), cell: (pool) => <RefLink kind="fund" target={pool.fundRef} />, lead: true },
  POOL_STATUS,
  POOL_SUMS.contributed,
  POOL_SUMS.drawn,
  POOL_SUMS.returned,
  POOL_SUMS.balance,
]

/** What funds were asked for this project, with what each proposal still needs, and the money that is only for it. */
export function ProjectMoney({ project: { address, pools } }: { project: ProjectView }) {
  return (
    <>
      <Section
        title={t('project.proposals')}
        help={rich('project.proposals.help', { proposal: <Term name="proposal" /> })}
      >
        <ProposalRows
          of={{ project: address }}
          caption={t('project.proposals')}
          none={t('project.proposalsNone')}
        />
      </Section>
      <Section title={t('project.pools')}>
        {pools.length === 0 ? (
          <Empty>{t('project.poolsEmpty')}</Empty>
        ) : (
          <DataTable
            caption={t('project.pools')}
            columns={POOLS}
            rows={pools}
            rowKey={(pool) => pool.address}
          />
        )}
      </Section>
    </>
  )
}
