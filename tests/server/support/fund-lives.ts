import * as deliveries from '../../support/calls/deliveries.ts'
import * as exits from '../../support/calls/fund-exit.ts'
import * as payments from '../../support/calls/payments.ts'
import * as proposals from '../../support/calls/proposals.ts'
import * as spending from '../../support/calls/spending.ts'
import * as votes from '../../support/calls/votes.ts'
import type { Chain } from '../../support/chain.ts'
import { land } from '../../support/expect.ts'
import { registered } from '../../support/registered.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { RunningFund } from '../../support/stage-fund.ts'
import { World } from '../../support/world.ts'

export interface FundLives {
  stage: RunningFund
  /** One milestone paid after a review, the other given up: its money came back. */
  ended: ProposalRef
  /** Nobody voted. */
  defeated: ProposalRef
  /** Stopped by the guardian. */
  vetoed: ProposalRef
  /** Taken back by its proposer. */
  cancelled: ProposalRef
  /** Drawn, its first delivery under review. */
  running: ProposalRef
}

/** Several proposals of one fund from vote to end, with every kind of thing that the store keeps of them. */
export function playFundLives(chain: Chain): FundLives {
  const stage = new RunningFund({ base: registered({}, new World(chain)) })
  const { contributor, neighbour } = chain.actors
  const { a, b } = stage.base.verifiers

  const cancelled = stage.proposalIn('cancelled')
  const vetoed = stage.proposalIn('vetoed')
  const defeated = stage.proposalIn('defeated')

  const ended = stage.propose()
  stage.vote(ended, neighbour, 'against')
  stage.vote(ended, contributor, 'abstain')
  land(chain, votes.changeVote({ proposal: ended, wallet: contributor, choice: 'for', pool: stage.free }))
  stage.vote(ended, contributor, 'for', stage.earmarked)
  stage.toVotingEnd(ended)
  land(chain, proposals.finishVote(chain, ended))
  stage.gives(neighbour, 50_000n)
  stage.toCoolOffEnd(ended)
  land(chain, proposals.approveProposal(chain, ended))
  land(chain, votes.closeVote(chain, { proposal: ended, wallet: neighbour, pool: stage.free }))

  // Rejected, submitted again, accepted, disputed, upheld, paid.
  land(chain, deliveries.submitDelivery(chain, { proposal: ended }))
  for (const verifier of [a, b]) {
    land(chain, deliveries.reviewDelivery({ proposal: ended, verifier, verdict: 'reject' }))
  }
  land(chain, deliveries.submitDelivery(chain, { proposal: ended, revision: 2 }))
  for (const verifier of [a, b]) {
    land(chain, deliveries.reviewDelivery({ proposal: ended, revision: 2, verifier }))
  }
  land(chain, deliveries.disputeDelivery(chain, { proposal: ended, revision: 2 }))
  land(chain, deliveries.decideObjection(chain, { proposal: ended, revision: 2, outcome: 'upheld' }))
  chain.moveTo(stage.read(ended).milestones[0]?.payableAt ?? 0n)
  land(chain, payments.payMilestone(chain, { proposal: ended }))

  // A contract with an expense that is accepted, one that is disallowed, one that waits.
  land(chain, spending.logAward(chain, { proposal: ended, id: 1 }))
  const award = spending.awardOf({ proposal: ended, id: 1 })
  land(chain, spending.logReceipt({ proposal: ended, award }))
  for (const [id, verdict] of [
    [1, 'accept'],
    [2, 'reject'],
    [3, null],
  ] as const) {
    const expense = spending.expenseOf({ proposal: ended, id })
    land(chain, spending.logExpense(chain, { proposal: ended, id, award }))
    if (verdict === null) continue
    for (const verifier of [a, b]) {
      land(chain, spending.reviewExpense({ proposal: ended, expense, award, verifier, verdict }))
    }
  }

  // What is given up comes back: one takes its part, the rest waits.
  land(chain, payments.extendMilestone({ proposal: ended, milestone: 1, dueAt: dueAt(stage, ended) + 100n }))
  land(chain, payments.terminateProposal(chain, { proposal: ended }))
  const moneyBack = payments.moneyBackOf({ proposal: ended })
  const { free: pool } = stage
  land(chain, exits.reclaimMoney(chain, { proposal: ended, moneyBack, pool, wallet: contributor }))

  const running = stage.approved({ milestones: [{ amount: 500_000n }] })
  land(chain, deliveries.submitDelivery(chain, { proposal: running }))
  land(chain, deliveries.reviewDelivery({ proposal: running, verifier: a }))
  return { stage, ended, defeated, vetoed, cancelled, running }
}

const dueAt = (stage: RunningFund, proposal: ProposalRef): bigint =>
  stage.read(proposal).milestones[1]?.dueAt ?? 0n
