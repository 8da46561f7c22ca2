import type { Chain } from '../chain/chain.ts'
import type { Landed } from '../chain/submission.ts'
import { SYSTEM_PROGRAM } from '../chain/addresses.ts'
import type { ChainAccount } from '../chain/accounts.ts'
import { encodeAccount, readAccountForm, type AccountForm } from '../rpc/encode-account.ts'
import { matches, readFilters } from '../rpc/filters.ts'
import { asFields, asString, parseAddress, type Params } from '../rpc/params.ts'
import { invalidParams, RpcError } from '../rpc/rpc-error.ts'

/** Something to tell a subscriber. `last`: nothing will follow. */
export interface Notice {
  result: unknown
  last?: boolean
}

/** A kind of subscription: what it tells about transactions that landed, and about new slots. */
export interface Subscription {
  notification: string
  onLanded?: (landed: readonly Landed[], slot: number) => Notice[]
  onSlot?: (slot: number) => Notice[]
  /** What is known already when somebody subscribes. */
  atOnce?: () => Notice[]
}

export type Subscribe = (params: Params, chain: Chain) => Subscription

/** Subscriptions by the name under which they are asked for, without "Subscribe". */
export const subscriptions: Readonly<Record<string, { least: number; most: number; open: Subscribe }>> = {
  account: { least: 1, most: 2, open: openAccount },
  program: { least: 1, most: 2, open: openProgram },
  logs: { least: 1, most: 2, open: openLogs },
  signature: { least: 1, most: 2, open: openSignature },
  slot: {
    least: 0,
    most: 0,
    open: () => ({
      notification: 'slotNotification',
      onSlot: (slot) => [{ result: { parent: slot - 1, root: Math.max(0, slot - 32), slot } }],
    }),
  },
  root: {
    least: 0,
    most: 0,
    open: () => ({
      notification: 'rootNotification',
      onSlot: (slot) => [{ result: Math.max(0, slot - 32) }],
    }),
  },
}

function openAccount(params: Params, chain: Chain): Subscription {
  const address = named(() => params.address(0), 'pubkey')
  const form = readAccountForm(params.fields(1, 'RpcAccountInfoConfig'))
  return {
    notification: 'accountNotification',
    onLanded: (landed, slot) =>
      changes(landed)
        .filter((change) => change.address === address)
        .map(({ after }) => ({ result: { context: { slot }, value: show(address, after, form, chain) } })),
  }
}

function openProgram(params: Params, chain: Chain): Subscription {
  const program = named(() => params.address(0), 'pubkey')
  const fields = params.fields(1, 'RpcProgramAccountsConfig')
  const form = readAccountForm(fields)
  const filters = readFilters(fields['filters'])
  return {
    notification: 'programNotification',
    onLanded: (landed, slot) =>
      changes(landed)
        .filter(({ after }) => after !== null && after.owner === program && matches(after, filters))
        .map(({ address, after }) => ({
          result: {
            context: { slot },
            value: { pubkey: address, account: show(address, after, form, chain) },
          },
        })),
  }
}

function openLogs(params: Params): Subscription {
  const mentioned = readMention(params.values[0])
  return {
    notification: 'logsNotification',
    onLanded: (landed, slot) =>
      landed
        .filter(({ executed }) => {
          return mentioned === null || executed.prepared.accounts.some(({ address }) => address === mentioned)
        })
        .map(({ entry, executed }) => ({
          result: {
            context: { slot },
            value: { signature: entry.signature, err: entry.error, logs: executed.meta.logMessages },
          },
        })),
  }
}

function readMention(filter: unknown): string | null {
  if (filter === 'all' || filter === 'allWithVotes') return null
  if (typeof filter === 'string') {
    const known = '`all`, `allWithVotes`, `mentions`'
    throw invalidParams(`Invalid params: unknown variant \`${filter}\`, expected one of ${known}.`)
  }
  const { mentions } = asFields(filter, 'enum RpcTransactionLogsFilter')
  if (!Array.isArray(mentions) || mentions.length !== 1) {
    throw invalidParams('Invalid Request: Only 1 address supported')
  }
  return named(() => parseAddress(asString(mentions[0])), 'pubkey')
}

function openSignature(params: Params, chain: Chain): Subscription {
  const signature = named(() => params.signature(0), 'signature')
  const received = params.fields(1, 'RpcSignatureSubscribeConfig')['enableReceivedNotification'] === true
  const tell = (slot: number, err: unknown): Notice[] => {
    const context = { slot }
    const done: Notice = { result: { context, value: { err } }, last: true }
    return received ? [{ result: { context, value: 'receivedSignature' } }, done] : [done]
  }
  return {
    notification: 'signatureNotification',
    atOnce: () => {
      const entry = chain.state.history.find(signature)
      return entry === undefined ? [] : tell(entry.slot, entry.error)
    },
    onLanded: (landed, slot) => {
      const found = landed.find(({ entry }) => entry.signature === signature)
      return found === undefined ? [] : tell(slot, found.entry.error)
    },
  }
}

/** Reads a parameter in the words that subscriptions have for a wrong one. */
function named(read: () => string, what: 'pubkey' | 'signature'): string {
  try {
    return read()
  } catch (error) {
    if (error instanceof RpcError) throw invalidParams(`Invalid Request: Invalid ${what} provided`)
    throw error
  }
}

function changes(landed: readonly Landed[]) {
  return landed.flatMap(({ executed }) => executed.writes)
}

const CLOSED: ChainAccount = {
  lamports: 0n,
  owner: SYSTEM_PROGRAM,
  executable: false,
  data: new Uint8Array(),
}

function show(address: string, account: ChainAccount | null, form: AccountForm, chain: Chain): object {
  return encodeAccount(address, account ?? CLOSED, form, chain.state.accounts)
}
