import {
  fetchAccount,
  motionAddress,
  organizationAddress,
  proposeMotion,
  registryAddress,
} from '@groundtruth/sdk'
import { PublicKey } from '@solana/web3.js'
import type { Context } from '../support/context.ts'
import { CliFailure } from '../support/failure.ts'
import { readAddress } from '../support/lookup.ts'
import type { Plan, Call, Typed } from './act.ts'
import { whole } from './values.ts'

/** Stands in a motion for whoever executes it; no instruction holds this address. */
export const EXECUTOR = new PublicKey(new Uint8Array(32).fill(1))

export const MOTION_OPTIONS = [
  ['--as-motion <council>', 'lay it before this council; "steward": the one that keeps the registry'],
  ['--member <code>', 'the member organization that proposes the motion, for which you sign'],
  ['--motion-id <number>', 'number of your own for the motion (the next free one)'],
  ['--motives <text>', 'reasons for the motion; stored at the server'],
] as const

export interface MotionFlags {
  council: PublicKey
  organization: PublicKey
  id: number | undefined
  motives: string
}

/** What --as-motion and its companions say; undefined where the act is to be done at once. */
export async function motionFlags(
  context: Context,
  { asMotion: council, member, motionId, motives }: Typed['flags'],
): Promise<MotionFlags | undefined> {
  if (typeof council !== 'string') return undefined
  if (typeof member !== 'string' || typeof motives !== 'string') {
    throw CliFailure.usage('A motion names who proposes it and why: give --member CODE and --motives "…".')
  }
  return {
    council: await councilOf(context, council),
    organization: organizationAddress(member),
    id: typeof motionId === 'string' ? whole(motionId) : undefined,
    motives,
  }
}

/** A council by its address; "steward": the one that keeps the registry. */
export async function councilOf(context: Context, text: string): Promise<PublicKey> {
  if (text !== 'steward') return readAddress(text, 'a council')
  const registry = await fetchAccount(context.connection, 'Registry', registryAddress())
  if (registry?.council != null) return new PublicKey(registry.council)
  throw CliFailure.refused('The steward of this registry is no council: sign as the steward.', 'NotCouncil')
}

/** The act as a motion of a council. @throws CliFailure for an act of several instructions. */
export async function asMotion(
  call: Call,
  plan: Plan,
  member: PublicKey,
  { council, organization, id, motives }: MotionFlags,
): Promise<Plan> {
  const [instruction, ...further] = plan.instructions
  if (instruction === undefined || further.length > 0) {
    throw CliFailure.usage('A motion stores one instruction: do the preparing acts on their own first.')
  }
  const number = id ?? (await freeMotionId(call.context, council, organization))
  const motion = motionAddress(council, organization, number).toBase58()
  const proposal = proposeMotion({
    authority: member,
    organization,
    council,
    id: number,
    documentHash: await call.documents.text('Reasons for a motion', motives),
    instruction,
    executor: EXECUTOR,
  })
  return {
    what: `propose to the council ${council.toBase58()} as motion ${motion}: ${plan.what}`,
    instructions: [proposal],
    details: { motion, council: council.toBase58(), motionId: number, ...plan.details },
  }
}

async function freeMotionId(
  { connection }: Context,
  council: PublicKey,
  organization: PublicKey,
): Promise<number> {
  for (let id = 1; ; id++) {
    const taken = await fetchAccount(connection, 'Motion', motionAddress(council, organization, id))
    if (taken === null) return id
  }
}
