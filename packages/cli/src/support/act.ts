import { confirm, isCancel } from '@clack/prompts'
import { send } from '@groundtruth/sdk/client'
import type { LedgerEvent } from '@groundtruth/sdk/ledger'
import type { Keypair, TransactionInstruction } from '@solana/web3.js'
import type { Context } from './context.ts'
import { CliFailure } from './failure.ts'

/** What a command is about to sign. */
export interface Act {
  /** In the infinitive, for "Would …": "retire 12.000 TCO2E of SUN-DEV-1-2026-2". */
  what: string
  instructions: TransactionInstruction[]
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
  if (dryRun) {
    const { simulation } = await send(connection, act.instructions, act.signers, { dryRun: true })
    const effect = (simulation?.events ?? []).map(describeEvent)
    out.show(
      {
        dryRun: true,
        ...act.details,
        events: simulation?.events ?? [],
        unitsConsumed: simulation?.unitsConsumed,
      },
      () => [`Would ${act.what}.`, ...effect.map((line) => `  ${line}`), 'Nothing was signed.'].join('\n'),
    )
    return
  }
  await consent(act, yes || out.json)
  const { signature, slot } = await send(connection, act.instructions, act.signers)
  out.show({ signature, slot, ...act.details }, () => `Done: ${act.what}.\nTransaction ${signature}`)
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
