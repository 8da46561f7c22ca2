import type { Connection, PublicKey, TransactionInstruction } from '@solana/web3.js'
import { EXPIRED, toGroundtruthError } from '../errors-parse.ts'
import { GroundtruthError } from '../errors-table.ts'
import { base58 } from '../base58.ts'
import { type Commitment, land } from './confirm.ts'
import { freshTransaction } from './fresh.ts'
import type { ComputeBudget } from './message.ts'
import { signerList, type Signers, signWith } from './signers.ts'
import { type Simulation, simulateTransaction } from './simulate.ts'

/** Where a transaction is on its way. */
export type SendStage =
  | { stage: 'simulating' }
  | { stage: 'signing'; attempt: number; simulation: Simulation | null }
  | { stage: 'sent'; signature: string }
  | { stage: 'landed'; signature: string; slot: number }

export interface SendOptions extends ComputeBudget {
  /** Simulates, and neither signs nor sends. */
  dryRun?: boolean
  /** Leaves the simulation out, where the caller has just shown one. */
  skipSimulation?: boolean
  /** Pays the fee; left out: the first signer. */
  feePayer?: PublicKey
  /** How sure the chain must be before it counts as landed. Default: confirmed. */
  commitment?: Commitment
  /** How often the act may be signed anew after its blockhash expired. Default: 3 attempts in all. */
  attempts?: number
  /** Milliseconds without any answer of the node before the outcome is called unknown. Default: 60,000. */
  patience?: number
  /** Told of each step, for a page that shows them. */
  onStage?: (stage: SendStage) => void
}

export interface SendResult {
  /** Null after a dry run. */
  signature: string | null
  /** Null after a dry run. */
  slot: number | null
  /** Null where it was left out. */
  simulation: Simulation | null
}

/**
 * The one way of a transaction: simulate, sign, send, wait until it has landed. Nothing is signed that the
 * simulation refuses. An expired blockhash is replaced and signed anew only when the first one cannot land any more.
 * @throws GroundtruthError with a name of the error table and what to do.
 */
export async function send(
  connection: Connection,
  instructions: readonly TransactionInstruction[],
  signers: Signers,
  options: SendOptions = {},
): Promise<SendResult> {
  try {
    return await attempt(connection, instructions, signers, options)
  } catch (error) {
    throw toGroundtruthError(error, connection.rpcEndpoint)
  }
}

async function attempt(
  connection: Connection,
  instructions: readonly TransactionInstruction[],
  signers: Signers,
  options: SendOptions,
): Promise<SendResult> {
  const { attempts = 3, commitment = 'confirmed', patience = 60_000, onStage = () => undefined } = options
  const payer = options.feePayer ?? signerList(signers)[0]?.publicKey
  if (payer === undefined) throw new RangeError('Name at least one signer.')
  let simulation: Simulation | null = null
  for (let count = 1; count <= attempts; count++) {
    const fresh = await freshTransaction(connection, instructions, payer, options, options.dryRun !== true)
    const { transaction, blockhash, lastValidBlockHeight } = fresh
    if (simulation === null && (options.dryRun === true || options.skipSimulation !== true)) {
      onStage({ stage: 'simulating' })
      simulation = await simulateTransaction(connection, transaction)
      if (simulation.error !== null) throw simulation.error
    }
    if (options.dryRun === true) return { signature: null, slot: null, simulation }
    onStage({ stage: 'signing', attempt: count, simulation })
    const signed = await signWith(transaction, signers)
    const signature = base58(signed.signatures[0] ?? new Uint8Array())
    onStage({ stage: 'sent', signature })
    // A wallet may have put in a newer blockhash, with which the transaction can land later than ours could.
    const own = signed.message.recentBlockhash === blockhash
    const last = own
      ? lastValidBlockHeight
      : (await connection.getLatestBlockhash('confirmed')).lastValidBlockHeight
    const flight = { signature, raw: signed.serialize(), lastValidBlockHeight: last }
    const slot = await land(connection, flight, { commitment, patience })
    if (slot !== null) {
      onStage({ stage: 'landed', signature, slot })
      return { signature, slot, simulation }
    }
  }
  throw new GroundtruthError(EXPIRED)
}
