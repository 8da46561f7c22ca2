import { fromHex, sha256Hex, toHex } from '../evidence/hash.ts'
import type { HashLike } from '../pdas.ts'

const KEY_BYTES = 32
/** Printable ASCII without spaces; a registry has no colon, so that the text has one reading. */
const REGISTRY = /^[!-9;-~]+$/
const IDENTIFIER = /^[!-~]+$/

/**
 * The key of a meter, a plant or a parcel: SHA-256 of the salt and then the id as UTF-8, as 64 hexadecimal digits.
 * The salt (32 bytes) stays with the developer, so that nobody finds the id by guessing; the same id and salt give
 * the same key.
 * @throws Error for a salt of another length or an empty id.
 */
export function activityKey(salt: HashLike, id: string): string {
  const salted = typeof salt === 'string' ? fromHex(salt, KEY_BYTES) : salt
  if (salted.length !== KEY_BYTES) throw new RangeError(`Give a salt of 32 bytes, not ${salted.length}.`)
  if (id.trim() === '') throw new RangeError('Give the number or the name of the meter, plant or parcel.')
  return sha256Hex(Uint8Array.from([...salted, ...new TextEncoder().encode(id.trim())]))
}

/**
 * The key of an identifier in another registry: `REGISTRY:ID` in ASCII, padded with zeros to 32 bytes, as 64
 * hexadecimal digits. Registry and id together have at most 31 characters.
 * @throws RangeError naming what does not fit.
 */
export function identifierKey(registry: string, id: string): string {
  const text = `${registry}:${id}`
  if (!REGISTRY.test(registry) || !IDENTIFIER.test(id)) {
    throw new RangeError(
      'Write registry and identifier in ASCII without spaces, for example VERRA and VCS-1234.',
    )
  }
  if (text.length > KEY_BYTES) {
    throw new RangeError(
      `Give registry and identifier of at most 31 characters together, not ${text.length - 1}.`,
    )
  }
  const key = new Uint8Array(KEY_BYTES)
  key.set(new TextEncoder().encode(text))
  return toHex(key)
}

/** The `REGISTRY:ID` of an identifier's key, as `identifierKey` wrote it. */
export function identifierOfKey(key: HashLike): string {
  const bytes = typeof key === 'string' ? fromHex(key, KEY_BYTES) : key
  const end = bytes.indexOf(0)
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end))
}
