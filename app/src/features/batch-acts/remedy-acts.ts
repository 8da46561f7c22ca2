import type {
  Amount,
  BatchView,
  CancellationView,
  ProjectView,
  ReversalView,
} from '@groundtruth/server/api-types'
import { refName } from '../../entities/refs/index.ts'
import { creditsText, dayText, shortHash } from '../../shared/format/index.ts'
import { randomLongId } from '../../shared/ids/index.ts'
import { t } from '../../shared/messages/acts.ts'
import type { ActDefinition } from '../acts/index.ts'

/** Whoever cancelled credits as a compensation counts them for an invalidation. */
export function compensateAct(reversal: ReversalView, cancellations: CancellationView[]): ActDefinition {
  const nameOf = ({ amount, batch, cancelledAt }: CancellationView): string =>
    t('batch.act.cancellationOf', {
      amount: creditsText(amount),
      batch: refName(batch),
      day: dayText(cancelledAt),
    })
  return {
    id: 'compensate',
    title: t('batch.act.compensate'),
    help: t('batch.act.compensateHelp', {
      reason: t('batch.cancellation.compensation'),
      missing: creditsText(reversal.uncovered),
    }),
    button: t('batch.act.compensate'),
    fields: [
      {
        kind: 'choice',
        name: 'cancellation',
        label: t('batch.act.cancellation'),
        choices: cancellations.map((entry) => [entry.address, nameOf(entry)]),
      },
    ],
    words: ({ cancellation }) => {
      const chosen = cancellations.find(({ address }) => address === cancellation)
      const name = chosen === undefined ? '' : nameOf(chosen)
      return [t('batch.act.compensate.word', { batch: refName(reversal.batch), cancellation: name })]
    },
    undo: [t('batch.act.compensate.undo')],
    build: async ({ connection }, { cancellation = '' }, holder) => {
      const [{ compensate }, { fetchAccount }] = await Promise.all([
        import('@groundtruth/sdk/instructions'),
        import('@groundtruth/sdk/accounts'),
      ])
      const chosen = cancellations.find(({ address }) => address === cancellation)
      const given = await fetchAccount(connection, 'Batch', chosen?.batch.address ?? '')
      const owed = await fetchAccount(connection, 'Batch', reversal.batch.address)
      if (chosen === undefined || given === null || owed === null) throw new Error(t('motion.unknown'))
      return compensate({
        holder,
        cancellation,
        cancelledBatch: chosen.batch.address,
        cancelledMethodology: given.methodology,
        reversal: reversal.address,
        batch: reversal.batch.address,
        methodology: owed.methodology,
        organization: reversal.organization.address,
      })
    },
  }
}

/** The steward gives what the reserve need not hold any longer to the project's owner. */
export function releaseAct(batch: BatchView, { address: project, owner }: ProjectView): ActDefinition {
  const { buffered } = batch
  return {
    id: 'release',
    title: t('batch.act.release'),
    help: t('batch.act.releaseHelp', { held: creditsText(buffered) }),
    button: t('batch.act.release'),
    signer: { is: 'steward' },
    fields: [
      {
        kind: 'amount',
        name: 'amount',
        label: t('batch.act.released'),
        decimals: buffered.decimals,
        most: BigInt(buffered.base),
      },
    ],
    words: ({ amount = '' }) => [
      t('batch.act.release.word', { amount, batch: batch.code, owner: shortHash(owner) }),
    ],
    undo: [t('batch.act.release.undo')],
    prepare: async ({ payer }) => {
      const { createCreditAccount } = await import('@groundtruth/sdk/instructions')
      return [createCreditAccount({ payer, owner, batch: batch.address })]
    },
    build: async (_context, { amount = '0' }, steward) => {
      const { releaseBuffer } = await import('@groundtruth/sdk/instructions')
      return releaseBuffer({ steward, project, batch: batch.address, amount: BigInt(amount), owner })
    },
  }
}

/** Anyone gives serials to what holders burned outside the program. */
export function settleAct(batch: BatchView, unsettled: Amount): ActDefinition {
  const amount = creditsText(unsettled)
  return {
    id: 'settle',
    title: t('batch.act.settle'),
    help: t('batch.act.settleHelp', { amount }),
    button: t('batch.act.settle'),
    fields: [],
    words: () => [t('batch.act.settle.word', { amount, batch: batch.code })],
    undo: [t('batch.act.settle.undo')],
    build: async (_context, _values, actor) => {
      const { settleDestroyed } = await import('@groundtruth/sdk/instructions')
      return settleDestroyed({ actor, batch: batch.address, id: randomLongId() })
    },
  }
}
