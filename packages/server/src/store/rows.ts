/** What a plain query answered, whichever driver answered it. */
export function rowsOf(result: unknown): Record<string, unknown>[] {
  const rows: unknown =
    typeof result === 'object' && result !== null && 'rows' in result ? result.rows : undefined
  if (!Array.isArray(rows)) throw new Error('The database answered something that is not rows.')
  return rows.map((row: unknown) => {
    if (typeof row !== 'object' || row === null)
      throw new Error('The database answered a row without columns.')
    return Object.fromEntries(Object.entries(row))
  })
}

export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  throw new Error('The database answered no text where a text was asked for.')
}

/** Counts and sums: drivers hand them out as numbers, bigints or texts. Null, as of a sum over nothing, is zero. */
export function bigOf(value: unknown): bigint {
  if (value === null) return 0n
  if (typeof value === 'bigint') return value
  if (typeof value === 'number' || typeof value === 'string') return BigInt(value)
  throw new Error('The database answered no number where a number was asked for.')
}

export function numberOf(value: unknown): number {
  return Number(bigOf(value))
}
