import { Base58Error, decodeBase58, encodeBase58 } from '../chain/base58.ts'
import { invalidParams } from './rpc-error.ts'

export type Fields = Readonly<Record<string, unknown>>

/** The parameters of a call, read one by one. Each reader throws -32602 in Solana's words. */
export class Params {
  constructor(readonly values: readonly unknown[]) {}

  address(index: number): string {
    return parseAddress(this.string(index))
  }

  signature(index: number): string {
    return parseSignature(this.string(index))
  }

  string(index: number): string {
    return asString(this.values[index])
  }

  strings(index: number, most: number): string[] {
    return asStrings(this.values[index], most)
  }

  /** A whole number from 0 on. `type` is what Solana calls it: u64 or usize. */
  whole(index: number, type: 'u64' | 'usize' = 'u64'): number {
    return asWhole(this.values[index], type)
  }

  optionalWhole(index: number): number | undefined {
    const value = this.values[index]
    return value === undefined || value === null ? undefined : asWhole(value, 'u64')
  }

  /** An object of settings; empty when it was left out. */
  fields(index: number, name: string): Fields {
    return asFields(this.values[index] ?? {}, `struct ${name}`)
  }
}

export function parseAddress(text: string): string {
  return encodeBase58(decodeSized(text, 32))
}

export function parseSignature(text: string): string {
  return encodeBase58(decodeSized(text, 64))
}

function decodeSized(text: string, size: number): Uint8Array {
  // A longer text cannot be of this size, and base58 takes its time.
  const bytes = text.length > size * 2 ? new Uint8Array() : decodeOrNull(text)
  if (bytes === null) throw invalidParams('Invalid param: Invalid')
  if (bytes.length !== size) throw invalidParams('Invalid param: WrongSize')
  return bytes
}

function decodeOrNull(text: string): Uint8Array | null {
  try {
    return decodeBase58(text)
  } catch (error) {
    if (error instanceof Base58Error) return null
    throw error
  }
}

export function asString(value: unknown): string {
  if (typeof value !== 'string')
    throw invalidParams(`Invalid params: invalid type: ${describe(value)}, expected a string.`)
  return value
}

export function asStrings(value: unknown, most: number): string[] {
  if (!Array.isArray(value))
    throw invalidParams(`Invalid params: invalid type: ${describe(value)}, expected a sequence.`)
  if (value.length > most) throw invalidParams(`Too many inputs provided; max ${most}`)
  return value.map(asString)
}

export function asWhole(value: unknown, type: 'u64' | 'usize'): number {
  if (typeof value !== 'number')
    throw invalidParams(`Invalid params: invalid type: ${describe(value)}, expected ${type}.`)
  if (!Number.isSafeInteger(value)) {
    throw invalidParams(`Invalid params: invalid type: ${describe(value)}, expected ${type}.`)
  }
  if (value < 0) throw invalidParams(`Invalid params: invalid value: ${describe(value)}, expected ${type}.`)
  return value
}

export function asFields(value: unknown, expected: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidParams(`Invalid params: invalid type: ${describe(value)}, expected ${expected}.`)
  }
  return Object.fromEntries(Object.entries(value))
}

/** A value in the words of Solana's own error messages. */
export function describe(value: unknown): string {
  if (typeof value === 'number')
    return Number.isSafeInteger(value) ? `integer \`${value}\`` : `floating point \`${value}\``
  if (typeof value === 'string') return `string ${JSON.stringify(value)}`
  if (typeof value === 'boolean') return `boolean \`${value}\``
  if (value === null || value === undefined) return 'null'
  return Array.isArray(value) ? 'sequence' : 'map'
}
