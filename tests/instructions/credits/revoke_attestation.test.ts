import { expect } from 'chai'
import { attestationAddress } from '../../../packages/sdk/src/pdas.ts'
import { keyOf } from '../../support/actors.ts'
import { withArgument } from '../../support/arguments.ts'
import { endSuspension, suspendBatch } from '../../support/calls/batches.ts'
import { attest, resubmitClaim, revokeAttestation, type RevocationInput } from '../../support/calls/claims.ts'
import { issueBatch } from '../../support/calls/credits.ts'
import { setOrganizationStatus } from '../../support/calls/registry.ts'
import { START } from '../../support/chain.ts'
import { CHALLENGE, claimIn, newClaim } from '../../support/claim-states.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { BatchRef, ClaimRef } from '../../support/refs.ts'
import { quorumOf, registered } from '../../support/registered.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { DAY, hashOf, nextCode, NO_HASH } from '../../support/values.ts'

const RESPONSE = 60n * DAY
const SUSPENSION = 60n * DAY

describe('revoke_attestation', () => {
  const base = registered({ challengePeriod: CHALLENGE })
  const { world, organizations, verifiers, methodology } = base
  const { chain } = world
  const { authorityA, steward, guardian, owner, outsider } = chain.actors
  const { a, b } = verifiers
  const late = world.verifier(world.organization('LATE', keyOf('late authority')), keyOf('late person'), [
    methodology,
  ])
  beforeEach(() => chain.moveTo(START))

  const revoke = (claim: ClaimRef, more: Partial<RevocationInput> = {}) =>
    revokeAttestation({ claim, organization: organizations.a, ...more })
  const issued = (): { claim: ClaimRef; batch: BatchRef } => {
    const { claim, batch } = claimIn(base, 'issued')
    if (batch === null) throw new Error('An issued claim has a batch')
    return { claim, batch }
  }
  const claimOf = (claim: ClaimRef) => read(chain, 'Claim', claim.address)

  it('ends the effect of a statement and keeps it for everyone to see', () => {
    const { claim } = claimIn(base, 'submitted')
    const address = attestationAddress(claim.address, organizations.a.address, 1)
    const [attestation, before] = [read(chain, 'Attestation', address), claimOf(claim)]
    chain.wait(9n)
    const landed = land(chain, revoke(claim))
    expect(read(chain, 'Attestation', address)).to.deep.equal({
      ...attestation,
      ...{ revoked: true, revokedAt: chain.now },
    })
    const row = { quantity: 1_000_000n, organization: text(organizations.a.address), verdict: 'accept' }
    expect(claimOf(claim)).to.deep.equal({
      ...before,
      sequence: 3n,
      attestations: [{ ...row, revoked: true }],
    })
    expect(eventOf(landed, 'AttestationRevoked')).to.deep.equal({
      version: 1,
      at: chain.now,
      claim: text(claim.address),
      claimSequence: 3n,
      project: text(claim.project.address),
      attestation: text(address),
      organization: text(organizations.a.address),
      actor: text(authorityA.publicKey),
      revision: 1,
      reasonHash: text(hashOf('reason to revoke')),
      acceptingAfter: 0,
      rejectingAfter: 0,
      quorum: 2,
      statusBefore: 'submitted',
      statusAfter: 'submitted',
      acceptedQuantityAfter: 0n,
      waitsUntil: before.waitsUntil,
      batch: null,
      batchSequence: 0n,
      suspendedUntil: 0n,
    })
  })

  it('counts no revoked verdict: another organization has to make the quorum', () => {
    const { claim } = claimIn(base, 'submitted')
    land(chain, revoke(claim))
    land(chain, attest(chain, { claim, verifier: b }))
    expect(claimOf(claim).status).to.equal('submitted')
    expectRefused(chain, attest(chain, { claim, verifier: a }), 'AccountInUse')
    land(chain, attest(chain, { claim, verifier: late }))
    expect(claimOf(claim)).to.include({ status: 'verified', attestationCount: 3 })
  })

  for (const status of ['verified', 'upheld'] as const) {
    it(`sends a ${status} claim back to review where the quorum breaks, in its period`, () => {
      const { claim } = claimIn(base, status)
      const landed = land(chain, revoke(claim))
      const changed = { acceptedQuantity: 0n, challengeEndsAt: 0n, waitsUntil: chain.now + RESPONSE }
      expect(claimOf(claim)).to.include({ ...changed, status: 'submitted', decidedAt: 0n })
      expect(read(chain, 'Project', claim.project.address).openPeriods).to.have.length(1)
      expect(eventOf(landed, 'AttestationRevoked')).to.include({
        ...{ statusBefore: status, statusAfter: 'submitted', acceptedQuantityAfter: 0n, acceptingAfter: 1 },
        waitsUntil: chain.now + RESPONSE,
      })
    })
  }

  it('verifies a claim again by the rows that are left: their smallest quantity, a whole challenge period', () => {
    const claim = newClaim(base)
    land(chain, attest(chain, { claim, verifier: a, quantity: 300_000n }))
    land(chain, attest(chain, { claim, verifier: b, quantity: 800_000n }))
    expect(claimOf(claim).acceptedQuantity).to.equal(300_000n)
    const batch = world.openedBatch(claim)
    land(chain, revoke(claim))
    expectRefused(chain, issueBatch(chain, batch), 'ClaimNotVerified')
    chain.wait(CHALLENGE)
    land(chain, attest(chain, { claim, verifier: late, quantity: 900_000n }))
    expect(claimOf(claim)).to.include({
      ...{ status: 'verified', acceptedQuantity: 800_000n, challengeEndsAt: chain.now + CHALLENGE },
    })
    chain.wait(CHALLENGE)
    land(chain, issueBatch(chain, batch))
    expect(read(chain, 'Batch', batch.address).issued).to.equal(800_000n)
  })

  it('suspends the batch of an issued claim until a date, and leaves the claim issued', () => {
    const { claim, batch } = issued()
    const before = read(chain, 'Batch', batch.address)
    const landed = land(chain, revoke(claim, { batch }))
    const suspendedUntil = chain.now + SUSPENSION
    expect(read(chain, 'Batch', batch.address)).to.deep.equal({
      ...before,
      ...{ status: 'suspended', statusBefore: 'active', sequence: before.sequence + 1n, suspendedUntil },
      reasonHash: text(hashOf('reason to revoke')),
    })
    expect(claimOf(claim)).to.include({ status: 'issued', acceptedQuantity: 1_000_000n })
    expect(eventOf(landed, 'AttestationRevoked')).to.include({
      ...{ statusBefore: 'issued', statusAfter: 'issued', acceptedQuantityAfter: 1_000_000n },
      ...{ batch: text(batch.address), batchSequence: before.sequence + 1n, suspendedUntil },
    })
  })

  it('neither prolongs a suspension that runs nor undoes the steward’s word by itself', () => {
    const { claim, batch } = issued()
    land(chain, suspendBatch(chain, batch))
    const { suspendedUntil } = read(chain, 'Batch', batch.address)
    chain.wait(DAY)
    const landed = land(chain, revoke(claim, { batch }))
    expect(eventOf(landed, 'AttestationRevoked')).to.include({ batch: null, suspendedUntil: 0n })
    expect(read(chain, 'Batch', batch.address)).to.include({ status: 'suspended', suspendedUntil })
    land(chain, endSuspension(chain, batch))
    expect(read(chain, 'Batch', batch.address).status).to.equal('active')
    land(chain, revoke(claim, { batch, organization: organizations.b }))
    expect(read(chain, 'Batch', batch.address).status).to.equal('suspended')
  })

  it('refuses an issued claim without its batch, or with another one', () => {
    const { claim, batch } = issued()
    expectRefused(chain, revoke(claim), 'BatchMissing')
    expectRefused(
      chain,
      withAccount(revoke(claim, { batch }), 'batch', issued().batch.address),
      'BatchMissing',
    )
  })

  it('needs no batch where the quorum of an issued claim stands: a rejection is taken back', () => {
    const claim = newClaim(base)
    land(chain, attest(chain, { claim, verifier: late, verdict: 'reject' }))
    for (const verifier of quorumOf(base)) land(chain, attest(chain, { claim, verifier }))
    const batch = world.openedBatch(claim)
    chain.wait(CHALLENGE)
    land(chain, issueBatch(chain, batch))
    const landed = land(chain, revoke(claim, { organization: late.organization }))
    expect(eventOf(landed, 'AttestationRevoked')).to.include({
      ...{ acceptingAfter: 2, rejectingAfter: 0, batch: null, statusAfter: 'issued' },
    })
    expect(read(chain, 'Batch', batch.address).status).to.equal('active')
  })

  it('counts no rejection that was revoked', () => {
    const claim = newClaim(base)
    land(chain, attest(chain, { claim, verifier: a, verdict: 'reject' }))
    land(chain, revoke(claim))
    land(chain, attest(chain, { claim, verifier: b, verdict: 'reject' }))
    expect(claimOf(claim).status).to.equal('submitted')
  })

  for (const status of ['changes-requested', 'rejected', 'withdrawn', 'disputed', 'reversed'] as const) {
    it(`marks the row of a ${status} claim and changes nothing else of it`, () => {
      const { claim } = claimIn(base, status)
      const before = claimOf(claim)
      land(chain, revoke(claim))
      const after = claimOf(claim)
      expect(after.attestations.map(({ revoked }) => revoked)).to.include(true)
      expect({ ...after, attestations: [] }).to.deep.equal({
        ...before,
        ...{ attestations: [], sequence: before.sequence + 1n },
      })
    })
  }

  it('may be done by the steward, and by the organization also while it is suspended', () => {
    land(chain, revoke(claimIn(base, 'verified').claim, { actor: steward }))
    const { claim } = claimIn(base, 'verified')
    land(chain, setOrganizationStatus(chain, organizations.a, 'suspended'))
    land(chain, revoke(claim))
    land(chain, setOrganizationStatus(chain, organizations.a, 'active'))
  })

  it('refuses everyone else, also the person who signed the statement', () => {
    const { claim } = claimIn(base, 'verified')
    for (const actor of [a.person, organizations.b.authority, guardian, owner, outsider]) {
      expectRefused(chain, revoke(claim, { actor }), 'NotOrganizationAuthority')
    }
  })

  it('refuses a second revocation, and one of an earlier revision', () => {
    const { claim } = claimIn(base, 'submitted')
    land(chain, revoke(claim))
    expectRefused(chain, revoke(claim), 'AttestationRevoked')
    const sentBack = claimIn(base, 'changes-requested').claim
    land(chain, resubmitClaim(chain, { claim: sentBack }))
    expectRefused(chain, revoke(sentBack), 'AttestationRevoked')
  })

  it('refuses a revocation without a reason', () => {
    const call = revoke(claimIn(base, 'verified').claim)
    expectRefused(chain, withArgument(call, 'reason_hash', NO_HASH), 'HashMissing')
  })

  it('refuses an organization, methodology, claim or attestation of another one', () => {
    const [{ claim }, other] = [claimIn(base, 'verified'), claimIn(base, 'verified').claim]
    const call = revoke(claim)
    for (const [account, address] of [
      ['organization', organizations.b.address],
      ['methodology', world.methodology({ code: nextCode() }).address],
      ['claim', other.address],
      ['attestation', attestationAddress(other.address, organizations.a.address, 1)],
      ['attestation', attestationAddress(claim.address, organizations.b.address, 1)],
    ] as const) {
      expectRefused(chain, withAccount(call, account, address), 'CreditAccountMismatch')
    }
  })

  it('is stopped by no pause', () => {
    const { claim } = claimIn(base, 'verified')
    pauseAllBut(chain, [])
    land(chain, revoke(claim))
    pauseRegistry(chain, [])
  })
})
