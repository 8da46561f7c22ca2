/** Unix seconds of a UTC time: "2026-01-31" is its beginning, "2026-01-31T10:30" that minute. */
export function utc(text: string): number {
  const seconds = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : `${text}:00Z`) / 1000
  if (!Number.isInteger(seconds)) throw new Error(`Write a time such as 2026-01-31T10:30, not "${text}".`)
  return seconds
}

export const DAY = 86_400
