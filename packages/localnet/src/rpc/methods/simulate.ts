import type { Chain } from '../../chain/chain.ts'
import type { Simulated } from '../../chain/executor.ts'
import type { Prepared } from '../../chain/prepared.ts'
import { BLOCKHASH_LIFE } from '../../chain/blockhashes.ts'
import type { TransactionError } from '../../chain/transaction-error.ts'
import { checkMinContextSlot, withContext } from '../context.ts'
import { encodeAccount, readEncoding } from '../encode-account.ts'
import { parseInner } from '../encode-transaction.ts'
import { method, type Methods } from '../method.ts'
import { asFields, asStrings, parseAddress, type Fields, type Params } from '../params.ts'
import { invalidParams } from '../rpc-error.ts'
import { readSent } from './send.ts'

/** Simulation: what a transaction would do, without doing it. */
export const simulateMethods: Methods = {
  simulateTransaction: method(1, 2, simulateTransaction),
}

function simulateTransaction(params: Params, chain: Chain): object {
  const fields = params.fields(1, 'RpcSimulateTransactionConfig')
  const transaction = readSent(params.string(0), fields)
  const verify = fields['sigVerify'] === true
  const replace = fields['replaceRecentBlockhash'] === true
  if (verify && replace) throw invalidParams('sigVerify may not be used with replaceRecentBlockhash')
  checkMinContextSlot(chain, fields)
  const prepared = chain.prepare(transaction)
  const wanted = readWanted(fields['accounts'], prepared)
  const refused = replace ? null : chain.refusal(prepared)
  const simulated = refused === null ? chain.simulate(prepared, verify) : null
  const latest = chain.slot - 1
  return withContext(chain, {
    ...(simulated === null ? refusal(refused, prepared) : report(simulated, prepared, fields, chain)),
    accounts: wanted === null ? null : wanted(simulated, chain),
    replacementBlockhash: replace
      ? { blockhash: chain.blockhashes.of(latest), lastValidBlockHeight: latest + BLOCKHASH_LIFE }
      : null,
  })
}

type Wanted = (simulated: Simulated | null, chain: Chain) => unknown

function readWanted(setting: unknown, prepared: Prepared): Wanted | null {
  if (setting === undefined || setting === null) return null
  const fields = asFields(setting, 'struct RpcSimulateTransactionAccountsConfig')
  const encoding = readEncoding(fields['encoding'], 'base64')
  if (encoding === 'base58' || encoding === 'binary') throw invalidParams('base58 encoding not supported')
  const asked = asStrings(fields['addresses'], Number.MAX_SAFE_INTEGER)
  const most = prepared.accounts.length
  if (asked.length > most) throw invalidParams(`Too many accounts provided; max ${most}`)
  const addresses = asked.map(parseAddress)
  return (simulated, chain) =>
    addresses.map((address) => {
      if (simulated === null || simulated.outcome.error !== null) return null
      const accounts = {
        get: (each: string) => simulated.accounts.get(each) ?? chain.state.accounts.get(each),
      }
      const account = accounts.get(address)
      if (account === undefined || account.lamports === 0n) return null
      return encodeAccount(address, account, { encoding, slice: null }, accounts)
    })
}

function refusal(error: TransactionError | null, { loaded }: Prepared): object {
  return {
    err: error,
    fee: null,
    innerInstructions: null,
    loadedAccountsDataSize: 0,
    loadedAddresses: loaded,
    logs: [],
    postBalances: null,
    postTokenBalances: null,
    preBalances: null,
    preTokenBalances: null,
    returnData: null,
    unitsConsumed: 0,
  }
}

function report(simulated: Simulated, prepared: Prepared, fields: Fields, chain: Chain): object {
  const { outcome, before, after, fee, loadedBytes } = simulated
  const addresses = prepared.accounts.map(({ address }) => address)
  const inner = fields['innerInstructions'] === true
  return {
    ...refusal(outcome.error, prepared),
    fee,
    innerInstructions: inner ? parseInner(outcome.innerInstructions, addresses, chain.state.accounts) : null,
    loadedAccountsDataSize: loadedBytes,
    logs: outcome.logs,
    postBalances: after?.lamports ?? null,
    postTokenBalances: after?.tokens ?? null,
    preBalances: after === null ? null : before.lamports,
    preTokenBalances: after === null ? null : before.tokens,
    returnData: outcome.returnData,
    unitsConsumed: outcome.computeUnits,
  }
}
