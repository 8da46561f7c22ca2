import {
  AccountError,
  accountNameOf,
  type AccountName,
  type AccountRecord,
  fetchAccount,
} from '@groundtruth/sdk'
import type { BatchSummary, ProjectSummary } from '@groundtruth/server/api-types'
import { PublicKey } from '@solana/web3.js'
import type { Context } from './context.ts'
import { CliFailure } from './failure.ts'

/** An address as it was typed. */
export function readAddress(text: string, what: string): PublicKey {
  try {
    return new PublicKey(text)
  } catch {
    throw CliFailure.usage(`Give the address of ${what}, 32 to 44 letters and digits, not "${text}".`)
  }
}

/** Reads an account from the chain. @throws CliFailure when there is none, or something else at that address. */
export async function requireAccount<N extends AccountName>(
  context: Context,
  name: N,
  address: PublicKey,
  what: string,
): Promise<AccountRecord<N>> {
  const { connection, rpc } = context
  const record = await fetchAccount(connection, name, address).catch(async (error: unknown) => {
    throw error instanceof AccountError ? await somethingElse(context, address, what) : error
  })
  if (record === null) {
    throw CliFailure.refused(
      `There is no ${what} at ${address.toBase58()} on the chain at ${rpc.value}.`,
      'NotFound',
    )
  }
  return record
}

/** Says what there is in the place of what was named. */
async function somethingElse({ connection }: Context, address: PublicKey, what: string): Promise<CliFailure> {
  const found = accountNameOf((await connection.getAccountInfo(address))?.data ?? new Uint8Array())
  const other = found?.replace(/\B[A-Z]/g, ' $&').toLowerCase()
  const is = other === undefined ? 'it belongs to another program' : `it is that of ${an(other)}`
  return CliFailure.refused(
    `Give the address of ${an(what)}, not ${address.toBase58()}: ${is}.`,
    'WrongAccount',
  )
}

/** Money has no article. */
function an(what: string): string {
  if (what.startsWith('money')) return what
  return `${/^[aeio]/.test(what) ? 'an' : 'a'} ${what}`
}

/** A project by its address, or by its code at the server. */
export function projectAddressOf(context: Context, text: string): Promise<PublicKey> {
  return byCode<ProjectSummary>(context, text, '/api/projects', 'project', 'SUN-DEV-1')
}

/** A batch by its address, or by its code at the server. */
export function batchAddressOf(context: Context, text: string): Promise<PublicKey> {
  return byCode<BatchSummary>(context, text, '/api/batches', 'batch', 'SUN-DEV-1-2026-2')
}

async function byCode<Summary extends { address: string; code: string }>(
  { server }: Context,
  text: string,
  path: string,
  what: string,
  example: string,
): Promise<PublicKey> {
  if (/^[1-9A-HJ-NP-Za-km-z]{32,44}$/.test(text)) return readAddress(text, `a ${what}`)
  const { data } = await server.get<Summary[]>(path)
  const found = data.find((row) => row.code.toLowerCase() === text.toLowerCase())
  if (found === undefined) {
    throw CliFailure.refused(
      `There is no ${what} "${text}": give an address or a code such as ${example}; "groundtruth ${what} list" shows them.`,
      'NotFound',
    )
  }
  return new PublicKey(found.address)
}
