import { cancel, cancellationAddress, compensate, formatAmount, parseAmount } from '@groundtruth/sdk'
import { batchAddressOf, readAddress, requireAccount } from '../support/lookup.ts'
import type { ActCommand, Call } from './act.ts'
import { REASON } from './documents.ts'
import { freshId } from './fresh-id.ts'
import { oneOf } from './values.ts'

const REASONS = ['compensation', 'migration', 'correction', 'other'] as const

export const creditActs: readonly ActCommand[] = [
  {
    name: 'cancel',
    about: 'destroy credits without using them, with a reason; there is no way back',
    args: [
      ['<batch>', 'address or code of the batch'],
      ['<amount>', 'in tonnes, for example 1 or 0.250'],
      ['<kind>', REASONS.join(', ')],
    ],
    options: REASON,
    plan: async ({ context, actor, payer, arg, flags, documents }) => {
      const batch = await batchAddressOf(context, arg(0))
      const { code, decimals } = await requireAccount(context, 'Batch', batch, 'batch')
      const amount = parseAmount(arg(1), decimals)
      const reason = oneOf(arg(2), REASONS, 'the reason')
      const reasonHash = await documents.reason('Reason of a cancellation', flags)
      const id = freshId()
      const cancellation = cancellationAddress(batch, actor, id).toBase58()
      return {
        what: `cancel ${formatAmount(amount, decimals)} t of ${code} (${reason}), for ever`,
        instructions: [cancel({ holder: actor, payer, batch, id, amount, reason, reasonHash })],
        details: { batch: batch.toBase58(), code, cancellation, amount, reason, reasonHash },
      }
    },
  },
  {
    name: 'compensate',
    about: 'count a cancellation of yours (reason compensation) against an invalidation',
    args: [
      ['<cancellation>', 'address of the cancellation'],
      ['<reversal>', 'address of the invalidation'],
    ],
    plan: makeGood,
  },
]

async function makeGood({ context, actor, arg }: Call) {
  const cancellation = readAddress(arg(0), 'a cancellation')
  const reversal = readAddress(arg(1), 'a reversal')
  const batchFacts = async (text: string) => {
    const address = readAddress(text, 'a batch')
    return { address, ...(await requireAccount(context, 'Batch', address, 'batch')) }
  }
  const given = await requireAccount(context, 'Cancellation', cancellation, 'cancellation')
  const owed = await requireAccount(context, 'Reversal', reversal, 'reversal')
  const [from, to] = await Promise.all([batchFacts(given.batch), batchFacts(owed.batch)])
  const instruction = compensate({
    holder: actor,
    cancellation,
    cancelledBatch: from.address,
    cancelledMethodology: from.methodology,
    reversal,
    batch: to.address,
    methodology: to.methodology,
    organization: owed.organization,
  })
  return {
    what: `count ${formatAmount(given.amount, from.decimals)} t of ${from.code} for the invalidated ${to.code}`,
    instructions: [instruction],
    details: { cancellation: arg(0), reversal: arg(1), amount: given.amount },
  }
}
