import type { Family } from './families.ts'

/**
 * Reads a file that the certificate's PDF is made with, by its path: `<family>/unicode.json`, `<family>/files/<file>.ttf` or
 * `harfbuzz-subset.wasm`. In Node it comes from the packages, in a browser from the server's `/typefaces/`.
 */
export type ReadAsset = (path: string) => Promise<Uint8Array>

export const SUBSETTER = 'harfbuzz-subset.wasm'

export const rangesPath = ({ id }: Family): string => `${id}/unicode.json`

/** A family's file for one part of its letters. Variable ones hold every weight. */
export function fontPath({ id, scope }: Family, part: string, weight: number): string {
  const kind = scope === '@fontsource' ? `${weight}` : 'wght'
  return `${id}/files/${id}-${part}-${kind}-normal.ttf`
}

/** A part of a family's letters: the name in its files, and what it declares to hold. */
export interface Part {
  name: string
  has(codePoint: number): boolean
}

/** Reads `unicode.json`: ranges of code points by part, the Latin one first as it holds most. */
export function readParts(json: Uint8Array): Part[] {
  const parsed: unknown = JSON.parse(new TextDecoder().decode(json))
  if (typeof parsed !== 'object' || parsed === null) return []
  return Object.entries(parsed)
    .map(([key, ranges]) => partOf(key.replace(/^\[(\d+)\]$/, '$1'), String(ranges)))
    .reverse()
}

function partOf(name: string, text: string): Part {
  const ranges = text.split(',').map((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-')
    return { from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }
  })
  return { name, has: (code) => ranges.some(({ from, to }) => code >= from && code <= to) }
}
