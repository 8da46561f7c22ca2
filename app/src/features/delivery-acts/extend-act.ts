import type { MilestoneView, ProposalView } from '@groundtruth/server/api-types'
import { dayStart, dayText, SECONDS_OF_A_DAY } from '../../shared/format/index.ts'
import { t } from '../../shared/messages/acts.ts'
import { REASON, type ActDefinition, type ActSigner } from '../acts/index.ts'

/** Longest extension of a milestone: `limits.rs`. */
const MOST_EXTENSION = 180 * SECONDS_OF_A_DAY

/** The fund's manager gives a milestone more time, once. */
export function extendAct(
  proposal: ProposalView,
  { index, dueAt }: MilestoneView,
  signer: ActSigner,
): ActDefinition {
  const n = index + 1
  const title = t('milestone.act.extend', { n })
  const last = dueAt + MOST_EXTENSION
  return {
    id: `extend-${n}`,
    title,
    help: t('milestone.act.extend.help', { last: dayText(last) }),
    button: title,
    signer,
    fields: [
      {
        kind: 'day',
        name: 'day',
        label: t('milestone.act.extend.day'),
        check: (value) => {
          const day = dayStart(value) ?? 0
          const bounds = { now: dayText(dueAt), last: dayText(last) }
          return day > dueAt && day <= last ? null : t('milestone.act.extend.wrong', bounds)
        },
      },
      REASON,
    ],
    words: ({ day = '' }) => [t('milestone.act.extend.word', { n, day: dayText(dayStart(day) ?? 0) })],
    undo: [t('milestone.act.extend.undo')],
    build: async (_context, { day = '', reason: reasonHash = '' }, manager) => {
      const { extendMilestone } = await import('@groundtruth/sdk/instructions')
      const { address, fund } = proposal
      return extendMilestone({
        ...{ manager, fund: fund.address, proposal: address },
        ...{ milestone: index, dueAt: dayStart(day) ?? 0, reasonHash },
      })
    },
  }
}
