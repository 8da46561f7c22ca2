const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const LIMB = 58 ** 5

/** Bytes as base58. Works in limbs of five digits, because an index of a chain writes millions of addresses. */
export function base58(bytes: Uint8Array): string {
  let zeros = 0
  while (zeros < bytes.length && bytes[zeros] === 0) zeros++
  const limbs: number[] = []
  for (let at = zeros; at < bytes.length; at++) {
    let carry = bytes[at] ?? 0
    for (let limb = 0; limb < limbs.length; limb++) {
      carry += (limbs[limb] ?? 0) * 256
      limbs[limb] = carry % LIMB
      carry = Math.floor(carry / LIMB)
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
 * Base58 text of any length as bytes, five letters and two bytes at a time: events are some hundred bytes long.
 * @throws Error for a letter that base58 does not have.
 */
export function fromBase58(text: string): Uint8Array {
  const zeros = /^1*/.exec(text)?.[0].length ?? 0
  const limbs: number[] = []
  for (let at = zeros; at < text.length; at += 5) {
    const chunk = text.slice(at, at + 5)
    let carry = valueOf(chunk, text)
    const factor = 58 ** chunk.length
    for (let limb = 0; limb < limbs.length; limb++) {
      carry += (limbs[limb] ?? 0) * factor
      limbs[limb] = carry % 65_536
      carry = Math.floor(carry / 65_536)
    }
    for (; carry > 0; carry = Math.floor(carry / 65_536)) limbs.push(carry % 65_536)
  }
  const top = limbs.at(-1) ?? 0
  const length = top === 0 ? 0 : limbs.length * 2 - (top < 256 ? 1 : 0)
  const bytes = new Uint8Array(zeros + length)
  for (let index = 0; index < length; index++) {
    const limb = limbs[index >> 1] ?? 0
    bytes[bytes.length - 1 - index] = index % 2 === 0 ? limb & 255 : limb >> 8
  }
  return bytes
}

function valueOf(chunk: string, text: string): number {
  let value = 0
  for (const letter of chunk) {
    const digit = ALPHABET.indexOf(letter)
    if (digit < 0) throw new Error(`Give text in base58; "${text.slice(0, 60)}" has the letter "${letter}".`)
    value = value * 58 + digit
  }
  return value
}
