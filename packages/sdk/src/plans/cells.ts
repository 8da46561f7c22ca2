import { AmountError, parseAmount } from '../amounts.ts'
import type { CellResult, Column } from '../evidence/csv.ts'
import { secondsOfDay } from './fields.ts'

/** A column whose cells are read without the space around them. */
export function column<Value>(read: (cell: string) => CellResult<Value>): Column<Value> {
  return { description: '', unit: '', read: (cell) => read(cell.trim()) }
}

export function optional<Value>(
  cell: string,
  read: (cell: string) => CellResult<Value>,
): CellResult<Value | null> {
  return cell === '' ? { value: null } : read(cell)
}

export const text = (cell: string): CellResult<string> => ({ value: cell })

/** Above zero, in base units. */
export function amount(cell: string, decimals: number): CellResult<bigint> {
  try {
    const value = parseAmount(cell, decimals)
    return value > 0n ? { value } : { fault: 'is zero' }
  } catch (error) {
    if (error instanceof AmountError) return { fault: error.message }
    throw error
  }
}

/** A day such as 2026-03-31, as its first second in UTC. */
export function day(cell: string): CellResult<number> {
  const seconds = secondsOfDay(cell)
  return seconds === undefined ? { fault: `"${cell}" is not a day such as 2026-03-31` } : { value: seconds }
}

/** A number of 32 bits. */
export function number(cell: string): CellResult<number> {
  const value = Number(cell)
  return /^\d+$/.test(cell) && value <= 4_294_967_295
    ? { value }
    : { fault: `"${cell}" is not a whole number` }
}
