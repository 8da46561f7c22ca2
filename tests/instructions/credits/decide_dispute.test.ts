import { expect } from 'chai'
import type { PublicKey } from '@solana/web3.js'
import { disputeAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument } from '../../support/arguments.ts'
import {
  decideDispute,
  disputeClaim,
  resubmitClaim,
  revokeAttestation,
  submitClaim,
  type DecisionInput,
} from '../../support/calls/claims.ts'
import { issueBatch } from '../../support/calls/credits.ts'
import { START } from '../../support/chain.ts'
import { CHALLENGE, claimIn } from '../../support/claim-states.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { ClaimRef } from '../../support/refs.ts'
import { registered } from '../../support/registered.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { DAY, hashOf, nextCode, NO_HASH } from '../../support/values.ts'

const DEPOSIT = 100_000_000n
const DECISION = 60n * DAY
const RESPONSE = 60n * DAY

describe('decide_dispute', () => {
  const base = registered({ challengePeriod: CHALLENGE })
  const { world, organizations } = base
  const { chain } = world
  const { payer, outsider, steward, owner, treasurer, contributor } = chain.actors
  const disputant = outsider
  beforeEach(() => chain.moveTo(START))

  /** Disputed four days after it was verified. */
  const disputed = (): ClaimRef => {
    const { claim } = claimIn(base, 'verified')
    chain.wait(4n * DAY)
    land(chain, disputeClaim(chain, { claim, disputant }))
    return claim
  }
  const disputeOf = (claim: ClaimRef) => disputeAddress(claim.address, disputant.publicKey, 1)
  const decide = (claim: ClaimRef, more: Partial<DecisionInput> = {}) =>
    decideDispute(chain, { claim, disputant, outcome: 'upheld', ...more })
  const lamportsOf = (address: PublicKey) => BigInt(chain.require(address).lamports)
  /** Lamports that the act moves to an address. */
  const received = (address: PublicKey, act: () => unknown): bigint => {
    const before = lamportsOf(address)
    act()
    return lamportsOf(address) - before
  }

  it('upholds a claim: the rest of the challenge period runs on, the deposit comes back', () => {
    const claim = disputed()
    const before = read(chain, 'Claim', claim.address)
    const dispute = read(chain, 'Dispute', disputeOf(claim))
    const rent = lamportsOf(disputeOf(claim)) - DEPOSIT
    chain.wait(20n * DAY)
    const purse = lamportsOf(payer.publicKey)
    const landed = land(chain, decide(claim))
    const challengeEndsAt = chain.now + CHALLENGE - 4n * DAY
    expect(read(chain, 'Claim', claim.address)).to.deep.equal({
      ...before,
      ...{ status: 'upheld', sequence: 5n, dispute: null, waitsUntil: 0n, challengeEndsAt },
      reasonHash: text(hashOf('decision')),
    })
    expect(read(chain, 'Dispute', disputeOf(claim))).to.deep.equal({
      ...dispute,
      ...{ status: 'upheld', deposit: 0n, decidedAt: chain.now, abusive: false },
      decisionHash: text(hashOf('decision')),
    })
    expect(lamportsOf(payer.publicKey) - purse).to.equal(DEPOSIT)
    expect(lamportsOf(disputeOf(claim))).to.equal(rent)
    expect(eventOf(landed, 'DisputeDecided')).to.deep.equal({
      version: 1,
      at: chain.now,
      claim: text(claim.address),
      claimSequence: 5n,
      project: text(claim.project.address),
      projectSequence: 4n,
      dispute: text(disputeOf(claim)),
      actor: text(steward.publicKey),
      outcome: 'upheld',
      abusive: false,
      decisionHash: text(hashOf('decision')),
      deposit: DEPOSIT,
      depositTo: text(payer.publicKey),
      statusAfter: 'upheld',
      acceptedQuantityAfter: 1_000_000n,
      challengeEndsAt,
      waitsUntil: 0n,
    })
  })

  it('issues an upheld claim when the rest of its challenge period is over, and no earlier', () => {
    const claim = disputed()
    land(chain, decide(claim))
    const opened = world.openedBatch(claim)
    chain.moveTo(read(chain, 'Claim', claim.address).challengeEndsAt - 1n)
    expectRefused(chain, issueBatch(chain, opened), 'ChallengePeriodOpen')
    chain.wait(1n)
    land(chain, issueBatch(chain, opened))
    expect(read(chain, 'Claim', claim.address).status).to.equal('issued')
  })

  it('keeps what was left of the period also over a second dispute', () => {
    const claim = disputed()
    land(chain, decide(claim))
    chain.wait(DAY)
    land(chain, disputeClaim(chain, { claim, disputant: contributor }))
    chain.wait(30n * DAY)
    land(chain, decide(claim, { disputant: contributor }))
    expect(read(chain, 'Claim', claim.address).challengeEndsAt).to.equal(chain.now + CHALLENGE - 5n * DAY)
  })

  it('reverses a claim: it ends, its period is free, its evidence stays used', () => {
    const claim = disputed()
    const landed = land(chain, decide(claim, { outcome: 'reversed' }))
    expect(read(chain, 'Claim', claim.address)).to.include({
      ...{ status: 'reversed', decidedAt: chain.now, waitsUntil: 0n, dispute: null },
    })
    expect(read(chain, 'Project', claim.project.address)).to.deep.include({ openPeriods: [], sequence: 5n })
    expect(eventOf(landed, 'DisputeDecided')).to.include({
      ...{ outcome: 'reversed', statusAfter: 'reversed', projectSequence: 5n, deposit: DEPOSIT },
    })
    const again = { project: claim.project, id: 2 }
    const call = submitClaim(chain, { ...again, evidenceRoot: claim.evidenceRoot })
    expectRefused(chain, call, 'EvidenceAlreadyUsed')
    land(chain, submitClaim(chain, again))
  })

  it('keeps the deposit of an abusive dispute where the claim is upheld', () => {
    const claim = disputed()
    let back = 0n
    const kept = received(treasurer.publicKey, () => {
      back = received(payer.publicKey, () => land(chain, decide(claim, { abusive: true })))
    })
    expect([kept, back]).to.deep.equal([DEPOSIT, 0n])
    expect(read(chain, 'Dispute', disputeOf(claim))).to.include({ abusive: true, deposit: 0n })
  })

  it('finds no dispute abusive that was right or that nobody decided', () => {
    const claim = disputed()
    expectRefused(chain, decide(claim, { outcome: 'reversed', abusive: true }), 'OutcomeInvalid')
    chain.wait(DECISION)
    const call = decide(claim, { outcome: 'lapsed', abusive: true, actor: owner })
    expectRefused(chain, call, 'OutcomeInvalid')
  })

  it('lapses by anyone from the second on in which it should be decided: silence never issues', () => {
    const claim = disputed()
    const call = decide(claim, { outcome: 'lapsed', actor: owner })
    const { decideBy } = read(chain, 'Dispute', disputeOf(claim))
    chain.moveTo(decideBy - 1n)
    expectRefused(chain, call, 'DisputeNotLapsed')
    chain.moveTo(decideBy)
    const back = received(payer.publicKey, () => {
      const landed = land(chain, call)
      expect(eventOf(landed, 'DisputeDecided')).to.include({
        ...{ outcome: 'lapsed', decisionHash: null, statusAfter: 'changes-requested' },
        ...{ acceptedQuantityAfter: 0n, challengeEndsAt: 0n, waitsUntil: chain.now + RESPONSE },
        ...{ projectSequence: 4n, actor: text(owner.publicKey) },
      })
    })
    expect(back).to.equal(DEPOSIT)
    expect(read(chain, 'Claim', claim.address)).to.include({
      ...{ status: 'changes-requested', acceptedQuantity: 0n, reasonHash: null, dispute: null },
    })
    land(chain, resubmitClaim(chain, { claim }))
    expect(read(chain, 'Claim', claim.address)).to.include({ status: 'submitted', attestationCount: 0 })
  })

  it('may be let lapse by who gets the deposit back', () => {
    const { claim } = claimIn(base, 'verified')
    land(chain, disputeClaim(chain, { claim, disputant, payer: disputant }))
    chain.wait(DECISION)
    land(chain, decide(claim, { outcome: 'lapsed', actor: disputant, payer: disputant }))
  })

  it('is still decided by the steward when the time is over and nobody has let it lapse', () => {
    const claim = disputed()
    chain.wait(DECISION + DAY)
    land(chain, decide(claim))
    expect(read(chain, 'Claim', claim.address).status).to.equal('upheld')
  })

  it('sends an upheld claim back to review where an attestation was revoked meanwhile', () => {
    const claim = disputed()
    land(chain, revokeAttestation({ claim, organization: organizations.a }))
    expect(read(chain, 'Claim', claim.address)).to.include({
      status: 'disputed',
      acceptedQuantity: 1_000_000n,
    })
    const landed = land(chain, decide(claim))
    const changed = { acceptedQuantity: 0n, challengeEndsAt: 0n, waitsUntil: chain.now + RESPONSE }
    expect(read(chain, 'Claim', claim.address)).to.include({ ...changed, status: 'submitted', dispute: null })
    expect(eventOf(landed, 'DisputeDecided')).to.include({
      ...{ outcome: 'upheld', statusAfter: 'submitted', acceptedQuantityAfter: 0n },
    })
  })

  it('refuses anyone but the steward, and a decision without reasons', () => {
    const claim = disputed()
    for (const actor of [disputant, owner, treasurer, chain.actors.guardian]) {
      for (const outcome of ['upheld', 'reversed'] as const) {
        expectRefused(chain, decide(claim, { actor, outcome }), 'NotSteward')
      }
    }
    expectRefused(chain, withArgument(decide(claim), 'decision_hash', NO_HASH), 'HashMissing')
  })

  it('refuses reasons where nobody decided', () => {
    const claim = disputed()
    chain.wait(DECISION)
    const call = decide(claim, { outcome: 'lapsed', actor: owner })
    expectRefused(chain, withArgument(call, 'decision_hash', hashOf('forged')), 'OutcomeInvalid')
  })

  it('refuses an outcome that is none', () => {
    const call = decide(disputed())
    for (const outcome of [0, 1, 5, 255]) {
      expectRefused(chain, withArgument(call, 'outcome', outcome), 'OutcomeInvalid')
    }
  })

  it('refuses to pay the deposit to anybody else', () => {
    const claim = disputed()
    for (const depositTo of [owner, treasurer, disputant].map((key) => key.publicKey)) {
      expectRefused(chain, decide(claim, { depositTo }), 'CreditAccountMismatch')
    }
    const abusive = { abusive: true, depositTo: payer.publicKey }
    expectRefused(chain, decide(claim, abusive), 'CreditAccountMismatch')
  })

  it('refuses a dispute, project or methodology of another claim', () => {
    const [claim, other] = [disputed(), disputed()]
    const methodology = world.methodology({ code: nextCode() })
    for (const [account, address] of [
      ['dispute', disputeOf(other)],
      ['claim', other.address],
      ['project', other.project.address],
      ['methodology', methodology.address],
    ] as const) {
      expectRefused(chain, withAccount(decide(claim), account, address), 'CreditAccountMismatch')
    }
  })

  it('refuses to decide a second time', () => {
    const claim = disputed()
    land(chain, decide(claim))
    for (const outcome of ['upheld', 'reversed'] as const) {
      expectRefused(chain, decide(claim, { outcome }), 'CreditAccountMismatch')
    }
  })

  it('is stopped by no pause', () => {
    const claim = disputed()
    pauseAllBut(chain, [])
    land(chain, decide(claim))
    pauseRegistry(chain, [])
  })
})
