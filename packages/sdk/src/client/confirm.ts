import type { Connection, SignatureStatus } from '@solana/web3.js'
import { OUTCOME_UNKNOWN, parseProgramError } from '../errors-parse.ts'
import { GroundtruthError } from '../errors-table.ts'

export type Commitment = 'processed' | 'confirmed' | 'finalized'

/** A signed transaction on its way. */
export interface Flight {
  signature: string
  raw: Uint8Array
  /** Block height after which it can no longer land. */
  lastValidBlockHeight: number
}

export interface WaitOptions {
  commitment: Commitment
  /** Milliseconds without any answer of the node before the outcome is called unknown. */
  patience: number
}

const LEVELS: readonly Commitment[] = ['processed', 'confirmed', 'finalized']
const FIRST_PAUSE = 25
const LONGEST_PAUSE = 500
/** Milliseconds between sending the same bytes again: nodes may drop a transaction, and it lands once at most. */
const RESEND_EVERY = 2_000

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })

const reached = (status: SignatureStatus, wanted: Commitment): boolean =>
  status.confirmationStatus !== undefined &&
  LEVELS.indexOf(status.confirmationStatus) >= LEVELS.indexOf(wanted)

/**
 * Sends a signed transaction until it has landed; gives its slot, or null when it has expired without landing.
 *
 * It counts as expired only when a block above its last one is confirmed and the node, asked after that, still does
 * not know the signature: only then may the act be signed anew without doing it twice.
 * @throws GroundtruthError where it has landed and failed, or where the node went silent.
 */
export async function land(
  connection: Connection,
  flight: Flight,
  options: WaitOptions,
): Promise<number | null> {
  const refused = await transmit(connection, flight)
  let heard = Date.now()
  let sent = Date.now()
  for (let wait = FIRST_PAUSE; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    try {
      const tip = await connection.getEpochInfo('confirmed')
      const past = (tip.blockHeight ?? 0) > flight.lastValidBlockHeight
      const { status, slot } = await statusOf(connection, flight.signature, past)
      heard = Date.now()
      // Behind one address there may be several nodes: one that lags behind the tip cannot say what never landed.
      const expired = past && slot >= tip.absoluteSlot
      if (status?.err != null) throw failed(status.err, flight.signature)
      if (status !== null && reached(status, options.commitment)) return status.slot
      if (status === null && (expired || refused)) return null
    } catch (error) {
      if (error instanceof GroundtruthError) throw error
      if (Date.now() - heard > options.patience) {
        throw new GroundtruthError(OUTCOME_UNKNOWN, { cause: error, signature: flight.signature })
      }
    }
    await pause(wait)
    if (Date.now() - sent > RESEND_EVERY) {
      await transmit(connection, flight)
      sent = Date.now()
    }
  }
}

/** True where the node refused the bytes because it no longer knows their blockhash. */
async function transmit(connection: Connection, { raw, signature }: Flight): Promise<boolean> {
  try {
    await connection.sendRawTransaction(raw, { skipPreflight: true, maxRetries: 0 })
    return false
  } catch (error) {
    const problem = parseProgramError(error, connection.rpcEndpoint)
    if (problem.name === 'BlockhashNotFound') return true
    // The bytes may have arrived although the answer did not: only the signature's status can tell.
    if (problem.origin === 'node' || problem.name === 'AlreadyProcessed') return false
    throw new GroundtruthError(problem, { cause: error, signature })
  }
}

async function statusOf(
  connection: Connection,
  signature: string,
  searchTransactionHistory: boolean,
): Promise<{ status: SignatureStatus | null; slot: number }> {
  const answer = await connection.getSignatureStatuses([signature], { searchTransactionHistory })
  return { status: answer.value[0] ?? null, slot: answer.context.slot }
}

const failed = (error: unknown, signature: string): GroundtruthError =>
  new GroundtruthError(parseProgramError({ err: error }), { cause: error, signature })
