import type { PublicKey } from '@solana/web3.js'

/** Borsh's encoding of the values that instructions of SPL Governance take: little-endian, one after the other. */
export const u8 = (value: number) => Buffer.from([value])
export const flag = (value: boolean) => u8(value ? 1 : 0)
export const key = (value: PublicKey) => value.toBuffer()

export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

export function u64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64LE(value)
  return bytes
}

export const text = (value: string) => Buffer.concat([u32(Buffer.byteLength(value)), Buffer.from(value)])
export const list = (rows: Buffer[]) => Buffer.concat([u32(rows.length), ...rows])
