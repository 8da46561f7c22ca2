import type { ProposalView } from '@groundtruth/server/api-types'
import { EXPENSE_COLUMNS } from '@groundtruth/sdk/plans'
import { saveFile } from '../../shared/content/index.ts'
import { isoDay } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/payee.ts'
import { DataTable, LinkButton, useNow } from '../../shared/ui/index.ts'

type Column = (typeof EXPENSE_COLUMNS)[number]
const MUST: readonly Column[] = ['line', 'amount', 'day', 'document']

/** What the table of expenses has to hold, and an example of it. */
export function TableColumns({ proposal }: { proposal: ProposalView }) {
  const now = useNow()
  const lines = proposal.budget.map(({ code }) => code).join(', ')
  const { unit } = proposal.total
  const meaning = (column: Column): string => t(`expenses.column.${column}`, { lines, unit })
  return (
    <details>
      <summary>{t('expenses.columns')}</summary>
      <DataTable
        caption={t('expenses.columns')}
        columns={[
          { head: t('expenses.column'), cell: (column: Column) => <code>{column}</code>, lead: true },
          { head: t('expenses.means'), cell: meaning },
          {
            head: t('expenses.mustBe'),
            cell: (column) => t(MUST.includes(column) ? 'expenses.yes' : 'expenses.no'),
          },
        ]}
        rows={[...EXPENSE_COLUMNS]}
        rowKey={(column) => column}
      />
      <LinkButton onClick={() => saveFile(t('expenses.exampleFile'), example(proposal, isoDay(now)))}>
        {t('expenses.example')}
      </LinkButton>
    </details>
  )
}

/** With the proposal's own lines, so that it can be filled in as it is. */
function example({ budget }: ProposalView, day: string): string {
  const [first, second = first] = budget.map(({ code }) => code)
  return [
    EXPENSE_COLUMNS.join(','),
    `${first ?? ''},240.50,${day},invoice-1.pdf,,,,,,`,
    `${second ?? ''},12,${day},invoice-2.pdf,,,INR,1000,0.012,`,
    '',
  ].join('\n')
}
