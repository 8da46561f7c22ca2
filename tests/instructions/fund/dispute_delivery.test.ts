import { expect } from 'chai'
import { keyOf } from '../../support/actors.ts'
import { withArgument } from '../../support/arguments.ts'
import {
  decideObjection,
  deliveryOf,
  disputeDelivery,
  objectionOf,
  type ObjectionInput,
} from '../../support/calls/deliveries.ts'
import { setFundPause } from '../../support/calls/fund.ts'
import { payMilestone } from '../../support/calls/payments.ts'
import { setParameters } from '../../support/calls/stewardship.ts'
import { START } from '../../support/chain.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { spaceOf } from '../../support/idl.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { addressIn, withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { CHALLENGE, DeliveringFund } from '../../support/stage-delivery.ts'
import { DAY, hashOf, nextId, NO_HASH } from '../../support/values.ts'

const DEPOSIT = 100_000_000n
const DECISION = 60n * DAY

describe('dispute_delivery', () => {
  const stage = new DeliveringFund()
  const { chain } = stage
  const { owner, payee, payer, outsider, authorityA, steward, contributor } = chain.actors
  beforeEach(() => chain.moveTo(START))

  const accepted = (): ProposalRef => {
    const proposal = stage.approved(stage.fresh())
    stage.accepted(proposal)
    return proposal
  }
  const callFor = (more: Partial<ObjectionInput> = {}) =>
    disputeDelivery(chain, { proposal: accepted(), ...more })
  const lamportsOf = (address: typeof payer.publicKey) => BigInt(chain.require(address).lamports)

  it('stops the payment, keeps the objection and the time that was left, and takes the deposit', () => {
    const proposal = accepted()
    const [delivery, before] = [stage.delivery({ proposal }), stage.read(proposal)]
    chain.wait(3n * DAY)
    const purse = lamportsOf(payer.publicKey)
    const landed = land(chain, disputeDelivery(chain, { proposal }))
    const objection = objectionOf(chain, { proposal })
    const decideBy = chain.now + DECISION
    expect(withoutBump(stage.objection({ proposal }))).to.deep.equal({
      version: 1,
      status: 'open',
      abusive: false,
      deposit: DEPOSIT,
      openedAt: chain.now,
      decidedAt: 0n,
      decideBy,
      challengeLeft: CHALLENGE - 3n * DAY,
      delivery: text(deliveryOf({ proposal })),
      objector: text(outsider.publicKey),
      documentHash: text(hashOf('objection')),
      decisionHash: null,
      payer: text(payer.publicKey),
    })
    expect(stage.delivery({ proposal })).to.deep.equal({
      ...delivery,
      ...{ status: 'disputed', sequence: 4n, objection: text(objection), waitsUntil: decideBy },
    })
    const [first, second] = before.milestones
    expect(stage.read(proposal)).to.deep.equal({
      ...before,
      sequence: 7n,
      milestones: [{ ...first, status: 'disputed' }, second],
    })
    expect(eventOf(landed, 'DeliveryDisputed')).to.deep.equal({
      version: 1,
      at: chain.now,
      delivery: text(deliveryOf({ proposal })),
      deliverySequence: 4n,
      proposal: text(proposal.address),
      proposalSequence: 7n,
      milestone: 0,
      objection: text(objection),
      objector: text(outsider.publicKey),
      documentHash: text(hashOf('objection')),
      deposit: DEPOSIT,
      decideBy,
    })
    const rent = chain.svm.minimumBalanceForRentExemption(BigInt(spaceOf('Objection')))
    expect(lamportsOf(objection)).to.equal(rent + DEPOSIT)
    expect(purse - lamportsOf(payer.publicKey)).to.equal(rent + DEPOSIT)
  })

  it('takes the deposit and waits for the decision as the registry says', () => {
    land(chain, setParameters(chain, { disputeDeposit: 5n, decisionTerm: 7n * DAY }))
    const landed = land(chain, callFor())
    expect(eventOf(landed, 'DeliveryDisputed')).to.include({ deposit: 5n, decideBy: chain.now + 7n * DAY })
    land(chain, setParameters(chain, { disputeDeposit: 0n }))
    expect(eventOf(land(chain, callFor()), 'DeliveryDisputed').deposit).to.equal(0n)
    land(chain, setParameters(chain))
  })

  it('may be done by anyone, also by a side of the delivery, and be paid by the objector', () => {
    for (const objector of [owner, payee, authorityA, steward, contributor])
      land(chain, callFor({ objector }))
    land(chain, callFor({ payer: outsider }))
  })

  it('keeps the milestone from being paid, also long after its challenge period', () => {
    const proposal = accepted()
    land(chain, disputeDelivery(chain, { proposal }))
    chain.wait(366n * DAY)
    expectRefused(chain, payMilestone(chain, { proposal }), 'MilestoneNotAccepted')
  })

  it('is taken until the last second of the challenge period, and not in the next one', () => {
    const proposal = accepted()
    const call = disputeDelivery(chain, { proposal })
    chain.moveTo(stage.delivery({ proposal }).challengeEndsAt)
    expectRefused(chain, call, 'ObjectionPeriodOver')
    chain.wait(-1n)
    land(chain, call)
    expect(stage.objection({ proposal }).challengeLeft).to.equal(1n)
  })

  it('refuses a delivery that is not accepted', () => {
    const submitted = stage.approved(stage.fresh())
    stage.submit(submitted)
    expectRefused(chain, disputeDelivery(chain, { proposal: submitted }), 'DeliveryNotAccepted')
    const rejected = stage.approved(stage.fresh())
    stage.rejected(rejected)
    expectRefused(chain, disputeDelivery(chain, { proposal: rejected }), 'DeliveryNotAccepted')
  })

  it('refuses an earlier revision than the accepted one', () => {
    const proposal = stage.approved(stage.fresh())
    stage.rejected(proposal)
    stage.accepted(proposal, 0, 2)
    expectRefused(chain, disputeDelivery(chain, { proposal, revision: 1 }), 'DeliveryNotAccepted')
    land(chain, disputeDelivery(chain, { proposal, revision: 2 }))
  })

  it('refuses a second objection while one is open, and the same one again', () => {
    const proposal = accepted()
    land(chain, disputeDelivery(chain, { proposal }))
    expectRefused(chain, disputeDelivery(chain, { proposal, objector: owner }), 'DeliveryNotAccepted')
    land(chain, decideObjection(chain, { proposal, outcome: 'upheld' }))
    expectRefused(chain, disputeDelivery(chain, { proposal }), 'AccountInUse')
    land(chain, disputeDelivery(chain, { proposal, objector: owner }))
  })

  it('refuses a delivery that was paid', () => {
    const proposal = stage.approved(stage.fresh())
    stage.paid(proposal)
    expectRefused(chain, disputeDelivery(chain, { proposal }), 'ObjectionPeriodOver')
  })

  it('refuses an objection without a document', () => {
    expectRefused(chain, withArgument(callFor(), 'document_hash', NO_HASH), 'HashMissing')
  })

  it('refuses who cannot pay the deposit', () => {
    const poor = keyOf(`poor ${nextId()}`)
    chain.svm.airdrop(poor.publicKey, 50_000_000n)
    const system = '11111111111111111111111111111111'
    expectRefused(chain, callFor({ objector: poor, payer: poor }), `${system}:1`)
  })

  it('refuses the proposal of another delivery', () => {
    const other = accepted()
    expectRefused(chain, withAccount(callFor(), 'proposal', other.address), 'FundAccountMismatch')
  })

  it('works at an address to which somebody has sent lamports before', () => {
    const call = callFor()
    chain.fund(addressIn(call, 'objection'), 3_000_000)
    land(chain, call)
    expect(read(chain, 'Objection', addressIn(call, 'objection')).deposit).to.equal(DEPOSIT)
  })

  it('is stopped by no pause, of the fund or of the registry', () => {
    const call = callFor()
    land(chain, setFundPause(stage.fund, ['contributions', 'proposals', 'payments']))
    pauseAllBut(chain, [])
    land(chain, call)
    pauseRegistry(chain, [])
    land(chain, setFundPause(stage.fund, []))
  })
})
