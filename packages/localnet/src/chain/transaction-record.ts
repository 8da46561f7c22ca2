import { decodeRecord, encodeRecord, type TransactionHead } from '../ledger/record.ts'
import type { Executed } from './executor.ts'
import { memoOf } from './memo.ts'
import type { TransactionMeta } from './meta.ts'
import { readTransaction, type WireTransaction } from './wire.ts'

/** A transaction read back from the ledger. */
export interface StoredTransaction {
  transaction: WireTransaction
  meta: TransactionMeta
}

export interface TransactionRecord {
  head: TransactionHead
  bytes: Buffer
  executed: Executed
}

/** What the ledger keeps of a transaction. */
export function toRecord(executed: Executed, slot: number): TransactionRecord {
  const { prepared, meta, writes } = executed
  const head: TransactionHead = {
    kind: 'transaction',
    slot,
    signature: prepared.signature,
    error: meta.err,
    memo: memoOf(prepared.transaction.message),
    addresses: prepared.accounts.map(({ address }) => address),
  }
  const bytes = encodeRecord(head, { meta: JSON.stringify(meta), wire: prepared.transaction.bytes, writes })
  return { head, bytes, executed }
}

/** Reads back what `toRecord` made. */
export function fromRecord(bytes: Buffer): StoredTransaction {
  const { wire, meta } = decodeRecord(bytes)
  // Guarded by the journal's checksum: what is read is what was written.
  return { transaction: readTransaction(wire), meta: JSON.parse(meta.toString()) as TransactionMeta }
}
