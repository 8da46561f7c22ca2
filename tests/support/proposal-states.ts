import type { ProposalStatus } from '../../packages/sdk/src/enums.ts'
import { keyOf } from './actors.ts'
import { meetMilestone } from './calls/deliveries.ts'
import { completeProposal, terminateProposal } from './calls/payments.ts'
import * as proposals from './calls/proposals.ts'
import { land } from './expect.ts'
import type { BatchRef, ProposalRef } from './refs.ts'
import type { DeliveringFund } from './stage-delivery.ts'
import { testTable, type Outcome, type Row } from './state-table.ts'

/** Rows of the milestones of a proposal of `proposalIn`. */
export const MILESTONE = { paid: 0, open: 1, advance: 2, credits: 3 } as const

/** A proposal in some status, and an issued batch of its project that has met nothing. */
export interface ProposalInStatus {
  proposal: ProposalRef
  batch: BatchRef
}

/**
 * A proposal of its own in a status, by the instructions that lead there. Two deliveries, an advance and a milestone of
 * credits; the contributor has voted. Of one in delivery the first delivery is paid, and so it was before it ended.
 */
export function proposalIn(stage: DeliveringFund, status: ProposalStatus): ProposalInStatus {
  const { chain } = stage
  const { contributor } = chain.actors
  const milestones = [
    { amount: 500_000n },
    { amount: 700_000n },
    { amount: 300_000n, kind: 'advance' as const },
    { amount: 500_000n, kind: 'credits' as const, quantity: 1_000n },
  ]
  const proposal = stage.propose({ ...stage.fresh(), milestones })
  stage.vote(proposal, contributor, status === 'defeated' ? 'against' : 'for')

  const counted = () => {
    stage.toVotingEnd(proposal)
    land(chain, proposals.finishVote(chain, proposal))
  }
  const approved = () => {
    counted()
    stage.toCoolOffEnd(proposal)
    land(chain, proposals.approveProposal(chain, proposal))
  }
  const delivering = () => {
    approved()
    stage.paid(proposal, MILESTONE.paid)
  }
  const completed = () => {
    delivering()
    stage.paid(proposal, MILESTONE.open)
    const batch = stage.batch(proposal.project, 1_000n, 1)
    land(chain, meetMilestone(chain, { proposal, batch, milestone: MILESTONE.credits }))
    stage.pay(proposal, MILESTONE.credits)
    stage.pay(proposal, MILESTONE.advance)
    stage.spends(proposal, 1_500_000n)
    stage.returns(proposal, 500_000n)
    land(chain, completeProposal({ proposal }))
  }
  const WAYS: Record<ProposalStatus, () => void> = {
    voting: () => undefined,
    'cool-off': counted,
    approved,
    'in-delivery': delivering,
    completed,
    defeated: counted,
    vetoed: () => {
      counted()
      land(chain, proposals.vetoProposal(chain, { proposal }))
    },
    cancelled: () => void land(chain, proposals.withdrawProposal(proposal)),
    expired: () => {
      counted()
      stage.toExpiry(proposal)
      land(chain, proposals.expireProposal(chain, proposal))
    },
    terminated: () => {
      delivering()
      land(chain, terminateProposal(chain, { proposal }))
    },
  }
  WAYS[status]()
  return { proposal, batch: stage.batch(proposal.project, 1_000n, 2) }
}

/** The same outcome before the money is drawn, while it is delivered, and after the end. */
export const everywhere = (outcome: Outcome): Record<ProposalStatus, Outcome> => ({
  ...undrawn(outcome),
  ...{ approved: outcome, 'in-delivery': outcome, completed: outcome, terminated: outcome },
})

/** Only while it is delivered. */
export const inDelivery = (outcome: Outcome): Record<ProposalStatus, Outcome> => ({
  ...everywhere('ProposalNotInDelivery'),
  ...{ approved: outcome, 'in-delivery': outcome },
})

/** No escrow was ever made. */
export const undrawn = (outcome: Outcome) => ({
  ...{ voting: outcome, 'cool-off': outcome, defeated: outcome },
  ...{ vetoed: outcome, cancelled: outcome, expired: outcome },
})

/** Who acts on proposals of a stage, by role. */
export function proposalPeople({ chain }: DeliveringFund) {
  const { owner, payee, developer, manager, fundGuardian, steward, contributor, neighbour } = chain.actors
  return {
    ...{ proposer: owner, payee, organization: developer, manager, guardian: fundGuardian },
    ...{ steward, contributor, neighbour, stranger: keyOf('states stranger') },
  }
}

export type ProposalActor = keyof ReturnType<typeof proposalPeople>
export type ProposalRow = Row<ProposalStatus, ProposalInStatus, ProposalActor>

/** Nobody on the receiving side. */
export const OUTSIDERS = ['manager', 'guardian', 'steward', 'contributor', 'stranger'] as const

/** One test for each act and status. */
export function testProposals(stage: DeliveringFund, rows: ProposalRow[]): void {
  testTable({
    ...{ chain: stage.chain, thing: 'proposal', rows },
    make: (status: ProposalStatus) => proposalIn(stage, status),
    statusOf: ({ proposal }) => stage.read(proposal).status,
  })
}
