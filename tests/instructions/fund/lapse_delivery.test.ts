import { expect } from 'chai'
import { deliveryOf, lapseDelivery } from '../../support/calls/deliveries.ts'
import { setFundPause } from '../../support/calls/fund.ts'
import { START } from '../../support/chain.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, text } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { DeliveringFund } from '../../support/stage-delivery.ts'
import { DAY } from '../../support/values.ts'

describe('lapse_delivery', () => {
  const stage = new DeliveringFund()
  const { chain } = stage
  const { outsider, payee, manager } = chain.actors
  beforeEach(() => chain.moveTo(START))

  const submitted = (): ProposalRef => {
    const proposal = stage.approved(stage.fresh())
    stage.submit(proposal)
    return proposal
  }
  const toLapse = (proposal: ProposalRef) => chain.moveTo(stage.delivery({ proposal }).waitsUntil)

  it('ends a delivery that nobody decided: the milestone waits for the next one', () => {
    const proposal = submitted()
    stage.review({ proposal }, 'accept', [stage.base.verifiers.a])
    toLapse(proposal)
    const [delivery, before] = [stage.delivery({ proposal }), stage.read(proposal)]
    const landed = land(chain, lapseDelivery(chain, { proposal }))
    expect(stage.delivery({ proposal })).to.deep.equal({
      ...delivery,
      ...{ status: 'lapsed', sequence: 3n, decidedAt: chain.now, waitsUntil: 0n },
    })
    const [first, second] = before.milestones
    expect(stage.read(proposal)).to.deep.equal({
      ...before,
      sequence: 6n,
      milestones: [{ ...first, status: 'rejected' }, second],
    })
    expect(eventOf(landed, 'DeliveryLapsed')).to.deep.equal({
      version: 1,
      at: chain.now,
      delivery: text(deliveryOf({ proposal })),
      deliverySequence: 3n,
      proposal: text(proposal.address),
      proposalSequence: 6n,
      milestone: 0,
      actor: text(outsider.publicKey),
      dueAt: first?.dueAt,
    })
    stage.submit(proposal, 0, 2)
  })

  it('gives a milestone that was handed in at the last moment thirty days more', () => {
    const proposal = stage.approved(stage.fresh())
    chain.moveTo(stage.milestone(proposal).dueAt - 1n)
    stage.submit(proposal)
    toLapse(proposal)
    const landed = land(chain, lapseDelivery(chain, { proposal }))
    expect(eventOf(landed, 'DeliveryLapsed').dueAt).to.equal(chain.now + 30n * DAY)
    expect(stage.milestone(proposal).dueAt).to.equal(chain.now + 30n * DAY)
  })

  it('is done by anyone from the second on in which the review is over, and no earlier', () => {
    const proposal = submitted()
    toLapse(proposal)
    chain.wait(-1n)
    for (const actor of [outsider, payee, manager]) {
      expectRefused(chain, lapseDelivery(chain, { proposal, actor }), 'DeliveryReviewNotOver')
    }
    chain.wait(1n)
    land(chain, lapseDelivery(chain, { proposal, actor: payee }))
  })

  it('refuses a delivery that is decided or disputed', () => {
    const accepted = stage.approved(stage.fresh())
    stage.accepted(accepted)
    const disputed = stage.approved(stage.fresh())
    stage.disputed(disputed)
    const rejected = stage.approved(stage.fresh())
    stage.rejected(rejected)
    const lapsed = submitted()
    toLapse(lapsed)
    land(chain, lapseDelivery(chain, { proposal: lapsed }))
    chain.wait(366n * DAY)
    for (const proposal of [accepted, disputed, rejected, lapsed]) {
      expectRefused(chain, lapseDelivery(chain, { proposal }), 'DeliveryNotUnderReview')
    }
  })

  it('refuses the proposal of another delivery', () => {
    const [proposal, other] = [submitted(), submitted()]
    toLapse(other)
    const call = withAccount(lapseDelivery(chain, { proposal }), 'proposal', other.address)
    expectRefused(chain, call, 'FundAccountMismatch')
  })

  it('is stopped by no pause of the fund', () => {
    const proposal = submitted()
    land(chain, setFundPause(stage.fund, ['contributions', 'proposals', 'payments']))
    toLapse(proposal)
    land(chain, lapseDelivery(chain, { proposal }))
    land(chain, setFundPause(stage.fund, []))
  })
})
