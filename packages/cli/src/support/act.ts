import { confirm, isCancel } from '@clack/prompts'
import { send } from '@groundtruth/sdk/client'
import { parseProgramError } from '@groundtruth/sdk/errors'
import type { LedgerEvent } from '@groundtruth/sdk/ledger'
import type { Keypair, TransactionInstruction } from '@solana/web3.js'
import type { Context } from './context.ts'
import { CliFailure } from './failure.ts'

/** What a command is about to sign. */
export interface Act {
  /** In the infinitive, for "Would …": "retire 12.000 TCO2E of SUN-DEV-1-2026-2". */
  what: string
  instructions: TransactionInstruction[]
  /** Transactions that follow it, each of its own. */
  further?: TransactionInstruction[][]
  /** The first one pays the fee. */
  signers: Keypair[]
  /** What --json tells beside the signature. */
  details: Record<string, unknown>
}

/**
 * Simulates, and unless it is a dry run asks on a terminal, signs and sends. What the simulation refuses is not signed.
 * @throws GroundtruthError, or CliFailure when the user says no.
 */
export async function carryOut(context: Context, act: Act, { yes = false } = {}): Promise<void> {
  const { connection, out, dryRun } = context
  const first = act.signers[0]
  if (first === undefined) throw new Error('An act has somebody who signs it.')
  const transactions = [act.instructions, ...(act.further ?? [])]
  if (dryRun) {
    const simulations = []
    for (const instructions of transactions) {
      const { simulation } = await send(connection, instructions, act.signers, { dryRun: true })
      if (simulation !== null) simulations.push(simulation)
    }
    const events = simulations.flatMap((simulation) => simulation.events)
    const unitsConsumed = simulations.reduce((sum, simulation) => sum + simulation.unitsConsumed, 0)
    out.show({ dryRun: true, ...act.details, events, unitsConsumed }, () =>
      [
        `Would ${act.what}.`,
        ...events.map((event) => `  ${describeEvent(event)}`),
        'Nothing was signed.',
      ].join('\n'),
    )
    return
  }
  await consent(act, yes || out.json)
  const sent: Awaited<ReturnType<typeof send>>[] = []
  for (const instructions of transactions) {
    try {
      sent.push(await send(connection, instructions, act.signers))
    } catch (error) {
      throw sent.length === 0 ? error : halfWay(error, sent.length, transactions.length)
    }
  }
  const last = sent.at(-1)
  const signatures = sent.length > 1 ? { signatures: sent.map(({ signature }) => signature) } : {}
  out.show({ signature: last?.signature, slot: last?.slot, ...signatures, ...act.details }, () =>
    [`Done: ${act.what}.`, ...sent.map(({ signature }) => `Transaction ${signature}`)].join('\n'),
  )
}

/** What was signed before a later transaction was refused stays: whoever repeats it has to know. */
function halfWay(error: unknown, done: number, all: number): CliFailure {
  const { name, message, advice } = parseProgramError(error)
  return CliFailure.refused(`${message}. ${advice} Signed before it: ${done} of ${all} transactions.`, name)
}

/** Nobody can be asked where there is no terminal: whoever writes a script has said yes by writing it. */
async function consent({ what, signers }: Act, given: boolean): Promise<void> {
  if (given || !process.stdin.isTTY || !process.stdout.isTTY) return
  const answer = await confirm({
    message: `Sign as ${signers[0]?.publicKey.toBase58()}: ${what}? Everybody will see what this address did.`,
  })
  if (isCancel(answer) || !answer) throw CliFailure.refused('Nothing was signed.', 'SignatureRefused')
}

const SHOWN = ['amount', 'quantity', 'issued', 'toProject', 'toBuffer', 'code', 'firstSerial', 'statusAfter']

/** "CreditsRetired: amount 12000, firstSerial 97011". */
export function describeEvent(event: LedgerEvent): string {
  const shown = Object.entries(event.data).filter(([field]) => SHOWN.includes(field))
  const text = shown.map(([field, value]) => `${field} ${String(value)}`).join(', ')
  return text === '' ? event.name : `${event.name}: ${text}`
}
