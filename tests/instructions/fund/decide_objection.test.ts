import { expect } from 'chai'
import type { PublicKey } from '@solana/web3.js'
import { withArgument } from '../../support/arguments.ts'
import {
  decideObjection,
  deliveryOf,
  disputeDelivery,
  objectionOf,
  submitDelivery,
  type ObjectionDecision,
} from '../../support/calls/deliveries.ts'
import { setFundPause } from '../../support/calls/fund.ts'
import { payMilestone } from '../../support/calls/payments.ts'
import { START } from '../../support/chain.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, text } from '../../support/read.ts'
import type { ProposalRef } from '../../support/refs.ts'
import { CHALLENGE, DeliveringFund } from '../../support/stage-delivery.ts'
import { DAY, hashOf, NO_HASH } from '../../support/values.ts'

const DEPOSIT = 100_000_000n
const DECISION = 60n * DAY

describe('decide_objection', () => {
  const stage = new DeliveringFund()
  const { chain } = stage
  const { payer, payee, outsider, steward, owner, treasurer, contributor, guardian, manager } = chain.actors
  beforeEach(() => chain.moveTo(START))

  /** Objected to four days after it was accepted. */
  const disputed = (): ProposalRef => {
    const proposal = stage.approved(stage.fresh())
    stage.accepted(proposal)
    chain.wait(4n * DAY)
    land(chain, disputeDelivery(chain, { proposal }))
    return proposal
  }
  const decide = (proposal: ProposalRef, more: Partial<ObjectionDecision> = {}) =>
    decideObjection(chain, { proposal, outcome: 'upheld', ...more })
  const lamportsOf = (address: PublicKey) => BigInt(chain.require(address).lamports)
  /** Lamports that the act moves to an address. */
  const received = (address: PublicKey, act: () => unknown): bigint => {
    const before = lamportsOf(address)
    act()
    return lamportsOf(address) - before
  }

  it('upholds a delivery: the rest of the challenge period runs on, the deposit comes back', () => {
    const proposal = disputed()
    const [before, delivery, objection] = [
      stage.read(proposal),
      stage.delivery({ proposal }),
      stage.objection({ proposal }),
    ]
    const rent = lamportsOf(objectionOf(chain, { proposal })) - DEPOSIT
    chain.wait(20n * DAY)
    const purse = lamportsOf(payer.publicKey)
    const landed = land(chain, decide(proposal))
    const challengeEndsAt = chain.now + CHALLENGE - 4n * DAY
    expect(stage.delivery({ proposal })).to.deep.equal({
      ...delivery,
      ...{ status: 'accepted', sequence: 5n, objection: null, waitsUntil: 0n, challengeEndsAt },
    })
    const [first, second] = before.milestones
    expect(stage.read(proposal)).to.deep.equal({
      ...before,
      sequence: 8n,
      milestones: [{ ...first, status: 'accepted', payableAt: challengeEndsAt }, second],
    })
    expect(stage.objection({ proposal })).to.deep.equal({
      ...objection,
      ...{ status: 'upheld', deposit: 0n, decidedAt: chain.now, abusive: false },
      decisionHash: text(hashOf('decision')),
    })
    expect(lamportsOf(payer.publicKey) - purse).to.equal(DEPOSIT)
    expect(lamportsOf(objectionOf(chain, { proposal }))).to.equal(rent)
    expect(eventOf(landed, 'ObjectionDecided')).to.deep.equal({
      version: 1,
      at: chain.now,
      delivery: text(deliveryOf({ proposal })),
      deliverySequence: 5n,
      proposal: text(proposal.address),
      proposalSequence: 8n,
      milestone: 0,
      objection: text(objectionOf(chain, { proposal })),
      actor: text(steward.publicKey),
      outcome: 'upheld',
      abusive: false,
      decisionHash: text(hashOf('decision')),
      deposit: DEPOSIT,
      depositTo: text(payer.publicKey),
      statusAfter: 'accepted',
      challengeEndsAt,
      dueAt: first?.dueAt,
    })
  })

  it('lets an upheld delivery be paid when the rest of its challenge period is over, and no earlier', () => {
    const proposal = disputed()
    land(chain, decide(proposal))
    chain.moveTo(stage.milestone(proposal).payableAt - 1n)
    expectRefused(chain, payMilestone(chain, { proposal }), 'ObjectionPeriodOpen')
    chain.wait(1n)
    stage.pay(proposal)
  })

  it('keeps what was left of the period also over a second objection', () => {
    const proposal = disputed()
    land(chain, decide(proposal))
    chain.wait(DAY)
    land(chain, disputeDelivery(chain, { proposal, objector: contributor }))
    chain.wait(30n * DAY)
    land(chain, decide(proposal, { objector: contributor }))
    expect(stage.milestone(proposal).payableAt).to.equal(chain.now + CHALLENGE - 5n * DAY)
  })

  it('reverses a delivery: the milestone pays nothing and waits for another revision', () => {
    const proposal = disputed()
    const { dueAt } = stage.milestone(proposal)
    const landed = land(chain, decide(proposal, { outcome: 'reversed' }))
    expect(stage.delivery({ proposal })).to.include({
      ...{ status: 'reversed', decidedAt: chain.now, waitsUntil: 0n, challengeEndsAt: 0n, objection: null },
    })
    expect(stage.milestone(proposal)).to.include({ status: 'rejected', payableAt: 0n, dueAt })
    expect(eventOf(landed, 'ObjectionDecided')).to.include({
      ...{ outcome: 'reversed', statusAfter: 'reversed', challengeEndsAt: 0n, deposit: DEPOSIT, dueAt },
    })
    chain.wait(30n * DAY - 1n)
    expectRefused(chain, payMilestone(chain, { proposal }), 'MilestoneNotAccepted')
    stage.accepted(proposal, 0, 2)
  })

  it('leaves a reversed delivery thirty days for the next one, also after its due date', () => {
    const proposal = disputed()
    const { dueAt } = stage.milestone(proposal)
    chain.moveTo(dueAt + DAY)
    const landed = land(chain, decide(proposal, { outcome: 'reversed' }))
    const next = chain.now + 30n * DAY
    expect(eventOf(landed, 'ObjectionDecided').dueAt).to.equal(next)
    chain.moveTo(next)
    const call = submitDelivery(chain, { proposal, revision: 2 })
    expectRefused(chain, call, 'MilestoneOverdue')
    chain.wait(-1n)
    land(chain, call)
  })

  it('keeps the deposit of an abusive objection where the delivery is upheld', () => {
    const proposal = disputed()
    let back = 0n
    const kept = received(treasurer.publicKey, () => {
      back = received(payer.publicKey, () => {
        const landed = land(chain, decide(proposal, { abusive: true }))
        expect(eventOf(landed, 'ObjectionDecided')).to.include({
          ...{ abusive: true, deposit: DEPOSIT, depositTo: text(treasurer.publicKey) },
        })
      })
    })
    expect([kept, back]).to.deep.equal([DEPOSIT, 0n])
    expect(stage.objection({ proposal })).to.include({ abusive: true, deposit: 0n })
  })

  it('gives the deposit back also where the objection was right', () => {
    const proposal = disputed()
    const back = received(payer.publicKey, () => land(chain, decide(proposal, { outcome: 'reversed' })))
    expect(back).to.equal(DEPOSIT)
  })

  it('finds no objection abusive that was right or that nobody decided', () => {
    const proposal = disputed()
    expectRefused(chain, decide(proposal, { outcome: 'reversed', abusive: true }), 'OutcomeInvalid')
    chain.wait(DECISION)
    const call = decide(proposal, { outcome: 'lapsed', abusive: true, actor: owner })
    expectRefused(chain, call, 'OutcomeInvalid')
  })

  it('lapses by anyone from the second on in which it should be decided: silence never pays', () => {
    const proposal = disputed()
    const call = decide(proposal, { outcome: 'lapsed', actor: owner })
    const { decideBy } = stage.objection({ proposal })
    chain.moveTo(decideBy - 1n)
    expectRefused(chain, call, 'ObjectionNotLapsed')
    chain.moveTo(decideBy)
    const back = received(payer.publicKey, () => {
      const landed = land(chain, call)
      expect(eventOf(landed, 'ObjectionDecided')).to.include({
        ...{ outcome: 'lapsed', decisionHash: null, statusAfter: 'lapsed', challengeEndsAt: 0n },
        ...{ actor: text(owner.publicKey), deposit: DEPOSIT },
      })
    })
    expect(back).to.equal(DEPOSIT)
    expect(stage.milestone(proposal)).to.include({ status: 'rejected', payableAt: 0n })
    expect(stage.objection({ proposal })).to.include({ status: 'lapsed', decisionHash: null })
    expectRefused(chain, payMilestone(chain, { proposal }), 'MilestoneNotAccepted')
    stage.submit(proposal, 0, 2)
  })

  it('may be let lapse by who gets the deposit back', () => {
    const proposal = stage.approved(stage.fresh())
    stage.accepted(proposal)
    land(chain, disputeDelivery(chain, { proposal, payer: outsider }))
    chain.wait(DECISION)
    land(chain, decide(proposal, { outcome: 'lapsed', actor: outsider, payer: outsider }))
  })

  it('is still decided by the steward when the time is over and nobody has let it lapse', () => {
    const proposal = disputed()
    chain.wait(DECISION + DAY)
    land(chain, decide(proposal))
    expect(stage.delivery({ proposal }).status).to.equal('accepted')
  })

  it('refuses anyone but the steward, and a decision without reasons', () => {
    const proposal = disputed()
    for (const actor of [outsider, owner, payee, treasurer, guardian, manager]) {
      for (const outcome of ['upheld', 'reversed'] as const) {
        expectRefused(chain, decide(proposal, { actor, outcome }), 'NotSteward')
      }
    }
    expectRefused(chain, withArgument(decide(proposal), 'decision_hash', NO_HASH), 'HashMissing')
  })

  it('refuses reasons where nobody decided', () => {
    const proposal = disputed()
    chain.wait(DECISION)
    const call = decide(proposal, { outcome: 'lapsed', actor: owner })
    expectRefused(chain, withArgument(call, 'decision_hash', hashOf('forged')), 'OutcomeInvalid')
  })

  it('refuses an outcome that is none', () => {
    const call = decide(disputed())
    for (const outcome of [0, 1, 5, 255]) {
      expectRefused(chain, withArgument(call, 'outcome', outcome), 'OutcomeInvalid')
    }
  })

  it('refuses to pay the deposit to anybody else', () => {
    const proposal = disputed()
    for (const depositTo of [owner, treasurer, outsider].map((key) => key.publicKey)) {
      expectRefused(chain, decide(proposal, { depositTo }), 'DepositDestinationMismatch')
    }
    const abusive = { abusive: true, depositTo: payer.publicKey }
    expectRefused(chain, decide(proposal, abusive), 'DepositDestinationMismatch')
  })

  it('refuses an objection, delivery, proposal or project of another', () => {
    const [proposal, other] = [disputed(), disputed()]
    for (const [account, address] of [
      ['objection', objectionOf(chain, { proposal: other })],
      ['delivery', deliveryOf({ proposal: other })],
      ['proposal', other.address],
      ['project', other.project.address],
    ] as const) {
      expectRefused(chain, withAccount(decide(proposal), account, address), 'FundAccountMismatch')
    }
  })

  it('refuses to decide a second time, also while another objection is open', () => {
    const proposal = disputed()
    land(chain, decide(proposal))
    for (const outcome of ['upheld', 'reversed'] as const) {
      expectRefused(chain, decide(proposal, { outcome }), 'DeliveryNotDisputed')
    }
    land(chain, disputeDelivery(chain, { proposal, objector: contributor }))
    expectRefused(chain, decide(proposal, { outcome: 'reversed' }), 'DeliveryNotDisputed')
  })

  it('is stopped by no pause, of the fund or of the registry', () => {
    const proposal = disputed()
    land(chain, setFundPause(stage.fund, ['contributions', 'proposals', 'payments']))
    pauseAllBut(chain, [])
    land(chain, decide(proposal))
    pauseRegistry(chain, [])
    land(chain, setFundPause(stage.fund, []))
  })
})
