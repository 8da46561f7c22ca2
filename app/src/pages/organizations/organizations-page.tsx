import type { OrganizationView, VerifierView } from '@groundtruth/server/api-types'
import { useOrganizations, useVerifiers } from '../../entities/organization/index.ts'
import { RefLink, refName, WalletLink } from '../../entities/refs/index.ts'
import { periodText } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/index.ts'
import {
  AnswerView,
  DataTable,
  Empty,
  PageHead,
  Section,
  Status,
  type TableColumn,
} from '../../shared/ui/index.ts'
import { Methodologies } from './methodologies.tsx'

const ORGANIZATIONS: TableColumn<OrganizationView>[] = [
  {
    head: t('kind.organization'),
    cell: (entry) => (
      <span id={entry.address}>
        {entry.profile.name ?? entry.code} ({entry.code})
      </span>
    ),
    lead: true,
  },
  {
    head: t('organizations.kinds'),
    cell: (entry) => entry.kinds.map((kind) => t(`organizations.kind.${kind}`)).join(', '),
  },
  { head: t('organizations.where'), cell: (entry) => entry.jurisdiction ?? t('value.notStated') },
  { head: t('claims.status'), cell: (entry) => <Standing status={entry.status} /> },
]

const VERIFIERS: TableColumn<VerifierView>[] = [
  {
    head: t('kind.organization'),
    cell: (entry) => <RefLink kind="organization" target={entry.organization} />,
    lead: true,
  },
  { head: t('organizations.person'), cell: (entry) => <WalletLink wallet={entry.person} /> },
  {
    head: t('organizations.scope'),
    cell: (entry) => entry.scope.map((methodology) => methodology.code ?? refName(methodology)).join(', '),
  },
  { head: t('organizations.valid'), cell: (entry) => periodText(entry.validFrom, entry.validUntil) },
  { head: t('claims.status'), cell: (entry) => <Standing status={entry.status} /> },
]

export function OrganizationsPage() {
  const organizations = useOrganizations()
  const verifiers = useVerifiers()
  return (
    <>
      <PageHead title={t('organizations.title')} lead={t('organizations.lead')} />
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
          {(rows) => (
            <DataTable
              caption={t('organizations.verifiers')}
              columns={VERIFIERS}
              rows={rows}
              rowKey={(row) => row.address}
            />
          )}
        </AnswerView>
      </Section>
      <Methodologies />
    </>
  )
}

function Standing({ status }: { status: OrganizationView['status'] }) {
  return <Status tone={status === 'active' ? 'good' : 'bad'}>{t(`organizations.status.${status}`)}</Status>
}
