import { CliFailure } from './failure.ts'

const DAY = 86_400

/** Days in UTC, the last one included, as seconds with the end excluded. */
export function readPeriod(from: string, to: string): { start: number; end: number } {
  const period = { start: readDay(from), end: readDay(to) + DAY }
  if (period.end <= period.start)
    throw CliFailure.usage(`The period ends before it begins: ${from} to ${to}.`)
  return period
}

/** A day such as 2026-03-31 as its first second in UTC. */
export function readDay(text: string): number {
  const seconds = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) / 1000 : Number.NaN
  const again = Number.isNaN(seconds) ? '' : new Date(seconds * 1000).toISOString().slice(0, 10)
  if (again !== text) throw CliFailure.usage(`Write a day such as 2026-03-31, not "${text}".`)
  return seconds
}
