import * as batches from '../../support/calls/batches.ts'
import * as credits from '../../support/calls/credits.ts'
import { keyOf } from '../../support/actors.ts'
import { land } from '../../support/expect.ts'
import type { BatchRef, ClaimRef, ProjectRef } from '../../support/refs.ts'
import { quorumOf, type Registered, registered } from '../../support/registered.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { DAY } from '../../support/values.ts'
import type { World } from '../../support/world.ts'

export type CreditLives = ReturnType<typeof playCreditLives>

const CHALLENGE = 5n * DAY

/** Claims and batches brought to every place that they can come to, by signed acts on the program. */
export function playCreditLives(world: World) {
  const base = registered({ effect: 'storage', bufferBps: 1_000, challengePeriod: CHALLENGE }, world)
  const project = (id: number): ProjectRef =>
    world.project({
      organization: base.organizations.developer,
      validator: base.organizations.c,
      methodology: base.methodology,
      owner: world.chain.actors.owner,
      id,
    })
  const disputed = playDispute(base, project(2))
  const plain = issued(base, project(3))
  const used = playUses(base, disputed)
  playLetters(base, used)
  playLoss(base, used, plain)
  return {
    ...base,
    used,
    plain,
    suspended: playBrokenQuorum(base, issued(base, project(4))),
    withdrawn: playWithdrawal(base, project(5)),
    open: playOpen(base, project(6)),
    waiting: playWaiting(base, project(7)),
    sentBack: playSentBack(base, project(8)),
    invalidated: playInvalidation(base, project(9)),
  }
}

/** Paid in advance by a proposal; its second revision is verified, disputed for nothing, and upheld. */
function playDispute(base: Registered, project: ProjectRef): ClaimRef {
  const { world, verifiers } = base
  const { chain } = world
  const { outsider } = chain.actors
  const fund = new DeliveringFund({ base, project })
  const milestones = [{ kind: 'advance' as const, amount: 1_000_000n }, { amount: 1_000_000n }]
  const proposal = fund.approved({ milestones })
  fund.pay(proposal)
  const claim = world.claim({
    ...{ project, id: 1 },
    ...{ proposals: [proposal.address], proposalBps: [6_000], otherFundingBps: 4_000 },
  })
  land(chain, credits.attest(chain, { claim, verifier: verifiers.a, verdict: 'changes' }))
  const again = { ...claim, quantity: 900_000n }
  land(chain, credits.resubmitClaim(chain, { claim, quantity: again.quantity }))
  for (const verifier of quorumOf(base))
    land(chain, credits.attest(chain, { claim: again, verifier, revision: 2 }))
  land(chain, credits.disputeClaim(chain, { claim, disputant: outsider, revision: 2 }))
  chain.wait(DAY)
  const decision = { claim, disputant: outsider, revision: 2, outcome: 'upheld', abusive: true } as const
  land(chain, credits.decideDispute(chain, decision))
  return again
}

function issued(base: Registered, project: ProjectRef): BatchRef {
  const claim = base.world.verified({ project, id: 1 }, quorumOf(base))
  base.world.chain.wait(CHALLENGE)
  return base.world.issuedBatch(claim)
}

/** 900,000 issued: 110 retired in two acts, 50 cancelled, 30 burned outside and settled, 5 burned and not settled. */
function playUses({ world }: Registered, claim: ClaimRef): BatchRef {
  const { chain } = world
  const { owner: holder, guardian, steward } = chain.actors
  const batch = world.issuedBatch(claim)
  const named = { country: 'KE', beneficiary: { kind: 'name', name: 'Ärzte für den Wald' } } as const
  land(chain, credits.retire(chain, { batch, holder, amount: 100n, ...named }))
  land(chain, batches.cancel(chain, { batch, holder, amount: 50n, reason: 'other' }))
  land(chain, credits.retire(chain, { batch, holder, amount: 10n, id: 2n, purpose: 'compliance' }))
  land(chain, batches.burnOutside(batch, holder, 30n))
  land(chain, batches.settleDestroyed(chain, batch))
  land(chain, batches.burnOutside(batch, holder, 5n))
  land(chain, batches.suspendBatch(chain, batch, guardian))
  land(chain, batches.endSuspension(chain, batch, steward))
  return batch
}

function playLetters({ world }: Registered, batch: BatchRef): void {
  const { chain } = world
  const organization = world.organization('KENYA', keyOf('national authority'), ['authority'])
  land(chain, batches.signLetter(chain, { batch, organization }))
  const adjustment = { kind: 'adjustment', amount: 40n, year: 2026 } as const
  land(chain, batches.signLetter(chain, { batch, organization, id: 2, ...adjustment }))
}

/** 500 more than its own buffer held: the other batch gives them. */
function playLoss({ world }: Registered, batch: BatchRef, other: BatchRef): void {
  const { chain } = world
  land(chain, batches.reverseBatch(chain, { batch, cover: [batch, other], amount: 90_500n }))
  const reversal = batches.reversalOf(batch)
  land(chain, batches.drawBuffer(chain, reversal, batch))
  land(chain, batches.drawBuffer(chain, reversal, other))
}

function playBrokenQuorum({ world, organizations }: Registered, batch: BatchRef): BatchRef {
  const revocation = { claim: batch.claim, organization: organizations.a, batch }
  land(world.chain, credits.revokeAttestation(revocation))
  return batch
}

function playWithdrawal({ world }: Registered, project: ProjectRef): ClaimRef {
  const claim = world.claim({ project, id: 1 })
  land(world.chain, credits.withdrawClaim(claim))
  return claim
}

function playOpen(base: Registered, project: ProjectRef): ClaimRef {
  const { chain } = base.world
  const claim = base.world.verified({ project, id: 1 }, quorumOf(base))
  land(chain, credits.disputeClaim(chain, { claim, disputant: chain.actors.outsider }))
  return claim
}

/** One of two organizations has accepted. */
function playWaiting({ world, verifiers }: Registered, project: ProjectRef): ClaimRef {
  const claim = world.claim({ project, id: 1 })
  land(world.chain, credits.attest(world.chain, { claim, verifier: verifiers.a }))
  return claim
}

/** Verified, and under review again since a statement was revoked. */
function playSentBack(base: Registered, project: ProjectRef): ClaimRef {
  const claim = base.world.verified({ project, id: 1 }, quorumOf(base))
  land(base.world.chain, credits.revokeAttestation({ claim, organization: base.organizations.b }))
  return claim
}

/** 1,000 wrongly issued, 400 of them made good. */
function playInvalidation(base: Registered, project: ProjectRef): BatchRef {
  const { chain } = base.world
  const batch = issued(base, project)
  const { owner: holder } = chain.actors
  land(chain, batches.reverseBatch(chain, { batch }))
  land(chain, batches.cancel(chain, { batch, holder, amount: 400n }))
  land(chain, batches.compensate(batches.cancellationOf(batch, holder), batches.reversalOf(batch)))
  return batch
}
