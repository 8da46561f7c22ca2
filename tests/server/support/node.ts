import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { PROGRAM_ADDRESS } from '../../../packages/sdk/src/layout/program-layout.ts'
import type { History } from './history.ts'
import { addressOf, answerOf, type Written } from './writer.ts'

const CLOCK = 'SysvarC1ock11111111111111111111111111111111'

/**
 * A node that plays a written ledger and does what a test asks of it: forks, hides a transaction from a list, goes
 * away. Chains that run for tests never do these things.
 */
export class ScriptedNode {
  readonly calls = new Map<string, number>()
  /** Slots up to here are final; the rest is confirmed. */
  finalized = Number.MAX_SAFE_INTEGER
  /** Lists of the program lack these signatures; those of an account have them. */
  readonly hidden = new Set<string>()
  /** False: the node tells no place in the block, as older ones do. */
  tellsIndex = true
  genesis = addressOf('genesis')
  firstBlock = 0
  url = ''
  transactions: Written[]
  #server: Server | undefined

  constructor(history: History) {
    this.transactions = [...history.transactions]
  }

  get slot(): number {
    return (this.transactions.at(-1)?.slot ?? 0) + 1
  }

  async start(): Promise<this> {
    const server = createServer((request, response) => void this.#serve(request, response))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    this.url = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
    this.#server = server
    return this
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections()
    await new Promise((resolve) => this.#server?.close(resolve))
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const part of request) body += String(part)
    const call: { id: number; method: string; params: unknown[] } = JSON.parse(body)
    this.calls.set(call.method, (this.calls.get(call.method) ?? 0) + 1)
    response.setHeader('content-type', 'application/json')
    response.end(
      JSON.stringify({ jsonrpc: '2.0', id: call.id, result: this.#answer(call.method, call.params) }),
    )
  }

  #answer(method: string, params: unknown[]): unknown {
    const [first] = params
    switch (method) {
      case 'getGenesisHash':
        return this.genesis
      case 'getFirstAvailableBlock':
        return this.firstBlock
      case 'getMultipleAccounts':
        return { context: { slot: this.slot }, value: list(first).map((each) => this.#account(each)) }
      case 'getSignaturesForAddress':
        return this.#list(String(first), Object(params[1]))
      case 'getTransaction':
        return this.#transaction(String(first))
      case 'getBlock':
        return { signatures: this.#block(Number(first)) }
      case 'getSignatureStatuses':
        return { value: list(first).map((each) => this.#status(String(each))) }
      default:
        return null
    }
  }

  #account(address: unknown): unknown {
    if (address !== CLOCK) return null
    const data = Buffer.alloc(40)
    data.writeBigUInt64LE(BigInt(this.slot), 0)
    data.writeBigInt64LE(BigInt(this.transactions.at(-1)?.at ?? 0), 32)
    return { data: [data.toString('base64'), 'base64'], owner: addressOf('sysvar'), lamports: 1 }
  }

  #list(address: string, settings: { before?: string; until?: string; limit?: number }): unknown[] {
    const named = this.transactions.filter((each) =>
      address === PROGRAM_ADDRESS ? !this.hidden.has(each.signature) : names(each, address),
    )
    const newest = named.reverse()
    const after = newest.findIndex(({ signature }) => signature === settings.before) + 1
    const until = newest.findIndex(({ signature }) => signature === settings.until)
    const end = until < 0 ? newest.length : until
    return newest.slice(after, Math.min(end, after + (settings.limit ?? 1_000))).map((each) => ({
      signature: each.signature,
      slot: each.slot,
      err: null,
      memo: null,
      blockTime: each.at,
      confirmationStatus: each.slot <= this.finalized ? 'finalized' : 'confirmed',
      ...(this.tellsIndex ? { transactionIndex: each.position } : {}),
    }))
  }

  #transaction(signature: string): unknown {
    const found = this.transactions.find((each) => each.signature === signature)
    if (found === undefined) return null
    const { transactionIndex, ...rest } = answerOf(found)
    return this.tellsIndex ? { ...rest, transactionIndex } : rest
  }

  /** All transactions of a block: ours at their places, strangers' between them. */
  #block(slot: number): string[] {
    const ours = this.transactions.filter((each) => each.slot === slot)
    const length = Math.max(-1, ...ours.map(({ position }) => position)) + 1
    return Array.from({ length }, (_, position) => {
      const own = ours.find((each) => each.position === position)
      return own?.signature ?? `stranger-${slot}-${position}`
    })
  }

  #status(signature: string): unknown {
    const found = this.transactions.find((each) => each.signature === signature)
    if (found === undefined) return null
    const confirmationStatus = found.slot <= this.finalized ? 'finalized' : 'confirmed'
    return { slot: found.slot, err: null, confirmationStatus }
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function names(transaction: Written, address: string): boolean {
  return transaction.events.some(({ data }) => Object.values(data).includes(address))
}
