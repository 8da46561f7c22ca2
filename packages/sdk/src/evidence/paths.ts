import { utf8ToBytes } from '@noble/hashes/utils.js'

/** Longest path of a file in a pack, in bytes of UTF-8. */
export const MAX_PATH_BYTES = 255

/** Reserved: the manifest describes the pack and is not part of it. */
export const MANIFEST_NAME = 'manifest.json'

/** What is wrong with a path inside a pack, as the end of a sentence, or undefined when it is fine. */
export function pathFault(path: string): string | undefined {
  if (path === '') return 'is empty; give the file a name'
  if (path === MANIFEST_NAME) return `is reserved for the manifest; rename the file`
  if (utf8ToBytes(path).length > MAX_PATH_BYTES) return `is longer than ${MAX_PATH_BYTES} bytes; shorten it`
  if (path.includes('\\')) return 'has a backslash; separate folders by /'
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f]/.test(path)) return 'has a control character; rename the file'
  if (path !== path.normalize('NFC')) return 'is not in Unicode normal form C; rename the file'
  if (path.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    return 'has an empty, "." or ".." part; give the path from the pack\'s own folder'
  }
  return undefined
}

/** Order of paths by their bytes in UTF-8. JavaScript's own order differs outside the basic plane. */
export function comparePaths(a: string, b: string): number {
  const [left, right] = [utf8ToBytes(a), utf8ToBytes(b)]
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv'],
  ['json', 'application/json'],
  ['md', 'text/markdown'],
  ['txt', 'text/plain'],
  ['pdf', 'application/pdf'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['geojson', 'application/geo+json'],
])

/** Media type by the name's ending; `application/octet-stream` when it is not known. */
export function mediaTypeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
  return MEDIA_TYPES.get(ending) ?? 'application/octet-stream'
}
