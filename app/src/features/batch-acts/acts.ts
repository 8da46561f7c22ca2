import type { BatchView, OrganizationSummary, Ref, ReversalView } from '@groundtruth/server/api-types'
import { refName } from '../../entities/refs/index.ts'
import { creditsText, withBase } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { randomId, randomLongId } from '../../shared/ids/index.ts'
import { REASON, type ActDefinition, type ActSigner } from '../acts/index.ts'

export function suspendAct(batch: BatchView, signer: ActSigner): ActDefinition {
  return {
    id: 'suspend',
    title: t('batch.act.suspend'),
    button: t('batch.act.suspend'),
    signer,
    fields: [REASON],
    words: () => [t('batch.act.suspend.word', { batch: batch.code })],
    build: async (_context, { reason: reasonHash = '' }, actor) => {
      const { suspendBatch } = await import('@groundtruth/sdk/instructions')
      return suspendBatch({ actor, batch: batch.address, reasonHash })
    },
  }
}

/** The steward upholds the batch; once its time is over anyone ends the suspension. */
export function endSuspensionAct(batch: BatchView, over: boolean): ActDefinition {
  return {
    id: 'end-suspension',
    title: t(over ? 'batch.act.end' : 'batch.act.uphold'),
    button: t(over ? 'batch.act.end' : 'batch.act.uphold'),
    signer: { is: over ? 'wallet' : 'steward' },
    fields: [],
    words: () => [t('batch.act.end.word', { batch: batch.code })],
    build: async (_context, _values, actor) => {
      const { endSuspension } = await import('@groundtruth/sdk/instructions')
      return endSuspension({ actor, batch: batch.address })
    },
  }
}

/** Anyone draws the buffer that is next in the order of the council. */
export function drawAct(reversal: ReversalView, next: Ref): ActDefinition {
  return {
    id: 'draw',
    title: t('batch.act.draw'),
    button: t('batch.act.draw'),
    fields: [],
    words: () => [t('batch.act.draw.word', { batch: refName(next) })],
    undo: [t('batch.act.draw.undo')],
    build: async (_context, _values, actor) => {
      const { drawBuffer } = await import('@groundtruth/sdk/instructions')
      return drawBuffer({ actor, reversal: reversal.address, batch: next.address })
    },
  }
}

export function cancelAct(batch: BatchView, balance: bigint): ActDefinition {
  const held = creditsText(withBase(batch.held, balance))
  return {
    id: 'cancel',
    title: t('batch.act.cancel'),
    help: t('batch.act.cancelHelp', { held }),
    button: t('batch.act.cancel'),
    fields: [
      {
        kind: 'amount',
        name: 'amount',
        label: t('batch.act.amount'),
        decimals: batch.issued.decimals,
        most: balance,
      },
      {
        kind: 'choice',
        name: 'why',
        label: t('batch.cancellation.reason'),
        choices: (['correction', 'migration', 'compensation', 'other'] as const).map((key) => [
          key,
          t(`batch.cancellation.${key}`),
        ]),
      },
      REASON,
    ],
    words: ({ amount = '' }) => [t('batch.act.cancel.word', { amount, batch: batch.code })],
    undo: [t('batch.act.cancel.undo')],
    build: async (_context, { amount = '0', why, reason: reasonHash = '' }, holder) => {
      const { cancel } = await import('@groundtruth/sdk/instructions')
      return cancel({
        holder,
        batch: batch.address,
        id: randomLongId(),
        amount: BigInt(amount),
        reason: why === 'migration' || why === 'compensation' || why === 'other' ? why : 'correction',
        reasonHash,
      })
    },
  }
}

/** The national authority authorizes, withdraws, or reports an adjustment. */
export function letterAct(batch: BatchView, organization: OrganizationSummary): ActDefinition {
  const authorized = batch.authorizedBy !== null
  const kinds = authorized ? (['adjustment', 'withdrawal'] as const) : (['authorization'] as const)
  return {
    id: 'letter',
    title: t('batch.act.letter'),
    button: t('batch.act.letter'),
    fields: [
      {
        kind: 'choice',
        name: 'kind',
        label: t('batch.letter.kind'),
        choices: kinds.map((kind) => [kind, t(`batch.letter.${kind}`)]),
      },
      ...(authorized
        ? ([
            {
              kind: 'amount',
              name: 'amount',
              label: t('batch.act.adjusted'),
              decimals: batch.issued.decimals,
              optional: true,
            },
            { kind: 'line', name: 'year', label: t('batch.act.year'), optional: true, check: yearFault },
          ] as const)
        : []),
      { ...REASON, label: t('batch.act.letterText') },
    ],
    words: ({ kind = '' }) => [
      t('batch.act.letter.word', {
        organization: organization.profile.name ?? organization.code,
        kind: t(`batch.letter.${kindOf(kind)}`),
        batch: batch.code,
      }),
    ],
    undo: [t('batch.act.letter.undo')],
    build: async (_context, { kind = '', amount = '', year = '', reason: documentHash = '' }, authority) => {
      const { signLetter } = await import('@groundtruth/sdk/instructions')
      const adjusts = kind === 'adjustment'
      return signLetter({
        authority,
        organization: organization.address,
        project: batch.project.address,
        batch: batch.address,
        id: randomId(),
        kind: kindOf(kind),
        amount: adjusts ? BigInt(amount === '' ? '0' : amount) : 0n,
        year: adjusts ? Number(year) : 0,
        documentHash,
      })
    },
  }
}

const kindOf = (kind: string): 'authorization' | 'withdrawal' | 'adjustment' =>
  kind === 'withdrawal' || kind === 'adjustment' ? kind : 'authorization'

const yearFault = (value: string): string | null => (/^\d{4}$/.test(value) ? null : t('batch.act.noYear'))
