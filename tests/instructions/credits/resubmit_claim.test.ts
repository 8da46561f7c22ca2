import { expect } from 'chai'
import { evidenceAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument } from '../../support/arguments.ts'
import { attest, evidenceRootOf, resubmitClaim, submitClaim } from '../../support/calls/claims.ts'
import { setProjectStatus } from '../../support/calls/projects.ts'
import { claimIn, newClaim } from '../../support/claim-states.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { addressIn, withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import { registered } from '../../support/registered.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { DAY, hashOf, nextCode, nextId, NO_HASH } from '../../support/values.ts'

const RESPONSE = 60n * DAY
const LONGEST_REVIEW = 365n * DAY

describe('resubmit_claim', () => {
  const base = registered({ challengePeriod: 10n * DAY })
  const { world, verifiers } = base
  const { chain } = world
  const { owner, payer } = chain.actors
  const { a, b } = verifiers

  const sentBack = () => claimIn(base, 'changes-requested').claim

  it('is asked for by one organization at once, whatever others have said before', () => {
    const claim = newClaim(base)
    land(chain, attest(chain, { claim, verifier: a }))
    const landed = land(chain, attest(chain, { claim, verifier: b, verdict: 'changes' }))
    expect(read(chain, 'Claim', claim.address)).to.include({
      ...{ status: 'changes-requested', attestationCount: 2, acceptedQuantity: 0n, revision: 1 },
      ...{ waitsUntil: chain.now + RESPONSE, decidedAt: 0n },
    })
    expect(eventOf(landed, 'ClaimAttested')).to.include({
      ...{ verdict: 'changes', quantity: 0n, statusAfter: 'changes-requested', acceptingAfter: 1 },
      ...{ waitsUntil: chain.now + RESPONSE, projectSequence: 4n },
    })
    expect(read(chain, 'Project', claim.project.address).openPeriods).to.have.length(1)
  })

  it('makes the next revision with evidence of its own, and clears what was attested', () => {
    const claim = sentBack()
    const before = read(chain, 'Claim', claim.address)
    chain.wait(DAY)
    const landed = land(chain, resubmitClaim(chain, { claim, quantity: 900_000n }))
    const evidenceRoot = text(evidenceRootOf(claim.project, claim.id, 2))
    const changed = {
      ...{ revision: 2, quantity: 900_000n, evidenceRoot },
      waitsUntil: chain.now + LONGEST_REVIEW,
    }
    expect(read(chain, 'Claim', claim.address)).to.deep.equal({
      ...before,
      ...changed,
      ...{ status: 'submitted', sequence: 3n, submittedAt: chain.now },
      ...{ attestationCount: 0, attestations: [] },
    })
    expect(eventOf(landed, 'ClaimResubmitted')).to.deep.equal({
      ...changed,
      version: 1,
      at: chain.now,
      claim: text(claim.address),
      claimSequence: 3n,
      project: text(claim.project.address),
      owner: text(owner.publicKey),
      quantityBefore: 1_000_000n,
      evidenceBefore: text(claim.evidenceRoot),
      answerHash: text(hashOf('answer')),
    })
    expect(withoutBump(read(chain, 'EvidenceGuard', evidenceAddress(evidenceRoot)))).to.deep.equal({
      version: 1,
      claim: text(claim.address),
      payer: text(payer.publicKey),
    })
  })

  it('takes a larger quantity, and no answer', () => {
    const claim = sentBack()
    const landed = land(chain, resubmitClaim(chain, { claim, quantity: 5_000_000n, answerHash: null }))
    expect(eventOf(landed, 'ClaimResubmitted')).to.include({ quantity: 5_000_000n, answerHash: null })
  })

  it('lets those who attested the first revision attest the second, and counts none of the first', () => {
    const claim = newClaim(base)
    land(chain, attest(chain, { claim, verifier: a }))
    land(chain, attest(chain, { claim, verifier: b, verdict: 'changes' }))
    land(chain, resubmitClaim(chain, { claim }))
    land(chain, attest(chain, { claim, verifier: b, revision: 2 }))
    expect(read(chain, 'Claim', claim.address).status).to.equal('submitted')
    expectRefused(chain, attest(chain, { claim, verifier: a }), 'AccountInUse')
    expectRefused(chain, attest(chain, { claim, verifier: a, revision: 3 }), 'RevisionMismatch')
    land(chain, attest(chain, { claim, verifier: a, revision: 2 }))
    expect(read(chain, 'Claim', claim.address).status).to.equal('verified')
  })

  it('goes on from revision to revision, each with its own evidence', () => {
    const claim = newClaim(base)
    for (let revision = 1; revision <= 12; revision++) {
      land(chain, attest(chain, { claim, verifier: a, verdict: 'changes', revision }))
      land(chain, resubmitClaim(chain, { claim, revision: revision + 1 }))
    }
    expect(read(chain, 'Claim', claim.address)).to.include({ revision: 13, status: 'submitted' })
  })

  it('is taken in the last second and after it, as long as nobody has withdrawn the claim', () => {
    const claim = sentBack()
    chain.moveTo(read(chain, 'Claim', claim.address).waitsUntil + 1n)
    land(chain, resubmitClaim(chain, { claim }))
  })

  it('waits for its quorum as long as the methodology says', () => {
    const quick = world.methodology({ code: nextCode(), reviewPeriod: 30n * DAY })
    const judge = world.verifier(base.organizations.a, chain.actors.verifierC, [quick], {
      ...{ validFrom: chain.now, validUntil: chain.now + 365n * DAY },
    })
    const claim = newClaim({ ...base, methodology: quick })
    land(chain, attest(chain, { claim, verifier: judge, verdict: 'changes' }))
    const landed = land(chain, resubmitClaim(chain, { claim }))
    expect(eventOf(landed, 'ClaimResubmitted').waitsUntil).to.equal(chain.now + 30n * DAY)
  })

  it('refuses evidence that backs any claim, also an earlier revision of this one, for ever', () => {
    const claim = sentBack()
    const { evidenceRoot } = claim
    expectRefused(chain, resubmitClaim(chain, { claim, evidenceRoot }), 'EvidenceAlreadyUsed')
    const other = newClaim(base).evidenceRoot
    expectRefused(chain, resubmitClaim(chain, { claim, evidenceRoot: other }), 'EvidenceAlreadyUsed')
    land(chain, resubmitClaim(chain, { claim }))
    land(chain, attest(chain, { claim, verifier: a, verdict: 'changes', revision: 2 }))
    for (const used of [evidenceRoot, evidenceRootOf(claim.project, claim.id, 2)]) {
      const call = resubmitClaim(chain, { claim, evidenceRoot: used })
      expectRefused(chain, call, 'EvidenceAlreadyUsed')
    }
    const { project } = newClaim(base, { periodEnd: chain.now - 40n * DAY, id: 1 })
    const input = { project, id: 2, periodStart: chain.now - 2n * DAY, periodEnd: chain.now - DAY }
    expectRefused(chain, submitClaim(chain, { ...input, evidenceRoot }), 'EvidenceAlreadyUsed')
  })

  it('refuses a quantity of zero and an empty evidence root', () => {
    const claim = sentBack()
    expectRefused(chain, resubmitClaim(chain, { claim, quantity: 0n }), 'QuantityIsZero')
    expectRefused(chain, resubmitClaim(chain, { claim, evidenceRoot: NO_HASH }), 'HashMissing')
  })

  it('refuses while the project is suspended or claims are paused', () => {
    const claim = sentBack()
    const call = resubmitClaim(chain, { claim })
    land(chain, setProjectStatus(chain, claim.project, 'suspended'))
    expectRefused(chain, call, 'ProjectNotActive')
    land(chain, setProjectStatus(chain, claim.project, 'registered'))
    pauseRegistry(chain, ['claims'])
    expectRefused(chain, call, 'ActionPaused')
    pauseAllBut(chain, ['claims'])
    land(chain, call)
    pauseRegistry(chain, [])
  })

  it('refuses a project or methodology of another claim, and the address of another root', () => {
    const claim = sentBack()
    const call = resubmitClaim(chain, { claim })
    const other = world.methodology({ code: nextCode() })
    const { project } = newClaim(base)
    expectRefused(chain, withAccount(call, 'project', project.address), 'CreditAccountMismatch')
    expectRefused(chain, withAccount(call, 'methodology', other.address), 'CreditAccountMismatch')
    const root = evidenceAddress(hashOf(`another root ${nextId()}`))
    expectRefused(chain, withAccount(call, 'evidence', root), 'InvalidSeeds')
  })

  it('makes no guard where the quantity is refused', () => {
    const call = resubmitClaim(chain, { claim: sentBack() })
    expectRefused(chain, withArgument(call, 'quantity', 0n), 'QuantityIsZero')
    expect(chain.account(addressIn(call, 'evidence'))).to.equal(null)
  })
})
