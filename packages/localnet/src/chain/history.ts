import type { TransactionError } from './transaction-error.ts'

/** A transaction as the lists of the RPC show it. `position` is where the journal keeps the rest. */
export interface HistoryEntry {
  signature: string
  slot: number
  /** Its place among the transactions of its block. */
  index: number
  error: TransactionError | null
  memo: string | null
  position: number
}

/** Every transaction by signature, by block and by the addresses that it names. */
export class History {
  readonly #bySignature = new Map<string, HistoryEntry>()
  readonly #bySlot = new Map<number, HistoryEntry[]>()
  readonly #byAddress = new Map<string, HistoryEntry[]>()

  get size(): number {
    return this.#bySignature.size
  }

  add(entry: Omit<HistoryEntry, 'index'>, addresses: readonly string[]): HistoryEntry {
    const block = this.#bySlot.get(entry.slot) ?? []
    if (block.length === 0) this.#bySlot.set(entry.slot, block)
    const added = { ...entry, index: block.length }
    block.push(added)
    this.#bySignature.set(added.signature, added)
    for (const address of new Set(addresses)) {
      const list = this.#byAddress.get(address)
      if (list === undefined) this.#byAddress.set(address, [added])
      else list.push(added)
    }
    return added
  }

  find(signature: string): HistoryEntry | undefined {
    return this.#bySignature.get(signature)
  }

  block(slot: number): readonly HistoryEntry[] {
    return this.#bySlot.get(slot) ?? []
  }

  /**
   * Newest first, at most `limit`, older than `before` and newer than `until`. Both may be transactions
   * that do not name the address.
   */
  ofAddress(address: string, limit: number, before?: HistoryEntry, until?: HistoryEntry): HistoryEntry[] {
    const all = this.#byAddress.get(address) ?? []
    const end = before === undefined ? all.length : countBefore(all, before)
    const start = until === undefined ? 0 : countUpTo(all, until)
    return all.slice(Math.max(start, end - limit), end).reverse()
  }
}

function countBefore(entries: readonly HistoryEntry[], limit: HistoryEntry): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    const entry = entries[middle]
    if (entry !== undefined && (entry.slot - limit.slot || entry.index - limit.index) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function countUpTo(entries: readonly HistoryEntry[], limit: HistoryEntry): number {
  const count = countBefore(entries, limit)
  return entries[count] === limit ? count + 1 : count
}
