/** Base58, quickly: an index of a chain writes and reads millions of addresses and events. */
const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const DIGITS = new Map([...ALPHABET].map((letter, digit) => [letter.charCodeAt(0), digit]))
const DIGIT_OF = Int8Array.from({ length: 128 }, (_, code) => DIGITS.get(code) ?? -1)
/** Five digits stay below 2^30, so that two more bytes fit a double exactly. */
const LIMB = 58 ** 5
/** Digits whose value a double holds exactly. */
const EXACT = 9

/** Bytes as base58. For addresses; the time grows with the square of the length. */
export function base58(bytes: Uint8Array): string {
  let zeros = 0
  while (zeros < bytes.length && bytes[zeros] === 0) zeros++
  const limbs: number[] = []
  for (let at = bytes.length % 2 === 0 ? 0 : -1; at < bytes.length; at += 2) {
    let carry = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)
    for (let limb = 0; limb < limbs.length; limb++) {
      carry += (limbs[limb] ?? 0) * 65_536
      const rest = Math.floor(carry / LIMB)
      limbs[limb] = carry - rest * LIMB
      carry = rest
    }
    if (carry > 0) limbs.push(carry)
  }
  let digits = ''
  for (let limb = limbs.length - 1; limb >= 0; limb--) digits += fiveDigits(limbs[limb] ?? 0)
  return '1'.repeat(zeros) + digits.replace(/^1+/, '')
}

function fiveDigits(limb: number): string {
  let digits = ''
  for (let rest = limb, count = 0; count < 5; count++) {
    digits = (ALPHABET[rest % 58] ?? '') + digits
    rest = Math.floor(rest / 58)
  }
  return digits
}

/**
 * Base58 text of any length as bytes. Halves meet by multiplication, which bigint does faster than any loop over
 * digits: an event has some 500 of them.
 * @throws Error for a letter that base58 does not have.
 */
export function fromBase58(text: string): Uint8Array {
  let zeros = 0
  while (text[zeros] === '1') zeros++
  const value = valueOf(text, zeros, text.length)
  const digits = value === 0n ? '' : value.toString(16)
  const hex = digits.length % 2 === 0 ? digits : `0${digits}`
  const bytes = new Uint8Array(zeros + hex.length / 2)
  for (let at = 0; at < hex.length; at += 2) {
    bytes[zeros + at / 2] = hexDigit(hex.charCodeAt(at)) * 16 + hexDigit(hex.charCodeAt(at + 1))
  }
  return bytes
}

/** Of a lower-case letter or a digit, by its character code. */
const hexDigit = (code: number): number => code - (code < 97 ? 48 : 87)

const powers = new Map<number, bigint>()

function powerOf58(exponent: number): bigint {
  const known = powers.get(exponent)
  if (known !== undefined) return known
  const power = 58n ** BigInt(exponent)
  powers.set(exponent, power)
  return power
}

function valueOf(text: string, from: number, to: number): bigint {
  if (to - from > EXACT) {
    const middle = to - EXACT * Math.ceil((to - from) / EXACT / 2)
    return valueOf(text, from, middle) * powerOf58(to - middle) + valueOf(text, middle, to)
  }
  let value = 0
  for (let at = from; at < to; at++) {
    const digit = DIGIT_OF[text.charCodeAt(at)] ?? -1
    if (digit < 0)
      throw new Error(`Give text in base58; "${text.slice(0, 60)}" has the letter "${text[at] ?? ''}".`)
    value = value * 58 + digit
  }
  return BigInt(value)
}

/** A Solana address as its 32 bytes. @throws Error with what is wrong with the text. */
export function addressBytes(address: string): Uint8Array {
  if (address.length > 44) throw new Error('Give an address in base58: at most 44 letters.')
  const stranger = [...address].find((letter) => !ALPHABET.includes(letter))
  if (stranger !== undefined) {
    throw new Error(`Give an address in base58; "${address}" has the letter "${stranger}".`)
  }
  const bytes = fromBase58(address)
  if (bytes.length === 32) return bytes
  throw new Error(`Give an address of 32 bytes in base58; "${address}" has ${bytes.length}.`)
}
