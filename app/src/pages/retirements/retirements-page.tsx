import type { RetirementView } from '@groundtruth/server/api-types'
import { Button } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { RetirementTable } from '../../entities/retirement/index.ts'
import { FilterForm, useProjectField } from '../../features/registry-search/index.ts'
import { usePages } from '../../shared/api/index.ts'
import { type ListFilters, readRetirementFilters } from '../../shared/filters/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import { ClockProvider, Empty, Failure, Loading, PageHead, Term } from '../../shared/ui/index.ts'

const route = getRouteApi('/retirements')
const PURPOSES = ['voluntary', 'compliance', 'other'] as const

export function RetirementsPage() {
  const filters = route.useSearch()
  const navigate = useNavigate()
  return (
    <>
      <PageHead
        title={t('retirements.title')}
        lead={rich('retirements.lead', { retired: <Term name="retired" /> })}
      />
      <FilterForm
        filters={filters}
        fields={[
          { name: 'beneficiary', label: t('filter.beneficiary'), placeholder: t('filter.beneficiaryHelp') },
          { name: 'country', label: t('filter.country'), placeholder: 'CH' },
          {
            name: 'purpose',
            label: t('filter.purpose'),
            options: PURPOSES.map((purpose) => [purpose, t(`retirement.purpose.${purpose}`)]),
          },
          useProjectField(),
          { name: 'holder', label: t('filter.holder') },
        ]}
        onChange={(next) =>
          void navigate({ to: '/retirements', search: readRetirementFilters(next), replace: true })
        }
      />
      <Rows filters={filters} />
    </>
  )
}

function Rows({ filters }: { filters: ListFilters }) {
  const query = usePages<RetirementView>('retirements', { ...filters })
  if (query.isPending) return <Loading />
  if (query.data === undefined) return <Failure error={query.error} again={() => void query.refetch()} />
  const rows = query.data.pages.flatMap((page) => page.data.items)
  if (rows.length === 0) {
    return <Empty>{t(Object.keys(filters).length > 0 ? 'filter.none' : 'retirements.empty')}</Empty>
  }
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
