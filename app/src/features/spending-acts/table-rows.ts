import type { ExpenseView, ProposalView } from '@groundtruth/server/api-types'
import type { EvidenceProblem } from '@groundtruth/sdk/evidence'
import type { ExpenseRow } from '@groundtruth/sdk/plans'
import { t } from '../../shared/messages/payee.ts'
import { readTable, roomProblems } from './expense-rules.ts'

/** An invoice that was chosen, with its SHA-256. */
export interface Invoice {
  name: string
  file: File
  hash: string
}

/** A row with its invoice, and the entry that it has become. */
export interface TableRow {
  row: ExpenseRow
  /** Null: not among the chosen files. */
  invoice: Invoice | null
  /** Null: not in the ledger yet. */
  entry: ExpenseView | null
}

/** A table beside the chosen invoices and what is in the ledger. */
export interface TableState {
  rows: TableRow[]
  problems: EvidenceProblem[]
}

/**
 * What became of every row is read from the ledger by its content, so that a table may be loaded again, in another
 * browser too, and only what is missing is logged.
 */
export function tableState(
  text: string,
  invoices: readonly Invoice[],
  proposal: ProposalView,
  now: number,
): TableState {
  const { rows, problems } = readTable(text, proposal, now)
  const free = proposal.expenses.filter(({ status }) => status !== 'lapsed')
  const read = rows.map((row): TableRow => {
    const invoice = invoices.find(({ name }) => name === row.document) ?? null
    const at = invoice === null ? -1 : free.findIndex((entry) => isSame(entry, row, invoice, proposal))
    const [entry = null] = at < 0 ? [] : free.splice(at, 1)
    return { row, invoice, entry }
  })
  const waiting = read.filter(({ entry }) => entry === null)
  const missing = waiting
    .filter(({ invoice }) => invoice === null)
    .map(({ row: { row, document: name } }) => ({
      ...{ file: '', row, column: 'document' },
      reason: t('expenses.missing', { name }),
    }))
  const room = roomProblems(
    waiting.map(({ row }) => row),
    proposal,
  )
  return { rows: read, problems: [...problems, ...missing, ...room].sort(byRow) }
}

function isSame(
  { lineCode, amount, spentAt, documentHash, award }: ExpenseView,
  row: ExpenseRow,
  { hash }: Invoice,
  { awards }: ProposalView,
): boolean {
  const contract = awards.find(({ address }) => address === award)?.id ?? null
  return (
    lineCode === row.line &&
    BigInt(amount.base) === row.amount &&
    spentAt === row.spentAt &&
    documentHash === hash &&
    contract === row.award
  )
}

const byRow = (a: EvidenceProblem, b: EvidenceProblem): number => (a.row ?? 0) - (b.row ?? 0)
