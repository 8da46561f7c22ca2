import type { ProposalNeed } from '@groundtruth/server/api-types'
import { relativeTime } from '../../shared/format/index.ts'
import { lookUp, rich, t } from '../../shared/messages/fund.ts'
import { ExactTime, useNow } from '../../shared/ui/index.ts'

/** What comes next, with a countdown by the chain's clock. */
export function NeedWords({ need }: { need: ProposalNeed }) {
  const now = useNow()
  const { from, until } = need
  const words = wordsOf(need)
  if (until !== null && until <= now) {
    return t('proposal.needs.overdue', { words, relative: relativeTime(until, now) })
  }
  if (from !== null && from > now && until !== null) {
    return rich('proposal.needs.between', {
      words,
      from: <ExactTime at={from} />,
      until: <ExactTime at={until} />,
      relative: relativeTime(from, now),
    })
  }
  if (from !== null && from > now) {
    const exact = <ExactTime at={from} />
    return rich('proposal.needs.from', { words, exact, relative: relativeTime(from, now) })
  }
  if (until === null) return words
  const exact = <ExactTime at={until} />
  return rich('proposal.needs.until', { words, exact, relative: relativeTime(until, now) })
}

const wordsOf = ({ key, who, milestone }: ProposalNeed): string =>
  lookUp(`proposal.need.${key}.${who}`, lookUp(`proposal.need.${key}`, key)).replace(
    '{n}',
    String((milestone ?? 0) + 1),
  )

/** What ends by itself when its time is over; everything else is then overdue. */
const ENDS = ['votes', 'veto', 'draw', 'challenge']

export const endsByItself = ({ key }: ProposalNeed): boolean => ENDS.includes(key)

/** What can still happen, in the order in which it can. */
export function openNeeds(needs: ProposalNeed[], now: number): ProposalNeed[] {
  return needs.filter((need) => need.until === null || need.until > now || !endsByItself(need))
}
