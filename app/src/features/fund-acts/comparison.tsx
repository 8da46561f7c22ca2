import { t } from '../../shared/messages/acts.ts'
import { DataTable, Help, type TableColumn } from '../../shared/ui/index.ts'
import type { ActField, ActValues } from '../acts/index.ts'

/** A field that was changed, as a reader sees it before and after. */
export interface Difference {
  rule: string
  now: string
  then: string
}

const COLUMNS: TableColumn<Difference>[] = [
  { head: t('fund.act.rules.rule'), cell: ({ rule }) => rule, lead: true },
  { head: t('fund.act.rules.now'), cell: ({ now }) => <s>{now}</s> },
  { head: t('fund.act.rules.then'), cell: ({ then }) => <strong>{then}</strong> },
]

/** Fields whose value is not the one that they were filled in with. */
export function differences(fields: ActField[], values: ActValues): Difference[] {
  return fields.flatMap((field) => {
    const [now, then] = [field.initial ?? '', (values[field.name] ?? '').trim()]
    return now === then ? [] : [{ rule: field.label, now: textOf(field, now), then: textOf(field, then) }]
  })
}

function textOf(field: ActField, value: string): string {
  if (field.kind !== 'choice') return value
  return field.choices.find(([choice]) => choice === value)?.[1] ?? value
}

export function Comparison({ changes }: { changes: Difference[] }) {
  if (changes.length === 0) return <Help>{t('fund.act.rules.nothing')}</Help>
  return (
    <DataTable
      caption={t('fund.act.rules.changes')}
      columns={COLUMNS}
      rows={changes}
      rowKey={({ rule }) => rule}
    />
  )
}
