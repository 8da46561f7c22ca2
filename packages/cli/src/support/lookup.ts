import { type AccountName, type AccountRecord, fetchAccount } from '@groundtruth/sdk'
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

/** Reads an account from the chain. @throws CliFailure when there is none. */
export async function requireAccount<N extends AccountName>(
  { connection, rpc }: Context,
  name: N,
  address: PublicKey,
  what: string,
): Promise<AccountRecord<N>> {
  const record = await fetchAccount(connection, name, address)
  if (record === null) {
    throw CliFailure.refused(
      `There is no ${what} at ${address.toBase58()} on the chain at ${rpc.value}.`,
      'NotFound',
    )
  }
  return record
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
