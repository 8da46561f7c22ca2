import { CREDIT_DECIMALS } from '../amounts.ts'
import { type CellResult, readCsv } from '../evidence/csv.ts'
import { amount, column, day, optional, text } from './cells.ts'
import { isWord } from './fields.ts'
import { MILESTONE_KINDS } from './proposal-plan.ts'

/** A row of a plan as a form shows it, each value as it was written. */
export type TableRow<Column extends string> = Record<Column, string>

export const MILESTONE_COLUMNS = ['title', 'kind', 'amount', 'due', 'tonnes'] as const
export const BUDGET_COLUMNS = ['code', 'title', 'amount'] as const

/**
 * Reads a CSV of milestones: title, kind (delivery, advance or credits), amount, due (a day), tonnes of credits.
 * What rows together have to be, `readPlan` says.
 * @param decimals Of the fund's money.
 * @throws EvidenceError naming row and column of everything that is wrong.
 */
export function readMilestones(
  file: string,
  content: string,
  decimals: number,
): TableRow<(typeof MILESTONE_COLUMNS)[number]>[] {
  const rows = readCsv(file, content, {
    title: column(text),
    kind: column(kind),
    amount: column((cell) => asWritten(cell, amount(cell, decimals))),
    due: column((cell) => asWritten(cell, day(cell))),
    tonnes: column((cell) =>
      asWritten(
        cell,
        optional(cell, (filled) => amount(filled, CREDIT_DECIMALS)),
      ),
    ),
  })
  return rows.map(({ values }) => values)
}

/**
 * Reads a CSV of budget lines: code, title, amount.
 * @param decimals Of the fund's money.
 * @throws EvidenceError naming row and column of everything that is wrong.
 */
export function readBudget(
  file: string,
  content: string,
  decimals: number,
): TableRow<(typeof BUDGET_COLUMNS)[number]>[] {
  const rows = readCsv(file, content, {
    code: column(code),
    title: column(text),
    amount: column((cell) => asWritten(cell, amount(cell, decimals))),
  })
  return rows.map(({ values }) => values)
}

const code = (cell: string): CellResult<string> =>
  cell === '' ? { fault: 'is empty' } : { value: cell.toUpperCase() }

function kind(cell: string): CellResult<string> {
  const word = cell.toLowerCase()
  return isWord(word, MILESTONE_KINDS)
    ? { value: word }
    : { fault: `"${cell}" is none of ${MILESTONE_KINDS.join(', ')}` }
}

const asWritten = (cell: string, read: CellResult<unknown>): CellResult<string> =>
  'fault' in read ? read : { value: cell }
