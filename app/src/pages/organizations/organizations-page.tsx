import type { OrganizationSummary } from '@groundtruth/server/api-types'
import { Link } from '@tanstack/react-router'
import {
  OrganizationStanding,
  useOrganizations,
  useVerifiers,
  VerifierTable,
} from '../../entities/organization/index.ts'
import { OrganizationName } from '../../entities/refs/index.ts'
import { t } from '../../shared/messages/index.ts'
import { AnswerView, DataTable, Empty, PageHead, Section, type TableColumn } from '../../shared/ui/index.ts'
import { Methodologies } from './methodologies.tsx'

const ORGANIZATIONS: TableColumn<OrganizationSummary>[] = [
  {
    head: t('kind.organization'),
    cell: ({ address, code, profile }) => (
      <OrganizationName organization={{ address, code, name: profile.name }} />
    ),
    lead: true,
  },
  {
    head: t('organizations.kinds'),
    cell: (entry) => entry.kinds.map((kind) => t(`organizations.kind.${kind}`)).join(', '),
  },
  { head: t('organizations.where'), cell: (entry) => entry.jurisdiction ?? t('value.notStated') },
  { head: t('claims.status'), cell: (entry) => <OrganizationStanding status={entry.status} /> },
]

export function OrganizationsPage() {
  const organizations = useOrganizations()
  const verifiers = useVerifiers()
  return (
    <>
      <PageHead title={t('organizations.title')} lead={t('organizations.lead')}>
        <Link to="/records">{t('records.title')}</Link>
      </PageHead>
      <AnswerView query={organizations}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty>{t('organizations.empty')}</Empty>
          ) : (
            <DataTable
              caption={t('organizations.title')}
              columns={ORGANIZATIONS}
              rows={rows}
              rowKey={(row) => row.address}
            />
          )
        }
      </AnswerView>
      <Section title={t('organizations.verifiers')}>
        <AnswerView query={verifiers}>
          {(rows) => <VerifierTable verifiers={rows} withOrganization />}
        </AnswerView>
      </Section>
      <Methodologies />
    </>
  )
}
