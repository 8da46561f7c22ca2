import { createHash } from 'node:crypto'
import { encodeBase58 } from './base58.ts'

/** A blockhash can be signed for while at most this many blocks came after its own. */
export const BLOCKHASH_LIFE = 150

const KEPT = 600

/** The hash of every block, drawn from the ledger's own seed, so that none has to be stored. */
export class Blockhashes {
  readonly #bySlot = new Map<number, Buffer>()
  readonly #slotByHash = new Map<string, number>()
  #learned = -1

  constructor(readonly seed: Uint8Array) {}

  bytesOf(slot: number): Buffer {
    const kept = this.#bySlot.get(slot)
    if (kept !== undefined) return kept
    const place = Buffer.alloc(8)
    place.writeBigUInt64LE(BigInt(slot))
    const hash = createHash('sha256').update(this.seed).update(place).digest()
    if (this.#bySlot.size >= KEPT * 2) this.#bySlot.clear()
    this.#bySlot.set(slot, hash)
    return hash
  }

  of(slot: number): string {
    return encodeBase58(this.bytesOf(slot))
  }

  /** Whether a transaction signed for this blockhash may still be executed in the given slot. */
  isRecent(blockhash: string, slot: number): boolean {
    this.#learn(slot)
    const found = this.#slotByHash.get(blockhash)
    return found !== undefined && found < slot && found + BLOCKHASH_LIFE >= slot
  }

  #learn(slot: number): void {
    if (this.#slotByHash.size > KEPT) {
      this.#slotByHash.clear()
      this.#learned = -1
    }
    for (let next = Math.max(this.#learned + 1, slot - BLOCKHASH_LIFE); next < slot; next++) {
      this.#slotByHash.set(this.of(next), next)
      this.#learned = next
    }
  }
}
