import { expect } from 'chai'
import { withArgument } from '../../support/arguments.ts'
import { attest, submitClaim, withdrawClaim } from '../../support/calls/claims.ts'
import { setProjectStatus } from '../../support/calls/projects.ts'
import { claimIn, newClaim } from '../../support/claim-states.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { ClaimRef } from '../../support/refs.ts'
import { registered } from '../../support/registered.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { DAY, hashOf, nextCode, NO_HASH } from '../../support/values.ts'

describe('withdraw_claim', () => {
  const base = registered()
  const { world, verifiers } = base
  const { chain } = world
  const { owner, outsider } = chain.actors

  /** A claim of a methodology that lets it wait for ten days. */
  const quickMethodology = world.methodology({ code: nextCode(), reviewPeriod: 10n * DAY })
  const quick = (): ClaimRef => newClaim({ ...base, methodology: quickMethodology })

  it('ends a claim for good and frees its period', () => {
    const claim = newClaim(base)
    const before = read(chain, 'Claim', claim.address)
    chain.wait(5n)
    const landed = land(chain, withdrawClaim(claim))
    expect(read(chain, 'Claim', claim.address)).to.deep.equal({
      ...before,
      ...{ status: 'withdrawn', sequence: 2n, decidedAt: chain.now, waitsUntil: 0n },
      reasonHash: text(hashOf('reason to withdraw')),
    })
    expect(read(chain, 'Project', claim.project.address)).to.deep.include({
      ...{ openPeriods: [], sequence: 5n, claims: 1 },
    })
    expect(eventOf(landed, 'ClaimWithdrawn')).to.deep.equal({
      version: 1,
      at: chain.now,
      claim: text(claim.address),
      claimSequence: 2n,
      project: text(claim.project.address),
      projectSequence: 5n,
      actor: text(owner.publicKey),
      statusBefore: 'submitted',
      lapsed: false,
      reasonHash: text(hashOf('reason to withdraw')),
    })
  })

  it('takes the period again, with other evidence: that of a withdrawn claim stays used', () => {
    const claim = newClaim(base)
    land(chain, withdrawClaim(claim))
    const input = { project: claim.project, id: 2 }
    const again = submitClaim(chain, { ...input, evidenceRoot: claim.evidenceRoot })
    expectRefused(chain, again, 'EvidenceAlreadyUsed')
    land(chain, submitClaim(chain, input))
  })

  it('needs no reason', () => {
    land(chain, withArgument(withdrawClaim(newClaim(base)), 'reason_hash', NO_HASH))
  })

  it('lets anyone end a claim that nobody has verified in time, from that second on', () => {
    const claim = quick()
    const { waitsUntil } = read(chain, 'Claim', claim.address)
    expect(waitsUntil).to.equal(chain.now + 10n * DAY)
    const call = withdrawClaim(claim, outsider)
    chain.moveTo(waitsUntil - 1n)
    expectRefused(chain, call, 'NotProjectOwner')
    chain.moveTo(waitsUntil)
    const landed = land(chain, call)
    expect(eventOf(landed, 'ClaimWithdrawn')).to.include({
      ...{ lapsed: true, actor: text(outsider.publicKey), statusBefore: 'submitted' },
    })
  })

  it('takes no verdict any more from the second on in which the claim may be ended', () => {
    const judge = world.verifier(base.organizations.a, chain.actors.verifierC, [quickMethodology])
    const claim = quick()
    const call = attest(chain, { claim, verifier: judge })
    chain.moveTo(read(chain, 'Claim', claim.address).waitsUntil)
    expectRefused(chain, call, 'ReviewPeriodOver')
    chain.moveTo(chain.now - 1n)
    land(chain, call)
  })

  it('lets anyone end a claim whose developer has not answered in time', () => {
    const { claim } = claimIn(base, 'changes-requested')
    const { waitsUntil } = read(chain, 'Claim', claim.address)
    expect(waitsUntil).to.equal(chain.now + 60n * DAY)
    chain.moveTo(waitsUntil - 1n)
    expectRefused(chain, withdrawClaim(claim, outsider), 'NotProjectOwner')
    chain.moveTo(waitsUntil)
    const landed = land(chain, withdrawClaim(claim, outsider))
    expect(eventOf(landed, 'ClaimWithdrawn')).to.include({
      ...{ lapsed: true, statusBefore: 'changes-requested' },
    })
  })

  it('is stopped neither by a suspended project nor by a pause', () => {
    const claim = newClaim(base)
    land(chain, setProjectStatus(chain, claim.project, 'suspended'))
    pauseAllBut(chain, [])
    land(chain, withdrawClaim(claim))
    pauseRegistry(chain, [])
  })

  it('ends a claim for which some have voted, and no one that is verified', () => {
    const claim = newClaim(base)
    land(chain, attest(chain, { claim, verifier: verifiers.a }))
    land(chain, withdrawClaim(claim))
    expectRefused(chain, withdrawClaim(claimIn(base, 'verified').claim), 'ClaimNotWithdrawable')
  })

  it('refuses the project of another claim', () => {
    const [claim, other] = [newClaim(base), newClaim(base)]
    const call = withAccount(withdrawClaim(claim), 'project', other.project.address)
    expectRefused(chain, call, 'CreditAccountMismatch')
  })
})
