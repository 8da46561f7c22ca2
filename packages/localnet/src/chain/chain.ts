import { LedgerFailure, type Journal } from '../ledger/journal.ts'
import { encodeRecord } from '../ledger/record.ts'
import { CLOCK_SYSVAR, SLOT_HASHES_SYSVAR } from './addresses.ts'
import type { ChainAccount } from './accounts.ts'
import { Blockhashes } from './blockhashes.ts'
import type { ChainClock, ClockStretch } from './clock.ts'
import { Executor, type Executed, type Simulated } from './executor.ts'
import type { Faucet } from './faucet.ts'
import type { HistoryEntry } from './history.ts'
import { prepare, type Prepared } from './prepared.ts'
import type { ChainState } from './state.ts'
import type { Landed, Submitted } from './submission.ts'
import type { TransactionError } from './transaction-error.ts'
import { fromRecord, toRecord, type StoredTransaction } from './transaction-record.ts'
import type { Vm } from './vm.ts'
import type { WireTransaction } from './wire.ts'

interface Waiting {
  transaction: WireTransaction
  preflight: boolean
  resolve: (result: Submitted) => void
  reject: (error: Error) => void
}

const LARGEST_BATCH = 256

/** The chain: what was executed, in which slot, and what it left behind. */
export class Chain {
  readonly blockhashes: Blockhashes
  readonly #executor: Executor
  readonly #landed = new Set<(landed: readonly Landed[], slot: number) => void>()
  readonly #waiting: Waiting[] = []
  #entered = -1
  #failure: LedgerFailure | null = null
  onFailure: (failure: LedgerFailure) => void = () => undefined

  constructor(
    readonly state: ChainState,
    readonly clock: ChainClock,
    readonly faucet: Faucet,
    readonly genesis: { blockSeed: Buffer; unixTime: number },
    readonly vm: Vm,
    readonly journal: Journal,
  ) {
    this.blockhashes = new Blockhashes(genesis.blockSeed)
    this.#executor = new Executor(vm, state.accounts, () => {
      this.#entered = -1
      this.enterSlot()
    })
  }

  get slot(): number {
    return this.clock.slot
  }

  /** An account as it is now. */
  account(address: string): ChainAccount | undefined {
    if (address === CLOCK_SYSVAR || address === SLOT_HASHES_SYSVAR) this.enterSlot()
    return this.state.accounts.get(address)
  }

  /** Hears of every batch of transactions once it is on disk. Returns the way to stop. */
  onLanded(listener: (landed: readonly Landed[], slot: number) => void): () => void {
    this.#landed.add(listener)
    return () => this.#landed.delete(listener)
  }

  /** Executes a transaction. Resolves when it is on disk; without preflight also when it was dropped. */
  submit(transaction: WireTransaction, preflight: boolean): Promise<Submitted> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ transaction, preflight, resolve, reject })
      // Whatever arrived in the same turn shares one write to disk.
      if (this.#waiting.length === 1) setImmediate(() => this.#flush())
    })
  }

  /** Why a transaction may not run at all in this slot; null when it may. */
  refusal({ transaction, signature }: Prepared): TransactionError | null {
    if (!this.blockhashes.isRecent(transaction.message.recentBlockhash, this.slot)) return 'BlockhashNotFound'
    return this.state.history.find(signature) === undefined ? null : 'AlreadyProcessed'
  }

  simulate(prepared: Prepared, verifySignatures: boolean): Simulated {
    this.enterSlot()
    return this.#executor.simulate(prepared, verifySignatures)
  }

  prepare(transaction: WireTransaction): Prepared {
    return prepare(transaction, this.state.accounts)
  }

  /** Reads a transaction back from the ledger. */
  stored(entry: HistoryEntry): StoredTransaction {
    return fromRecord(this.journal.read(entry.position))
  }

  /** Moves the clock, on disk first. Times only grow; the caller has checked that. */
  moveClock(move: { chainMs?: number; slots?: number; slotMs?: number }): ClockStretch {
    const stretch = this.clock.next(move)
    this.#append([encodeRecord({ kind: 'clock', clock: stretch })])
    this.clock.add(stretch)
    return stretch
  }

  /** Ends the given slot if it is the current one, so that its block is complete. */
  seal(slot: number): void {
    if (slot === this.slot) this.clock.atLeast(slot + 1)
  }

  enterSlot(): void {
    const slot = this.slot
    if (slot === this.#entered) return
    this.#entered = slot
    const time = this.clock.unixTimeOf(slot)
    this.vm.enterSlot(slot, time, this.genesis.unixTime, (earlier) => this.blockhashes.bytesOf(earlier))
    this.state.refresh(this.vm, CLOCK_SYSVAR)
    this.state.refresh(this.vm, SLOT_HASHES_SYSVAR)
  }

  #flush(): void {
    const batch = this.#waiting.splice(0, LARGEST_BATCH)
    if (this.#waiting.length > 0) setImmediate(() => this.#flush())
    try {
      this.#execute(batch)
    } catch (error) {
      const reason = error instanceof Error ? error : new Error(String(error))
      for (const { reject } of batch) reject(reason)
    }
  }

  #execute(batch: readonly Waiting[]): void {
    this.#assertSound()
    const slot = this.slot
    this.enterSlot()
    const executed: Executed[] = []
    const signatures = new Set<string>()
    const answers = batch.map(({ transaction, preflight, resolve, reject }) => {
      try {
        const { result, done } = this.#run(this.prepare(transaction), preflight, signatures)
        if (done !== null) executed.push(done)
        return () => resolve(result)
      } catch (error) {
        return () => reject(error instanceof Error ? error : new Error(String(error)))
      }
    })
    this.#land(executed, slot)
    for (const answer of answers) answer()
  }

  #run(
    prepared: Prepared,
    preflight: boolean,
    signatures: Set<string>,
  ): { result: Submitted; done: Executed | null } {
    const { signature } = prepared
    const refused = signatures.has(signature) ? 'AlreadyProcessed' : this.refusal(prepared)
    const simulated = refused === null && preflight ? this.#executor.simulate(prepared, true) : null
    const error = refused ?? simulated?.outcome.error ?? null
    if (error !== null && preflight) return { result: { refused: error, simulated, signature }, done: null }
    // Without preflight nobody hears of a refusal, as on any other chain: the transaction is dropped.
    const done = error === null ? this.#executor.execute(prepared) : null
    if (done !== null) signatures.add(signature)
    return { result: { refused: null, signature }, done }
  }

  #land(executed: readonly Executed[], slot: number): void {
    if (executed.length === 0) return
    const records = executed.map((each) => toRecord(each, slot))
    const positions = this.#append(records.map(({ bytes }) => bytes))
    this.state.lastSlot = slot
    const landed = records.map(({ head, executed: each }, index): Landed => {
      const { signature, memo, addresses } = head
      const position = positions[index] ?? 0
      const entry = this.state.history.add(
        { signature, slot, error: each.meta.err, memo, position },
        addresses,
      )
      return { entry, executed: each }
    })
    for (const listener of this.#landed) listener(landed, slot)
  }

  #append(records: readonly Buffer[]): number[] {
    this.#assertSound()
    try {
      return this.journal.append(records)
    } catch (error) {
      if (error instanceof LedgerFailure) {
        this.#failure = error
        this.onFailure(error)
      }
      throw error
    }
  }

  #assertSound(): void {
    if (this.#failure !== null) throw this.#failure
  }
}
