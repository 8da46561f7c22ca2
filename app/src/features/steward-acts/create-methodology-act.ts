import type { MethodologyView } from '@groundtruth/server/api-types'
import { METHODOLOGIES, methodologyByCode } from '@groundtruth/sdk/methodologies'
import { SECONDS_OF_A_DAY } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { type ActDefinition, type ActValues, basisPointsOf, wholeFault } from '../acts/index.ts'

const MOST_BASIS_POINTS = 5_000n
const MOST_REVISION = 65_535

const days = (text: string | undefined): number => Number(text ?? '0') * SECONDS_OF_A_DAY

/** Drafts a version of a methodology that this site can compute by. */
export function createMethodologyAct(methodologies: MethodologyView[]): ActDefinition {
  return {
    id: 'create-methodology',
    title: t('registry.act.draft'),
    help: t('registry.act.draftHelp'),
    button: t('registry.act.draft'),
    signer: { is: 'steward' },
    fields: [
      {
        kind: 'choice',
        name: 'code',
        label: t('kind.methodology'),
        choices: METHODOLOGIES.map(({ code, title }) => [code, `${code}: ${title}`]),
      },
      {
        kind: 'line',
        name: 'revision',
        label: t('registry.act.revision'),
        check: (value, { code = '' }) => revisionFault(value, code, methodologies),
      },
      { kind: 'line', name: 'quorum', label: t('registry.act.quorum'), check: wholeFault(1, 8) },
      { kind: 'line', name: 'challenge', label: t('registry.act.challenge'), check: wholeFault(0, 90) },
      { kind: 'line', name: 'review', label: t('registry.act.review'), check: wholeFault(1, 365) },
      {
        kind: 'line',
        name: 'share',
        label: t('registry.act.share'),
        help: t('registry.act.shareHelp'),
        initial: '0',
        check: (value) =>
          basisPointsOf(value, MOST_BASIS_POINTS) === null ? t('registry.act.noShare') : null,
      },
      { kind: 'file', name: 'document', label: t('registry.act.rules') },
    ],
    words: ({ code = '', revision = '', quorum = '' }) => [
      t('registry.act.draft.word', { code, revision, quorum }),
    ],
    undo: [t('registry.act.draft.undo')],
    build: async ({ payer }, values, steward) => {
      const { createMethodology } = await import('@groundtruth/sdk/instructions')
      return createMethodology({ steward, payer, ...rulesOf(values) })
    },
  }
}

function rulesOf({ code = '', revision, quorum, challenge, review, share = '', document = '' }: ActValues) {
  const known = methodologyByCode(code)
  if (known === undefined) throw new Error(t('act.missing'))
  const { effect, creditType } = known
  return {
    code,
    revision: Number(revision),
    effect,
    quorum: Number(quorum),
    creditDecimals: creditType.decimals,
    creditSymbol: creditType.symbol,
    warmingPotentialSet: creditType.warmingPotentialSet,
    challengePeriod: days(challenge),
    reviewPeriod: days(review),
    bufferBps: Number(basisPointsOf(share, MOST_BASIS_POINTS) ?? 0n),
    documentHash: document,
  }
}

function revisionFault(value: string, code: string, methodologies: MethodologyView[]): string | null {
  const taken = methodologies.filter((entry) => entry.code === code).map(({ revision }) => revision)
  if (taken.includes(Number(value))) {
    return t('registry.act.hasRevision', { code, next: Math.max(...taken) + 1 })
  }
  return wholeFault(1, MOST_REVISION)(value)
}
