import { expect } from 'chai'
import { metAddress } from '../../../packages/sdk/src/pdas.ts'
import { suspendBatch } from '../../support/calls/batches.ts'
import { meetMilestone } from '../../support/calls/deliveries.ts'
import { setFundPause } from '../../support/calls/fund.ts'
import { extendMilestone, payMilestone, terminateProposal } from '../../support/calls/payments.ts'
import { START } from '../../support/chain.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { DAY } from '../../support/values.ts'

const QUANTITY = 400_000n

describe('meet_milestone', () => {
  const stage = new DeliveringFund()
  const { chain } = stage
  const { payee, payer, developer, outsider, owner, manager } = chain.actors
  beforeEach(() => chain.moveTo(START))

  /** Three milestones: one of credits, one of evidence, one of credits. */
  const approved = (quantity = QUANTITY): ProposalRef =>
    stage.approved({
      ...stage.fresh(),
      milestones: [
        { amount: 1_200_000n, kind: 'credits', quantity },
        { amount: 300_000n },
        { amount: 500_000n, kind: 'credits', quantity },
      ],
    })

  it('meets a milestone by a batch of enough credits, which is payable at once', () => {
    const proposal = approved()
    const batch = stage.batch(proposal.project, QUANTITY)
    const before = stage.read(proposal)
    const landed = land(chain, meetMilestone(chain, { proposal, batch }))
    const [first, ...others] = before.milestones
    expect(stage.read(proposal)).to.deep.equal({
      ...before,
      ...{ status: 'in-delivery', sequence: 5n },
      milestones: [{ ...first, status: 'accepted', payableAt: chain.now }, ...others],
    })
    expect(withoutBump(read(chain, 'EvidenceGuard', metAddress(batch.address)))).to.deep.equal({
      ...{ version: 1, claim: text(proposal.address), payer: text(payer.publicKey) },
    })
    expect(eventOf(landed, 'MilestoneMet')).to.deep.equal({
      version: 1,
      at: chain.now,
      proposal: text(proposal.address),
      proposalSequence: 5n,
      milestone: 0,
      batch: text(batch.address),
      issued: QUANTITY,
      actor: text(payee.publicKey),
    })
    stage.pay(proposal)
    expect(stage.milestone(proposal).status).to.equal('paid')
  })

  it('is done by the payee or by the authority of its organization, and by nobody else', () => {
    const proposal = approved()
    const batch = stage.batch(proposal.project)
    for (const actor of [owner, manager, outsider]) {
      expectRefused(chain, meetMilestone(chain, { proposal, batch, actor }), 'NotPayee')
    }
    land(chain, meetMilestone(chain, { proposal, batch, actor: developer }))
  })

  it('meets one milestone by a batch, ever', () => {
    const proposal = approved()
    const batch = stage.batch(proposal.project)
    land(chain, meetMilestone(chain, { proposal, batch }))
    expectRefused(chain, meetMilestone(chain, { proposal, batch, milestone: 2 }), 'EvidenceAlreadyUsed')
    const milestones = [{ amount: 1_000n, kind: 'credits', quantity: 1n } as const]
    const terms = { ...stage.fresh(), milestones }
    const [one, two] = [stage.approved(terms), stage.approved(terms)]
    const shared = stage.batch(one.project)
    land(chain, meetMilestone(chain, { proposal: one, batch: shared }))
    expectRefused(chain, meetMilestone(chain, { proposal: two, batch: shared }), 'EvidenceAlreadyUsed')
  })

  it('refuses a batch that was issued before the money was drawn', () => {
    const { project } = stage.fresh()
    const early = stage.batch(project)
    const milestones = [{ amount: 1_000n, kind: 'credits', quantity: 1n } as const]
    const proposal = stage.approved({ project, projectPool: null, milestones })
    expectRefused(chain, meetMilestone(chain, { proposal, batch: early }), 'BatchDoesNotMeet')
  })

  it('refuses a batch of a single base unit too little', () => {
    const proposal = approved()
    const batch = stage.batch(proposal.project, QUANTITY - 1n)
    expectRefused(chain, meetMilestone(chain, { proposal, batch }), 'BatchDoesNotMeet')
  })

  it('refuses the batch of another project', () => {
    const [proposal, other] = [approved(), approved()]
    const batch = stage.batch(other.project)
    expectRefused(chain, meetMilestone(chain, { proposal, batch }), 'BatchDoesNotMeet')
  })

  it('refuses a batch that is not active', () => {
    const proposal = approved()
    const batch = stage.batch(proposal.project)
    land(chain, suspendBatch(chain, batch))
    expectRefused(chain, meetMilestone(chain, { proposal, batch }), 'BatchDoesNotMeet')
    const opened = approved()
    const { a, b } = stage.base.verifiers
    const claim = stage.world.verified({ project: opened.project, id: 1 }, [a, b])
    const unissued = stage.world.openedBatch(claim)
    expectRefused(chain, meetMilestone(chain, { proposal: opened, batch: unissued }), 'BatchDoesNotMeet')
  })

  it('refuses a milestone of another kind, one that is met, and one that is none', () => {
    const proposal = approved()
    const batch = stage.batch(proposal.project)
    expectRefused(chain, meetMilestone(chain, { proposal, batch, milestone: 1 }), 'BatchDoesNotMeet')
    expectRefused(chain, meetMilestone(chain, { proposal, batch, milestone: 3 }), 'MilestoneUnknown')
    land(chain, meetMilestone(chain, { proposal, batch }))
    expectRefused(chain, meetMilestone(chain, { proposal, batch }), 'MilestoneNotOpen')
  })

  it('is taken until the last second before the due date, and later only after an extension', () => {
    const proposal = approved()
    const batch = stage.batch(proposal.project)
    const { dueAt } = stage.milestone(proposal)
    chain.moveTo(dueAt)
    expectRefused(chain, meetMilestone(chain, { proposal, batch }), 'MilestoneOverdue')
    land(chain, extendMilestone({ proposal, dueAt: dueAt + 1n }))
    land(chain, meetMilestone(chain, { proposal, batch }))
  })

  it('refuses another organization than the one that delivers', () => {
    const proposal = approved()
    const batch = stage.batch(proposal.project)
    const { a } = stage.base.organizations
    const call = meetMilestone(chain, { proposal, batch, organization: a, actor: a.authority })
    expectRefused(chain, call, 'FundAccountMismatch')
  })

  it('leaves what it met payable after an end, and brings the rest back', () => {
    const proposal = approved()
    const batch = stage.batch(proposal.project)
    land(chain, meetMilestone(chain, { proposal, batch }))
    land(chain, terminateProposal(chain, { proposal }))
    expect(stage.read(proposal)).to.include({ status: 'terminated', released: 800_000n })
    chain.wait(30n * DAY)
    land(chain, payMilestone(chain, { proposal }))
    expect(stage.money(proposal).escrow).to.equal(0n)
  })

  it('is stopped by no pause, of the fund or of the registry', () => {
    const proposal = approved()
    const batch = stage.batch(proposal.project)
    land(chain, setFundPause(stage.fund, ['contributions', 'proposals', 'payments']))
    pauseAllBut(chain, [])
    land(chain, meetMilestone(chain, { proposal, batch }))
    pauseRegistry(chain, [])
    land(chain, setFundPause(stage.fund, []))
  })
})
