import { drawBuffer, formatTonnes, releaseBuffer, reversalAddress, reverseBatch } from '@groundtruth/sdk'
import { batchAddressOf, readAddress, requireAccount } from '../support/lookup.ts'
import type { ActCommand, Call, Plan } from './act.ts'
import { batchOf } from './batches.ts'
import { REASON } from './documents.ts'
import { listOf, oneOf, tonnes } from './values.ts'

const BATCH = ['<batch>', 'its address or code'] as const
const KINDS = ['loss', 'invalidation'] as const

/** Losses and what covers them, of the group `batch`. */
export const reversalActs: readonly ActCommand[] = [
  {
    name: 'reverse',
    about: 'record that credits do not stand for what they say: stored carbon lost, or wrongly issued',
    args: [BATCH, ['<kind>', 'loss or invalidation'], ['<amount>', 'in tonnes']],
    options: [
      ...REASON,
      ['--cover <batches>', 'batches whose buffers cover a loss, in order (the batch itself)'],
    ],
    steward: true,
    plan: reverse,
  },
  {
    name: 'draw',
    about: 'let the next buffer cover a loss; anyone may',
    args: [['<reversal>', 'address of the reversal']],
    plan: async ({ context, actor, arg }) => {
      const reversal = readAddress(arg(0), 'a reversal')
      const facts = await requireAccount(context, 'Reversal', reversal, 'reversal')
      const batch = facts.cover[facts.coverNext] ?? facts.batch
      return {
        what: `draw the buffer of ${batch} for the reversal ${arg(0)}`,
        instructions: [drawBuffer({ actor, reversal, batch })],
        details: { reversal: arg(0), batch },
      }
    },
  },
  {
    name: 'release',
    about: "give credits of the safety reserve to the project's owner after the crediting period",
    args: [BATCH, ['<amount>', 'in tonnes']],
    steward: true,
    plan: async (call) => {
      const { batch, facts } = await batchOf(call)
      const { context, actor, arg } = call
      const project = readAddress(facts.project, 'the project')
      const { owner } = await requireAccount(context, 'Project', project, 'project')
      const amount = tonnes(arg(1))
      return {
        what: `release ${formatTonnes(amount)} t of the reserve of ${facts.code} to ${owner}`,
        instructions: [releaseBuffer({ steward: actor, project, batch, amount, owner })],
        details: { batch: batch.toBase58(), amount, owner },
      }
    },
  },
]

async function reverse(call: Call): Promise<Plan> {
  const { batch, facts } = await batchOf(call)
  const { context, actor, payer, arg, maybe, flags, documents } = call
  const kind = oneOf(arg(1), KINDS, 'the kind')
  const amount = tonnes(arg(2))
  const { organization } = await requireAccount(
    context,
    'Project',
    readAddress(facts.project, 'the project'),
    'project',
  )
  const named = maybe('cover')
  const cover = await Promise.all(
    named === undefined ? [batch] : listOf(named).map((text) => batchAddressOf(context, text)),
  )
  const id = facts.reversals + 1
  const { project, methodology } = facts
  const documentHash = await documents.reason(`Batch ${facts.code}: ${kind}`, flags)
  const common = {
    steward: actor,
    payer,
    batch,
    project,
    organization,
    methodology,
    id,
    amount,
    documentHash,
  }
  const instruction = reverseBatch(kind === 'loss' ? { ...common, kind, cover } : { ...common, kind })
  return {
    what: `record ${formatTonnes(amount)} t of ${facts.code} as ${kind === 'loss' ? 'lost' : 'wrongly issued'}`,
    instructions: [instruction],
    details: { batch: batch.toBase58(), reversal: reversalAddress(batch, id).toBase58(), kind, amount },
  }
}
