import type { ProposalNeed, ProposalView } from '@groundtruth/server/api-types'
import { usePaymentsPaused } from '../../entities/fund/index.ts'
import { useNow } from '../../shared/ui/index.ts'
import { ActPanel } from '../acts/index.ts'
import { payAct } from './acts.ts'

/** Payments that anyone may have made now: of every milestone, or of one, by its row. */
export function PaymentActs({ proposal, only }: { proposal: ProposalView; only?: number }) {
  const due = dueNow(proposal, useNow())
  if (usePaymentsPaused(proposal.fund.address) !== null) return null
  return proposal.milestones
    .filter(({ index }) => only === undefined || index === only)
    .filter(({ index }) =>
      due.some(({ key, milestone }) => milestone === index && (key === 'payment' || key === 'advance')),
    )
    .map((milestone) => <ActPanel key={milestone.index} act={payAct(proposal, milestone)} />)
}

/** What may be done at this moment, Unix seconds. */
export const dueNow = ({ needs }: ProposalView, now: number): ProposalNeed[] =>
  needs.filter(({ from, until }) => (from === null || from <= now) && (until === null || until > now))
