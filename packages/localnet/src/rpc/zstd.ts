const LARGEST_BLOCK = 131_072

/** Bytes as a Zstandard frame of raw blocks: any decompressor reads it, and no compressor is needed. */
export function zstdFrame(bytes: Uint8Array): Buffer {
  const head = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0])
  head.writeUInt32LE(bytes.length, 5)
  const parts: Uint8Array[] = [head]
  let at = 0
  do {
    const block = bytes.subarray(at, at + LARGEST_BLOCK)
    at += block.length
    const blockHead = Buffer.alloc(3)
    blockHead.writeUIntLE((block.length << 3) | (at >= bytes.length ? 1 : 0), 0, 3)
    parts.push(blockHead, block)
  } while (at < bytes.length)
  return Buffer.concat(parts)
}
