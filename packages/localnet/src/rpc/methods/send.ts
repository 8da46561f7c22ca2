import type { Chain } from '../../chain/chain.ts'
import type { Simulated } from '../../chain/executor.ts'
import { describeTransactionError } from '../../chain/transaction-error.ts'
import { WireError } from '../../chain/wire-reader.ts'
import { isSane, readTransaction, type WireTransaction } from '../../chain/wire.ts'
import { checkMinContextSlot } from '../context.ts'
import { method, type Methods } from '../method.ts'
import type { Fields, Params } from '../params.ts'
import { invalidParams, RpcCode, RpcError } from '../rpc-error.ts'
import { decodeTransport } from '../transport.ts'

const TRANSACTION = 'solana_transaction::versioned::VersionedTransaction'

/** Methods that change the chain by transactions. */
export const sendMethods: Methods = {
  sendTransaction: method(1, 2, sendTransaction),
  requestAirdrop: method(2, 3, requestAirdrop),
}

async function sendTransaction(params: Params, chain: Chain): Promise<string> {
  const fields = params.fields(1, 'RpcSendTransactionConfig')
  const transaction = readSent(params.string(0), fields)
  checkMinContextSlot(chain, fields)
  const result = await chain.submit(transaction, fields['skipPreflight'] !== true)
  if (result.refused === null) return result.signature
  const reason = describeTransactionError(result.refused)
  throw new RpcError(RpcCode.preflightFailure, `Transaction simulation failed: ${reason}`, {
    accounts: null,
    err: result.refused,
    fee: null,
    innerInstructions: null,
    loadedAccountsDataSize: 0,
    loadedAddresses: null,
    logs: [],
    postBalances: null,
    postTokenBalances: null,
    preBalances: null,
    preTokenBalances: null,
    replacementBlockhash: null,
    returnData: null,
    unitsConsumed: 0,
    ...(result.simulated === null ? {} : found(result.simulated)),
  })
}

function found({ outcome, fee, loadedBytes }: Simulated): object {
  return {
    fee,
    loadedAccountsDataSize: loadedBytes,
    logs: outcome.logs,
    returnData: outcome.returnData,
    unitsConsumed: outcome.computeUnits,
  }
}

/** Reads a transaction that a client sent. Throws -32602 in Solana's words. */
export function readSent(text: string, fields: Fields): WireTransaction {
  const encoding = fields['encoding'] ?? 'base58'
  if (encoding !== 'base58' && encoding !== 'base64') {
    throw invalidParams(`unsupported encoding: ${String(encoding)}. Supported encodings: base58, base64`)
  }
  const transaction = readOrRefuse(decodeTransport(text, encoding, TRANSACTION))
  if (!isSane(transaction)) {
    throw invalidParams('invalid transaction: Transaction failed to sanitize accounts offsets correctly')
  }
  return transaction
}

function readOrRefuse(bytes: Uint8Array): WireTransaction {
  try {
    return readTransaction(bytes)
  } catch (error) {
    if (!(error instanceof WireError)) throw error
    throw invalidParams(`failed to deserialize ${TRANSACTION}: ${error.message}`)
  }
}

async function requestAirdrop(params: Params, chain: Chain): Promise<string> {
  const address = params.address(0)
  const lamports = BigInt(params.whole(1))
  const blockhash = chain.blockhashes.of(chain.slot - 1)
  const transaction = readTransaction(chain.faucet.transfer(address, lamports, blockhash))
  const result = await chain.submit(transaction, true)
  if (result.refused === null) return result.signature
  const reason = describeTransactionError(result.refused)
  throw new RpcError(RpcCode.internalError, `The faucet could not give ${lamports} lamports: ${reason}`)
}
