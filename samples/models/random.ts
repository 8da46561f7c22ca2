/** Numbers that look random and are the same in every run: mulberry32, seeded by a text. */
export interface Random {
  /** Evenly between 0 (included) and 1 (excluded). */
  even(): number
  /** Normally distributed with mean 0 and deviation 1. */
  normal(): number
}

export function seeded(text: string): Random {
  let state = 2_166_136_261
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619)
  const even = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  // Sum of twelve even numbers: normal enough for weather and trees, with no logarithm to differ.
  const normal = () => Array.from({ length: 12 }, even).reduce((sum, value) => sum + value, -6)
  return { even, normal }
}
