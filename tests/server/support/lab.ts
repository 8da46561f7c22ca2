import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PublicKey } from '@solana/web3.js'
import { expect } from 'chai'
import { z } from 'zod'
import { createApp } from '../../../packages/server/src/api/app.ts'
import { apiError, asOf } from '../../../packages/server/src/api/schemas/common.ts'
import { openIssuer } from '../../../packages/server/src/certificates/issuer.ts'
import { readHoldings } from '../../../packages/server/src/chain/holdings.ts'
import type { Rpc } from '../../../packages/server/src/chain/rpc.ts'
import { transactionAnswer } from '../../../packages/server/src/chain/shapes.ts'
import { tokenNames } from '../../../packages/server/src/chain/token-names.ts'
import { type ContentStore, openContentStore } from '../../../packages/server/src/content/index.ts'
import { decodeTransaction } from '../../../packages/server/src/indexer/decode.ts'
import { ingest } from '../../../packages/server/src/indexer/ingest.ts'
import type { LedgerTransaction } from '../../../packages/server/src/indexer/ledger-transaction.ts'
import { createLog } from '../../../packages/server/src/log.ts'
import { createMetrics } from '../../../packages/server/src/metrics.ts'
import { reconcile } from '../../../packages/server/src/reconcile/reconcile.ts'
import { startReconciler } from '../../../packages/server/src/reconcile/reconciler.ts'
import type { Driver } from '../../../packages/server/src/store/driver.ts'
import type { Chain, Landed } from '../../support/chain.ts'
import { responseOf } from '../../support/response.ts'
import { openMemory } from './stores.ts'

/** A chain of the tests with a store that reads all that lands on it, and the API over both. */
export class Lab {
  readonly transactions: LedgerTransaction[] = []
  readonly rpc: Rpc
  readonly content: ContentStore
  readonly #app
  readonly #folder: string
  #taken = 0

  private constructor(
    readonly chain: Chain,
    readonly store: Driver,
  ) {
    this.#folder = mkdtempSync(join(tmpdir(), 'groundtruth-lab-'))
    this.rpc = rpcOf(chain)
    this.content = openContentStore(join(this.#folder, 'content'))
    chain.onLand = (landed) => this.transactions.push(this.#read(landed))
    const { rpc, content } = this
    const { db } = store
    const slot = () => Number(chain.slot)
    const indexer = {
      standing: () => ({
        slot: slot(),
        time: Number(chain.now),
        chainSlot: slot(),
        answers: true,
        left: 0,
      }),
      syncNow: () => this.sync(),
      onChange: () => undefined,
      close: () => Promise.resolve(),
    }
    const log = createLog('silent')
    const metrics = createMetrics()
    this.#app = createApp({
      ...{ db, content, rpc, indexer, log, metrics },
      tokens: tokenNames(rpc, db),
      holdings: readHoldings(rpc),
      reconciler: startReconciler({ rpc, db, indexer, log, metrics, waitMs: 60_000 }),
      issuer: openIssuer(this.#folder),
      ...{ rpcUrl: rpc.url, wsUrl: '', publicUrl: undefined, embedded: true },
    })
  }

  static async open(chain: Chain): Promise<Lab> {
    return new Lab(chain, await openMemory())
  }

  /** Takes in what has landed since the last look. */
  async sync(): Promise<void> {
    const fresh = this.transactions.slice(this.#taken)
    this.#taken = this.transactions.length
    await ingest(this.store.db, fresh)
  }

  /** Asks the API and reads the answer by its published schema, nothing dropped. */
  async ask<S extends z.ZodType>(path: string, data: S): Promise<z.infer<S>> {
    await this.sync()
    const response = await this.#app.request(path)
    const body: unknown = await response.json()
    expect(response.status, JSON.stringify(body).slice(0, 500)).to.equal(200)
    const answer = z.object({ asOf, data }).parse(body)
    expect(answer).to.deep.equal(body)
    return data.parse(z.object({ data: z.unknown() }).parse(body).data)
  }

  /** An answer as it comes, to a request with these headers. */
  async response(path: string, headers: Record<string, string> = {}): Promise<Response> {
    await this.sync()
    return this.#app.request(path, { headers })
  }

  /** An answer that is a file. */
  async text(path: string): Promise<string> {
    await this.sync()
    const response = await this.#app.request(path)
    expect(response.status).to.equal(200)
    return response.text()
  }

  async refusal(path: string): Promise<{ status: number; name: string }> {
    await this.sync()
    const response = await this.#app.request(path)
    return { status: response.status, name: apiError.parse(await response.json()).error.name }
  }

  /** Compares the store with every account of the chain. */
  reconcile() {
    return reconcile({ rpc: this.rpc, db: this.store.db, indexer: { syncNow: () => this.sync() } })
  }

  async close(): Promise<void> {
    await this.store.close()
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #read(landed: Landed): LedgerTransaction {
    const answer = transactionAnswer.parse(JSON.parse(JSON.stringify(responseOf(landed))))
    if (answer === null) throw new Error('A landed transaction has an answer.')
    const [signature = ''] = answer.transaction.signatures
    return decodeTransaction(answer, {
      signature,
      position: this.transactions.filter(({ slot }) => slot === answer.slot).length,
      commitment: 'finalized',
    })
  }
}

/** What a node answers of its accounts, from the chain in this process. */
function rpcOf(chain: Chain): Rpc {
  const encoded = (address: string) => {
    const account = chain.account(new PublicKey(address))
    if (account === null) return null
    const data = [Buffer.from(account.data).toString('base64'), 'base64']
    return { data, owner: account.owner.toBase58(), lamports: Number(account.lamports) }
  }
  return {
    url: 'http://127.0.0.1:0',
    call: (method, params = []) => {
      const [addresses] = z.tuple([z.array(z.string())], z.unknown()).parse(params)
      if (method !== 'getMultipleAccounts') throw new Error(`The chain of the tests answers no ${method}.`)
      return Promise.resolve({ context: { slot: Number(chain.slot) }, value: addresses.map(encoded) })
    },
  }
}
