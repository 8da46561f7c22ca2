import { expect } from 'chai'
import { disputeAddress } from '../../../packages/sdk/src/pdas.ts'
import { keyOf } from '../../support/actors.ts'
import { withArgument } from '../../support/arguments.ts'
import {
  attest,
  decideDispute,
  disputeClaim,
  resubmitClaim,
  type DisputeInput,
} from '../../support/calls/claims.ts'
import { issueBatch } from '../../support/calls/credits.ts'
import { setParameters } from '../../support/calls/stewardship.ts'
import { CHALLENGE, claimIn, newClaim } from '../../support/claim-states.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { spaceOf } from '../../support/idl.ts'
import { addressIn } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { quorumOf, registered } from '../../support/registered.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { DAY, hashOf, nextId, NO_HASH } from '../../support/values.ts'

const DEPOSIT = 100_000_000n
const DECISION = 60n * DAY

describe('dispute_claim', () => {
  const base = registered({ challengePeriod: CHALLENGE })
  const { world } = base
  const { chain } = world
  const { owner, payer, outsider, authorityA, steward } = chain.actors

  const verified = () => claimIn(base, 'verified').claim
  const callFor = (more: Partial<DisputeInput> = {}) =>
    disputeClaim(chain, { claim: verified(), disputant: outsider, ...more })
  const lamportsOf = (address: typeof payer.publicKey) => BigInt(chain.require(address).lamports)

  it('stops the claim, keeps the objection and the time that was left, and takes the deposit', () => {
    const claim = verified()
    const before = read(chain, 'Claim', claim.address)
    chain.wait(3n * DAY)
    const purse = lamportsOf(payer.publicKey)
    const landed = land(chain, disputeClaim(chain, { claim, disputant: outsider }))
    const address = disputeAddress(claim.address, outsider.publicKey, 1)
    const decideBy = chain.now + DECISION
    expect(withoutBump(read(chain, 'Dispute', address))).to.deep.equal({
      version: 1,
      status: 'open',
      abusive: false,
      revision: 1,
      deposit: DEPOSIT,
      openedAt: chain.now,
      decidedAt: 0n,
      decideBy,
      challengeLeft: CHALLENGE - 3n * DAY,
      claim: text(claim.address),
      disputant: text(outsider.publicKey),
      documentHash: text(hashOf('objection')),
      decisionHash: null,
      payer: text(payer.publicKey),
    })
    expect(read(chain, 'Claim', claim.address)).to.deep.equal({
      ...before,
      ...{ status: 'disputed', sequence: 4n, dispute: text(address), waitsUntil: decideBy },
    })
    expect(eventOf(landed, 'ClaimDisputed')).to.deep.equal({
      version: 1,
      at: chain.now,
      claim: text(claim.address),
      claimSequence: 4n,
      project: text(claim.project.address),
      dispute: text(address),
      disputant: text(outsider.publicKey),
      revision: 1,
      documentHash: text(hashOf('objection')),
      deposit: DEPOSIT,
      decideBy,
    })
    const rent = chain.svm.minimumBalanceForRentExemption(BigInt(spaceOf('Dispute')))
    expect(lamportsOf(address)).to.equal(rent + DEPOSIT)
    expect(purse - lamportsOf(payer.publicKey)).to.equal(rent + DEPOSIT)
  })

  it('takes the deposit and waits for the decision as the registry says', () => {
    land(chain, setParameters(chain, { disputeDeposit: 5n, decisionTerm: 7n * DAY }))
    const landed = land(chain, callFor())
    expect(eventOf(landed, 'ClaimDisputed')).to.include({ deposit: 5n, decideBy: chain.now + 7n * DAY })
    land(chain, setParameters(chain, { disputeDeposit: 0n }))
    expect(eventOf(land(chain, callFor()), 'ClaimDisputed').deposit).to.equal(0n)
    land(chain, setParameters(chain))
  })

  it('may be done by anyone, also by a side of the claim, and be paid by the disputant', () => {
    for (const disputant of [owner, authorityA, steward]) land(chain, callFor({ disputant }))
    land(chain, callFor({ payer: outsider }))
  })

  it('works at an address to which somebody has sent lamports before', () => {
    const call = callFor()
    chain.fund(addressIn(call, 'dispute'), 3_000_000)
    land(chain, call)
  })

  it('keeps a batch from being issued, also after the challenge period', () => {
    const claim = verified()
    const batch = world.openedBatch(claim)
    land(chain, disputeClaim(chain, { claim, disputant: outsider }))
    chain.wait(CHALLENGE)
    expectRefused(chain, issueBatch(chain, batch), 'ClaimNotVerified')
  })

  it('is taken until the last second of the challenge period, and not in the next one', () => {
    const claim = verified()
    const call = disputeClaim(chain, { claim, disputant: outsider })
    chain.moveTo(read(chain, 'Claim', claim.address).challengeEndsAt)
    expectRefused(chain, call, 'ChallengePeriodOver')
    chain.moveTo(chain.now - 1n)
    const landed = land(chain, call)
    expect(eventOf(landed, 'ClaimDisputed').claim).to.equal(text(claim.address))
    expect(read(chain, 'Dispute', addressIn(call, 'dispute')).challengeLeft).to.equal(1n)
  })

  it('refuses a second dispute while one is open, and the same one again', () => {
    const claim = verified()
    land(chain, disputeClaim(chain, { claim, disputant: outsider }))
    expectRefused(chain, disputeClaim(chain, { claim, disputant: owner }), 'ClaimNotVerified')
    land(chain, decideDispute(chain, { claim, disputant: outsider, outcome: 'upheld' }))
    expectRefused(chain, disputeClaim(chain, { claim, disputant: outsider }), 'AccountInUse')
    land(chain, disputeClaim(chain, { claim, disputant: owner }))
  })

  it('may be done again about the next revision', () => {
    const claim = newClaim(base)
    const [first, second] = quorumOf(base)
    if (first === undefined || second === undefined) throw new Error('The scene has two verifiers')
    land(chain, attest(chain, { claim, verifier: first, verdict: 'changes' }))
    land(chain, resubmitClaim(chain, { claim }))
    for (const verifier of [first, second]) land(chain, attest(chain, { claim, verifier, revision: 2 }))
    for (const revision of [0, 1, 3]) {
      const call = disputeClaim(chain, { claim, disputant: outsider, revision })
      expectRefused(chain, call, 'RevisionMismatch')
    }
    land(chain, disputeClaim(chain, { claim, disputant: outsider, revision: 2 }))
  })

  it('refuses an objection without a document', () => {
    expectRefused(chain, withArgument(callFor(), 'document_hash', NO_HASH), 'HashMissing')
  })

  it('refuses who cannot pay the deposit', () => {
    const poor = keyOf(`poor ${nextId()}`)
    chain.svm.airdrop(poor.publicKey, 50_000_000n)
    const system = '11111111111111111111111111111111'
    expectRefused(chain, callFor({ disputant: poor, payer: poor }), `${system}:1`)
  })

  it('is stopped by no pause', () => {
    const call = callFor()
    pauseAllBut(chain, [])
    land(chain, call)
    pauseRegistry(chain, [])
  })
})
