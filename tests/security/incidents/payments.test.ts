import { createTransferInstruction } from '@solana/spl-token'
import { expect } from 'chai'
import { lapseDelivery, decideObjection, submitDelivery } from '../../support/calls/deliveries.ts'
import { adoptMoney, changeFundRules, setFundPause, windDownFund } from '../../support/calls/fund.ts'
import { closePool } from '../../support/calls/fund-exit.ts'
import { payMilestone, terminateProposal } from '../../support/calls/payments.ts'
import { vetoProposal } from '../../support/calls/proposals.ts'
import { expectRefused, land, refused } from '../../support/expect.ts'
import { IDL } from '../../support/idl.ts'
import { registered } from '../../support/registered.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { amountIn, mintInto } from '../../support/tokens.ts'
import { DAY, hashOf } from '../../support/values.ts'

/*
 * Payments that went wrong in the grant programs of others, by name: each is a public report.
 */
const base = registered()
const stage = new DeliveringFund({ base })
const { chain } = stage
const { manager, fundGuardian, outsider } = chain.actors
const writersOf = (account: string) =>
  IDL.instructions
    .filter(({ accounts }) => accounts.some(({ name, writable }) => name === account && writable === true))
    .map(({ name }) => name)

// A grant program never read the milestone's status when it paid: rejected work was paid (Gitcoin Allo, 2023).
describe('Paid though rejected', () => {
  it('pays no milestone that reviewers rejected, however long it waits', () => {
    const proposal = stage.approved(stage.fresh())
    stage.rejected(proposal)
    for (const seconds of [0n, 7n * DAY, 20n * DAY]) {
      chain.wait(seconds)
      expectRefused(chain, payMilestone(chain, { proposal }), 'MilestoneNotAccepted')
    }
    expect(stage.money(proposal).escrow).to.equal(2_000_000n)
  })

  it('pays none that was accepted and then found wrong, nor one whose review nobody ended', () => {
    const proposal = stage.approved(stage.fresh())
    stage.disputed(proposal)
    land(chain, decideObjection(chain, { proposal, outcome: 'reversed' }))
    stage.submit(proposal, 1)
    chain.wait(45n * DAY)
    land(chain, lapseDelivery(chain, { proposal, milestone: 1 }))
    for (const milestone of [0, 1]) {
      expectRefused(chain, payMilestone(chain, { proposal, milestone }), 'MilestoneNotAccepted')
    }
  })
})

// Milestones were paid as a percentage of what was left of the pool, so the order changed the amounts.
describe('A percentage of the remainder', () => {
  it('pays each milestone the amount of the vote, in whatever order and whatever the escrow holds', () => {
    const amounts = [500_001n, 300_000n, 199_999n]
    const milestones = amounts.map((amount) => ({ amount }))
    const proposal = stage.approved({ ...stage.fresh(), milestones })
    mintInto(chain, stage.fund.money, proposal.escrow, 7_777n)
    for (const milestone of [2, 0, 1]) {
      const before = stage.money(proposal).payee
      stage.paid(proposal, milestone)
      expect(stage.money(proposal).payee - before).to.equal(amounts[milestone])
    }
    expect(stage.money(proposal).escrow).to.equal(7_777n)
  })
})

// An applicant changed the metadata of a milestone while it was under review, or between review and payment.
describe('Evidence swapped while under review', () => {
  it('keeps root and number of a delivery from its submission to its payment', () => {
    const proposal = stage.approved(stage.fresh())
    const delivery = { proposal, milestone: 0, revision: 1 }
    stage.submit(proposal)
    const { evidenceRoot } = stage.delivery(delivery)
    const swap = () => {
      const input = { proposal, evidenceRoot: hashOf(`swapped at ${chain.now}`) }
      expectRefused(chain, submitDelivery(chain, input), ['AccountInUse', 'MilestoneNotOpen'])
      expectRefused(chain, submitDelivery(chain, { ...input, revision: 2 }), 'MilestoneNotOpen')
    }
    swap()
    stage.review(delivery, 'accept', [base.verifiers.a])
    swap()
    stage.review(delivery, 'accept', [base.verifiers.b])
    swap()
    stage.toPayable(proposal)
    swap()
    stage.pay(proposal)
    swap()
    expect(stage.delivery(delivery).evidenceRoot).to.equal(evidenceRoot)
  })

  it('has no other instruction that writes a delivery than those of its life', () => {
    expect(writersOf('delivery')).to.have.members([
      ...['submit_delivery', 'review_delivery', 'lapse_delivery', 'dispute_delivery', 'decide_objection'],
    ])
  })
})

// An organizer emptied the round's pool while accepted grants were outstanding.
describe('The manager withdraws promised money', () => {
  it('leaves the escrow to the payee, whatever manager and guardian do', () => {
    const own = new DeliveringFund({ base })
    const proposal = own.approved()
    own.accepted(proposal)
    const { escrow } = own.money(proposal)
    const take = createTransferInstruction(proposal.escrow, own.payeeAccount, manager.publicKey, escrow)
    refused(() => chain.send(take, [manager]))
    expectRefused(chain, vetoProposal(chain, { proposal }), 'ProposalNotInCoolOff')
    for (const actor of [manager, fundGuardian]) {
      expectRefused(chain, terminateProposal(chain, { proposal, actor }), 'MilestoneNotOverdue')
    }
    land(chain, changeFundRules(chain, own.fund, { rules: { reviewers: 5, capPerProposalBps: 1 } }))
    expectRefused(chain, adoptMoney(own.free), 'NothingToAdopt')
    land(chain, setFundPause(own.fund, ['payments']))
    land(chain, windDownFund(own.fund))
    for (const pool of [own.free, own.earmarked]) land(chain, closePool(chain, pool))
    land(chain, setFundPause(own.fund, [], fundGuardian))
    expect(own.money(proposal).escrow).to.equal(escrow)
    own.toPayable(proposal)
    own.pay(proposal)
    expect(own.money(proposal)).to.deep.equal({ escrow: escrow - 1_200_000n, payee: 1_200_000n })
  })

  it('has no instruction that writes an escrow but the draw, the payment and the end of a proposal', () => {
    expect(writersOf('escrow')).to.have.members(['approve_proposal', 'pay_milestone', 'terminate_proposal'])
  })
})

// A dispute process without a deadline kept the money for ever.
describe('An objection that nobody decides', () => {
  it('ends by anyone once its time is over, pays nothing and leaves the payee another revision', () => {
    const proposal = stage.approved(stage.fresh())
    const delivery = stage.disputed(proposal)
    const lapse = decideObjection(chain, { proposal, outcome: 'lapsed', actor: outsider })
    expectRefused(chain, lapse, 'ObjectionNotLapsed')
    chain.moveTo(stage.objection(delivery).decideBy)
    expectRefused(chain, payMilestone(chain, { proposal }), 'MilestoneNotAccepted')
    land(chain, lapse)
    expect(stage.objection(delivery).status).to.equal('lapsed')
    expectRefused(chain, payMilestone(chain, { proposal }), 'MilestoneNotAccepted')
    stage.accepted(proposal, 0, 2)
    stage.toPayable(proposal)
    stage.pay(proposal)
    expect(amountIn(chain, proposal.escrow)).to.equal(800_000n)
  })
})
