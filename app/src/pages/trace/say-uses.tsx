import type { TraceNodeView } from '@groundtruth/server/api-types'
import type { ReactNode } from 'react'
import { WalletLink } from '../../entities/refs/index.ts'
import { rich, t } from '../../shared/messages/fund.ts'
import { Figure } from '../../shared/ui/index.ts'
import { ofKind, partsUnder, together } from './facts.ts'
import { listed } from './listed.tsx'

/** Who retired credits of these, and that nobody else may count those. */
export function sayUses(nodes: readonly TraceNodeView[], of: 'followed' | 'these'): ReactNode[] {
  const groups = new Map<string, TraceNodeView[]>()
  for (const use of ofKind(nodes.flatMap(partsUnder), 'retirement')) {
    const who = use.beneficiary ?? use.wallet ?? ''
    groups.set(who, [...(groups.get(who) ?? []), use])
  }
  const items = [...groups.values()].flatMap((uses) => {
    const sum = together(uses)
    return sum === null ? [] : [sayOne(sum)]
  })
  if (items.length === 0) return []
  const words = items.length === 1 ? 'trace.say.retired' : 'trace.say.retired.many'
  return [rich(words, { of: t(`trace.say.of.${of}`), list: listed(items) })]
}

function sayOne({ amount, beneficiary, wallet }: TraceNodeView): ReactNode {
  const figure = <Figure amount={amount} kind="credits" />
  if (beneficiary !== null)
    return rich('trace.say.usedFor', { amount: figure, who: <bdi>{beneficiary}</bdi> })
  const who = wallet === null ? t('event.some.actor') : <WalletLink wallet={wallet} />
  return rich('trace.say.usedBy', { amount: figure, who })
}
