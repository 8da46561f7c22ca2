import { addressBytes, base58 } from '../base58.ts'
import { fromHex, toHex } from '../evidence/hash.ts'

/** What a record's field holds so far; later fields may depend on earlier ones. */
export type Fields = Record<string, unknown>

/** Reads and writes one field of a fixed number of bytes. */
export interface Codec {
  size: number
  /** Bytes behind `size` that this value takes; fields with any stand last in a record. */
  extra?: (value: unknown) => number
  read(view: DataView, at: number, record: Fields): unknown
  write(view: DataView, at: number, value: unknown, record: Fields): void
}

export const bytesAt = (view: DataView, at: number, size: number): Uint8Array =>
  new Uint8Array(view.buffer, view.byteOffset + at, size)

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)

function small(bits: 8 | 16 | 32, value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** bits) return value
  throw new RangeError(`Give a whole number from 0 to ${2 ** bits - 1}, not ${String(value)}.`)
}

function large(value: unknown, minimum: bigint, maximum: bigint): bigint {
  if (typeof value === 'bigint' && value >= minimum && value <= maximum) return value
  throw new RangeError(`Give a bigint from ${minimum} to ${maximum}, not ${String(value)}.`)
}

export const u8: Codec = {
  size: 1,
  read: (view, at) => view.getUint8(at),
  write: (view, at, value) => view.setUint8(at, small(8, value)),
}

export const u16: Codec = {
  size: 2,
  read: (view, at) => view.getUint16(at, true),
  write: (view, at, value) => view.setUint16(at, small(16, value), true),
}

export const u32: Codec = {
  size: 4,
  read: (view, at) => view.getUint32(at, true),
  write: (view, at, value) => view.setUint32(at, small(32, value), true),
}

export const u64: Codec = {
  size: 8,
  read: (view, at) => view.getBigUint64(at, true),
  write: (view, at, value) => view.setBigUint64(at, large(value, 0n, 2n ** 64n - 1n), true),
}

export const i64: Codec = {
  size: 8,
  read: (view, at) => view.getBigInt64(at, true),
  write: (view, at, value) => view.setBigInt64(at, large(value, -(2n ** 63n), 2n ** 63n - 1n), true),
}

export const bool: Codec = {
  size: 1,
  read: (view, at) => view.getUint8(at) !== 0,
  write: (view, at, value) => view.setUint8(at, value === true ? 1 : 0),
}

export const skip = (size: number): Codec => ({ size, read: () => undefined, write: () => undefined })

/** Base58; null for the zero address where that means none. */
export const address = (optional: boolean): Codec => ({
  size: 32,
  read(view, at) {
    const bytes = bytesAt(view, at, 32)
    return optional && isZero(bytes) ? null : base58(bytes)
  },
  write(view, at, value) {
    if (optional && value === null) return
    bytesAt(view, at, 32).set(addressBytes(String(value)))
  },
})

/** 64 lower-case hexadecimal digits; null for zero where that means none. */
export const hash = (optional: boolean): Codec => ({
  size: 32,
  read(view, at) {
    const bytes = bytesAt(view, at, 32)
    return optional && isZero(bytes) ? null : toHex(bytes)
  },
  write(view, at, value) {
    if (optional && value === null) return
    bytesAt(view, at, 32).set(fromHex(String(value), 32))
  },
})

/** ASCII, padded with zeros; null for all zeros where that means none. */
export const text = (size: number, optional: boolean): Codec => ({
  size,
  read(view, at) {
    const value = utf8(bytesAt(view, at, size))
    return optional && value === '' ? null : value
  },
  write(view, at, value) {
    if (optional && value === null) return
    writePadded(bytesAt(view, at, size), String(value), size)
  },
})

const decoder = new TextDecoder()

/** The text before the zero padding. */
export function utf8(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return decoder.decode(end < 0 ? bytes : bytes.subarray(0, end))
}

export function writePadded(target: Uint8Array, value: string, size: number): void {
  const encoded = new TextEncoder().encode(value)
  if (encoded.length > size) throw new RangeError(`Give at most ${size} bytes of text, not "${value}".`)
  target.set(encoded)
}
