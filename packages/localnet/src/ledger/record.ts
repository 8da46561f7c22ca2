import type { ClockStretch } from '../chain/clock.ts'
import type { AccountWrite } from './account-delta.ts'
import { encodeWrites } from './account-delta.ts'

/** The first record of a ledger: what the chain was born with. Seeds are in hex. */
export interface GenesisHead {
  kind: 'genesis'
  format: number
  blockSeed: string
  faucetSeed: string
  clock: ClockStretch
}

/** The clock was moved. */
export interface ClockHead {
  kind: 'clock'
  clock: ClockStretch
}

/** A program file was loaded at start, at first or as an upgrade. `sha256` is the file's, in hex. */
export interface ProgramHead {
  kind: 'program'
  slot: number
  program: string
  sha256: string
}

/** A transaction was executed. `error` is Solana's own form of a transaction error, null when it succeeded. */
export interface TransactionHead {
  kind: 'transaction'
  slot: number
  signature: string
  error: unknown
  memo: string | null
  addresses: string[]
}

export type RecordHead = GenesisHead | ClockHead | ProgramHead | TransactionHead

/** A record as it is stored: its head, the meta of a transaction, its bytes as sent, and account writes. */
export interface LedgerRecord<Head extends RecordHead = RecordHead> {
  head: Head
  meta: Buffer
  wire: Buffer
  writes: Buffer
}

const NOTHING = Buffer.alloc(0)

export function encodeRecord(
  head: RecordHead,
  parts: { meta?: string; wire?: Uint8Array; writes?: readonly AccountWrite[] } = {},
): Buffer {
  const sections = [
    Buffer.from(JSON.stringify(head)),
    parts.meta === undefined ? NOTHING : Buffer.from(parts.meta),
    parts.wire ?? NOTHING,
    encodeWrites(parts.writes ?? []),
  ]
  const lengths = Buffer.alloc(16)
  sections.forEach((section, index) => lengths.writeUInt32LE(section.length, index * 4))
  return Buffer.concat([lengths, ...sections])
}

export function decodeRecord(bytes: Buffer): LedgerRecord {
  let at = 16
  const section = (index: number) => {
    const length = bytes.readUInt32LE(index * 4)
    at += length
    return bytes.subarray(at - length, at)
  }
  // Guarded by the journal's checksum: what is read is what was written.
  const head = JSON.parse(section(0).toString()) as RecordHead
  return { head, meta: section(1), wire: section(2), writes: section(3) }
}
