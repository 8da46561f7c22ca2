import { setTimeout as wait } from 'node:timers/promises'
import { ChainUnreachable, RpcFailure } from './rpc-error.ts'

export interface RpcOptions {
  url: string
  /** Milliseconds until a call is given up. */
  timeoutMs?: number
  /** Tries of a call that the node was too busy for. */
  tries?: number
  /** Told of every call: its method and whether it was answered. */
  onCall?: (method: string, answered: boolean) => void
}

export interface Rpc {
  url: string
  /**
   * The `result` of a JSON-RPC call, unread.
   * @throws ChainUnreachable without an answer, RpcFailure where the node refused.
   */
  call(method: string, params?: unknown[]): Promise<unknown>
}

const BUSY = new Set([429, 500, 502, 503, 504])
const FIRST_WAIT = 250

/** A JSON-RPC client that waits and tries again where a node is busy, as public ones often are. */
export function connectRpc({ url, timeoutMs = 15_000, tries = 5, onCall }: RpcOptions): Rpc {
  let id = 0
  const once = async (method: string, params: unknown[]): Promise<Response> => {
    const body = JSON.stringify({ jsonrpc: '2.0', id: ++id, method, params })
    const headers = { 'content-type': 'application/json' }
    try {
      return await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(timeoutMs) })
    } catch (error) {
      throw new ChainUnreachable(
        `No answer from ${hostOf(url)} (${reasonOf(error)}): check that the node runs.`,
      )
    }
  }
  const call = async (method: string, params: unknown[]): Promise<unknown> => {
    for (let attempt = 1; ; attempt++) {
      const response = await once(method, params)
      if (!BUSY.has(response.status) || attempt === tries) return readAnswer(method, url, response)
      const asked = Number(response.headers.get('retry-after'))
      await wait(asked > 0 ? Math.min(asked, 30) * 1000 : FIRST_WAIT * 2 ** attempt)
    }
  }
  return {
    url,
    call: async (method, params = []) => {
      try {
        const result = await call(method, params)
        onCall?.(method, true)
        return result
      } catch (error) {
        onCall?.(method, error instanceof RpcFailure)
        throw error
      }
    },
  }
}

async function readAnswer(method: string, url: string, response: Response): Promise<unknown> {
  let answer: unknown
  try {
    answer = await response.json()
  } catch {
    throw new ChainUnreachable(
      `${hostOf(url)} answered ${method} with status ${response.status} and no JSON-RPC: check the RPC URL.`,
    )
  }
  if (typeof answer !== 'object' || answer === null) {
    throw new ChainUnreachable(`${hostOf(url)} does not speak JSON-RPC: check the RPC URL.`)
  }
  if ('error' in answer) throw failureOf(method, answer.error)
  if ('result' in answer) return answer.result
  throw new ChainUnreachable(`${hostOf(url)} does not speak JSON-RPC: check the RPC URL.`)
}

function failureOf(method: string, error: unknown): RpcFailure {
  const fields = typeof error === 'object' && error !== null ? error : {}
  const code = 'code' in fields && typeof fields.code === 'number' ? fields.code : 0
  const message =
    'message' in fields && typeof fields.message === 'string' ? fields.message : 'no reason given'
  return new RpcFailure(method, code, message)
}

/** A URL may hold a key: only its host is ever shown. */
function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return 'the RPC URL'
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause
  if (error.name === 'TimeoutError') return 'too slow'
  if (cause instanceof Error && 'code' in cause) return String(cause.code)
  return cause instanceof Error ? cause.message : error.message
}
