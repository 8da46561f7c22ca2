import { count, t } from '../messages/index.ts'

const DAY = 86_400
const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
const dayOnly = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always' })
/** Units with their length, and from how many on they are used: "in 5 weeks" says more than "next month". */
const STEPS: [Intl.RelativeTimeFormatUnit, length: number, from: number][] = [
  ['year', 365 * DAY, 2],
  ['month', 30 * DAY, 2],
  ['week', 7 * DAY, 2],
  ['day', DAY, 2],
  ['hour', 3_600, 1],
  ['minute', 60, 1],
]

export function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString()
}

/** "21 Nov 2026, 10:00 UTC" */
export function exactTime(seconds: number): string {
  return t('time.utc', { date: exact.format(seconds * 1000) })
}

/** "21 Nov 2026" (UTC) */
export function dayText(seconds: number): string {
  return dayOnly.format(seconds * 1000)
}

/** A period whose end is excluded, by its first and last day. */
export function periodText(start: number, end: number): string {
  return t('time.range', { from: dayText(start), to: dayText(end - 1) })
}

/** "3 weeks ago", counted from `now`, which is the chain's clock where it is known. */
export function relativeTime(seconds: number, now: number): string {
  const difference = seconds - now
  for (const [unit, length, from] of STEPS) {
    if (Math.abs(difference) >= from * length) return relative.format(Math.trunc(difference / length), unit)
  }
  return relative.format(Math.trunc(difference), 'second')
}

/** A length of time in its largest whole unit: "14 days". */
export function durationText(seconds: number): string {
  if (seconds >= DAY && seconds % DAY === 0) return count('days', seconds / DAY)
  if (seconds >= 3_600 && seconds % 3_600 === 0) return count('hours', seconds / 3_600)
  return count('seconds', seconds)
}

/** Midnight UTC that begins a day written as YYYY-MM-DD; undefined for anything else. */
export function dayStart(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const milliseconds = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(milliseconds) ? undefined : milliseconds / 1000
}

/** The UTC day of a time as YYYY-MM-DD. */
export function isoDay(at: number): string {
  return new Date(at * 1000).toISOString().slice(0, 10)
}

export const SECONDS_OF_A_DAY = DAY
