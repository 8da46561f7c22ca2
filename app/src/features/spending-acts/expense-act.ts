import type { BudgetLineView, ProposalView } from '@groundtruth/server/api-types'
import { EXPENSE_COLUMNS, type ExpenseRow } from '@groundtruth/sdk/plans'
import { asSentence, dayText, moneyText, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/payee.ts'
import type { ActDefinition, ActField, ActValues } from '../acts/index.ts'
import { expenseInstruction, rowWords } from './expense-instruction.ts'
import { isOpen, readTable, roomProblems } from './expense-rules.ts'
import { nextNumber } from './next-number.ts'

type Column = (typeof EXPENSE_COLUMNS)[number]

/** Reports one expense: the same columns as a row of the table, read by the same rules. */
export function expenseAct(proposal: ProposalView, now: number): ActDefinition {
  const { awards, budget, total, expenses } = proposal
  const id = nextNumber(expenses)
  const { unit } = total
  const checked = (name: Column, ...also: Column[]) => ({
    name,
    check: (_value: string, values: ActValues) => faultOf(proposal, values, now, [name, ...also]),
  })
  const none: [string, string] = ['', t('expense.none')]
  const open = expenses.filter(isOpen)
  const fields: ActField[] = [
    {
      kind: 'choice',
      name: 'line',
      label: t('budget.line'),
      choices: budget.map((line) => [
        line.code,
        t('expense.lineLeft', { line: line.code, left: moneyText(withBase(total, leftOf(line))) }),
      ]),
    },
    { kind: 'line', label: t('giveBack.amount', { unit }), ...checked('amount', 'award', 'corrects') },
    { kind: 'day', label: t('expense.day'), ...checked('day') },
    { kind: 'file', name: 'document', label: t('expense.invoice') },
    {
      kind: 'choice',
      name: 'award',
      optional: true,
      label: t('expense.award'),
      choices: [
        none,
        ...awards.map(({ id, supplier, amount }): [string, string] => [
          String(id),
          t('receipt.choice', { id, supplier, amount: moneyText(amount) }),
        ]),
      ],
    },
    {
      kind: 'choice',
      name: 'corrects',
      optional: true,
      label: t('expense.corrects'),
      choices: [
        none,
        ...open.map(({ id, amount, spentAt }): [string, string] => [
          String(id),
          t('expense.corrects.choice', { id, amount: moneyText(amount), day: dayText(spentAt) }),
        ]),
      ],
    },
    {
      kind: 'line',
      label: t('expense.currency'),
      help: t('expense.currencyHelp', { unit }),
      optional: true,
      ...checked('currency'),
    },
    {
      kind: 'line',
      label: t('expense.localAmount'),
      optional: true,
      ...checked('local_amount', 'currency'),
    },
    { kind: 'line', label: t('expense.rate', { unit }), optional: true, ...checked('rate', 'currency') },
    {
      kind: 'line',
      label: t('expense.people'),
      help: t('expense.peopleHelp'),
      optional: true,
      ...checked('recipients'),
    },
  ]
  return {
    id: 'expense-sign',
    title: t('expense.fold'),
    button: t('expense.button'),
    fields: fields.filter(
      (field) => field.kind !== 'choice' || field.choices.length > 1 || field.name === 'line',
    ),
    words: (values) => [t('expense.word', { id, ...rowWords(proposal, rowOf(proposal, values, now)) })],
    undo: [t('expense.undo')],
    build: ({ payer }, values, actor) => {
      const row = rowOf(proposal, values, now)
      return expenseInstruction({ actor, payer, proposal }, row, id, values.document ?? '')
    },
  }
}

const leftOf = ({ amount, reported }: BudgetLineView): bigint => BigInt(amount.base) - BigInt(reported.base)

/** The row that the form's values are; the file that was chosen, or its hash, stands as its document. */
function rowOf(proposal: ProposalView, values: ActValues, now: number): ExpenseRow {
  const [row] = readTable(tableOf(values), proposal, now).rows
  if (row === undefined) throw new Error(t('act.missing'))
  return row
}

function faultOf(proposal: ProposalView, values: ActValues, now: number, columns: Column[]): string | null {
  const { rows, problems } = readTable(tableOf(values), proposal, now)
  const all = [...problems, ...roomProblems(rows, proposal)]
  const found = all.find(({ column }) => columns.some((name) => name === column))
  return found === undefined ? null : asSentence(found.reason)
}

function tableOf(values: ActValues): string {
  // The form asks for a file by itself; its name has no bearing on the rules.
  const cells = EXPENSE_COLUMNS.map((name) => (name === 'document' ? 'file' : (values[name] ?? '')))
  return [EXPENSE_COLUMNS, cells.map(quoted)].map((row) => row.join(',')).join('\n')
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
