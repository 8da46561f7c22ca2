import type { Chain } from '../chain/chain.ts'
import { LedgerFailure } from '../ledger/journal.ts'
import { toJson } from './json.ts'
import type { Methods } from './method.ts'
import { Params } from './params.ts'
import { invalidParams, RpcCode, RpcError } from './rpc-error.ts'

type Id = string | number | null

interface Call {
  id: Id
  /** Without an id the caller wants no answer. */
  answered: boolean
  method: string
  params: unknown
}

/** Answers the text of a JSON-RPC request, single or batch; null when nothing is to be answered. */
export async function answer(text: string, chain: Chain, methods: Methods): Promise<string | null> {
  let request: unknown
  try {
    request = JSON.parse(text)
  } catch {
    return toJson(failure(null, new RpcError(RpcCode.parseError, 'Parse error')))
  }
  if (!Array.isArray(request)) {
    const one = await answerOne(request, chain, methods)
    return one === null ? null : toJson(one)
  }
  if (request.length === 0)
    return toJson(failure(null, new RpcError(RpcCode.invalidRequest, 'Invalid request')))
  const answers = await Promise.all(request.map((each) => answerOne(each, chain, methods)))
  const given = answers.filter((each) => each !== null)
  return given.length === 0 ? null : toJson(given)
}

async function answerOne(request: unknown, chain: Chain, methods: Methods): Promise<object | null> {
  const call = readCall(request)
  if (call instanceof RpcError) return failure(idOf(request), call)
  try {
    const result = await run(call, chain, methods)
    return call.answered ? { jsonrpc: '2.0', result: result ?? null, id: call.id } : null
  } catch (error) {
    return call.answered ? failure(call.id, toRpcError(error)) : null
  }
}

function run(call: Call, chain: Chain, methods: Methods): unknown {
  const found = Object.hasOwn(methods, call.method) ? methods[call.method] : undefined
  if (found === undefined) throw new RpcError(RpcCode.methodNotFound, 'Method not found')
  const values = call.params ?? []
  if (!Array.isArray(values)) throw invalidParams('`params` should be an array')
  if (values.length < found.least)
    throw invalidParams(`\`params\` should have at least ${found.least} argument(s)`)
  if (values.length > found.most) {
    const message = `Invalid parameters: Expected from ${found.least} to ${found.most} parameters.`
    throw new RpcError(RpcCode.invalidParams, message, `"Got: ${values.length}"`)
  }
  return found.run(new Params(values), chain)
}

/** Reads one call. Used by HTTP and WebSocket alike. */
export function readCall(request: unknown): Call | RpcError {
  const invalid = new RpcError(RpcCode.invalidRequest, 'Invalid request')
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return invalid
  if (!('jsonrpc' in request))
    return new RpcError(RpcCode.invalidRequest, 'Unsupported JSON-RPC protocol version')
  if (request.jsonrpc !== '2.0') return invalid
  if (!('method' in request) || typeof request.method !== 'string') return invalid
  const params = 'params' in request ? request.params : undefined
  if (params !== undefined && (typeof params !== 'object' || params === null)) return invalid
  const id = 'id' in request ? request.id : null
  if (typeof id !== 'string' && typeof id !== 'number' && id !== null) return invalid
  return { id, answered: 'id' in request, method: request.method, params }
}

/** The id to answer an unreadable request under. */
export function idOf(request: unknown): Id {
  if (typeof request !== 'object' || request === null || !('id' in request)) return null
  return typeof request.id === 'string' || typeof request.id === 'number' ? request.id : null
}

export function failure(id: Id, { code, message, data }: RpcError): object {
  return { jsonrpc: '2.0', error: { code, message, ...(data === undefined ? {} : { data }) }, id }
}

/** What went wrong inside becomes an internal error; only a failing disk is told in full. */
export function toRpcError(error: unknown): RpcError {
  if (error instanceof RpcError) return error
  if (error instanceof LedgerFailure) return new RpcError(RpcCode.internalError, error.message)
  process.stderr.write(`An RPC call failed: ${error instanceof Error ? error.stack : String(error)}\n`)
  return new RpcError(RpcCode.internalError, 'Internal error')
}
