import { expect } from 'chai'
import { Keypair, PublicKey } from '@solana/web3.js'
import { withArgument } from '../../support/arguments.ts'
import {
  accreditVerifier,
  type AccreditationInput,
  changeAccreditation,
  changeOrganization,
  setOrganizationStatus,
  setVerifierStatus,
} from '../../support/calls/registry.ts'
import { expectRefused, land } from '../../support/expect.ts'
import { withAccount } from '../../support/places.ts'
import { eventOf, read, text } from '../../support/read.ts'
import type { MethodologyRef, OrganizationRef, VerifierRef } from '../../support/refs.ts'
import { DAY, hashOf, nextCode, NO_HASH } from '../../support/values.ts'
import { World } from '../../support/world.ts'

describe('change_accreditation', () => {
  const world = new World()
  const { chain } = world
  const { authorityA, outsider, guardian, steward } = chain.actors
  let organization: OrganizationRef
  let methodology: MethodologyRef
  let other: MethodologyRef
  let verifier: VerifierRef

  before(() => {
    world.registry()
    methodology = world.methodology({ code: 'AMS-I.D' })
    other = world.methodology({ code: 'AMS-III.D' })
  })
  beforeEach(() => {
    organization = world.organization(nextCode(), authorityA)
    verifier = world.verifier(organization, Keypair.generate(), [methodology])
  })

  const callFor = (more: Partial<AccreditationInput> = {}, signer?: Keypair) => {
    const input = { organization, person: verifier.person.publicKey, scope: [other.address], ...more }
    return changeAccreditation(chain, input, signer ?? steward)
  }

  it('gives another scope, validity and credential, and leaves the rest', () => {
    const before = read(chain, 'Verifier', verifier.address)
    chain.wait(60n)
    const scope = [methodology.address, other.address]
    const landed = land(chain, callFor({ scope }))
    const terms = {
      validFrom: chain.now,
      validUntil: chain.now + 730n * DAY,
      scopeLength: 2,
      scope: scope.map(text),
      credentialHash: text(hashOf('second credential')),
    }
    expect(read(chain, 'Verifier', verifier.address)).to.deep.equal({ ...before, ...terms, sequence: 2n })
    expect(eventOf(landed, 'AccreditationChanged')).to.deep.equal({
      version: 1,
      at: chain.now,
      verifier: text(verifier.address),
      verifierSequence: 2n,
      steward: text(steward.publicKey),
      organization: text(organization.address),
      ...terms,
    })
  })

  it('leaves no row of a longer scope behind', () => {
    land(chain, callFor({ scope: [methodology.address, other.address] }))
    land(chain, callFor({ scope: [other.address] }))
    expect(read(chain, 'Verifier', verifier.address).scope).to.deep.equal([text(other.address)])
  })

  it('renews an accreditation that has expired', () => {
    chain.wait(366n * DAY)
    land(chain, callFor())
    expect(read(chain, 'Verifier', verifier.address)).to.include({
      status: 'active',
      validFrom: chain.now,
      validUntil: chain.now + 730n * DAY,
    })
  })

  it('does not lift a suspension, and refuses a revoked accreditation', () => {
    land(chain, setVerifierStatus(chain, verifier, 'suspended'))
    land(chain, callFor())
    expect(read(chain, 'Verifier', verifier.address).status).to.equal('suspended')
    land(chain, setVerifierStatus(chain, verifier, 'revoked'))
    expectRefused(chain, callFor(), 'VerifierRevoked')
  })

  it('refuses an organization that is not active or no longer verifies', () => {
    land(chain, setOrganizationStatus(chain, organization, 'suspended'))
    expectRefused(chain, callFor(), 'OrganizationNotActive')
    land(chain, setOrganizationStatus(chain, organization, 'active'))
    land(chain, changeOrganization(chain, organization, { kinds: ['payee'] }))
    expectRefused(chain, callFor(), 'OrganizationIsNotVerifier')
  })

  it('refuses another organization than the one of the accreditation', () => {
    const stranger = world.organization(nextCode(), authorityA)
    const call = withAccount(callFor(), 'organization', stranger.address)
    expectRefused(chain, call, 'RecordAccountMismatch')
  })

  it('refuses a period and a scope that an accreditation may not have', () => {
    const { now } = chain
    expectRefused(chain, callFor({ validFrom: now, validUntil: now }), 'AccreditationPeriodInvalid')
    expectRefused(chain, callFor({ validFrom: now - 10n, validUntil: now }), 'AccreditationPeriodInvalid')
    const longer = now + 5n * 366n * DAY + 1n
    expectRefused(chain, callFor({ validFrom: now, validUntil: longer }), 'AccreditationPeriodInvalid')
    for (const scope of [[], [other.address, other.address], [PublicKey.default]]) {
      expectRefused(chain, callFor({ scope }), 'ScopeInvalid')
    }
    expectRefused(chain, withArgument(callFor(), 'scope_length', 9), 'ScopeInvalid')
    expectRefused(chain, withArgument(callFor(), 'scope.7', other.address), 'ScopeInvalid')
    expectRefused(chain, withArgument(callFor(), 'credential_hash', NO_HASH), 'HashMissing')
  })

  it('refuses anyone but the steward', () => {
    for (const signer of [outsider, guardian, authorityA, verifier.person]) {
      expectRefused(chain, callFor({}, signer), 'NotSteward')
    }
  })

  it('takes eight methodologies', () => {
    const scope = Array.from({ length: 8 }, () => Keypair.generate().publicKey)
    const person = Keypair.generate().publicKey
    land(chain, accreditVerifier(chain, { organization, person, scope: [methodology.address] }))
    land(chain, callFor({ person, scope }))
  })
})
