import type { CellResult, Column } from '../evidence/csv.ts'
import { type Rational, rational } from './rational.ts'

/** An exact decimal number within bounds (both included), written with a point: "412.75". */
export function decimalColumn(
  description: string,
  unit: string,
  bounds: { min?: string; max?: string } = {},
): Column<Rational> {
  const min = bounds.min === undefined ? undefined : rational(bounds.min)
  const max = bounds.max === undefined ? undefined : rational(bounds.max)
  return {
    description,
    unit,
    read(cell) {
      if (cell === '') return { fault: `is empty; write the value in ${unit}` }
      if (!/^-?\d{1,15}(\.\d{1,12})?$/.test(cell)) {
        return { fault: `"${cell}" is not a decimal number such as 412.75` }
      }
      const value = rational(cell)
      if (min !== undefined && value.compare(min) < 0) {
        return { fault: `${cell} is below ${bounds.min} ${unit}, the least possible` }
      }
      if (max !== undefined && value.compare(max) > 0) {
        return { fault: `${cell} is above ${bounds.max} ${unit}, the most possible` }
      }
      return { value }
    },
  }
}

/** A whole number within bounds (both included), without a sign: "1250". */
export function countColumn(
  description: string,
  unit: string,
  bounds: { min: string; max: string },
): Column<Rational> {
  const decimal = decimalColumn(description, unit, bounds)
  return {
    ...decimal,
    read: (cell) =>
      /^\d{1,12}$/.test(cell)
        ? decimal.read(cell)
        : { fault: `"${cell}" is not a whole number such as 1250` },
  }
}

/** One of a few words, written exactly so. */
export function choiceColumn<Choice extends string>(
  description: string,
  choices: readonly Choice[],
): Column<Choice> {
  return {
    description: `${description}: ${choices.join(', ')}`,
    unit: '',
    read(cell) {
      const value = choices.find((choice) => choice === cell)
      return value === undefined ? { fault: `"${cell}" is none of: ${choices.join(', ')}` } : { value }
    },
  }
}

/** A moment in UTC to the second, "2026-01-31T13:00:00Z", as Unix seconds. */
export function timestampColumn(description: string): Column<number> {
  return {
    description,
    unit: 'UTC',
    read(cell) {
      const form = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/
      return readTime(cell, form, cell, '2026-01-31T13:00:00Z')
    },
  }
}

/** A day, "2026-01-31", as the Unix seconds of its beginning in UTC. */
export function dateColumn(description: string): Column<number> {
  return {
    description,
    unit: 'UTC day',
    read: (cell) => readTime(cell, /^\d{4}-\d{2}-\d{2}$/, `${cell}T00:00:00Z`, '2026-01-31'),
  }
}

/** A calendar month in UTC, "2026-01", as it is written. */
export function monthColumn(description: string): Column<string> {
  return {
    description,
    unit: 'UTC month',
    read: (cell) =>
      /^\d{4}-(0[1-9]|1[0-2])$/.test(cell)
        ? { value: cell }
        : { fault: `"${cell}" is not a month such as 2026-01` },
  }
}

/** A code or name: one to sixty-four letters, digits, spaces, and . _ - */
export function codeColumn(description: string): Column<string> {
  return {
    description,
    unit: '',
    read: (cell) =>
      /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,63}$/u.test(cell)
        ? { value: cell }
        : { fault: `"${cell.slice(0, 64)}" is not a code of letters, digits, spaces, points and dashes` },
  }
}

function readTime(cell: string, form: RegExp, text: string, example: string): CellResult<number> {
  const milliseconds = form.test(cell) ? Date.parse(text) : Number.NaN
  // Date.parse takes 31 February for 3 March; what comes back must be what was written.
  const faithful =
    !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text.slice(0, 19))
  return faithful ? { value: milliseconds / 1000 } : { fault: `"${cell}" is not a time such as ${example}` }
}
