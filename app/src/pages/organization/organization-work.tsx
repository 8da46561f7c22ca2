import type { LetterView, OrganizationView, ProjectSummary } from '@groundtruth/server/api-types'
import type { ReactNode } from 'react'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { ProjectLink, ProjectStatus } from '../../entities/project/index.ts'
import { ConcernList, RecordTable } from '../../entities/records/index.ts'
import { RefLink } from '../../entities/refs/index.ts'
import { t } from '../../shared/messages/index.ts'
import { DataTable, DayText, Figure, HashText, Section, type TableColumn } from '../../shared/ui/index.ts'

const PROJECTS: TableColumn<ProjectSummary>[] = [
  { head: t('kind.project'), cell: (project) => <ProjectLink project={project} />, lead: true },
  { head: t('projects.where'), cell: ({ jurisdiction }) => jurisdiction },
  { head: t('projects.issued'), cell: ({ issued }) => <Figure amount={issued} kind="credits" />, end: true },
  { head: t('claims.status'), cell: ({ status }) => <ProjectStatus status={status} /> },
]

const LETTERS: TableColumn<LetterView>[] = [
  { head: t('batch.letter.kind'), cell: ({ kind }) => t(`batch.letter.${kind}`), lead: true },
  { head: t('kind.batch'), cell: ({ batch }) => <RefLink kind="batch" target={batch} /> },
  {
    head: t('batch.serial.amount'),
    cell: ({ amount, year }) =>
      amount === null ? null : (
        <>
          <Figure amount={amount} kind="credits" />, {year}
        </>
      ),
    end: true,
  },
  {
    head: t('batch.letter.document'),
    cell: ({ documentHash }) => <HashText value={documentHash} what="SHA-256" />,
  },
  { head: t('batch.letter.signed'), cell: ({ signedAt }) => <DayText at={signedAt} /> },
  { head: t('ledger.proof'), cell: ({ signature }) => <TransactionLink signature={signature} /> },
]

/** Projects, letters, records, concerns and seats of an organization; what it has none of is left out. */
export function OrganizationWork({ organization }: { organization: OrganizationView }) {
  const { projects, validated, letters, records, concerns, councils } = organization
  return (
    <>
      <Some of={projects} title={t('organization.projects')}>
        <DataTable
          caption={t('organization.projects')}
          columns={PROJECTS}
          rows={projects}
          rowKey={({ address }) => address}
        />
      </Some>
      <Some of={validated} title={t('organization.validated')}>
        <ul>
          {validated.map((project) => (
            <li key={project.address}>
              <RefLink kind="project" target={project} />
            </li>
          ))}
        </ul>
      </Some>
      <Some of={letters} title={t('organization.letters')}>
        <DataTable
          caption={t('organization.letters')}
          columns={LETTERS}
          rows={letters}
          rowKey={({ address }) => address}
        />
      </Some>
      <Some of={records} title={t('organization.records')}>
        <RecordTable records={records} />
      </Some>
      <Some of={concerns} title={t('organization.concerns')}>
        <ConcernList concerns={concerns} />
      </Some>
      <Some of={councils} title={t('organization.councils')}>
        <ul>
          {councils.map((council) => (
            <li key={council.address}>
              <RefLink kind="council" target={council} />
            </li>
          ))}
        </ul>
      </Some>
    </>
  )
}

function Some({ of, title, children }: { of: unknown[]; title: string; children: ReactNode }) {
  return of.length === 0 ? null : <Section title={title}>{children}</Section>
}
