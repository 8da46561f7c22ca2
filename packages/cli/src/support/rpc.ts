import { CliFailure } from './failure.ts'

export type RpcAnswer = { result: unknown } | { error: { code: number; message: string } }

/**
 * Asks a node by its own method name.
 * @throws CliFailure (unreachable) that says what was tried when nobody answers.
 */
export async function rpcCall(url: string, method: string, params: unknown[]): Promise<RpcAnswer> {
  let answer: unknown
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    })
    answer = await response.json()
  } catch (error) {
    throw unreachableChain(url, error)
  }
  if (typeof answer !== 'object' || answer === null) throw unreachableChain(url, 'the answer is not JSON-RPC')
  if ('error' in answer && typeof answer.error === 'object' && answer.error !== null) {
    const { code, message } = { code: 0, message: '', ...answer.error }
    return { error: { code: Number(code), message: String(message) } }
  }
  return { result: 'result' in answer ? answer.result : null }
}

/** What to tell when a chain's RPC does not answer. */
export function unreachableChain(url: string, error: unknown): CliFailure {
  // What wraps a failed connection names the question that was asked, and not why nobody answered.
  const reason = reasonOf(error)
  const why = reason.includes('fetch failed') ? '' : ` (${reason})`
  return CliFailure.unreachable(
    `No chain answers at ${url}${why}. Start one with "npm start", or name another with --rpc URL.`,
  )
}

/** What to tell when the server does not answer. */
export function unreachableServer(url: string, error: unknown): CliFailure {
  return CliFailure.unreachable(
    `No server answers at ${url} (${reasonOf(error)}). Start one with "npm start", or name another with --api URL.`,
  )
}

/** Fetch hides the reason of a failed connection in its cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  if (cause instanceof AggregateError) return cause.errors.map((each: unknown) => reasonOf(each)).join('; ')
  return cause instanceof Error ? reasonOf(cause) : error.message
}

/** Whether an error says that nobody answered, rather than that somebody said no. */
export function isUnreachable(error: unknown): boolean {
  const text = error instanceof Error ? `${error.message} ${reasonOf(error)}` : String(error)
  return /fetch failed|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|EHOSTUNREACH|ENETUNREACH|socket hang up/i.test(
    text,
  )
}
