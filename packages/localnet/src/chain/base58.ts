const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

const VALUES = new Map([...ALPHABET].map((letter, value) => [letter, value]))

/** Names the first letter that is not base58, and where it stands. */
export class Base58Error extends Error {
  constructor(
    readonly character: string,
    readonly index: number,
  ) {
    super(`"${character}" at position ${index} is not a base58 letter.`)
  }
}

/** Writes bytes in Bitcoin's base58, the form of Solana's addresses, signatures and blockhashes. */
export function encodeBase58(bytes: Uint8Array): string {
  // Digits to the base 58^5, so that one pass over the bytes costs a fifth.
  const digits: number[] = []
  let zeros = 0
  while (zeros < bytes.length && bytes[zeros] === 0) zeros++
  for (let at = zeros; at < bytes.length; at++) {
    let carry = bytes[at] ?? 0
    for (let place = 0; place < digits.length; place++) {
      carry += (digits[place] ?? 0) * 256
      digits[place] = carry % 656356768
      carry = Math.floor(carry / 656356768)
    }
    if (carry > 0) digits.push(carry)
  }
  let text = ''
  for (let place = 0; place < digits.length; place++) {
    let digit = digits[place] ?? 0
    const last = place === digits.length - 1
    for (let step = 0; step < 5 && (!last || digit > 0); step++) {
      text = ALPHABET.charAt(digit % 58) + text
      digit = Math.floor(digit / 58)
    }
  }
  return '1'.repeat(zeros) + text
}

/** Reads base58. Throws Base58Error at the first letter that is none. */
export function decodeBase58(text: string): Uint8Array {
  const bytes: number[] = []
  let zeros = 0
  while (zeros < text.length && text[zeros] === '1') zeros++
  for (let at = 0; at < text.length; at++) {
    const value = VALUES.get(text.charAt(at))
    if (value === undefined) throw new Base58Error(text.charAt(at), at)
    if (at < zeros) continue
    let carry = value
    for (let place = 0; place < bytes.length; place++) {
      carry += (bytes[place] ?? 0) * 58
      bytes[place] = carry & 255
      carry >>= 8
    }
    while (carry > 0) {
      bytes.push(carry & 255)
      carry >>= 8
    }
  }
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...bytes.reverse()])
}

const known = new Map<string, string>()
const MOST_KNOWN = 200_000

/** The base58 form of a 32-byte address. The same few addresses come up again and again, so they are kept. */
export function addressOf(bytes: Uint8Array): string {
  const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const found = known.get(key)
  if (found !== undefined) return found
  const address = encodeBase58(bytes)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, address)
  return address
}
