import { EvidenceError } from '../evidence/errors.ts'
import type { Period } from '../evidence/pack.ts'
import type { EvidencePack } from './methodology.ts'

/** The calendar months (UTC) that a period touches, as "2026-01". */
export function monthsOf(period: Period): string[] {
  const months: string[] = []
  const day = new Date(period.start * 1000)
  day.setUTCDate(1)
  day.setUTCHours(0, 0, 0, 0)
  for (; day.getTime() < period.end * 1000; day.setUTCMonth(day.getUTCMonth() + 1)) {
    months.push(day.toISOString().slice(0, 7))
  }
  return months
}

/** Start and end (excluded) of the part of a month that lies in the period, in Unix seconds. */
export function partOfMonth(month: string, period: Period): [number, number] {
  const start = Date.parse(`${month}-01T00:00:00Z`) / 1000
  const next = new Date(start * 1000)
  next.setUTCMonth(next.getUTCMonth() + 1)
  return [Math.max(start, period.start), Math.min(next.getTime() / 1000, period.end)]
}

/**
 * Throws when the pack has a file of the series, "readings-2026-01.csv", for a month outside the period.
 * @throws EvidenceError naming the files.
 */
export function refuseOtherMonths(pack: EvidencePack, series: string): void {
  const expected = monthsOf(pack.period)
  const start = `${series}-`
  const others = [...pack.files.keys()].filter(
    (file) =>
      file.startsWith(start) && file.endsWith('.csv') && !expected.includes(file.slice(start.length, -4)),
  )
  if (others.length === 0) return
  const reason = 'is not a month of the period; take it out of the pack'
  throw new EvidenceError(others.map((file) => ({ file, reason })))
}
