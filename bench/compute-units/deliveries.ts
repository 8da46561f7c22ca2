import * as credits from '../../tests/support/calls/credits.ts'
import * as deliveries from '../../tests/support/calls/deliveries.ts'
import * as payments from '../../tests/support/calls/payments.ts'
import { land } from '../../tests/support/expect.ts'
import { read } from '../../tests/support/read.ts'
import type { BatchRef, ProposalRef } from '../../tests/support/refs.ts'
import { openAta, TOKEN_2022_PROGRAM_ID } from '../../tests/support/tokens.ts'
import { DAY, day } from '../../tests/support/values.ts'
import type { FundGround } from './fund.ts'
import type { Sampler } from './sampler.ts'

/** Of a proposal of three milestones: one is paid after an objection, one meets credits, one lapses. */
export function measureDelivery(sampler: Sampler, base: FundGround, proposal: ProposalRef): BatchRef {
  const { chain } = sampler
  const [first, second] = base.ground.verifiers
  measureAccepted(sampler, base, proposal)
  const objection = { proposal, objector: sampler.key(`objector ${base.name}`) }
  sampler.measure('dispute_delivery', deliveries.disputeDelivery(chain, objection))
  const upheld = deliveries.decideObjection(chain, { ...objection, outcome: 'upheld' })
  sampler.measure('decide_objection', upheld)
  measurePayment(sampler, base, proposal)

  const batch = boundBatch(sampler, base, proposal, [first, second])
  sampler.measure('meet_milestone', deliveries.meetMilestone(chain, { proposal, batch, milestone: 2 }))
  measurePayment(sampler, base, proposal, 2)

  const dueAt = (read(chain, 'Proposal', proposal.address).milestones[1]?.dueAt ?? 0n) + 60n * DAY
  sampler.measure('extend_milestone', payments.extendMilestone({ proposal, milestone: 1, dueAt }))
  const late = { proposal, milestone: 1 }
  land(chain, deliveries.submitDelivery(chain, late))
  chain.moveTo(read(chain, 'Delivery', deliveries.deliveryOf(late)).waitsUntil)
  sampler.measure('lapse_delivery', deliveries.lapseDelivery(chain, late))
  return batch
}

/** Submits a milestone's proof and lets both reviewers accept it. */
export function measureAccepted(sampler: Sampler, base: FundGround, proposal: ProposalRef): void {
  const { chain } = sampler
  const [first, second] = base.ground.verifiers
  sampler.measure('submit_delivery', deliveries.submitDelivery(chain, { proposal }))
  sampler.measure('review_delivery', deliveries.reviewDelivery({ proposal, verifier: first }))
  const reaches = deliveries.reviewDelivery({ proposal, verifier: second })
  sampler.measure('review_delivery (reaches the number)', reaches)
}

/** Waits until an accepted milestone is payable, and pays it. */
export function measurePayment(
  sampler: Sampler,
  base: FundGround,
  proposal: ProposalRef,
  milestone = 0,
): void {
  const { chain } = sampler
  const row = read(chain, 'Proposal', proposal.address).milestones[milestone]
  if (row !== undefined && row.payableAt > chain.now) chain.moveTo(row.payableAt)
  sampler.measure(`pay_milestone, ${base.name}`, payments.payMilestone(chain, { proposal, milestone }))
}

/** Issued after the approval, for a claim that names the proposal; a part of it is the contributors'. */
function boundBatch(
  sampler: Sampler,
  { project }: FundGround,
  proposal: ProposalRef,
  verifiers: Parameters<typeof credits.attest>[1]['verifier'][],
): BatchRef {
  const { chain, world } = sampler
  const input = {
    ...{ project, id: 1, periodStart: day(2026, 1, 1), periodEnd: day(2026, 2, 1) },
    ...{ proposals: [proposal.address], proposalBps: [10_000] },
  }
  sampler.measure('submit_claim (names a proposal)', credits.submitClaim(chain, input))
  const claim = world.claimRef(input)
  for (const verifier of verifiers) land(chain, credits.attest(chain, { claim, verifier }))
  land(chain, credits.openBatch(chain, claim))
  const batch = credits.batchOf(claim)
  openAta(chain, batch.mint, project.owner.publicKey, TOKEN_2022_PROGRAM_ID)
  const issue = credits.issueBatch(chain, batch, undefined, true)
  sampler.measure('issue_batch (a part is the contributors’)', issue)
  return batch
}
