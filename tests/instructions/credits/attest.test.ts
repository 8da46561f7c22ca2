import { expect } from 'chai'
import { Keypair } from '@solana/web3.js'
import type { Declaration } from '../../../packages/sdk/src/enums.ts'
import { attestationAddress } from '../../../packages/sdk/src/pdas.ts'
import { withArgument } from '../../support/arguments.ts'
import { keyOf } from '../../support/actors.ts'
import { attest, type AttestInput, revokeAttestation } from '../../support/calls/credits.ts'
import { changeOrganization, setOrganizationStatus, setVerifierStatus } from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text, withoutBump } from '../../support/read.ts'
import type { ClaimRef } from '../../support/refs.ts'
import { registered } from '../../support/registered.ts'
import { pauseAllBut, pauseRegistry } from '../../support/pause.ts'
import { DAY, day, hashOf, nextCode, nextId, NO_HASH } from '../../support/values.ts'

const CHALLENGE = 14n * DAY
/** The longest time that the program lets a claim wait for its quorum. */
const LONGEST_REVIEW = 365n * DAY
/** Of ten thousand tonnes in 365.25 days, what 181 days are expected to bring, rounded up. */
const EXPECTED = 4_955_510n

describe('attest', () => {
  const { world, organizations, methodology, verifiers } = registered({ challengePeriod: CHALLENGE })
  const { chain } = world
  const { owner, payer, payee } = chain.actors
  const { a, b, c } = verifiers

  const newProject = (more = {}) =>
    world.project({
      organization: organizations.developer,
      validator: organizations.c,
      methodology,
      id: nextId() + 1,
      owner,
      ...more,
    })
  const newClaim = (): ClaimRef => world.claim({ project: newProject(), id: 1 })
  const callFor = (more: Partial<AttestInput> = {}) =>
    attest(chain, { claim: newClaim(), verifier: a, ...more })

  it('keeps a verdict for ever and counts it in the claim', () => {
    const claim = newClaim()
    const declarations: Declaration[] = ['no-stake']
    const landed = land(chain, attest(chain, { claim, verifier: a, quantity: 900_000n, declarations }))
    const attestation = attestationAddress(claim.address, a.organization.address, 1)
    const statementHash = text(hashOf('statement'))
    expect(withoutBump(read(chain, 'Attestation', attestation))).to.deep.equal({
      version: 1,
      verdict: 'accept',
      revoked: false,
      revision: 1,
      declarations: ['no-stake'],
      quantity: 900_000n,
      attestedAt: chain.now,
      revokedAt: 0n,
      claim: text(claim.address),
      organization: text(a.organization.address),
      verifier: text(a.address),
      statementHash,
      payer: text(payer.publicKey),
    })
    expect(read(chain, 'Claim', claim.address)).to.deep.include({
      status: 'submitted',
      sequence: 2n,
      attestationCount: 1,
      acceptedQuantity: 0n,
      attestations: [
        { quantity: 900_000n, organization: text(a.organization.address), verdict: 'accept', revoked: false },
      ],
    })
    expect(eventOf(landed, 'ClaimAttested')).to.deep.equal({
      version: 1,
      at: chain.now,
      claim: text(claim.address),
      claimSequence: 2n,
      project: text(claim.project.address),
      attestation: text(attestation),
      organization: text(a.organization.address),
      verifier: text(a.address),
      person: text(a.person.publicKey),
      revision: 1,
      verdict: 'accept',
      quantity: 900_000n,
      statementHash,
      acceptingAfter: 1,
      rejectingAfter: 0,
      quorum: 2,
      statusBefore: 'submitted',
      statusAfter: 'submitted',
      acceptedQuantityAfter: 0n,
      challengeEndsAt: 0n,
      projectSequence: 4n,
      declarations,
      expectedQuantity: EXPECTED,
      waitsUntil: chain.now + LONGEST_REVIEW,
    })
  })

  it('verifies the claim with the smallest accepted quantity once the quorum agrees', () => {
    const claim = newClaim()
    land(chain, attest(chain, { claim, verifier: a, quantity: 700_000n }))
    const landed = land(chain, attest(chain, { claim, verifier: b, quantity: 800_000n }))
    expect(read(chain, 'Claim', claim.address)).to.include({
      status: 'verified',
      acceptedQuantity: 700_000n,
      decidedAt: chain.now,
      challengeEndsAt: chain.now + CHALLENGE,
      waitsUntil: 0n,
    })
    expect(eventOf(landed, 'ClaimAttested')).to.include({
      acceptingAfter: 2,
      statusBefore: 'submitted',
      statusAfter: 'verified',
      acceptedQuantityAfter: 700_000n,
      challengeEndsAt: chain.now + CHALLENGE,
      projectSequence: 4n,
      waitsUntil: 0n,
    })
    expect(read(chain, 'Project', claim.project.address).openPeriods).to.have.length(1)
  })

  it('rejects the claim once a quorum rejects, and frees its period', () => {
    const claim = newClaim()
    land(chain, attest(chain, { claim, verifier: a, verdict: 'reject' }))
    const landed = land(chain, attest(chain, { claim, verifier: b, verdict: 'reject' }))
    expect(read(chain, 'Claim', claim.address)).to.include({
      status: 'rejected',
      acceptedQuantity: 0n,
      decidedAt: chain.now,
      challengeEndsAt: 0n,
    })
    expect(read(chain, 'Project', claim.project.address)).to.deep.include({ openPeriods: [], sequence: 5n })
    expect(eventOf(landed, 'ClaimAttested')).to.include({
      rejectingAfter: 2,
      statusAfter: 'rejected',
      projectSequence: 5n,
      waitsUntil: 0n,
    })
  })

  it('decides by the verdicts that agree: one accepting and one rejecting leave the claim open', () => {
    const project = newProject({ validator: organizations.b })
    const claim = world.claim({ project, id: 1 })
    land(chain, attest(chain, { claim, verifier: a }))
    land(chain, attest(chain, { claim, verifier: c, verdict: 'reject' }))
    expect(read(chain, 'Claim', claim.address).status).to.equal('submitted')
  })

  it('takes eight organizations, each once', () => {
    const wide = world.methodology({ code: nextCode(), quorum: 8 })
    const claim = world.claim({ project: newProject({ methodology: wide }), id: 1 })
    for (let count = 1; count <= 8; count++) {
      const organization = world.organization(nextCode(), Keypair.generate())
      const verifier = world.verifier(organization, keyOf(`eighth ${nextId()}`), [wide])
      land(chain, attest(chain, { claim, verifier, quantity: BigInt(1_000 - count) }))
    }
    expect(read(chain, 'Claim', claim.address)).to.include({
      status: 'verified',
      attestationCount: 8,
      acceptedQuantity: 992n,
    })
  })

  it('refuses a ninth organization while verdicts split without a quorum', () => {
    const wide = world.methodology({ code: nextCode(), quorum: 8 })
    const claim = world.claim({ project: newProject({ methodology: wide }), id: 1 })
    const next = () =>
      world.verifier(world.organization(nextCode(), Keypair.generate()), Keypair.generate(), [wide])
    for (let count = 0; count < 8; count++) {
      const verdict = count % 2 === 0 ? 'accept' : 'reject'
      land(chain, attest(chain, { claim, verifier: next(), verdict }))
    }
    expectRefused(chain, attest(chain, { claim, verifier: next() }), 'TooManyAttestations')
  })

  it('refuses a second verdict of one organization, also by another person', () => {
    const claim = newClaim()
    land(chain, attest(chain, { claim, verifier: a }))
    expectRefused(chain, attest(chain, { claim, verifier: a, verdict: 'reject' }), 'AccountInUse')
    const colleague = world.verifier(organizations.a, Keypair.generate(), [methodology])
    expectRefused(chain, attest(chain, { claim, verifier: colleague }), 'AccountInUse')
  })

  it('refuses a suspended verifier, and takes a reinstated one', () => {
    const verifier = world.verifier(organizations.a, Keypair.generate(), [methodology])
    land(chain, setVerifierStatus(chain, verifier, 'suspended'))
    expectRefused(chain, callFor({ verifier }), 'VerifierSuspended')
    land(chain, setVerifierStatus(chain, verifier, 'active'))
    land(chain, callFor({ verifier }))
  })

  it('refuses a revoked verifier', () => {
    const verifier = world.verifier(organizations.a, Keypair.generate(), [methodology])
    land(chain, setVerifierStatus(chain, verifier, 'revoked'))
    expectRefused(chain, callFor({ verifier }), 'VerifierRevoked')
  })

  it('refuses an accreditation before its first and from its last second', () => {
    const validFrom = chain.now + 100n
    const validUntil = validFrom + 10n
    const person = Keypair.generate()
    const verifier = world.verifier(organizations.a, person, [methodology], { validFrom, validUntil })
    expectRefused(chain, callFor({ verifier }), 'VerifierExpired')
    chain.moveTo(validFrom)
    land(chain, callFor({ verifier }))
    chain.moveTo(validUntil - 1n)
    land(chain, callFor({ verifier }))
    chain.moveTo(validUntil)
    expectRefused(chain, callFor({ verifier }), 'VerifierExpired')
  })

  it('refuses a verifier whose scope does not name the methodology', () => {
    const other = world.methodology({ code: nextCode() })
    const verifier = world.verifier(organizations.a, Keypair.generate(), [other])
    expectRefused(chain, callFor({ verifier }), 'VerifierOutOfScope')
  })

  it('refuses a verifier of the organization that runs the project', () => {
    const authority = Keypair.generate()
    const organization = world.organization(nextCode(), authority, ['developer', 'verifier'])
    const verifier = world.verifier(organization, Keypair.generate(), [methodology])
    const claim = world.claim({ project: newProject({ organization }), id: 1 })
    expectRefused(chain, attest(chain, { claim, verifier }), 'VerifierOnReceivingSide')
  })

  it('refuses a verifier of the organization that runs the project, also once another key signs for it', () => {
    const organization = world.organization(nextCode(), Keypair.generate(), ['developer', 'verifier'])
    const verifier = world.verifier(organization, Keypair.generate(), [methodology])
    const claim = world.claim({ project: newProject({ organization }), id: 1 })
    const authority = Keypair.generate().publicKey
    land(chain, changeOrganization(chain, organization, { kinds: ['developer', 'verifier'], authority }))
    expectRefused(chain, attest(chain, { claim, verifier }), 'VerifierOnReceivingSide')
  })

  it('refuses whoever proposed the project, as a person or through an organization', () => {
    const proposer = Keypair.generate()
    const organization = world.organization(nextCode(), proposer, ['developer'])
    const claim = world.claim({ project: newProject({ organization }), id: 1 })
    const asPerson = world.verifier(organizations.a, proposer, [methodology])
    const throughOrganization = world.verifier(world.organization(nextCode(), proposer), Keypair.generate(), [
      methodology,
    ])
    for (const verifier of [asPerson, throughOrganization])
      expectRefused(chain, attest(chain, { claim, verifier }), 'VerifierOnReceivingSide')
  })

  it('refuses a verifier who owns the project or is paid by it, as a person or through an organization', () => {
    const asOwner = world.verifier(organizations.a, owner, [methodology])
    const asPayee = world.verifier(organizations.a, payee, [methodology])
    for (const verifier of [asOwner, asPayee])
      expectRefused(chain, callFor({ verifier }), 'VerifierOnReceivingSide')
    for (const authority of [owner, payee]) {
      const organization = world.organization(nextCode(), authority)
      const verifier = world.verifier(organization, Keypair.generate(), [methodology])
      expectRefused(chain, callFor({ verifier }), 'VerifierOnReceivingSide')
    }
  })

  it('refuses the validator at the first claim of a project, and takes it at the second', () => {
    const project = newProject()
    const first = world.claim({ project, id: 1 })
    expectRefused(chain, attest(chain, { claim: first, verifier: c }), 'ValidatorVerifiesFirstClaim')
    const period = { periodStart: day(2025, 1, 1), periodEnd: day(2025, 2, 1) }
    const second = world.claim({ project, id: 2, ...period })
    land(chain, attest(chain, { claim: second, verifier: c }))
  })

  it('refuses anyone but the accredited person', () => {
    const claim = newClaim()
    const call = attest(chain, { claim, verifier: a })
    expectRefused(chain, withAccount(call, 'verifier', b.address), 'NotVerifier')
    const byOutsider = withAccount(
      attest(chain, { claim, verifier: a, person: chain.actors.outsider }),
      'verifier',
      a.address,
    )
    expectRefused(chain, byOutsider, 'NotVerifier')
  })

  it('refuses an accreditation of another organization', () => {
    const both = world.verifier(organizations.b, a.person, [methodology])
    const call = attest(chain, { claim: newClaim(), verifier: a })
    expectRefused(chain, withAccount(call, 'verifier', both.address), 'NotVerifier')
  })

  it('refuses an organization that is not active', () => {
    const organization = world.organization(nextCode(), Keypair.generate())
    const verifier = world.verifier(organization, Keypair.generate(), [methodology])
    for (const status of ['suspended', 'revoked'] as const) {
      land(chain, setOrganizationStatus(chain, organization, status))
      expectRefused(chain, callFor({ verifier }), 'OrganizationNotActive')
    }
  })

  it('refuses zero and more than the claimed quantity, and takes one and all of it', () => {
    const claim = newClaim()
    for (const quantity of [0n, 1_000_001n]) {
      expectRefused(chain, attest(chain, { claim, verifier: a, quantity }), 'AttestedQuantityInvalid')
    }
    land(chain, attest(chain, { claim, verifier: a, quantity: 1n }))
    land(chain, attest(chain, { claim, verifier: b, quantity: 1_000_000n }))
    expect(read(chain, 'Claim', claim.address).acceptedQuantity).to.equal(1n)
  })

  it('refuses a rejection with a quantity and an unknown verdict', () => {
    expectRefused(chain, callFor({ verdict: 'reject', quantity: 1n }), 'AttestedQuantityInvalid')
    for (const verdict of [0, 4, 255]) {
      expectRefused(chain, withArgument(callFor(), 'verdict', verdict), 'VerdictUnknown')
    }
  })

  it('refuses a statement without its hash', () => {
    expectRefused(chain, withArgument(callFor(), 'statement_hash', NO_HASH), 'HashMissing')
  })

  it('refuses a statement on another revision', () => {
    for (const revision of [0, 2]) expectRefused(chain, callFor({ revision }), 'RevisionMismatch')
  })

  it('refuses a claim that is decided', () => {
    const project = newProject({ validator: organizations.b })
    const verified = world.verified({ project, id: 1 }, [a, c])
    const late = world.verifier(world.organization(nextCode(), Keypair.generate()), Keypair.generate(), [
      methodology,
    ])
    expectRefused(chain, attest(chain, { claim: verified, verifier: late }), 'ClaimNotUnderReview')
  })

  it('refuses a methodology or project of another claim', () => {
    const other = world.methodology({ code: nextCode() })
    const call = callFor()
    expectRefused(chain, withAccount(call, 'methodology', other.address), 'CreditAccountMismatch')
    expectRefused(chain, withAccount(call, 'project', newProject().address), 'CreditAccountMismatch')
  })

  it('refuses while attestations are paused, and not while other acts are', () => {
    const call = callFor()
    pauseRegistry(chain, ['attestations'])
    expectRefused(chain, call, 'ActionPaused')
    pauseAllBut(chain, ['attestations'])
    land(chain, call)
    pauseRegistry(chain, [])
  })

  it('counts no verdict that is revoked', () => {
    const claim = newClaim()
    land(chain, attest(chain, { claim, verifier: a }))
    land(chain, revokeAttestation({ claim, organization: a.organization }))
    land(chain, attest(chain, { claim, verifier: b, quantity: 5n }))
    expect(read(chain, 'Claim', claim.address).status).to.equal('submitted')
  })
})
