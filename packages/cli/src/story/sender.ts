import { toGroundtruthError } from '@groundtruth/sdk/errors'
import {
  type Connection,
  type Keypair,
  type SignatureStatus,
  TransactionMessage,
  VersionedTransaction,
} from '@solana/web3.js'
import type { Signed } from './step.ts'

/** Blockhashes live for a minute; this leaves time to be included. */
const BLOCKHASH_MS = 15_000
const BLOCKHASH_USES = 40
const POLL_MS = [0, 10, 20, 40, 80, 150, 250]
const STATUSES_AT_ONCE = 256

interface Waiting {
  signature: string
  lastValidBlockHeight: number
  done(status: SignatureStatus): void
  fail(error: unknown): void
}

/** A transaction that the network dropped: it did not happen and never will. */
class Expired extends Error {}

/**
 * Sends the story's transactions, many at a time. All that wait for an answer are asked about in one call.
 * @param fast One's own chain has no forks: what it has processed stays.
 */
export class Sender {
  readonly #waiting = new Set<Waiting>()
  readonly #sent = new Set<string>()
  #polling = false
  #blockhash: Promise<{ blockhash: string; lastValidBlockHeight: number }> | undefined
  #blockhashUntil = 0
  #blockhashUses = 0

  constructor(
    readonly connection: Connection,
    readonly sponsor: Keypair,
    readonly fast: boolean,
  ) {}

  /** Sends one transaction, paid by the sponsor, and resolves when it has happened. Sends again what was dropped. */
  async send(signed: Signed): Promise<string> {
    for (;;) {
      try {
        return await this.#sendOnce(signed)
      } catch (error) {
        if (!(error instanceof Expired)) throw error
        this.#blockhash = undefined
      }
    }
  }

  async #sendOnce(signed: Signed): Promise<string> {
    const { transaction, lastValidBlockHeight } = await this.#sign(signed)
    const signature = await this.connection.sendTransaction(transaction, {
      preflightCommitment: 'processed',
      maxRetries: 20,
    })
    const status = await new Promise<SignatureStatus>((done, fail) => {
      this.#waiting.add({ signature, lastValidBlockHeight, done, fail })
      void this.#poll()
    })
    if (status.err !== null) throw toGroundtruthError({ err: status.err })
    return signature
  }

  /** Two gifts of the same amount would be one transaction under one blockhash, and the second would be refused. */
  async #sign({ instructions, signers }: Signed) {
    for (;;) {
      const { blockhash, lastValidBlockHeight } = await this.#recentBlockhash()
      const message = new TransactionMessage({
        payerKey: this.sponsor.publicKey,
        recentBlockhash: blockhash,
        instructions,
      })
      const transaction = new VersionedTransaction(message.compileToV0Message())
      transaction.sign([this.sponsor, ...signers])
      const signature = Buffer.from(transaction.signatures[0] ?? []).toString('hex')
      if (!this.#sent.has(signature)) {
        this.#sent.add(signature)
        return { transaction, lastValidBlockHeight }
      }
      this.#blockhash = undefined
      await pause(this.fast ? 0 : 200)
    }
  }

  #recentBlockhash() {
    this.#blockhashUses += 1
    if (
      this.#blockhash === undefined ||
      Date.now() > this.#blockhashUntil ||
      this.#blockhashUses > BLOCKHASH_USES
    ) {
      this.#blockhash = this.connection.getLatestBlockhash(this.fast ? 'processed' : 'confirmed')
      this.#blockhashUntil = Date.now() + BLOCKHASH_MS
      this.#blockhashUses = 0
    }
    return this.#blockhash
  }

  async #poll(): Promise<void> {
    if (this.#polling) return
    this.#polling = true
    for (let round = 0; this.#waiting.size > 0; round++) {
      await pause(POLL_MS[Math.min(round, POLL_MS.length - 1)] ?? 0)
      const asked = [...this.#waiting].slice(0, STATUSES_AT_ONCE)
      try {
        if (await this.#ask(asked)) round = 0
      } catch (error) {
        for (const waiting of asked) this.#settle(waiting, () => waiting.fail(error))
      }
    }
    this.#polling = false
  }

  /** Tells those that have their answer. Returns whether there was one. */
  async #ask(asked: readonly Waiting[]): Promise<boolean> {
    const { value } = await this.connection.getSignatureStatuses(asked.map(({ signature }) => signature))
    const open: Waiting[] = []
    asked.forEach((waiting, index) => {
      const status = value[index]
      if (status && this.#isSettled(status)) this.#settle(waiting, () => waiting.done(status))
      else if (!status) open.push(waiting)
    })
    if (open.length > 0 && !this.fast) await this.#dropExpired(open)
    return open.length < asked.length
  }

  #isSettled(status: SignatureStatus): boolean {
    return this.fast || status.err !== null || (status.confirmationStatus ?? 'processed') !== 'processed'
  }

  async #dropExpired(open: readonly Waiting[]): Promise<void> {
    const height = await this.connection.getBlockHeight('confirmed')
    for (const waiting of open) {
      if (height > waiting.lastValidBlockHeight) {
        this.#settle(waiting, () => waiting.fail(new Expired(waiting.signature)))
      }
    }
  }

  #settle(waiting: Waiting, tell: () => void): void {
    this.#waiting.delete(waiting)
    tell()
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
