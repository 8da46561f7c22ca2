import type { Chain } from '../chain/chain.ts'
import type { Landed } from '../chain/submission.ts'
import { failure, idOf, readCall, toRpcError } from '../rpc/dispatch.ts'
import { toJson } from '../rpc/json.ts'
import { Params } from '../rpc/params.ts'
import { invalidParams, RpcCode, RpcError } from '../rpc/rpc-error.ts'
import { subscriptions, type Notice, type Subscription } from './subscription.ts'

/** Numbers subscriptions across all clients, as Solana does. */
export class SubscriptionIds {
  #next = 0

  take(): number {
    return this.#next++
  }
}

/** What one WebSocket client has subscribed to. */
export class Session {
  readonly #open = new Map<number, { kind: string; subscription: Subscription }>()

  constructor(
    readonly chain: Chain,
    readonly ids: SubscriptionIds,
    readonly send: (text: string) => void,
  ) {}

  receive(text: string): void {
    let request: unknown
    try {
      request = JSON.parse(text)
    } catch {
      return this.send(toJson(failure(null, new RpcError(RpcCode.parseError, 'Parse error'))))
    }
    for (const each of Array.isArray(request) ? request : [request]) this.#answer(each)
  }

  onLanded(landed: readonly Landed[], slot: number): void {
    for (const [id, { subscription }] of [...this.#open]) {
      this.#notify(id, subscription, subscription.onLanded?.(landed, slot) ?? [])
    }
  }

  onSlot(slot: number): void {
    for (const [id, { subscription }] of this.#open)
      this.#notify(id, subscription, subscription.onSlot?.(slot) ?? [])
  }

  #answer(request: unknown): void {
    const call = readCall(request)
    if (call instanceof RpcError) return this.send(toJson(failure(idOf(request), call)))
    try {
      const params = new Params(Array.isArray(call.params) ? call.params : [])
      const { result, then } = this.#run(call.method, params)
      this.send(toJson({ jsonrpc: '2.0', result, id: call.id }))
      then?.()
    } catch (error) {
      this.send(toJson(failure(call.id, toRpcError(error))))
    }
  }

  #run(method: string, params: Params): { result: unknown; then?: () => void } {
    const [, kind = '', act = ''] = /^([a-z]+)(Subscribe|Unsubscribe)$/.exec(method) ?? []
    const known = Object.hasOwn(subscriptions, kind) ? subscriptions[kind] : undefined
    if (known === undefined) throw new RpcError(RpcCode.methodNotFound, 'Method not found')
    if (act === 'Unsubscribe') return { result: this.#close(kind, params.whole(0)) }
    const count = params.values.length
    if (count < known.least) throw invalidParams(`\`params\` should have at least ${known.least} argument(s)`)
    if (count > known.most) throw invalidParams(`Expected from ${known.least} to ${known.most} parameters.`)
    const subscription = known.open(params, this.chain)
    const id = this.ids.take()
    this.#open.set(id, { kind, subscription })
    return { result: id, then: () => this.#notify(id, subscription, subscription.atOnce?.() ?? []) }
  }

  #close(kind: string, id: number): boolean {
    if (this.#open.get(id)?.kind !== kind) throw invalidParams('Invalid subscription id.')
    return this.#open.delete(id)
  }

  #notify(id: number, { notification }: Subscription, notices: readonly Notice[]): void {
    for (const { result, last } of notices) {
      this.send(toJson({ jsonrpc: '2.0', method: notification, params: { result, subscription: id } }))
      if (last === true) this.#open.delete(id)
    }
  }
}
