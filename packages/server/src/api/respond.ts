import { PublicKey } from '@solana/web3.js'
import { type AccountName, accountNameOf, PROGRAM_ID } from '@groundtruth/sdk'
import type { z } from '@hono/zod-openapi'
import { readAccounts } from '../chain/accounts.ts'
import { asOf } from '../indexer/freshness.ts'
import { Refusal } from './errors.ts'
import { answer, apiError } from './schemas/common.ts'
import type { Answer } from './types.ts'
import type { Api } from './views/context.ts'

/** The data with the moment for which it is true. */
export function answerWith<T>(api: Api, data: T): Answer<T> {
  return { asOf: asOf(api.indexer.standing()), data }
}

/** The answers of a route under /api, for its description. */
export function answers<S extends z.ZodType>(data: S, description: string) {
  const refusal = { content: { 'application/json': { schema: apiError } } }
  return {
    200: { description, content: { 'application/json': { schema: answer(data) } } },
    400: { ...refusal, description: 'The request is malformed.' },
    404: { ...refusal, description: 'Neither the store nor the chain knows it.' },
    503: { ...refusal, description: 'It is on the chain and not indexed yet, or the chain does not answer.' },
  }
}

/** Things with a page of their own, and the account that each is on chain. */
const KINDS = {
  fund: 'Fund',
  proposal: 'Proposal',
  delivery: 'Delivery',
  project: 'Project',
  claim: 'Claim',
  batch: 'Batch',
  retirement: 'Retirement',
  organization: 'Organization',
  registry: 'Registry',
  verifier: 'Verifier',
  methodology: 'Methodology',
  record: 'Record',
  concern: 'Concern',
  council: 'Council',
  motion: 'Motion',
  dispute: 'Dispute',
  cancellation: 'Cancellation',
  reversal: 'Reversal',
} as const satisfies Record<string, AccountName>

export type Missing = keyof typeof KINDS

/**
 * The refusal for something that the store does not have: the chain is asked before anyone is told that it does not
 * exist. `name` is an address or a code that a person typed.
 */
export async function missing(api: Pick<Api, 'rpc'>, what: Missing, name: string): Promise<Refusal> {
  if (!isAddress(name)) return notFound(what)
  try {
    const account = (await readAccounts(api.rpc, [name])).accounts.get(name)
    const own = account?.owner === PROGRAM_ID.toBase58()
    if (!own || accountNameOf(account.data) !== KINDS[what]) return notFound(what)
  } catch {
    return new Refusal(
      503,
      'ChainUnreachable',
      `The store has no ${what} at this address, and the chain does not answer.`,
      'Try again when the chain answers.',
    )
  }
  return new Refusal(
    503,
    'NotIndexedYet',
    `This ${what} is on the chain and not in the store yet.`,
    'Wait a few seconds and ask again.',
  )
}

export function isAddress(text: string): boolean {
  if (!/^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(text)) return false
  try {
    return new PublicKey(text).toBytes().length === 32
  } catch {
    return false
  }
}

function notFound(what: string): Refusal {
  return new Refusal(
    404,
    'NotFound',
    `Neither the store nor the chain knows this ${what}.`,
    'Check the address, or search for it.',
  )
}
