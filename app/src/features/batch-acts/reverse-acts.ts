import type { BatchSummary, BatchView, ProjectView } from '@groundtruth/server/api-types'
import { refName } from '../../entities/refs/index.ts'
import { creditsText } from '../../shared/format/index.ts'
import { randomId } from '../../shared/ids/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { REASON, type ActDefinition, type ActField } from '../acts/index.ts'

/** As many batches as the program draws for one loss. */
const MOST_COVER = 8

type Recorded = Pick<BatchView, 'address' | 'code' | 'project' | 'methodology' | 'issued'>

/** The steward records that stored carbon was lost, and whose reserves cover it in which order. */
export function lossAct(batch: Recorded, project: ProjectView, batches: BatchSummary[]): ActDefinition {
  const reserves = batches
    .filter(({ buffered }) => BigInt(buffered.base) > 0n)
    .map(({ code, buffered }) => `${code} (${creditsText(buffered)})`)
    .join(', ')
  return {
    id: 'loss',
    title: t('batch.act.loss'),
    help: t('batch.act.lossHelp'),
    button: t('batch.act.loss'),
    signer: { is: 'steward' },
    fields: [
      amountField(batch, t('batch.act.lostAmount')),
      {
        kind: 'line',
        name: 'cover',
        label: t('batch.act.cover'),
        help: t('batch.act.coverHelp', { reserves: reserves === '' ? t('value.none') : reserves }),
        initial: batch.code,
        check: (value) => (coverOf(value, batch, batches) === null ? t('batch.act.noCover') : null),
      },
      REASON,
    ],
    words: ({ amount = '', cover = '' }) => [
      t('batch.act.loss.word', { amount, batch: batch.code, cover: codesOf(cover).join(', ') }),
    ],
    undo: [t('batch.act.reverse.undo')],
    build: async ({ payer }, { cover = '', ...values }, steward) => {
      const { reverseBatch } = await import('@groundtruth/sdk/instructions')
      return reverseBatch({
        ...decided(batch, project, values),
        steward,
        payer,
        kind: 'loss',
        cover: coverOf(cover, batch, batches) ?? [],
      })
    },
  }
}

/** The steward records that credits were wrongly issued; their developer makes them good. */
export function invalidationAct(batch: Recorded, project: ProjectView): ActDefinition {
  return {
    id: 'invalidation',
    title: t('batch.act.invalidation'),
    help: t('batch.act.invalidationHelp'),
    button: t('batch.act.invalidation'),
    signer: { is: 'steward' },
    fields: [amountField(batch, t('batch.act.wrongAmount')), REASON],
    words: ({ amount = '' }) => [
      t('batch.act.invalidation.word', {
        amount,
        batch: batch.code,
        organization: refName(project.organization),
      }),
    ],
    undo: [t('batch.act.reverse.undo')],
    build: async ({ payer }, values, steward) => {
      const { reverseBatch } = await import('@groundtruth/sdk/instructions')
      return reverseBatch({ ...decided(batch, project, values), steward, payer, kind: 'invalidation' })
    },
  }
}

const amountField = ({ issued }: Recorded, label: string): ActField => ({
  kind: 'amount',
  name: 'amount',
  label,
  decimals: issued.decimals,
  most: BigInt(issued.base),
})

function decided(batch: Recorded, project: ProjectView, values: Readonly<Record<string, string>>) {
  return {
    batch: batch.address,
    project: batch.project.address,
    organization: project.organization.address,
    methodology: batch.methodology.address,
    id: randomId(),
    amount: BigInt(values.amount ?? '0'),
    documentHash: values.reason ?? '',
  }
}

const codesOf = (text: string): string[] => text.split(',').map((code) => code.trim().toUpperCase())

/** Addresses of the named batches, in order; null where one is unknown, not issued, of another unit or named twice. */
export function coverOf(text: string, of: Recorded, batches: BatchSummary[]): string[] | null {
  const codes = codesOf(text)
  const addresses = codes.flatMap((wanted) => {
    const found = batches.find(({ code }) => code === wanted)
    return found === undefined || found.status === 'open' || found.issued.decimals !== of.issued.decimals
      ? []
      : [found.address]
  })
  const isWhole = addresses.length === codes.length && new Set(addresses).size === codes.length
  return isWhole && codes.length <= MOST_COVER ? addresses : null
}
