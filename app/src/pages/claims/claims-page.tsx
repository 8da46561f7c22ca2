import type { ClaimStatus } from '@groundtruth/server/api-types'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { ClaimTable, useClaims } from '../../entities/claim/index.ts'
import {
  FilterForm,
  useMethodologyField,
  useProjectField,
  useVerifierField,
  VINTAGE,
} from '../../features/registry-search/index.ts'
import { readClaimFilters } from '../../shared/filters/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import { AnswerView, Empty, PageHead, Term } from '../../shared/ui/index.ts'

const route = getRouteApi('/claims')
const STATUSES: ClaimStatus[] = [
  'submitted',
  'changes-requested',
  'verified',
  'issued',
  'rejected',
  'withdrawn',
  'disputed',
  'upheld',
  'reversed',
]

export function ClaimsPage() {
  const filters = route.useSearch()
  const navigate = useNavigate()
  const query = useClaims({ ...filters })
  const filtered = Object.keys(filters).length > 0
  return (
    <>
      <PageHead
        title={t('claims.title')}
        lead={rich('claims.lead', { claim: <Term name="claim" />, attestation: <Term name="attestation" /> })}
      />
      <FilterForm
        filters={filters}
        fields={[
          {
            name: 'status',
            label: t('claims.status'),
            options: STATUSES.map((status) => [status, t(`claim.status.${status}`)]),
          },
          useMethodologyField(),
          VINTAGE,
          useVerifierField(),
          useProjectField(),
        ]}
        onChange={(next) => void navigate({ to: '/claims', search: readClaimFilters(next), replace: true })}
      />
      <AnswerView query={query}>
        {(claims) =>
          claims.length === 0 ? (
            <Empty>{t(filtered ? 'filter.none' : 'claims.empty')}</Empty>
          ) : (
            <ClaimTable claims={claims} withProject />
          )
        }
      </AnswerView>
    </>
  )
}
