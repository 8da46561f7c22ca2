import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** What a stream held: its SHA-256 as 64 lowercase hexadecimal digits, and its length in bytes. */
export interface Digest {
  sha256: string
  size: number
}

export type ByteSource = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** SHA-256 of bytes, or of text as UTF-8. */
export function sha256Bytes(data: Uint8Array | string): Uint8Array {
  return sha256(typeof data === 'string' ? utf8ToBytes(data) : data)
}

/** SHA-256 of bytes, or of text as UTF-8, as 64 lowercase hexadecimal digits. */
export function sha256Hex(data: Uint8Array | string): string {
  return bytesToHex(sha256Bytes(data))
}

/** Hashes chunk by chunk, so that a file of any size needs the memory of one chunk. */
export async function hashStream(source: ByteSource, onProgress?: (bytes: number) => void): Promise<Digest> {
  const hash = sha256.create()
  let size = 0
  for await (const chunk of source) {
    hash.update(chunk)
    size += chunk.length
    onProgress?.(size)
  }
  return { sha256: bytesToHex(hash.digest()), size }
}

/** Largest blob, in bytes, that is read whole and given to WebCrypto, which hashes faster but in one piece only. */
export const WHOLE_BLOB_BYTES = 32 * 1024 * 1024

const PART_BYTES = 4 * 1024 * 1024

/**
 * Hashes a browser's File or Blob in bounded memory: a small one whole by WebCrypto, a larger one part by part,
 * as every one where the page is not a secure context. `onProgress` is told the bytes read so far.
 */
export async function hashBlob(blob: Blob, onProgress?: (bytes: number) => void): Promise<Digest> {
  if (blob.size > WHOLE_BLOB_BYTES || globalThis.crypto?.subtle === undefined) {
    return hashStream(partsOf(blob), onProgress)
  }
  const bytes = await blob.arrayBuffer()
  const hash = await crypto.subtle.digest('SHA-256', bytes)
  onProgress?.(bytes.byteLength)
  return { sha256: bytesToHex(new Uint8Array(hash)), size: bytes.byteLength }
}

/** Slices, because the parts of a blob's stream may be as large as the browser likes. */
async function* partsOf(blob: Blob): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < blob.size; start += PART_BYTES) {
    yield new Uint8Array(await blob.slice(start, start + PART_BYTES).arrayBuffer())
  }
}

export function toHex(bytes: Uint8Array): string {
  return bytesToHex(bytes)
}

/** @throws Error unless the text is an even number of hexadecimal digits, and `length` bytes where one is given. */
export function fromHex(text: string, length?: number): Uint8Array {
  if (!/^(?:[0-9a-f]{2})*$/i.test(text)) {
    throw new Error(`Give an even number of hexadecimal digits (0-9, a-f), not "${text.slice(0, 80)}".`)
  }
  if (length !== undefined && text.length !== 2 * length) {
    throw new Error(`Give ${2 * length} hexadecimal digits (${length} bytes), not ${text.length}.`)
  }
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
