import { toDecimalString } from '@groundtruth/sdk/amounts'
import type { Amount, LedgerLine, Ref } from './types.ts'

/** Form of the file. Columns are only added at the end; a change of meaning or order gets another number. */
export const LEDGER_SCHEMA = 'groundtruth.ledger/1'

type Column = [name: string, value: (line: LedgerLine) => string]

const of = (name: string, pick: (line: LedgerLine) => Ref | null): Column[] => [
  [`${name}_name`, (line) => words(pick(line)?.name)],
  [`${name}_code`, (line) => words(pick(line)?.code)],
  [`${name}_address`, (line) => pick(line)?.address ?? ''],
]

const amount = (pick: (line: LedgerLine) => Amount | null) => (line: LedgerLine) => {
  const value = pick(line)
  return value === null ? '' : toDecimalString(BigInt(value.base), value.decimals)
}

const COLUMNS: Column[] = [
  ['schema', () => LEDGER_SCHEMA],
  ['id', ({ id }) => id],
  ['time_utc', ({ at }) => new Date(at * 1000).toISOString()],
  ['kind', ({ kind }) => kind],
  ['event', ({ event }) => event],
  ['actor', ({ actor }) => actor ?? ''],
  ...of('fund', ({ fund }) => fund),
  ...of('project', ({ project }) => project),
  ...of('claim', ({ claim }) => claim),
  ...of('batch', ({ batch }) => batch),
  ...of('retirement', ({ retirement }) => retirement),
  ...of('organization', ({ organization }) => organization),
  ['money_in', amount(({ moneyIn }) => moneyIn)],
  ['money_out', amount(({ moneyOut }) => moneyOut)],
  ['credits_in', amount(({ creditsIn }) => creditsIn)],
  ['credits_out', amount(({ creditsOut }) => creditsOut)],
  ['balance_after', amount(({ balanceAfter }) => balanceAfter)],
  ['unit', (line) => words(unitOf(line))],
  ['commitment', ({ commitment }) => commitment],
  ['slot', ({ slot }) => String(slot)],
  ['signature', ({ signature }) => signature],
  ...of('proposal', ({ proposal }) => proposal),
  ...of('delivery', ({ delivery }) => delivery),
]

/** Rows as RFC 4180 has them: commas, CRLF, quotes where needed. Amounts in whole units with all decimals. */
export const ledgerCsvHeader: string = toRow(COLUMNS.map(([name]) => name))

export function ledgerCsvRows(lines: readonly LedgerLine[]): string {
  return lines.map((line) => toRow(COLUMNS.map(([, value]) => value(line)))).join('')
}

function unitOf({ moneyIn, moneyOut, creditsIn, creditsOut, balanceAfter }: LedgerLine): string | null {
  return (moneyIn ?? moneyOut ?? creditsIn ?? creditsOut ?? balanceAfter)?.unit ?? null
}

function toRow(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\r\n`
}

function quote(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** A text that others wrote: one that a spreadsheet would take for a formula is marked as text. */
function words(text: string | null | undefined): string {
  const value = text ?? ''
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
}
