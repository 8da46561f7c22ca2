import { Base58Error, decodeBase58 } from '../chain/base58.ts'
import { invalidParams } from './rpc-error.ts'

/** The largest transaction that fits a packet, in bytes. */
const LARGEST = 1_232
const LARGEST_TEXT = { base58: 1_683, base64: 1_644 }

/** Decodes what a client sent as base58 or base64. Throws -32602 in Solana's words; `type` is its Rust name. */
export function decodeTransport(text: string, encoding: 'base58' | 'base64', type: string): Uint8Array {
  const most = LARGEST_TEXT[encoding]
  const tooLarge = (bytes: number) =>
    invalidParams(
      `${encoding} encoded ${type} too large: ${bytes} bytes (max: encoded/raw ${most}/${LARGEST})`,
    )
  if (text.length > most) throw tooLarge(text.length)
  const bytes = encoding === 'base64' ? fromBase64(text) : fromBase58(text)
  if (bytes.length > LARGEST) throw tooLarge(bytes.length)
  return bytes
}

function fromBase64(text: string): Uint8Array {
  const wrong = /[^A-Za-z0-9+/=]/.exec(text)
  if (wrong !== null) {
    throw invalidParams(
      `invalid base64 encoding: InvalidByte(${wrong.index}, ${text.charCodeAt(wrong.index)})`,
    )
  }
  if (text.length % 4 !== 0) throw invalidParams('invalid base64 encoding: InvalidPadding')
  return Buffer.from(text, 'base64')
}

function fromBase58(text: string): Uint8Array {
  try {
    return decodeBase58(text)
  } catch (error) {
    if (!(error instanceof Base58Error)) throw error
    const { character, index } = error
    throw invalidParams(
      `invalid base58 encoding: InvalidCharacter { character: '${character}', index: ${index} }`,
    )
  }
}
