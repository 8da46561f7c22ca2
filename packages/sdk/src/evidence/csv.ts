import { CsvError as SyntaxFault, parse } from 'csv-parse/browser/esm/sync'
import { EvidenceError, type EvidenceProblem } from './errors.ts'

/** What a cell holds, or why it cannot be used (the end of a sentence). */
export type CellResult<Value> = { value: Value } | { fault: string }

/** One column of an evidence format: what it holds, in which unit, and how a cell is read. */
export interface Column<Value> {
  description: string
  /** Unit of the value, "1" for a pure number, "" for text. */
  unit: string
  read(cell: string): CellResult<Value>
}

/** Columns of an evidence file by their names in the header. */
export type CsvFormat = Readonly<Record<string, Column<unknown>>>

/** A row's values by column, and its number as a spreadsheet shows it (the header is row 1). */
export type CsvRow<Format extends CsvFormat> = {
  row: number
  values: { [Name in keyof Format]: Format[Name] extends Column<infer Value> ? Value : never }
}

/**
 * Reads a CSV of evidence: UTF-8, comma, a header that names exactly the columns of the format in any order,
 * at least one row, every value as its column says.
 * @throws EvidenceError naming file, row and column of everything that is wrong.
 */
export function readCsv<Format extends CsvFormat>(
  file: string,
  content: Uint8Array | string,
  format: Format,
): CsvRow<Format>[] {
  const [header, ...lines] = splitRows(file, decodeText(file, content))
  if (header === undefined)
    throw new EvidenceError({ file, row: 1, reason: `is empty; ${headerHint(format)}` })
  checkHeader(file, header, format)
  if (lines.length === 0) throw new EvidenceError({ file, row: 2, reason: 'has no rows below the header' })
  const problems: EvidenceProblem[] = []
  const rows = lines.map((cells, index) => readRow(file, index + 2, header, cells, format, problems))
  if (problems.length > 0) throw new EvidenceError(problems)
  return rows
}

/** Bytes as UTF-8 text, without a byte-order mark. */
export function decodeText(file: string, content: Uint8Array | string): string {
  if (typeof content === 'string') return content.replace(/^\uFEFF/, '')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    throw new EvidenceError({ file, reason: 'is not text in UTF-8; export it again in that encoding' })
  }
}

function splitRows(file: string, text: string): string[][] {
  try {
    return parse(text, { relax_column_count: true, skip_empty_lines: false })
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error
    const row = typeof error['records'] === 'number' ? error['records'] + 1 : undefined
    throw new EvidenceError({ file, row, reason: 'has an open or misplaced quotation mark' })
  }
}

function checkHeader(file: string, header: readonly string[], format: CsvFormat): void {
  const problems: EvidenceProblem[] = []
  for (const name of Object.keys(format)) {
    if (!header.includes(name))
      problems.push({ file, row: 1, column: name, reason: 'is missing in the header' })
  }
  header.forEach((name, index) => {
    if (!Object.hasOwn(format, name)) {
      problems.push({ file, row: 1, column: name, reason: `is not known; ${headerHint(format)}` })
    } else if (header.indexOf(name) !== index) {
      problems.push({ file, row: 1, column: name, reason: 'is in the header twice' })
    }
  })
  if (problems.length > 0) throw new EvidenceError(problems)
}

function readRow<Format extends CsvFormat>(
  file: string,
  row: number,
  header: readonly string[],
  cells: readonly string[],
  format: Format,
  problems: EvidenceProblem[],
): CsvRow<Format> {
  if (cells.length !== header.length) {
    problems.push({
      file,
      row,
      reason: `has ${cells.length} values; the header has ${header.length} columns`,
    })
  }
  const values = header.map((column, index): [string, unknown] => {
    const cell = cells[index]
    const result = cell === undefined ? undefined : format[column]?.read(cell)
    if (result !== undefined && 'fault' in result) problems.push({ file, row, column, reason: result.fault })
    return [column, result !== undefined && 'value' in result ? result.value : undefined]
  })
  // The boundary that parses: every column was read by its own reader, or a problem was noted and it throws.
  return { row, values: Object.fromEntries(values) as CsvRow<Format>['values'] }
}

function headerHint(format: CsvFormat): string {
  return `the header must be: ${Object.keys(format).join(',')}`
}
