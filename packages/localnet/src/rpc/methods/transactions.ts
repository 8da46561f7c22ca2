import type { Chain } from '../../chain/chain.ts'
import { checkConfirmed, checkMinContextSlot, withContext } from '../context.ts'
import { encodeTransaction, readTransactionForm } from '../encode-transaction.ts'
import { method, type Methods } from '../method.ts'
import { asString, asWhole, parseSignature, type Fields, type Params } from '../params.ts'
import { invalidParams, RpcCode, RpcError } from '../rpc-error.ts'
import type { HistoryEntry } from '../../chain/history.ts'
import type { TransactionError } from '../../chain/transaction-error.ts'

const MOST_STATUSES = 256
const MOST_SIGNATURES = 1_000

/** Methods that tell what became of transactions. */
export const transactionMethods: Methods = {
  getTransaction: method(1, 2, getTransaction),
  getSignatureStatuses: method(1, 2, getSignatureStatuses),
  getSignaturesForAddress: method(1, 2, getSignaturesForAddress),
}

function getTransaction(params: Params, chain: Chain): object | null {
  const signature = params.signature(0)
  const setting = params.values[1]
  const fields: Fields =
    typeof setting === 'string' ? { encoding: setting } : params.fields(1, 'RpcTransactionConfig')
  checkConfirmed(fields)
  const form = readTransactionForm(fields)
  const entry = chain.state.history.find(signature)
  if (entry === undefined) return null
  return {
    blockTime: chain.clock.unixTimeOf(entry.slot),
    slot: entry.slot,
    transactionIndex: entry.index,
    ...encodeTransaction(chain.stored(entry), form, chain.state.accounts),
  }
}

function getSignatureStatuses(params: Params, chain: Chain): object {
  const signatures = params.strings(0, MOST_STATUSES).map(parseSignature)
  params.fields(1, 'RpcSignatureStatusConfig')
  const statuses = signatures.map((signature) => {
    const entry = chain.state.history.find(signature)
    if (entry === undefined) return null
    return {
      confirmationStatus: 'finalized',
      confirmations: null,
      err: entry.error,
      slot: entry.slot,
      status: statusOf(entry.error),
    }
  })
  return withContext(chain, statuses)
}

/** The older form of an outcome, still asked for. */
export function statusOf(error: TransactionError | null): object {
  return error === null ? { Ok: null } : { Err: error }
}

function getSignaturesForAddress(params: Params, chain: Chain): object[] {
  const address = params.address(0)
  const fields = params.fields(1, 'RpcSignaturesForAddressConfig')
  checkConfirmed(fields)
  const before = readPlace(fields['before'])
  const until = readPlace(fields['until'])
  const limit = readLimit(fields['limit'])
  checkMinContextSlot(chain, fields)
  const entries = chain.state.history.ofAddress(address, limit, find(before, chain), find(until, chain))
  return entries.map((entry) => ({
    blockTime: chain.clock.unixTimeOf(entry.slot),
    confirmationStatus: 'finalized',
    err: entry.error,
    memo: entry.memo,
    signature: entry.signature,
    slot: entry.slot,
    transactionIndex: entry.index,
  }))
}

function readPlace(value: unknown): string | null {
  return value === undefined || value === null ? null : parseSignature(asString(value))
}

function readLimit(value: unknown): number {
  if (value === undefined || value === null) return MOST_SIGNATURES
  const limit = asWhole(value, 'usize')
  if (limit < 1 || limit > MOST_SIGNATURES) throw invalidParams(`Invalid limit; max ${MOST_SIGNATURES}`)
  return limit
}

function find(signature: string | null, chain: Chain): HistoryEntry | undefined {
  if (signature === null) return undefined
  const entry = chain.state.history.find(signature)
  if (entry === undefined)
    throw new RpcError(RpcCode.transactionNotFound, `Transaction ${signature} not found`)
  return entry
}
