import type { RetirementView } from '@groundtruth/server/api-types'
import { Button } from '@mantine/core'
import { RetirementTable } from '../../entities/retirement/index.ts'
import { usePages } from '../../shared/api/index.ts'
import { t } from '../../shared/messages/index.ts'
import { ClockProvider, Empty, Failure, Loading, PageHead } from '../../shared/ui/index.ts'

export function RetirementsPage() {
  return (
    <>
      <PageHead title={t('retirements.title')} lead={t('retirements.lead')} />
      <Rows />
    </>
  )
}

function Rows() {
  const query = usePages<RetirementView>('retirements')
  if (query.isPending) return <Loading />
  if (query.data === undefined) return <Failure error={query.error} again={() => void query.refetch()} />
  const rows = query.data.pages.flatMap((page) => page.data.items)
  if (rows.length === 0) return <Empty>{t('retirements.empty')}</Empty>
  return (
    <ClockProvider value={query.data.pages[0]?.asOf.time ?? null}>
      <RetirementTable retirements={rows} />
      {query.hasNextPage && (
        <Button variant="default" onClick={() => void query.fetchNextPage()}>
          {t('page.more')}
        </Button>
      )}
    </ClockProvider>
  )
}
