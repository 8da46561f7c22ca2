import { fromBase58 } from '../base58.ts'
import { toHex } from '../evidence/hash.ts'
import { recordCodec, type RecordCodec } from '../layout/codecs.ts'
import { INSTRUCTIONS, PROGRAM_ADDRESS } from '../layout/program-layout.ts'
import type { InstructionArguments } from '../layout/records.ts'
import { type Call, callersOf, parseTransaction, type TransactionLike } from './transaction.ts'

/** What a proposal asks for at each step and for what: its event has only sums of it. */
export interface ProposalPlan {
  milestones: InstructionArguments['propose']['milestones']
  budget: InstructionArguments['propose']['budget']
}

const [DISCRIMINATOR, , ARGUMENTS] = INSTRUCTIONS.propose
const HEAD = 8

let known: RecordCodec | undefined
const codec = (): RecordCodec => (known ??= recordCodec(ARGUMENTS))

/**
 * The plan of a proposal, from the instruction that recorded the event at `path`: the program read the same bytes.
 * Null where that is no `propose`.
 */
export function proposalPlanOf(
  transaction: TransactionLike,
  [outer, inner]: readonly [number, number],
): ProposalPlan | null {
  const parsed = parseTransaction(transaction)
  const group = parsed.groups.find((each) => each.outer === outer)
  const event = group?.calls[inner]
  if (parsed.failed || group === undefined || event === undefined) return null
  const calls = callersOf(event, group).flatMap((call) => readPlan(call) ?? [])
  return calls.length === 1 ? (calls[0] ?? null) : null
}

function readPlan(call: Call): ProposalPlan | null {
  if (call.program !== PROGRAM_ADDRESS || call.data === null) return null
  const bytes = fromBase58(call.data)
  if (toHex(bytes.subarray(0, HEAD)) !== DISCRIMINATOR) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // The layout and the types are written from the same IDL, so that one describes what the other reads.
  const args = codec().read(view, HEAD) as unknown as InstructionArguments['propose']
  const { milestones, budget } = args
  return { milestones, budget }
}
