import type { ChainAccount } from '../chain/accounts.ts'
import { addressBytes } from '../chain/addresses.ts'
import { addressOf } from '../chain/base58.ts'

/** What a transaction left of an account; `null` when it closed it. */
export interface AccountWrite {
  address: string
  before: ChainAccount | undefined
  after: ChainAccount | null
}

const GONE = 1
const EXECUTABLE = 2

/**
 * Account writes as bytes. Of the data only the stretch that changed is kept: a program is uploaded in
 * hundreds of small writes to one large buffer.
 */
export function encodeWrites(writes: readonly AccountWrite[]): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32LE(writes.length)
  return Buffer.concat([count, ...writes.flatMap(encodeWrite)])
}

function encodeWrite({ address, before, after }: AccountWrite): Uint8Array[] {
  const head = Buffer.alloc(1)
  if (after === null) {
    head[0] = GONE
    return [head, addressBytes(address)]
  }
  head[0] = after.executable ? EXECUTABLE : 0
  const { start, end } = changedStretch(before?.data ?? new Uint8Array(), after.data)
  const numbers = Buffer.alloc(20)
  numbers.writeBigUInt64LE(after.lamports, 0)
  numbers.writeUInt32LE(after.data.length, 8)
  numbers.writeUInt32LE(start, 12)
  numbers.writeUInt32LE(end - start, 16)
  return [head, addressBytes(address), addressBytes(after.owner), numbers, after.data.subarray(start, end)]
}

function changedStretch(before: Uint8Array, after: Uint8Array): { start: number; end: number } {
  const byteBefore = (index: number) => before[index] ?? 0
  let start = 0
  while (start < after.length && byteBefore(start) === after[start]) start++
  let end = after.length
  while (end > start && byteBefore(end - 1) === after[end - 1]) end--
  return { start, end }
}

/** Reads what `encodeWrites` wrote, given the accounts as they were before. */
export function decodeWrites(
  bytes: Buffer,
  before: (address: string) => ChainAccount | undefined,
): { address: string; after: ChainAccount | null }[] {
  let at = 4
  return Array.from({ length: bytes.readUInt32LE(0) }, () => {
    const flags = bytes.readUInt8(at)
    const address = addressOf(bytes.subarray(at + 1, at + 33))
    at += 33
    if (flags & GONE) return { address, after: null }
    const owner = addressOf(bytes.subarray(at, at + 32))
    const lamports = bytes.readBigUInt64LE(at + 32)
    const data = new Uint8Array(bytes.readUInt32LE(at + 40))
    const start = bytes.readUInt32LE(at + 44)
    const length = bytes.readUInt32LE(at + 48)
    data.set((before(address)?.data ?? new Uint8Array()).subarray(0, data.length))
    data.set(bytes.subarray(at + 52, at + 52 + length), start)
    at += 52 + length
    return { address, after: { lamports, owner, executable: (flags & EXECUTABLE) !== 0, data } }
  })
}
