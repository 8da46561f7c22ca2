const SLOT_HASHES = 512

export const SLOTS_PER_EPOCH = 432_000

/** The clock sysvar's bytes at a slot. Times in Unix seconds. */
export function encodeClock(slot: number, unixTime: number, genesisTime: number): Buffer {
  const epoch = BigInt(Math.floor(slot / SLOTS_PER_EPOCH))
  const clock = Buffer.alloc(40)
  clock.writeBigUInt64LE(BigInt(slot), 0)
  clock.writeBigInt64LE(BigInt(genesisTime), 8)
  clock.writeBigUInt64LE(epoch, 16)
  clock.writeBigUInt64LE(epoch + 1n, 24)
  clock.writeBigInt64LE(BigInt(unixTime), 32)
  return clock
}

/** The slot hashes sysvar's bytes at a slot: the blocks before it, newest first. */
export function encodeSlotHashes(slot: number, blockhash: (slot: number) => Uint8Array): Buffer {
  const count = Math.min(SLOT_HASHES, slot)
  const hashes = Buffer.alloc(8 + SLOT_HASHES * 40)
  hashes.writeBigUInt64LE(BigInt(count), 0)
  for (let entry = 0; entry < count; entry++) {
    hashes.writeBigUInt64LE(BigInt(slot - 1 - entry), 8 + entry * 40)
    hashes.set(blockhash(slot - 1 - entry), 16 + entry * 40)
  }
  return hashes
}
