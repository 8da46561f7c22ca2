import type { DeliveryStatus, MilestoneStatus } from '../../packages/sdk/src/enums.ts'
import { decideObjection, lapseDelivery, meetMilestone } from './calls/deliveries.ts'
import { terminateProposal } from './calls/payments.ts'
import type { PlannedInput } from './calls/proposals.ts'
import { land } from './expect.ts'
import type { BatchRef, ProposalRef } from './refs.ts'
import type { DeliveringFund } from './stage-delivery.ts'

/**
 * A proposal of its own whose first delivery is in a status, by the instructions that lead there. A stranger has
 * objected where an objection lies on the way: also to the accepted one, which was upheld. Organization A has reviewed
 * the one that is handed in.
 */
export function deliveryIn(stage: DeliveringFund, status: DeliveryStatus): ProposalRef {
  const { chain, base } = stage
  const proposal = stage.approved(stage.fresh())
  const decided = (outcome: 'upheld' | 'reversed') => {
    stage.disputed(proposal)
    land(chain, decideObjection(chain, { proposal, outcome }))
  }
  const WAYS: Record<DeliveryStatus, () => void> = {
    submitted: () => {
      stage.submit(proposal)
      stage.review({ proposal }, 'accept', [base.verifiers.a])
    },
    accepted: () => decided('upheld'),
    rejected: () => void stage.rejected(proposal),
    disputed: () => void stage.disputed(proposal),
    reversed: () => decided('reversed'),
    lapsed: () => {
      stage.submit(proposal)
      chain.moveTo(stage.delivery({ proposal }).waitsUntil)
      land(chain, lapseDelivery(chain, { proposal }))
    },
  }
  WAYS[status]()
  return proposal
}

/** A milestone in some status, the first of its proposal, and an issued batch that has met nothing. */
export interface MilestoneInStatus {
  proposal: ProposalRef
  batch: BatchRef
}

/** A milestone of a delivery; the second one of its proposal was paid, so that the proposal is in delivery in each. */
export function milestoneIn(stage: DeliveringFund, status: MilestoneStatus): MilestoneInStatus {
  const proposal = start(stage, { amount: 1_200_000n })
  const WAYS: Record<MilestoneStatus, () => void> = {
    planned: () => undefined,
    submitted: () => void stage.submit(proposal),
    accepted: () => void stage.accepted(proposal),
    paid: () => void stage.paid(proposal),
    rejected: () => void stage.rejected(proposal),
    disputed: () => void stage.disputed(proposal),
    terminated: () => void land(stage.chain, terminateProposal(stage.chain, { proposal })),
  }
  WAYS[status]()
  return { proposal, batch: stage.batch(proposal.project, 1_000n, 2) }
}

export type CreditsStatus = Exclude<MilestoneStatus, 'submitted' | 'rejected' | 'disputed'>

/** The same of one that is met by credits, which nobody reviews. */
export function creditsIn(stage: DeliveringFund, status: CreditsStatus): MilestoneInStatus {
  const { chain } = stage
  const proposal = start(stage, { amount: 1_200_000n, kind: 'credits', quantity: 1_000n })
  const met = () => {
    const batch = stage.batch(proposal.project, 1_000n, 1)
    land(chain, meetMilestone(chain, { proposal, batch }))
  }
  const WAYS: Record<CreditsStatus, () => void> = {
    planned: () => undefined,
    accepted: met,
    paid: () => {
      met()
      stage.pay(proposal)
    },
    terminated: () => void land(chain, terminateProposal(chain, { proposal })),
  }
  WAYS[status]()
  return { proposal, batch: stage.batch(proposal.project, 1_000n, 2) }
}

export type AdvanceStatus = Exclude<CreditsStatus, 'accepted'>

/** The same of an advance, which nobody delivers; what was paid in advance is covered. */
export function advanceIn(stage: DeliveringFund, status: AdvanceStatus): MilestoneInStatus {
  const { chain } = stage
  const proposal = start(stage, { amount: 300_000n, kind: 'advance' })
  const WAYS: Record<AdvanceStatus, () => void> = {
    planned: () => undefined,
    paid: () => {
      stage.pay(proposal)
      stage.spends(proposal, 300_000n)
    },
    terminated: () => void land(chain, terminateProposal(chain, { proposal })),
  }
  WAYS[status]()
  return { proposal, batch: stage.batch(proposal.project, 1_000n, 2) }
}

/** Its second milestone is paid, its third planned. */
function start(stage: DeliveringFund, first: PlannedInput): ProposalRef {
  const milestones = [first, { amount: 800_000n }, { amount: 500_000n }]
  const proposal = stage.approved({ ...stage.fresh(), milestones })
  stage.paid(proposal, 1)
  return proposal
}
