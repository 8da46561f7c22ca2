import type { LedgerLine } from '@groundtruth/server/api-types'
import { Button } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { LedgerTable } from '../../entities/ledger/index.ts'
import { apiPath, usePages } from '../../shared/api/index.ts'
import { count, t } from '../../shared/messages/index.ts'
import { ClockProvider, Empty, Failure, Help, Loading, PageHead } from '../../shared/ui/index.ts'
import { FilterForm } from './filter-form.tsx'
import { apiFilters, hasFilters, type LedgerFilters } from './filters.ts'
import styles from './ledger.module.css'

const route = getRouteApi('/ledger')

/** The whole ledger as a bank statement. */
export function LedgerPage() {
  const filters = route.useSearch()
  return (
    <>
      <PageHead title={t('ledger.title')} lead={t('ledger.lead')} />
      <FilterForm filters={filters} />
      <Lines filters={filters} />
    </>
  )
}

function Lines({ filters }: { filters: LedgerFilters }) {
  const query = usePages<LedgerLine>('ledger', apiFilters(filters))
  if (query.isPending) return <Loading lines={12} />
  if (query.data === undefined) return <Failure error={query.error} again={() => void query.refetch()} />
  const pages = query.data.pages
  const lines = pages.flatMap((page) => page.data.items)
  const total = pages[0]?.data.total ?? 0
  if (lines.length === 0) return <Empty>{t(hasFilters(filters) ? 'ledger.empty' : 'ledger.emptyAll')}</Empty>
  return (
    <ClockProvider value={pages[0]?.asOf.time ?? null}>
      <div className={styles.summary}>
        <span>{t('ledger.showing', { shown: lines.length, lines: count('lines', total) })}</span>
        <span>
          <a href={apiPath('ledger.csv', apiFilters(filters))} download>
            {t('ledger.csv', { lines: count('lines', total) })}
          </a>
        </span>
      </div>
      <Help>{t('ledger.csvHelp')}</Help>
      <LedgerTable lines={lines} caption={t('ledger.title')} />
      {query.hasNextPage && (
        <div className={styles.more}>
          <Button
            variant="default"
            onClick={() => void query.fetchNextPage()}
            loading={query.isFetchingNextPage}
          >
            {t('page.more')}
          </Button>
        </div>
      )}
    </ClockProvider>
  )
}
