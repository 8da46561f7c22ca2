import type { RecordView, VouchView } from '@groundtruth/server/api-types'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Timeline } from '../../entities/ledger/index.ts'
import { Issuer, useRecord } from '../../entities/records/index.ts'
import { OrganizationName, refName, SubjectLink } from '../../entities/refs/index.ts'
import { AskChain } from '../../features/ask-chain/index.ts'
import { DocumentCheck } from '../../features/evidence/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import {
  AnswerView,
  Columns,
  DataTable,
  DayText,
  Empty,
  Facts,
  HashText,
  lazyPart,
  Notice,
  PageHead,
  Section,
  type TableColumn,
  Term,
  TimeText,
} from '../../shared/ui/index.ts'

const RecordActs = lazyPart(() =>
  import('../../features/record-acts/index.ts').then((module) => module.RecordActs),
)

const route = getRouteApi('/records/$address')
type Version = RecordView['versions'][number]

const VOUCHES: TableColumn<VouchView>[] = [
  {
    head: t('kind.organization'),
    cell: ({ organization }) => <OrganizationName organization={organization} />,
    lead: true,
  },
  { head: t('record.vouch.since'), cell: ({ vouchedAt }) => <DayText at={vouchedAt} /> },
  {
    head: t('record.vouch.until'),
    cell: ({ withdrawnAt }) => (withdrawnAt === null ? null : <DayText at={withdrawnAt} />),
  },
]

/** One recorded document: check the file, who stands for it, and every version. */
export function RecordPage() {
  const { address } = route.useParams()
  const query = useRecord(address)
  return (
    <AnswerView query={query} askChain={<AskChain address={address} />}>
      {(view) => <Record key={view.address} record={view} />}
    </AnswerView>
  )
}

function Record({ record }: { record: RecordView }) {
  const session = useSession()
  const { kind, subject, supersededBy, vouchList, versions, documentHash, timeline } = record
  return (
    <>
      <PageHead
        title={t('record.title', { kind: t(`records.kind.${kind}`), subject: refName(subject) })}
        crumbs={[
          <Link key="records" to="/records">
            {t('records.title')}
          </Link>,
        ]}
        lead={rich('records.lead', { record: <Term name="record" /> })}
      />
      {supersededBy !== null && (
        <Notice tone="bad">
          <p>
            {rich('record.superseded', {
              later: (
                <Link to="/records/$address" params={{ address: supersededBy.address }}>
                  {t('record.later')}
                </Link>
              ),
            })}
          </p>
        </Notice>
      )}
      <Columns>
        <RecordFacts record={record} />
        <div>{session !== null && <RecordActs record={record} />}</div>
      </Columns>
      <DocumentCheck documents={[{ sha256: documentHash, label: t(`records.kind.${kind}`) }]} />
      <Section title={t('record.vouches')}>
        {vouchList.length === 0 ? (
          <Empty>{t('record.vouchesEmpty')}</Empty>
        ) : (
          <DataTable
            caption={t('record.vouches')}
            columns={VOUCHES}
            rows={vouchList}
            rowKey={({ address, vouchedAt }) => `${address} ${vouchedAt}`}
          />
        )}
      </Section>
      {versions.length > 1 && (
        <Section title={t('record.versions')}>
          <DataTable
            caption={t('record.versions')}
            columns={versionColumns(record.address)}
            rows={versions}
            rowKey={({ address }) => address}
          />
        </Section>
      )}
      <Section title={t('record.timeline')}>
        <Timeline lines={timeline} />
      </Section>
      <AskChain address={record.address} />
    </>
  )
}

function RecordFacts({ record }: { record: RecordView }) {
  const { subject, documentHash, recordedAt, url } = record
  return (
    <Section title={t('record.document')}>
      <Facts
        rows={[
          [t('records.hash'), <HashText key="hash" value={documentHash} what="SHA-256" whole />],
          [
            t('record.document'),
            url === null ? (
              t('record.notHeld')
            ) : (
              <a key="open" href={url}>
                {t('record.open')}
              </a>
            ),
          ],
          [t('records.about'), <SubjectLink key="subject" subject={subject} />],
          [t('records.by'), <Issuer key="issuer" record={record} />],
          [t('records.when'), <TimeText key="when" at={recordedAt} />],
        ]}
      />
    </Section>
  )
}

function versionColumns(present: string): TableColumn<Version>[] {
  return [
    {
      head: t('record.version'),
      cell: ({ address, recordedAt }) => (
        <>
          <Link to="/records/$address" params={{ address }}>
            <DayText at={recordedAt} />
          </Link>
          {address === present && ` (${t('record.thisOne')})`}
        </>
      ),
      lead: true,
    },
    { head: t('records.hash'), cell: ({ documentHash }) => <HashText value={documentHash} what="SHA-256" /> },
  ]
}
