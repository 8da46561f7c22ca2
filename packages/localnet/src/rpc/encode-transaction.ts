import type { AccountsReader } from '../chain/accounts.ts'
import { encodeBase58 } from '../chain/base58.ts'
import type { StoredTransaction } from '../chain/transaction-record.ts'
import { accountsOf, type MessageAccount } from '../chain/message-accounts.ts'
import type { TransactionMeta } from '../chain/meta.ts'
import type { InnerInstructions } from '../chain/vm-outcome.ts'
import type { WireMessage } from '../chain/wire.ts'
import { statusOf } from './methods/transactions.ts'
import { asWhole, type Fields } from './params.ts'
import { parseInstruction, type RawInstruction } from './parse/instruction.ts'
import { invalidParams, RpcCode, RpcError } from './rpc-error.ts'

const ENCODINGS = ['json', 'jsonParsed', 'base64', 'base58', 'binary'] as const
const DETAILS = ['full', 'accounts', 'signatures', 'none'] as const

export interface TransactionForm {
  encoding: (typeof ENCODINGS)[number]
  details: (typeof DETAILS)[number]
  /** The latest message version that the client reads; null when it knows of none. */
  latestVersion: number | null
}

/** Reads the settings of getTransaction and getBlock. */
export function readTransactionForm(fields: Fields): TransactionForm {
  const encoding = ENCODINGS.find((each) => each === (fields['encoding'] ?? 'json'))
  const details = DETAILS.find((each) => each === (fields['transactionDetails'] ?? 'full'))
  if (encoding === undefined || details === undefined) {
    throw invalidParams(
      'Invalid params: data did not match any variant of untagged enum RpcEncodingConfigWrapper.',
    )
  }
  const version = fields['maxSupportedTransactionVersion']
  const latestVersion = version === undefined || version === null ? null : asWhole(version, 'u64')
  return { encoding, details, latestVersion }
}

/** A stored transaction with its meta as the RPC writes it. Throws -32015 where the client cannot read its version. */
export function encodeTransaction(
  stored: StoredTransaction,
  form: TransactionForm,
  accounts: AccountsReader,
): object {
  const { message } = stored.transaction
  if (form.latestVersion === null && message.version !== 'legacy') {
    throw new RpcError(
      RpcCode.unsupportedTransactionVersion,
      `Transaction version (${message.version}) is not supported by the requesting client. Please try the request again with the following configuration parameter: "maxSupportedTransactionVersion": ${message.version}`,
    )
  }
  const version = form.latestVersion === null ? {} : { version: message.version }
  if (form.details === 'accounts') return { ...encodeAccountsOnly(stored), ...version }
  return {
    meta: encodeMeta(stored, form, accounts),
    transaction: encodeBody(stored, form, accounts),
    ...version,
  }
}

function encodeAccountsOnly({ transaction, meta }: StoredTransaction): object {
  const { err, fee, preBalances, postBalances, preTokenBalances, postTokenBalances } = meta
  const accountKeys = accountsOf(transaction.message, meta.loadedAddresses).map(accountKey)
  const signatures = transaction.signatures.map(encodeBase58)
  return {
    meta: {
      err,
      fee,
      postBalances,
      postTokenBalances,
      preBalances,
      preTokenBalances,
      rewards: [],
      status: statusOf(err),
    },
    transaction: { accountKeys, signatures },
  }
}

function accountKey({ address, signer, source, writable }: MessageAccount): object {
  return { pubkey: address, signer, source, writable }
}

function encodeMeta(stored: StoredTransaction, form: TransactionForm, accounts: AccountsReader): object {
  const { meta } = stored
  const { innerInstructions, returnData, loadedAddresses, ...plain } = meta
  const parsed = form.encoding === 'jsonParsed'
  return {
    ...plain,
    innerInstructions: parsed
      ? parseInner(innerInstructions, addressesOf(stored), accounts)
      : innerInstructions,
    rewards: [],
    status: statusOf(meta.err),
    ...(parsed ? {} : { loadedAddresses }),
    ...(returnData === null ? {} : { returnData }),
  } satisfies Partial<Record<keyof TransactionMeta | 'rewards' | 'status', unknown>>
}

function encodeBody(
  { transaction, meta }: StoredTransaction,
  form: TransactionForm,
  accounts: AccountsReader,
): unknown {
  const { bytes, message } = transaction
  if (form.encoding === 'base64') return [Buffer.from(bytes).toString('base64'), 'base64']
  if (form.encoding === 'base58') return [encodeBase58(bytes), 'base58']
  if (form.encoding === 'binary') return encodeBase58(bytes)
  const signatures = transaction.signatures.map(encodeBase58)
  if (form.encoding === 'json') return { message: encodeMessage(message), signatures }
  const listed = accountsOf(message, meta.loadedAddresses)
  const addresses = listed.map(({ address }) => address)
  const instructions = message.instructions.map((each) =>
    parseInstruction({ ...each, data: encodeBase58(each.data), stackHeight: 1 }, addresses, accounts),
  )
  const accountKeys = listed.map(accountKey)
  const { recentBlockhash } = message
  return { message: { accountKeys, ...lookupsOf(message), instructions, recentBlockhash }, signatures }
}

function encodeMessage(message: WireMessage): object {
  return {
    accountKeys: message.keys,
    ...lookupsOf(message),
    header: {
      numReadonlySignedAccounts: message.readonlySigned,
      numReadonlyUnsignedAccounts: message.readonlyUnsigned,
      numRequiredSignatures: message.requiredSignatures,
    },
    instructions: message.instructions.map(({ accounts, data, programIdIndex }): RawInstruction => ({
      accounts,
      data: encodeBase58(data),
      programIdIndex,
      stackHeight: 1,
    })),
    recentBlockhash: message.recentBlockhash,
  }
}

function lookupsOf({ version, lookups }: WireMessage): object {
  if (version === 'legacy') return {}
  const addressTableLookups = lookups.map(({ table, writable, readonly }) => ({
    accountKey: table,
    readonlyIndexes: readonly,
    writableIndexes: writable,
  }))
  return { addressTableLookups }
}

function addressesOf({ transaction, meta }: StoredTransaction): string[] {
  return accountsOf(transaction.message, meta.loadedAddresses).map(({ address }) => address)
}

/** Inner instructions as `jsonParsed` shows them. */
export function parseInner(
  inner: InnerInstructions[],
  addresses: string[],
  accounts: AccountsReader,
): object[] {
  return inner.map(({ index, instructions }) => ({
    index,
    instructions: instructions.map((each) => parseInstruction(each, addresses, accounts)),
  }))
}
