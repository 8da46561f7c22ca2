import { getRouteApi } from '@tanstack/react-router'
import { ConcernList, RecordTable, useConcerns, useRecords } from '../../entities/records/index.ts'
import { useSession } from '../../features/wallet/index.ts'
import { rich, t } from '../../shared/messages/index.ts'
import { AnswerView, Empty, lazyPart, PageHead, Section, Term } from '../../shared/ui/index.ts'
import { RecordFilterForm } from './record-filter-form.tsx'
import styles from './records.module.css'

const AnchorPanel = lazyPart(() =>
  import('../../features/record-acts/index.ts').then((module) => module.AnchorPanel),
)
const ConcernActs = lazyPart(() =>
  import('../../features/record-acts/index.ts').then((module) => module.ConcernActs),
)

const route = getRouteApi('/records')

/** Documents on record and concerns that organizations took up. */
export function RecordsPage() {
  const filters = route.useSearch()
  const { subject } = filters
  const session = useSession()
  const records = useRecords({ ...filters })
  const concerns = useConcerns({ subject })
  return (
    <>
      <PageHead title={t('records.title')} lead={rich('records.lead', { record: <Term name="record" /> })} />
      <RecordFilterForm filters={filters} />
      <AnswerView query={records}>
        {(rows) => (rows.length === 0 ? <Empty>{t('records.empty')}</Empty> : <RecordTable records={rows} />)}
      </AnswerView>
      <div className={styles.anchor}>
        {session !== null && <AnchorPanel key={subject} subject={subject ?? ''} />}
      </div>
      <Section
        title={t('records.concerns')}
        help={rich('records.concernsHelp', { concern: <Term name="concern" /> })}
      >
        <AnswerView query={concerns}>
          {(rows) => (
            <>
              {rows.length === 0 && <Empty>{t('records.concernsEmpty')}</Empty>}
              <ConcernList concerns={rows} />
              {session !== null && <ConcernActs key={subject} subject={subject ?? ''} concerns={rows} />}
            </>
          )}
        </AnswerView>
      </Section>
    </>
  )
}
