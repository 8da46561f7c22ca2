import {
  type BatchAccount,
  createCreditAccount,
  endSuspension,
  settleDestroyed,
  signLetter,
  letterAddress,
  suspendBatch,
} from '@groundtruth/sdk'
import { batchAddressOf, readAddress, requireAccount } from '../support/lookup.ts'
import type { ActCommand, Plan, Call } from './act.ts'
import { REASON } from './documents.ts'
import { freshId } from './fresh-id.ts'
import { oneOf, organizationOf, tonnes, whole } from './values.ts'

const BATCH = ['<batch>', 'its address or code'] as const
const LETTERS = ['authorization', 'withdrawal', 'adjustment'] as const

export const batchActs: readonly ActCommand[] = [
  {
    name: 'suspend',
    about: 'stop a batch at once: nothing of it is retired or cancelled until the council decides',
    args: [BATCH],
    options: REASON,
    steward: true,
    plan: async (call) => {
      const { batch, facts } = await batchOf(call)
      const reasonHash = await call.documents.reason(`Batch ${facts.code}: suspended`, call.flags)
      return {
        what: `suspend the batch ${facts.code}`,
        instructions: [suspendBatch({ actor: call.actor, batch, reasonHash })],
        details: { batch: batch.toBase58(), reasonHash },
      }
    },
  },
  {
    name: 'uphold',
    about: 'end the suspension of a batch; anyone may once its time is over',
    args: [BATCH],
    steward: true,
    plan: async (call) => {
      const { batch, facts } = await batchOf(call)
      return {
        what: `uphold the batch ${facts.code}`,
        instructions: [endSuspension({ actor: call.actor, batch })],
        details: { batch: batch.toBase58() },
      }
    },
  },
  {
    name: 'open-account',
    about: "make a wallet's token account for the credits of a batch; anyone may",
    args: [BATCH, ['<wallet>', 'whose account it is']],
    plan: async (call) => {
      const { batch, facts } = await batchOf(call)
      const owner = readAddress(call.arg(1), 'the wallet')
      return {
        what: `open an account of ${call.arg(1)} for credits of ${facts.code}`,
        instructions: [createCreditAccount({ payer: call.payer, owner, batch })],
        details: { batch: batch.toBase58(), wallet: call.arg(1) },
      }
    },
  },
  {
    name: 'settle',
    about: 'give serials to what holders burned outside the program; anyone may',
    args: [BATCH],
    plan: async (call) => {
      const { batch, facts } = await batchOf(call)
      const { actor, payer } = call
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

async function letter(call: Call): Promise<Plan> {
  const { batch, facts } = await batchOf(call)
  const { actor, payer, arg, option, maybe, documents } = call
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
export async function batchOf({ context, arg }: Call): Promise<{
  batch: ReturnType<typeof readAddress>
  facts: BatchAccount
}> {
  const batch = await batchAddressOf(context, arg(0))
  return { batch, facts: await requireAccount(context, 'Batch', batch, 'batch') }
}
