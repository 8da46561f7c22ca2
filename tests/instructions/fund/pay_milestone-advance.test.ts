import { expect } from 'chai'
import { extendMilestone, payMilestone } from '../../support/calls/payments.ts'
import { propose } from '../../support/calls/proposals.ts'
import { setProjectStatus } from '../../support/calls/projects.ts'
import { START } from '../../support/chain.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { nextId } from '../../support/values.ts'

const ADVANCE = 400_000n

/* An advance is paid before anything is delivered; nothing else is paid until it is accounted for. */
describe('pay_milestone of an advance', () => {
  const stage = new DeliveringFund()
  const { chain } = stage
  beforeEach(() => chain.moveTo(START))

  /** Two advances of a fifth each, and a delivery. */
  const milestones = [
    { amount: ADVANCE, kind: 'advance' as const },
    { amount: 1_200_000n },
    { amount: ADVANCE, kind: 'advance' as const },
  ]
  const approved = (): ProposalRef => stage.approved({ ...stage.fresh(), milestones })
  const pay = (proposal: ProposalRef, milestone = 0) => payMilestone(chain, { proposal, milestone })

  it('pays a planned advance at once, and counts it', () => {
    const proposal = approved()
    const before = stage.read(proposal)
    const landed = land(chain, pay(proposal))
    const [first, ...others] = before.milestones
    expect(stage.read(proposal)).to.deep.equal({
      ...before,
      ...{ status: 'in-delivery', sequence: 5n, paid: ADVANCE, advanced: ADVANCE },
      milestones: [{ ...first, status: 'paid' }, ...others],
    })
    expect(eventOf(landed, 'MilestonePaid')).to.include({
      ...{ kind: 'advance', amount: ADVANCE, paidAfter: ADVANCE, escrowAfter: 1_600_000n, binds: true },
    })
    expectRefused(chain, pay(proposal), 'MilestoneNotAccepted')
  })

  it('pays no other tranche while an advance is not covered by accepted expenses', () => {
    const proposal = approved()
    stage.pay(proposal)
    stage.accepted(proposal, 1)
    stage.toPayable(proposal, 1)
    for (const milestone of [1, 2]) expectRefused(chain, pay(proposal, milestone), 'AdvanceNotCovered')
    stage.spends(proposal, ADVANCE - 1n)
    for (const milestone of [1, 2]) expectRefused(chain, pay(proposal, milestone), 'AdvanceNotCovered')
    stage.spends(proposal, 1n)
    stage.pay(proposal, 1)
    stage.pay(proposal, 2)
    expect(stage.read(proposal)).to.include({ paid: 2_000_000n, advanced: 2n * ADVANCE })
  })

  it('counts returned money as covering an advance, alone or beside expenses', () => {
    const proposal = approved()
    stage.pay(proposal)
    stage.returns(proposal, 100_000n)
    expectRefused(chain, pay(proposal, 2), 'AdvanceNotCovered')
    stage.spends(proposal, 299_999n)
    expectRefused(chain, pay(proposal, 2), 'AdvanceNotCovered')
    stage.returns(proposal, 1n)
    stage.pay(proposal, 2)
    const all = approved()
    stage.pay(all)
    stage.returns(all, ADVANCE)
    stage.pay(all, 2)
  })

  it('asks for all advances together to be covered before a delivery is paid', () => {
    const proposal = approved()
    stage.pay(proposal)
    stage.spends(proposal, ADVANCE)
    stage.pay(proposal, 2)
    stage.accepted(proposal, 1)
    stage.toPayable(proposal, 1)
    expectRefused(chain, pay(proposal, 1), 'AdvanceNotCovered')
    stage.spends(proposal, ADVANCE)
    stage.pay(proposal, 1)
  })

  it('is paid until the last second before its date, and not on it', () => {
    const proposal = approved()
    chain.moveTo(stage.milestone(proposal).dueAt)
    expectRefused(chain, pay(proposal), 'MilestoneOverdue')
    chain.wait(-1n)
    land(chain, pay(proposal))
  })

  it('is paid after its date where the manager extended it', () => {
    const proposal = approved()
    const { dueAt } = stage.milestone(proposal)
    chain.moveTo(dueAt)
    land(chain, extendMilestone({ proposal, dueAt: dueAt + 1n }))
    land(chain, pay(proposal))
  })

  it('pays nothing in advance to a project that is stopped', () => {
    const proposal = approved()
    land(chain, setProjectStatus(chain, proposal.project, 'suspended'))
    expectRefused(chain, pay(proposal), 'ProjectNotActive')
    land(chain, setProjectStatus(chain, proposal.project, 'registered'))
    land(chain, pay(proposal))
  })

  it('may ask for half of the total, and not for a base unit more', () => {
    const plan = (advance: bigint) =>
      propose(chain, {
        ...{ fund: stage.fund, ...stage.fresh(), id: nextId() },
        milestones: [{ amount: 1_000_001n - advance }, { amount: advance, kind: 'advance' }],
      })
    expectRefused(chain, plan(500_001n), 'AdvanceTooLarge')
    land(chain, plan(500_000n))
  })
})
