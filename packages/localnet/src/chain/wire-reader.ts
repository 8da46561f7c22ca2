/** Says what could not be read of a transaction. */
export class WireError extends Error {}

/** Reads Solana's wire format front to back. Throws WireError past the end. */
export class WireReader {
  #at = 0

  constructor(readonly bytes: Uint8Array) {}

  get position(): number {
    return this.#at
  }

  peek(): number {
    const byte = this.bytes[this.#at]
    if (byte === undefined) throw new WireError('Attempting to read 1 bytes')
    return byte
  }

  u8(): number {
    const byte = this.peek()
    this.#at += 1
    return byte
  }

  take(length: number): Uint8Array {
    if (this.#at + length > this.bytes.length) throw new WireError(`Attempting to read ${length} bytes`)
    const taken = this.bytes.subarray(this.#at, this.#at + length)
    this.#at += length
    return taken
  }

  /** A length of one to three bytes, seven bits each, low bits first. */
  shortLength(): number {
    let value = 0
    for (let shift = 0; shift < 21; shift += 7) {
      const byte = this.u8()
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
    throw new WireError('A length takes at most three bytes')
  }
}
