const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'

/** A Solana address as its 32 bytes. Kept here so that evidence needs no chain library. */
export function addressBytes(address: string): Uint8Array {
  if (address.length > 44) throw new Error('Give an address in base58: at most 44 letters.')
  let value = 0n
  for (const letter of address) {
    const digit = ALPHABET.indexOf(letter)
    if (digit < 0) throw new Error(`Give an address in base58; "${address}" has the letter "${letter}".`)
    value = value * 58n + BigInt(digit)
  }
  const zeros = /^1*/.exec(address)?.[0].length ?? 0
  const hex = value === 0n ? '' : value.toString(16)
  const significant = Math.ceil(hex.length / 2)
  if (zeros + significant !== 32) {
    throw new Error(`Give an address of 32 bytes in base58; "${address}" has ${zeros + significant}.`)
  }
  return Uint8Array.from(hex.padStart(64, '0').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}
