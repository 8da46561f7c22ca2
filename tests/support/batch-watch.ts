import { expect } from 'chai'
import { PublicKey } from '@solana/web3.js'
import { creditMintAddress } from '../../packages/sdk/src/pdas.ts'
import type { Chain, Landed } from './chain.ts'
import { eventsOf, read } from './read.ts'
import { amountIn, supplyOf } from './tokens.ts'

interface Range {
  first: bigint
  end: bigint
}

/**
 * Asks law 1 of each batch that a transaction names, after every one that lands: from the accounts, the token program and
 * the events alone. Whoever burns credits outside the program says so first.
 */
export class BatchWatch {
  private readonly chain: Chain
  private readonly used = new Map<string, Range[]>()
  private readonly unsettled = new Map<string, bigint>()
  private readonly mints = new Map<string, string>()

  constructor(chain: Chain) {
    this.chain = chain
    chain.onLand = (landed) => this.afterLanding(landed)
  }

  /** The next transaction burns as much past the program. */
  burned(batch: PublicKey, amount: bigint): void {
    const address = batch.toBase58()
    this.unsettled.set(address, (this.unsettled.get(address) ?? 0n) + amount)
  }

  private afterLanding(landed: Landed): void {
    for (const { name, data } of eventsOf(landed)) {
      const { batch, amount, firstSerial, retirement }: Record<string, unknown> = { ...data }
      if (name === 'BatchIssued') this.follow(String(batch))
      if (name === 'DestroyedCreditsSettled') this.unsettled.set(String(batch), 0n)
      if (name === 'CreditsRetired') {
        const kept = read(this.chain, 'Retirement', new PublicKey(String(retirement)))
        expect(kept, 'law 1: what a retirement says').to.include({ batch, amount, firstSerial })
      }
      if (typeof firstSerial === 'bigint' && typeof amount === 'bigint' && amount > 0n) {
        this.used.get(String(batch))?.push({ first: firstSerial, end: firstSerial + amount })
      }
    }
    const named = new Set(landed.transaction.compileMessage().accountKeys.map((key) => key.toBase58()))
    for (const [address, mint] of this.mints) {
      if (named.has(address) || named.has(mint)) this.check(address)
    }
  }

  private follow(batch: string): void {
    this.used.set(batch, [])
    this.mints.set(batch, creditMintAddress(batch).toBase58())
  }

  private check(address: string): void {
    const batch = read(this.chain, 'Batch', new PublicKey(address))
    const { issued, accepted, retired, cancelled, bufferCancelled, destroyed, buffered, nextSerial } = batch
    const supply = supplyOf(this.chain, new PublicKey(batch.mint))
    const gone = retired + cancelled + bufferCancelled + destroyed
    const unsettled = this.unsettled.get(address) ?? 0n
    expect(supply + gone + unsettled, 'law 1: the sum').to.equal(issued)
    expect(issued <= accepted, 'law 1: issued within accepted').to.equal(true)
    const { quantity } = read(this.chain, 'Claim', new PublicKey(batch.claim))
    expect(accepted <= quantity, 'law 1: accepted within claimed').to.equal(true)
    const vault = batch.bufferVault === null ? 0n : amountIn(this.chain, new PublicKey(batch.bufferVault))
    expect(vault, 'law 1: the buffer').to.equal(buffered)
    expect(nextSerial - 1n, "law 1: holders' serials").to.equal(retired + cancelled + destroyed)
    expect(nextSerial - 1n <= issued - buffered - bufferCancelled, 'law 1: the tail').to.equal(true)
    this.checkSerials(address, issued, gone)
  }

  private checkSerials(address: string, issued: bigint, gone: bigint): void {
    const ranges = (this.used.get(address) ?? []).toSorted((a, b) => (a.first < b.first ? -1 : 1))
    let [previous, sum] = [1n, 0n]
    for (const { first, end } of ranges) {
      expect(first >= previous, `law 1: serial ${first} is used twice`).to.equal(true)
      previous = end
      sum += end - first
    }
    expect(previous <= issued + 1n, 'law 1: serials inside the block').to.equal(true)
    expect(sum, 'law 1: as many serials as credits').to.equal(gone)
  }
}
