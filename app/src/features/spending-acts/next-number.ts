/** The number after all that were given. */
export function nextNumber(entries: readonly { id: number }[]): number {
  return entries.reduce((most, { id }) => Math.max(most, id), 0) + 1
}
