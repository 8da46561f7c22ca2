import type { ReconcileView } from '@groundtruth/server/api-types'
import { useAnswer } from '../../shared/api/index.ts'
import { exactTime, numberText } from '../../shared/format/index.ts'
import { lookUp, t } from '../../shared/messages/index.ts'
import {
  AnswerView,
  DataTable,
  HashText,
  Help,
  Notice,
  PageHead,
  type TableColumn,
} from '../../shared/ui/index.ts'
import { Law } from './law.tsx'

type Gap = ReconcileView['gaps'][number]

const LAWS = [1, 2, 3, 4, 5, 6, 7, 8]

const GAPS: TableColumn<Gap>[] = [
  {
    head: t('integrity.account'),
    cell: (gap) => <HashText value={gap.account} what={t('integrity.account')} />,
    lead: true,
  },
  { head: t('batch.serial.from'), cell: (gap) => gap.from, end: true },
  { head: t('batch.serial.to'), cell: (gap) => gap.to, end: true },
]

/** The laws in words, each with its last check against the chain. */
export function IntegrityPage() {
  const query = useAnswer<ReconcileView>('reconcile')
  return (
    <>
      <PageHead title={t('integrity.title')} lead={t('integrity.lead')} />
      <AnswerView query={query}>{(view) => <Integrity view={view} />}</AnswerView>
    </>
  )
}

function Integrity({ view }: { view: ReconcileView }) {
  const { checks, differences, gaps, slot, checkedAt } = view
  const place = { slot: numberText(slot), time: exactTime(checkedAt) }
  const others = checks.filter((check) => !LAWS.includes(check.law))
  return (
    <>
      <Notice tone={differences === 0 ? 'good' : 'bad'}>
        {differences === 0
          ? t('integrity.ok', { n: checks.length, ...place })
          : t('integrity.off', { n: differences, total: checks.length, ...place })}
      </Notice>
      {gaps.length === 0 ? (
        <Help>{t('integrity.noGaps')}</Help>
      ) : (
        <>
          <Notice tone="bad">{t('integrity.gaps')}</Notice>
          <DataTable
            caption={t('integrity.gaps')}
            columns={GAPS}
            rows={gaps}
            rowKey={(gap) => `${gap.account} ${gap.from}`}
          />
        </>
      )}
      {LAWS.map((law) => (
        <Law
          key={law}
          title={t('law.title', { n: law, name: lookUp(`law.${law}.name`, '') })}
          law={law}
          checks={checks.filter((check) => check.law === law)}
        />
      ))}
      {others.length > 0 && <Law title={t('law.other')} law={null} checks={others} />}
    </>
  )
}
