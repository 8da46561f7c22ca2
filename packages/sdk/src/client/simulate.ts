import type { Connection, PublicKey, TransactionInstruction, VersionedTransaction } from '@solana/web3.js'
import { Buffer } from 'buffer'
import { parseProgramError, toGroundtruthError } from '../errors-parse.ts'
import { GroundtruthError } from '../errors-table.ts'
import { decodeEvents, type LedgerEvent } from '../ledger/events.ts'
import { compile, type ComputeBudget, writableKeys } from './message.ts'

/** What an account would be after the transaction. */
export interface AccountAfter {
  address: string
  owner: string
  lamports: number
  data: Uint8Array
}

/** What a transaction would do. */
export interface Simulation {
  /** Null where it would land. */
  error: GroundtruthError | null
  logs: string[]
  unitsConsumed: number
  /** Every account that the transaction may change, as it would be; empty where it would not land. */
  accounts: AccountAfter[]
  /** Events that it would record; their `signature` is empty. Empty also where the node does not list inner calls. */
  events: LedgerEvent[]
}

/** Runs instructions on the node without signing or sending. Throws only when the node cannot be asked. */
export async function simulate(
  connection: Connection,
  instructions: readonly TransactionInstruction[],
  payer: PublicKey,
  budget: ComputeBudget = {},
): Promise<Simulation> {
  try {
    const { blockhash } = await connection.getLatestBlockhash('confirmed')
    return await simulateTransaction(connection, compile(instructions, payer, blockhash, budget))
  } catch (error) {
    throw toGroundtruthError(error, connection.rpcEndpoint)
  }
}

export async function simulateTransaction(
  connection: Connection,
  transaction: VersionedTransaction,
): Promise<Simulation> {
  const addresses = writableKeys(transaction).map((key) => key.toBase58())
  const { context, value } = await connection.simulateTransaction(transaction, {
    sigVerify: false,
    replaceRecentBlockhash: true,
    commitment: 'confirmed',
    innerInstructions: true,
    accounts: { encoding: 'base64', addresses },
  })
  const logs = value.logs ?? []
  const failure = value.err === null ? null : parseProgramError({ err: value.err, logs })
  return {
    error: failure === null ? null : new GroundtruthError(failure, { cause: value.err, logs }),
    logs,
    unitsConsumed: value.unitsConsumed ?? 0,
    accounts: (value.accounts ?? []).flatMap((account, index): AccountAfter[] => {
      const address = addresses[index]
      if (account === null || address === undefined || failure !== null) return []
      const [data = ''] = account.data
      const { owner, lamports } = account
      return [{ address, owner, lamports, data: Uint8Array.from(Buffer.from(data, 'base64')) }]
    }),
    events: decodeEvents({
      slot: context.slot,
      transaction: { signatures: [''], message: transaction.message },
      meta: { err: value.err, innerInstructions: value.innerInstructions ?? [] },
    }),
  }
}
