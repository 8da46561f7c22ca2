import { request, withEnd } from './client.ts'

/** The chain's node refused the question. */
export class RpcError extends Error {
  override name = 'RpcError'
}

/**
 * One question to the chain's own node (JSON-RPC). The answer's shape is the caller's to check.
 * @throws RpcError where the node refuses, UnreachableError where nobody answers.
 */
export async function rpc(url: string, method: string, params: unknown[]): Promise<unknown> {
  const response = await request(url, {
    method: 'POST',
    signal: withEnd(),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  })
  const body: unknown = await response.json()
  const error = at(body, 'error', 'message')
  if (typeof error === 'string') throw new RpcError(error)
  return at(body, 'result')
}

/** The value at a path of names and indexes in something whose shape is not known; undefined where it ends. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  let found = value
  for (const name of path) {
    if (typeof found !== 'object' || found === null) return undefined
    found = Reflect.get(found, name)
  }
  return found
}

/** All tokens of one mint in a wallet, in base units. */
export async function tokenBalance(url: string, wallet: string, mint: string): Promise<bigint> {
  const answer = await rpc(url, 'getTokenAccountsByOwner', [wallet, { mint }, { encoding: 'jsonParsed' }])
  const accounts = at(answer, 'value')
  if (!Array.isArray(accounts)) return 0n
  return accounts.reduce<bigint>((sum, account) => {
    const amount = at(account, 'account', 'data', 'parsed', 'info', 'tokenAmount', 'amount')
    return typeof amount === 'string' ? sum + BigInt(amount) : sum
  }, 0n)
}
