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

/** Base58 text of any length as bytes. @throws Error for a letter that base58 does not have. */
export function fromBase58(text: string): Uint8Array {
  const bytes: number[] = []
  for (const letter of text) {
    let carry = ALPHABET.indexOf(letter)
    if (carry < 0) throw new Error(`Give text in base58; "${text.slice(0, 60)}" has the letter "${letter}".`)
    for (let at = 0; at < bytes.length; at++) {
      carry += (bytes[at] ?? 0) * 58
      bytes[at] = carry & 255
      carry >>= 8
    }
    for (; carry > 0; carry >>= 8) bytes.push(carry & 255)
  }
  const zeros = /^1*/.exec(text)?.[0].length ?? 0
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...bytes.reverse()])
}
