import { expect } from 'chai'
import { decideObjection, lapseDelivery } from '../../support/calls/deliveries.ts'
import { setFundPause } from '../../support/calls/fund.ts'
import {
  extendMilestone,
  moneyBackOf,
  payMilestone,
  terminateProposal,
  type TerminationInput,
} from '../../support/calls/payments.ts'
import { START } from '../../support/chain.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { eventOf, read } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { DAY } from '../../support/values.ts'

const GRACE = 14n * DAY

describe('terminate_proposal: when, by whom, and what stays', () => {
  const stage = new DeliveringFund()
  const { chain } = stage
  const { owner, payee, developer, manager, fundGuardian, steward, outsider } = chain.actors
  beforeEach(() => chain.moveTo(START))

  const approved = () => stage.approved(stage.fresh())
  /** A third of it drawn from the project's own pool, so that no part is a whole number. */
  const fromBoth = () => stage.approved(stage.earmark(666_667n))
  const end = (proposal: ProposalRef, more: Partial<TerminationInput> = {}) =>
    terminateProposal(chain, { proposal, ...more })
  const moneyBack = (proposal: ProposalRef, id = 1) => read(chain, 'MoneyBack', moneyBackOf({ proposal, id }))

  describe('by whom and when', () => {
    it('is done by the proposer at any time, and by nobody else before something is overdue', () => {
      const proposal = approved()
      for (const actor of [payee, developer, manager, fundGuardian, steward, outsider]) {
        expectRefused(chain, end(proposal, { actor }), 'MilestoneNotOverdue')
      }
      land(chain, end(proposal))
    })

    it('is done by anyone from the second on in which a milestone is overdue beyond fourteen days', () => {
      const proposal = approved()
      const call = end(proposal, { actor: outsider })
      chain.moveTo(stage.milestone(proposal).dueAt + GRACE - 1n)
      expectRefused(chain, call, 'MilestoneNotOverdue')
      chain.wait(1n)
      land(chain, call)
    })

    it('counts from the extended date', () => {
      const proposal = approved()
      const dueAt = stage.milestone(proposal).dueAt + 29n * DAY
      land(chain, extendMilestone({ proposal, dueAt }))
      chain.moveTo(dueAt + GRACE - 1n)
      expectRefused(chain, end(proposal, { actor: outsider }), 'MilestoneNotOverdue')
      chain.wait(1n)
      land(chain, end(proposal, { actor: outsider }))
    })

    it('is done by anyone where one milestone is overdue, though another is paid', () => {
      const proposal = approved()
      stage.paid(proposal)
      chain.moveTo(stage.milestone(proposal, 1).dueAt + GRACE)
      land(chain, end(proposal, { actor: outsider }))
      expect(stage.money(proposal).escrow).to.equal(0n)
    })

    it('is done by anyone once the final report is overdue, and brings nothing back then', () => {
      const proposal = approved()
      stage.paid(proposal)
      stage.paid(proposal, 1)
      const { reportDueAt } = stage.read(proposal)
      chain.moveTo(reportDueAt - 1n)
      expectRefused(chain, end(proposal, { actor: outsider }), 'MilestoneNotOverdue')
      chain.wait(1n)
      const landed = land(chain, end(proposal, { actor: outsider }))
      expect(eventOf(landed, 'ProposalTerminated')).to.include({ amount: 0n, freeAmount: 0n, ends: true })
      expect(stage.read(proposal)).to.include({ status: 'terminated', released: 0n })
    })

    it('is done by anyone where an advance is overdue that nobody had paid', () => {
      const proposal = stage.approved({
        ...stage.fresh(),
        milestones: [{ amount: 1_000n, kind: 'advance' }, { amount: 2_000n }],
      })
      chain.moveTo(stage.milestone(proposal).dueAt + GRACE)
      land(chain, end(proposal, { actor: outsider }))
    })
  })

  describe('while something is decided', () => {
    it('waits for a review, or for its lapse', () => {
      const proposal = approved()
      stage.submit(proposal)
      expectRefused(chain, end(proposal), 'MilestoneNotOpen')
      chain.moveTo(stage.delivery({ proposal }).waitsUntil)
      expectRefused(chain, end(proposal), 'MilestoneNotOpen')
      land(chain, lapseDelivery(chain, { proposal }))
      land(chain, end(proposal))
    })

    it('waits until nobody may object to what is accepted, to the second', () => {
      const proposal = approved()
      stage.accepted(proposal)
      stage.toPayable(proposal)
      chain.wait(-1n)
      expectRefused(chain, end(proposal), 'ObjectionPeriodOpen')
      chain.wait(1n)
      land(chain, end(proposal))
    })

    it('waits for the decision about an objection', () => {
      const proposal = approved()
      stage.disputed(proposal)
      chain.wait(30n * DAY)
      expectRefused(chain, end(proposal), 'MilestoneNotOpen')
      land(chain, decideObjection(chain, { proposal, outcome: 'reversed' }))
      land(chain, end(proposal))
      expect(stage.read(proposal).released).to.equal(2_000_000n)
    })

    it('leaves what is accepted in escrow, where it is paid', () => {
      const proposal = approved()
      stage.accepted(proposal)
      stage.toPayable(proposal)
      const landed = land(chain, end(proposal))
      expect(eventOf(landed, 'ProposalTerminated')).to.include({
        ...{ freeAmount: 800_000n, escrowAfter: 1_200_000n },
      })
      expect(stage.read(proposal).milestones.map((row) => row.status)).to.deep.equal([
        'accepted',
        'terminated',
      ])
      stage.pay(proposal)
      expect(stage.money(proposal).escrow).to.equal(0n)
    })
  })

  describe('a second time', () => {
    const ended = (): ProposalRef => {
      const proposal = fromBoth()
      stage.accepted(proposal)
      stage.toPayable(proposal)
      land(chain, end(proposal))
      return proposal
    }

    it('brings back what was accepted and could not be paid for three hundred and sixty-six days', () => {
      const proposal = ended()
      const before = stage.read(proposal)
      chain.moveTo(stage.milestone(proposal).payableAt + 366n * DAY)
      const landed = land(chain, end(proposal, { actor: outsider, id: 2 }))
      expect(eventOf(landed, 'ProposalTerminated')).to.include({
        ...{ amount: 400_001n, freeAmount: 799_999n, escrowAfter: 0n, ends: false, moneyBackSequence: 1n },
      })
      expect(stage.read(proposal)).to.include({
        ...{ status: 'terminated', released: 2_000_000n, sequence: before.sequence + 1n },
      })
      expect(stage.read(proposal).pools.map((row) => row.released)).to.deep.equal([666_667n, 1_333_333n])
      expect(moneyBack(proposal, 2).amounts).to.deep.equal([400_001n, 799_999n])
    })

    it('refuses it a second earlier, also to the proposer, and once there is nothing left', () => {
      const proposal = ended()
      const { payableAt } = stage.milestone(proposal)
      chain.moveTo(payableAt + 366n * DAY - 1n)
      for (const actor of [owner, outsider]) {
        expectRefused(chain, end(proposal, { actor, id: 2 }), 'MilestoneNotOverdue')
      }
      chain.wait(1n)
      land(chain, end(proposal, { id: 2 }))
      expectRefused(chain, end(proposal, { id: 3 }), 'MilestoneNotOverdue')
    })

    it('leaves what is accepted for as long as the payments of its fund are paused, and no longer', () => {
      const proposal = ended()
      const { payableAt } = stage.milestone(proposal)
      chain.moveTo(payableAt + 360n * DAY)
      land(chain, setFundPause(stage.fund, ['payments']))
      chain.moveTo(payableAt + 374n * DAY - 1n)
      for (const actor of [owner, outsider]) {
        expectRefused(chain, end(proposal, { actor, id: 2 }), 'MilestoneNotOverdue')
      }
      chain.wait(1n)
      land(chain, end(proposal, { actor: outsider, id: 2 }))
      land(chain, setFundPause(stage.fund, []))
    })

    it('still pays what is accepted until somebody brings it back', () => {
      const proposal = ended()
      chain.moveTo(stage.milestone(proposal).payableAt + 400n * DAY)
      land(chain, payMilestone(chain, { proposal }))
      expectRefused(chain, end(proposal, { id: 2 }), 'MilestoneNotOverdue')
    })
  })

  it('brings what was accepted and not paid for a year back also where nothing ended it before', () => {
    const proposal = approved()
    stage.accepted(proposal)
    chain.moveTo(stage.milestone(proposal).payableAt + 366n * DAY)
    land(chain, end(proposal, { actor: outsider }))
    expect(stage.read(proposal)).to.include({ status: 'terminated', released: 2_000_000n })
  })
})
