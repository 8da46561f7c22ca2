const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "21 Nov 2026" (UTC). Not the runtime's own formatter, whose words differ between versions and machines. */
export function dayOf(seconds: number): string {
  const date = new Date(seconds * 1000)
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}`
}

/** "21 Nov 2026, 10:00 UTC" */
export function momentOf(seconds: number): string {
  return `${dayOf(seconds)}, ${new Date(seconds * 1000).toISOString().slice(11, 16)} UTC`
}

/** First and last day of a period whose end is excluded. */
export function periodOf(start: number, end: number): { from: string; to: string } {
  return { from: dayOf(start), to: dayOf(end - 1) }
}
