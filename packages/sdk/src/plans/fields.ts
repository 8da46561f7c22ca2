/** Seconds. */
export const DAY = 86_400

type Report = (field: string, reason: string) => void

export function readRecord(value: unknown, field: string, report: Report): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  report(
    field === '' ? 'name' : field,
    field === '' ? 'is missing: the file is an object' : 'must be an object',
  )
  return {}
}

export function readRows(value: unknown, field: string, most: number, report: Report): unknown[] {
  const rows: unknown[] = Array.isArray(value) ? value : []
  if (rows.length === 0 || rows.length > most) report(field, `must be a list of 1 to ${most} rows`)
  return rows
}

export function readTextOr(value: unknown, field: string, report: Report): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  report(field, 'must be a text')
  return ''
}

/** A day such as 2026-03-31 as its first second in UTC, or 0. */
export function readDayOr(value: unknown, field: string, report: Report): number {
  const seconds = typeof value === 'string' ? secondsOfDay(value) : undefined
  if (seconds === undefined) report(field, 'must be a day such as "2026-03-31"')
  return seconds ?? 0
}

export function secondsOfDay(text: string): number | undefined {
  const seconds = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) / 1000 : Number.NaN
  if (Number.isNaN(seconds)) return undefined
  return dayOf(seconds) === text ? seconds : undefined
}

/** The UTC day of a time, such as 2026-03-31. */
export function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10)
}

export function isWord<Word extends string>(value: unknown, words: readonly Word[]): value is Word {
  return words.some((word) => word === value)
}
