import type { ConcernView, ProjectKeyView, ProjectView, StatusChange } from '@groundtruth/server/api-types'
import { TransactionLink } from '../../entities/ledger/index.ts'
import { OrganizationName, WalletLink } from '../../entities/refs/index.ts'
import { lookUp, rich, t } from '../../shared/messages/index.ts'
import {
  DataTable,
  DayText,
  ExactTime,
  HashText,
  Notice,
  Prose,
  Section,
  Status,
  type TableColumn,
} from '../../shared/ui/index.ts'

/** What a proposal or a suspension waits for. */
export function ProjectWaits({ project }: { project: ProjectView }) {
  const { status, waitsUntil } = project
  if (status !== 'proposed' && status !== 'suspended') return null
  return (
    <Notice tone={status === 'suspended' ? 'bad' : undefined}>
      <p>{rich(`project.waits.${status}`, { time: <ExactTime at={waitsUntil} /> })}</p>
    </Notice>
  )
}

const KEYS: TableColumn<ProjectKeyView>[] = [
  { head: t('project.key.kind'), cell: ({ kind }) => t(`project.key.${kind}`), lead: true },
  {
    head: t('project.key.key'),
    cell: ({ kind, key }) =>
      kind === 'identifier' ? key : <HashText value={key} what={t('project.key.key')} />,
  },
  { head: t('project.key.since'), cell: ({ heldSince }) => <DayText at={heldSince} /> },
  {
    head: t('project.key.until'),
    cell: ({ releasedAt }) => (releasedAt === null ? null : <DayText at={releasedAt} />),
  },
]

const STATUSES: TableColumn<StatusChange>[] = [
  { head: t('claims.status'), cell: ({ after }) => lookUp(`project.status.${after}`, after), lead: true },
  { head: t('ledger.when'), cell: ({ at }) => <DayText at={at} /> },
  { head: t('claim.fact.owner'), cell: ({ actor }) => <WalletLink wallet={actor} /> },
  {
    head: t('claim.act.reason'),
    cell: ({ reason }) => (reason === null ? null : <Prose text={reason} />),
    wide: true,
  },
  { head: t('ledger.proof'), cell: ({ signature }) => <TransactionLink signature={signature} /> },
]

/** What belongs to it alone, its changes of status, and concerns about it. */
export function ProjectLife({ project }: { project: ProjectView }) {
  const { keys, statuses, concerns } = project
  return (
    <>
      {keys.length > 0 && (
        <Section title={t('project.keys')}>
          <DataTable
            caption={t('project.keys')}
            columns={KEYS}
            rows={keys}
            rowKey={({ address }) => address}
          />
        </Section>
      )}
      {statuses.length > 0 && (
        <Section title={t('project.statuses')}>
          <DataTable
            caption={t('project.statuses')}
            columns={STATUSES}
            rows={statuses}
            rowKey={({ signature, after }) => `${signature} ${after}`}
          />
        </Section>
      )}
      {concerns.length > 0 && (
        <Section title={t('project.concerns')}>
          {concerns.map((concern) => (
            <Concern key={concern.address} concern={concern} />
          ))}
        </Section>
      )}
    </>
  )
}

function Concern({ concern }: { concern: ConcernView }) {
  const { status, overdue, organization, filedAt } = concern
  return (
    <p>
      <Status tone={status === 'open' ? 'pending' : 'good'}>
        {t(overdue ? 'project.concern.overdue' : `project.concern.${status}`)}
      </Status>{' '}
      <OrganizationName organization={organization} />, <DayText at={filedAt} />
    </p>
  )
}
