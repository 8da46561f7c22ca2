import type { Parts } from './weights.ts'

/** The `count`th largest of the values, from 1; the least of all where there are fewer. */
export function nthLargest(values: Parts, count: number): number | bigint {
  const place = Math.min(count, values.length) - 1
  if (values instanceof Float64Array) return selectDown(values.slice(), place)
  return [...values].sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))[place] ?? 0n
}

/** What stands at a place once the values are in descending order (Hoare's selection); moves them about. */
function selectDown(values: Float64Array, place: number): number {
  let [first, last] = [0, values.length - 1]
  while (first < last) {
    const pivot = middleOf(values, first, last)
    let [low, high] = [first, last]
    while (low <= high) {
      while ((values[low] ?? 0) > pivot) low += 1
      while ((values[high] ?? 0) < pivot) high -= 1
      if (low > high) break
      const swapped = values[low] ?? 0
      values[low] = values[high] ?? 0
      values[high] = swapped
      low += 1
      high -= 1
    }
    if (place <= high) last = high
    else if (place >= low) first = low
    else break
  }
  return values[place] ?? 0
}

/** The middle one of first, middle and last, so that what is in order already is no worst case. */
function middleOf(values: Float64Array, first: number, last: number): number {
  const [a, b, c] = [values[first] ?? 0, values[(first + last) >>> 1] ?? 0, values[last] ?? 0]
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
