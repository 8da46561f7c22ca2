import { type CellResult, readCsv } from '../evidence/csv.ts'
import { EvidenceError, type EvidenceProblem } from '../evidence/errors.ts'
import { amount, column, day, number, optional, text } from './cells.ts'

/** One line of a payee's table of expenses. */
export interface ExpenseRow {
  /** As a spreadsheet counts it. */
  row: number
  /** Code of the budget line. */
  line: string
  /** Base units of the fund's money. */
  amount: bigint
  /** Unix seconds. */
  spentAt: number
  /** File of the invoice or list, as the table names it. */
  document: string
  /** Numbers of the contract that it pays, and of the entry in whose place it stands; null: none. */
  award: number | null
  corrects: number | null
  /** What was paid in another currency; null: in the fund's own money. */
  local: { currency: string; amount: bigint; rate: bigint } | null
  /** People to whom it was passed on; 0: it was not. */
  recipients: number
}

export interface TableBounds {
  /** Of the fund's money. */
  decimals: number
  /** Codes of the budget. */
  lines: readonly string[]
  /** Unix seconds: nothing was spent later. */
  now: number
}

/** Columns of the table, in the order in which a new one has them; the last six may be left empty. */
export const EXPENSE_COLUMNS = [
  'line',
  'amount',
  'day',
  'document',
  'award',
  'corrects',
  'currency',
  'local_amount',
  'rate',
  'recipients',
] as const

const FEWEST_PEOPLE = 10
/** By which the rate on chain is multiplied. */
const RATE_SCALE = 10n ** 9n
const RATE_DECIMALS = 12
/** Part of the amount by which rate and local amount may be off, for what a bank rounds. */
const TOLERANCE = 100n

/**
 * Reads a CSV of expenses with the columns of `EXPENSE_COLUMNS`. The rate is what one unit of the currency was worth in
 * the fund's money.
 * @throws EvidenceError naming row and column of everything that is wrong.
 */
export function readExpenses(file: string, content: string, bounds: TableBounds): ExpenseRow[] {
  const { decimals } = bounds
  const rows = readCsv(file, content, {
    line: column((cell) => line(cell, bounds)),
    amount: column((cell) => amount(cell, decimals)),
    day: column((cell) => dayBefore(cell, bounds.now)),
    document: column(fileName),
    award: column((cell) => optional(cell, number)),
    corrects: column((cell) => optional(cell, number)),
    currency: column((cell) => optional(cell, currency)),
    local_amount: column((cell) => optional(cell, text)),
    rate: column((cell) => optional(cell, (rate) => amount(rate, RATE_DECIMALS))),
    recipients: column((cell) => optional(cell, people)),
  })
  const problems: EvidenceProblem[] = []
  const read = rows.map(({ row, values }): ExpenseRow => {
    const { line, amount, day, document, award, corrects, recipients } = values
    const report = (name: string, reason: string) => void problems.push({ file, row, column: name, reason })
    const local = localOf(values, decimals, report)
    return { row, line, amount, spentAt: day, document, award, corrects, local, recipients: recipients ?? 0 }
  })
  if (problems.length > 0) throw new EvidenceError(problems)
  return read
}

interface LocalCells {
  amount: bigint
  currency: string | null
  local_amount: string | null
  rate: bigint | null
}

function localOf(
  cells: LocalCells,
  decimals: number,
  report: (column: string, reason: string) => void,
): ExpenseRow['local'] {
  const { currency: code, local_amount: written, rate } = cells
  const given = [code, written, rate].filter((cell) => cell !== null).length
  if (given === 0) return null
  if (code === null || written === null || rate === null) {
    report('currency', 'goes with local_amount and rate: give all three, or none')
    return null
  }
  const digits = minorDigits(code)
  const paid = amount(written, digits)
  if ('fault' in paid) {
    report('local_amount', paid.fault)
    return null
  }
  // From one unit of the currency to 10^9 of its smallest units, in base units of the fund's money.
  const scaled = rate * RATE_SCALE * 10n ** BigInt(decimals)
  const divisor = 10n ** BigInt(RATE_DECIMALS + digits)
  const onChain = (scaled + divisor / 2n) / divisor
  const worth = (paid.value * onChain) / RATE_SCALE
  const off = worth > cells.amount ? worth - cells.amount : cells.amount - worth
  if (onChain === 0n) report('rate', 'is too small to be written down')
  else if (off * TOLERANCE > cells.amount) {
    report('rate', 'times local_amount is not the amount: they differ by more than one in a hundred')
  }
  return { currency: code, amount: paid.value, rate: onChain }
}

/** Decimals of a currency's smallest unit: 2 for INR, 0 for JPY. */
function minorDigits(code: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions()
      .maximumFractionDigits ?? 2
  )
}

function fileName(cell: string): CellResult<string> {
  return cell === '' ? { fault: 'is empty: name the invoice or list' } : { value: cell }
}

function line(cell: string, { lines }: TableBounds): CellResult<string> {
  const code = cell.toUpperCase()
  return lines.includes(code)
    ? { value: code }
    : { fault: `"${cell}" is no line of the budget: ${lines.join(', ')}` }
}

function dayBefore(cell: string, now: number): CellResult<number> {
  const read = day(cell)
  return 'value' in read && read.value > now ? { fault: `"${cell}" lies in the future` } : read
}

function people(cell: string): CellResult<number> {
  const count = number(cell)
  if ('fault' in count || count.value === 0 || count.value >= FEWEST_PEOPLE) return count
  return {
    fault: `is ${cell}: a line stands for at least ${FEWEST_PEOPLE} people, so that it is about nobody`,
  }
}

function currency(cell: string): CellResult<string> {
  return /^[A-Z]{3}$/.test(cell) ? { value: cell } : { fault: `"${cell}" is not a currency code such as INR` }
}
