import type { ReconcileCheck } from '@groundtruth/server/api-types'
import { shortHash } from '../../shared/format/index.ts'
import { lookUp, t } from '../../shared/messages/index.ts'
import { DataTable, Help, Section, Status, type TableColumn } from '../../shared/ui/index.ts'
import styles from './law.module.css'

const COLUMNS: TableColumn<ReconcileCheck>[] = [
  {
    head: t('integrity.account'),
    cell: (check) => (
      <span title={check.account}>{check.name === check.account ? shortHash(check.name) : check.name}</span>
    ),
    lead: true,
  },
  { head: t('integrity.field'), cell: (check) => <code>{check.field}</code> },
  { head: t('integrity.store'), cell: (check) => <code>{check.store}</code>, end: true },
  { head: t('integrity.chain'), cell: (check) => <code>{check.chain}</code>, end: true },
  {
    head: t('integrity.result'),
    cell: (check) => (
      <Status tone={check.equal ? 'good' : 'bad'}>
        {t(check.equal ? 'integrity.equal' : 'integrity.different')}
      </Status>
    ),
  },
]

/** One law, whether its terms agree with the chain, and the terms on demand. */
export function Law({ title, law, checks }: { title: string; law: number | null; checks: ReconcileCheck[] }) {
  const different = checks.filter((check) => !check.equal).length
  return (
    <Section title={title} aside={<Verdict total={checks.length} different={different} />}>
      {law !== null && <p>{lookUp(`law.${law}`, '')}</p>}
      {law !== null && checks.length === 0 && <Help>{t('integrity.notChecked')}</Help>}
      {checks.length > 0 && (
        <details className={styles.terms} open={different > 0}>
          <summary>{t('integrity.terms')}</summary>
          <DataTable
            caption={title}
            columns={COLUMNS}
            rows={checks}
            rowKey={(check) => `${check.account} ${check.field}`}
          />
        </details>
      )}
    </Section>
  )
}

function Verdict({ total, different }: { total: number; different: number }) {
  if (total === 0) return null
  if (different > 0) return <Status tone="bad">{t('integrity.differ', { n: different })}</Status>
  return <Status tone="good">{t('integrity.agree', { n: total })}</Status>
}
