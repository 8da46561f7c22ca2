/** The node did not answer, or not with JSON-RPC. */
export class ChainUnreachable extends Error {
  override name = 'ChainUnreachable'
}

/** The node answered with an error. */
export class RpcFailure extends Error {
  override name = 'RpcFailure'

  constructor(
    readonly method: string,
    readonly code: number,
    message: string,
  ) {
    super(`The node refused ${method}: ${message} (${code}).`)
  }
}
