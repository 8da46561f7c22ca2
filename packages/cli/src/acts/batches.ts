import {
  type BatchAccount,
  createCreditAccount,
  drawBuffer,
  endSuspension,
  formatTonnes,
  releaseBuffer,
  reversalAddress,
  reverseBatch,
  settleDestroyed,
  signLetter,
  letterAddress,
  suspendBatch,
} from '@groundtruth/sdk'
import { batchAddressOf, readAddress, requireAccount } from '../support/lookup.ts'
import type { ActCommand, Plan, Scene } from './act.ts'
import { REASON } from './documents.ts'
import { freshId } from './fresh-id.ts'
import { listOf, oneOf, organizationOf, tonnes, whole } from './values.ts'

const BATCH = ['<batch>', 'its address or code'] as const
const KINDS = ['loss', 'invalidation'] as const
const LETTERS = ['authorization', 'withdrawal', 'adjustment'] as const

export const batchActs: readonly ActCommand[] = [
  {
    name: 'suspend',
    about: 'stop a batch at once: nothing of it is retired or cancelled until the council decides',
    args: [BATCH],
    options: REASON,
    steward: true,
    plan: async (scene) => {
      const { batch, facts } = await batchOf(scene)
      const reasonHash = await scene.documents.reason(`Batch ${facts.code}: suspended`, scene.flags)
      return {
        what: `suspend the batch ${facts.code}`,
        instructions: [suspendBatch({ actor: scene.actor, batch, reasonHash })],
        details: { batch: batch.toBase58(), reasonHash },
      }
    },
  },
  {
    name: 'uphold',
    about: 'end the suspension of a batch; anyone may once its time is over',
    args: [BATCH],
    steward: true,
    plan: async (scene) => {
      const { batch, facts } = await batchOf(scene)
      return {
        what: `uphold the batch ${facts.code}`,
        instructions: [endSuspension({ actor: scene.actor, batch })],
        details: { batch: batch.toBase58() },
      }
    },
  },
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
    plan: async (scene) => {
      const { batch, facts } = await batchOf(scene)
      const { context, actor, arg } = scene
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
  {
    name: 'open-account',
    about: "make a wallet's token account for the credits of a batch; anyone may",
    args: [BATCH, ['<wallet>', 'whose account it is']],
    plan: async (scene) => {
      const { batch, facts } = await batchOf(scene)
      const owner = readAddress(scene.arg(1), 'the wallet')
      return {
        what: `open an account of ${scene.arg(1)} for credits of ${facts.code}`,
        instructions: [createCreditAccount({ payer: scene.payer, owner, batch })],
        details: { batch: batch.toBase58(), wallet: scene.arg(1) },
      }
    },
  },
  {
    name: 'settle',
    about: 'give serials to what holders burned outside the program; anyone may',
    args: [BATCH],
    plan: async (scene) => {
      const { batch, facts } = await batchOf(scene)
      const { actor, payer } = scene
      return {
        what: `settle what was destroyed of ${facts.code} outside the program`,
        instructions: [settleDestroyed({ actor, payer, batch, id: freshId() })],
        details: { batch: batch.toBase58() },
      }
    },
  },
  {
    name: 'letter',
    about: 'sign a letter as national authority: authorization, its withdrawal, or an adjustment',
    args: [BATCH, ['<kind>', LETTERS.join(', ')]],
    required: [
      ['--organization <code>', 'the authority for which you sign'],
      ['--id <number>', 'number of your own for the letter'],
      ['--letter <file>', 'the letter itself'],
    ],
    options: [
      ['--amount <tonnes>', 'of an adjustment'],
      ['--year <year>', 'of an adjustment'],
    ],
    plan: letter,
  },
]

async function reverse(scene: Scene): Promise<Plan> {
  const { batch, facts } = await batchOf(scene)
  const { context, actor, payer, arg, maybe, flags, documents } = scene
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

async function letter(scene: Scene): Promise<Plan> {
  const { batch, facts } = await batchOf(scene)
  const { actor, payer, arg, option, maybe, documents } = scene
  const kind = oneOf(arg(1), LETTERS, 'the kind')
  const organization = organizationOf(option('organization'))
  const [id, amount, year] = [whole(option('id')), maybe('amount'), maybe('year')]
  const instruction = signLetter({
    authority: actor,
    payer,
    organization,
    project: facts.project,
    batch,
    id,
    kind,
    ...(amount === undefined ? {} : { amount: tonnes(amount) }),
    ...(year === undefined ? {} : { year: whole(year) }),
    documentHash: await documents.file(option('letter')),
  })
  return {
    what: `sign a letter (${kind}) on ${facts.code} for ${option('organization')}`,
    instructions: [instruction],
    details: { batch: batch.toBase58(), letter: letterAddress(batch, organization, id).toBase58(), kind },
  }
}

/** The batch that the first argument names. */
async function batchOf({ context, arg }: Scene): Promise<{
  batch: ReturnType<typeof readAddress>
  facts: BatchAccount
}> {
  const batch = await batchAddressOf(context, arg(0))
  return { batch, facts: await requireAccount(context, 'Batch', batch, 'batch') }
}
