/**
 * Divides a whole into parts by weights, in integers, so that the parts sum to it exactly: each part is rounded down, and
 * the units that are left go one each to the parts with the largest remainder; among equal remainders to the first
 * (largest-remainder method, also named after Hamilton and Hare and Niemeyer).
 * @param total base units, not negative
 * @param weights not negative; where all are zero every part is zero
 */
export function divide(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((all, weight) => all + weight, 0n)
  if (sum === 0n) return weights.map(() => 0n)
  const parts = weights.map((weight) => (total * weight) / sum)
  let left = total - parts.reduce((all, part) => all + part, 0n)
  const order = weights
    .map((weight, at) => ({ at, remainder: (total * weight) % sum }))
    .filter(({ remainder }) => remainder > 0n)
    .sort((a, b) => (a.remainder === b.remainder ? a.at - b.at : a.remainder < b.remainder ? 1 : -1))
  for (const { at } of order) {
    if (left === 0n) break
    parts[at] = (parts[at] ?? 0n) + 1n
    left -= 1n
  }
  return parts
}

/** The same over named weights. */
export function divideByName(total: bigint, weights: ReadonlyMap<string, bigint>): Map<string, bigint> {
  const names = [...weights.keys()]
  const parts = divide(total, [...weights.values()])
  return new Map(names.map((name, at) => [name, parts[at] ?? 0n]))
}

export const sumOf = (amounts: Iterable<bigint>): bigint => {
  let sum = 0n
  for (const amount of amounts) sum += amount
  return sum
}
