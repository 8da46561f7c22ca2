/** Error codes of JSON-RPC 2.0 and of Solana's RPC. */
export const RpcCode = {
  parseError: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internalError: -32603,
  preflightFailure: -32002,
  signatureVerificationFailure: -32003,
  blockNotAvailable: -32004,
  keyExcludedFromIndex: -32010,
  unsupportedTransactionVersion: -32015,
  minContextSlotNotReached: -32016,
  transactionNotFound: -32020,
} as const

/** An error that a client gets as JSON-RPC wants it. */
export class RpcError extends Error {
  constructor(
    readonly code: number,
    message: string,
    readonly data?: unknown,
  ) {
    super(message)
  }
}

export function invalidParams(message: string): RpcError {
  return new RpcError(RpcCode.invalidParams, message)
}
